import { describe, expect, test } from "vitest";
import { FORMATS } from "../../src/model/format.ts";
import { entriesOf } from "../support/seen.ts";
import { ofNotModified } from "../support/not-modified.ts";
import { article, publish } from "../support/serve.ts";

const three = {
  "articles/one.md": article({ title: "One", publish_date: "2026-01-01" }),
  "articles/two.md": article({ title: "Two", publish_date: "2026-02-02" }),
  "articles/later.md": article({ title: "Later", publish_date: "2026-07-01T12:00:00Z" }),
};

describe.each(FORMATS)("$label feed", (facts) => {
  const path = `/${facts.file}`;

  test("lists published articles, newest first, with their content", async () => {
    const served = publish(three);
    const response = await served.get(path);
    expect(response.status).toBe(200);
    expect(response.headers.get("Content-Type")).toBe(facts.contentType);
    const entries = entriesOf(facts, await response.text());
    expect(entries.map(({ title }) => title)).toEqual(["Two", "One"]);
    expect(entries[1]).toMatchObject({
      id: "tag:gazette.example,2026-01-01:one",
      url: "https://gazette.example/articles/one",
    });
    expect(entries[0]?.content).toContain("<p>First paragraph.</p>");
  });

  test("shows a scheduled article at its instant, not a second before, with a new tag and date", async () => {
    const served = publish(three);
    served.setTime("2026-07-01T11:59:59Z");
    const before = await served.get(path);
    expect(await before.text()).not.toContain("Later");
    served.setTime("2026-07-01T12:00:00Z");
    const after = await served.get(path);
    expect(entriesOf(facts, await after.text()).map(({ title }) => title)).toEqual(["Later", "Two", "One"]);
    expect(after.headers.get("ETag")).not.toBe(before.headers.get("ETag"));
    expect(after.headers.get("Last-Modified")).toBe("Wed, 01 Jul 2026 12:00:00 GMT");
  });

  test("may not be cached beyond the next publication", async () => {
    const served = publish(three);
    expect((await served.get(path)).headers.get("Cache-Control")).toBe("public, max-age=1800");
    served.setTime("2026-07-01T11:58:00Z");
    expect((await served.get(path)).headers.get("Cache-Control")).toBe("public, max-age=120");
  });

  test("answers 304 with what its 200 says of validity to a poller that has it", async () => {
    const served = publish(three);
    const full = await served.get(path);
    const etag = full.headers.get("ETag")!;
    expect(etag).toMatch(/^W\/"/);
    for (const headers of [
      { "If-None-Match": etag },
      { "If-None-Match": `"a,b", ${etag.slice(2)}` },
      { "If-None-Match": "*" },
      { "If-None-Match": etag, "If-Modified-Since": "Thu, 01 Jan 1970 00:00:00 GMT" },
      { "If-Modified-Since": full.headers.get("Last-Modified")! },
    ]) {
      const response = await served.get(path, { headers });
      expect(response.status).toBe(304);
      expect(await response.text()).toBe("");
      expect(Object.fromEntries(response.headers)).toEqual(ofNotModified(full.headers));
    }
    for (const headers of [
      { "If-None-Match": '"other"' },
      { "If-None-Match": '"other"', "If-Modified-Since": full.headers.get("Last-Modified")! },
      { "If-Modified-Since": "Thu, 01 Jan 1970 00:00:00 GMT" },
    ]) {
      expect((await served.get(path, { headers })).status).toBe(200);
    }
  });

  test("answers HEAD like GET, without a body", async () => {
    const served = publish(three);
    const get = await served.get(path);
    const head = await served.get(path, { method: "HEAD" });
    expect(head.status).toBe(200);
    expect(Object.fromEntries(head.headers)).toEqual(Object.fromEntries(get.headers));
    expect(await head.text()).toBe("");
  });

  test("shows at most the site's limit of entries", async () => {
    const files = Object.fromEntries(
      Array.from({ length: 60 }, (_, i) => [
        `articles/a${i}.md`,
        article({ title: `A${i}`, publish_date: `2026-01-01T00:${String(i).padStart(2, "0")}:00Z` }),
      ]),
    );
    const entries = entriesOf(facts, await publish(files).text(path));
    expect(entries).toHaveLength(50);
    expect(entries[0]?.title).toBe("A59");
  });

  test("stays below a megabyte of entries", async () => {
    const long = "Many words make a long article. ".repeat(4000);
    const files = Object.fromEntries(
      Array.from({ length: 20 }, (_, i) => [
        `articles/a${i}.md`,
        article({ title: `A${i}`, publish_date: `2026-01-${String(i + 1).padStart(2, "0")}` }, long),
      ]),
    );
    const text = await publish(files).text(path);
    expect(text.length).toBeLessThan(1_010_000);
    expect(entriesOf(facts, text)).toHaveLength(7);
  });

  test("finds its entries in the assets when more articles are scheduled than the Worker holds", async () => {
    const files = Object.fromEntries(
      Array.from({ length: 420 }, (_, i) => [
        `articles/a${i}.md`,
        article({
          title: `A${i}`,
          publish_date: new Date(Date.UTC(2026, 0, 1) + i * 86_400_000).toISOString(),
          tags: "[x]",
        }),
      ]),
    );
    const served = publish(files);
    served.setTime("2026-01-03T00:00:00Z");
    for (const address of [path, `/tags/x${path}`]) {
      const entries = entriesOf(facts, await served.text(address));
      expect(entries.map(({ title }) => title)).toEqual(["A2", "A1", "A0"]);
    }
  });
});
