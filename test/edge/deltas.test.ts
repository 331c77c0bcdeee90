import { describe, expect, test } from "vitest";
import { HOT_MARGIN } from "../../src/model/edition.ts";
import { FORMATS } from "../../src/model/format.ts";
import { read } from "../build/feeds/reader.ts";
import { type Deployment, type DeploymentOptions, deploy, numbered } from "../support/memory.ts";
import { ofNotModified } from "../support/not-modified.ts";
import { article, publish } from "../support/serve.ts";

const HOUR = 3_600_000;
const START = Date.UTC(2026, 0, 1);

/** Articles, one an hour, all of one tag, author and language. */
function hourly(count: number) {
  return Array.from({ length: count }, (_, i) =>
    numbered(i, START + i * HOUR, {
      tags: [{ name: "T", slug: "t" }],
      authors: [{ name: "Ann" }],
      language: i % 2 === 0 ? "en" : "de",
    }),
  );
}

/** Instant at which the first `count` of them are published, and no more. */
function nowAfter(count: number): number {
  return START + (count - 1) * HOUR + 1000;
}

async function etagAt(deployment: Deployment, path: string, count: number): Promise<string> {
  return (await deployment.get(path, nowAfter(count))).headers.get("ETag")!;
}

function poll(
  deployment: Deployment,
  path: string,
  count: number,
  etag: string | undefined,
  headers: Record<string, string> = {},
): Promise<Response> {
  return deployment.get(path, nowAfter(count), {
    headers: { "A-IM": "feed", ...(etag !== undefined && { "If-None-Match": etag }), ...headers },
  });
}

describe.each(FORMATS)("a delta in $label", (facts) => {
  const path = `/${facts.file}`;
  const ids = async (response: Response) =>
    read(facts.format, await response.text()).entries.map(({ id }) => id?.replace(/.*:a/, ""));

  test.each([
    ["", "9 8 7"],
    ["/summary", "9 8 7"],
    ["/tags/t", "9 8 7"],
    ["/authors/ann", "9 8 7"],
    ["/languages/de", "9 7"],
  ])("of %s/ holds exactly what was published since, newest first", async (feed, expected) => {
    const deployment = deploy(hourly(20));
    const address = `${feed}/${facts.file}`;
    const base = await etagAt(deployment, address, 7);
    const response = await poll(deployment, address, 10, base);
    expect(response.status).toBe(226);
    expect(await ids(response)).toEqual(expected.split(" "));
  });

  test("is sent across a deployment that only added articles, the old newest one's neighbour included", async () => {
    const base = await etagAt(deploy(hourly(7)), path, 7);
    const response = await poll(deploy(hourly(10)), path, 10, base);
    expect(response.status).toBe(226);
    expect(await ids(response)).toEqual(["9", "8", "7"]);
  });

  test("says what it is, and may be kept by no cache that does not know what that means", async () => {
    const deployment = deploy(hourly(20));
    const base = await etagAt(deployment, path, 7);
    const full = await deployment.get(path, nowAfter(10));
    const { headers } = await poll(deployment, path, 10, base);
    expect(headers.get("IM")).toBe("feed");
    expect(headers.get("ETag")).toBe(full.headers.get("ETag"));
    expect(headers.get("Delta-Base")).toBe(base);
    expect(headers.get("Cache-Control")).toBe("no-store, im");
    expect(headers.get("Vary")).toBe("Accept-Encoding, A-IM, If-None-Match");
    for (const same of ["Content-Type", "Last-Modified", "Link", "Access-Control-Allow-Origin"]) {
      expect(headers.get(same)).toBe(full.headers.get(same));
    }
  });

  test("leaves full documents that a shared cache cannot serve wrongly", async () => {
    const deployment = deploy(hourly(20));
    const plain = await deployment.get(path, nowAfter(10));
    expect(plain.headers.get("Vary")).toBe("Accept-Encoding, A-IM");
    expect(plain.headers.get("Cache-Control")).toMatch(/^public, /);
    const asked = await poll(deployment, path, 10, '"unknown"');
    expect(asked.status).toBe(200);
    expect(asked.headers.get("Vary")).toBe("Accept-Encoding, A-IM, If-None-Match");
    expect(asked.headers.get("Cache-Control")).toBe(
      plain.headers.get("Cache-Control")?.replace("public", "private"),
    );
    expect(await asked.text()).toBe(await plain.text());
    const unchanged = await poll(deployment, path, 10, plain.headers.get("ETag")!);
    expect(unchanged.status).toBe(304);
    expect(Object.fromEntries(unchanged.headers)).toEqual(ofNotModified(asked.headers));
  });

  test("starts from any earlier window that ended in this one, and from none before", async () => {
    const deployment = deploy(hourly(40), { site: { feedLimit: 10 } });
    for (let count = 1; count < 30; count++) {
      const response = await poll(deployment, path, 30, await etagAt(deployment, path, count));
      expect(response.status).toBe(count > 20 ? 226 : 200);
      expect(await ids(response)).toHaveLength(count > 20 ? 30 - count : 10);
    }
  });

  test("is not sent to a client that has everything, knows nothing, or may not be what it seems", async () => {
    const deployment = deploy(hourly(20));
    const base = await etagAt(deployment, path, 7);
    const current = await etagAt(deployment, path, 10);
    const status = async (etag: string | undefined, headers?: Record<string, string>) =>
      (await poll(deployment, path, 10, etag, headers)).status;
    expect(await status(current)).toBe(304);
    expect(await status(undefined)).toBe(200);
    expect(await status('"unknown"')).toBe(200);
    expect(await status("*")).toBe(304);
    expect(await status(`${base}, "other"`)).toBe(200);
    expect(await status(`${base}, ${base}`)).toBe(200);
    expect(await status(`${base}, ${current}`)).toBe(304);
    expect(await status(base, { "A-IM": "vcdiff" })).toBe(200);
    expect(await status(base, { "A-IM": "feed;q=0" })).toBe(200);
    expect(await status(base, { "A-IM": "vcdiff, Feed;q=0.5" })).toBe(226);
    expect(await status(base.replace("W/", ""))).toBe(226);
    expect(await status(base, { "If-Modified-Since": new Date(nowAfter(10)).toUTCString() })).toBe(226);
    const head = await deployment.get(path, nowAfter(10), {
      method: "HEAD",
      headers: { "A-IM": "feed", "If-None-Match": base },
    });
    expect(head.status).toBe(200);
  });

  test.each<[string, (articles: ReturnType<typeof hourly>) => ReturnType<typeof hourly>, DeploymentOptions?]>(
    [
      ["an edit", (all) => all.map((one, i) => (i === 5 ? { ...one, html: "<p>Better</p>" } : one))],
      ["a removal", (all) => all.filter((_, i) => i !== 5)],
      ["an older article that came late", (all) => [...all, numbered(99, START + 4.5 * HOUR)]],
      ["a new title of the site", (all) => all, { site: { title: "Another" } }],
    ],
  )("is not sent after %s", async (_, change, options) => {
    const base = await etagAt(deploy(hourly(20)), path, 7);
    const response = await poll(deploy(change(hourly(20)), options), path, 10, base);
    expect(response.status).toBe(200);
  });

  test("is still sent after an edit of what the client has never had", async () => {
    const base = await etagAt(deploy(hourly(20)), path, 7);
    const edited = hourly(20).map((one, i) => (i === 8 ? { ...one, html: "<p>Better</p>" } : one));
    const response = await poll(deploy(edited), path, 10, base);
    expect(response.status).toBe(226);
    expect(await ids(response)).toEqual(["9", "8", "7"]);
  });

  test.each([
    "feedparser/6.0.10 +https://github.com/kurtmckee/feedparser/",
    "UniversalFeedParser/5.0.1 +http://feedparser.org/",
    "rss2email/3.13.1 (https://github.com/rss2email/rss2email)",
  ])("is never sent to %s", async (agent) => {
    const deployment = deploy(hourly(20));
    const base = await etagAt(deployment, path, 7);
    expect((await poll(deployment, path, 10, base, { "User-Agent": agent })).status).toBe(200);
    expect((await poll(deployment, path, 10, base, { "User-Agent": "newsboat/2.21" })).status).toBe(226);
  });

  test("is never sent where the publisher has switched deltas off", async () => {
    const deployment = deploy(hourly(20), { site: { deltas: false } });
    const base = await etagAt(deployment, path, 7);
    const response = await poll(deployment, path, 10, base);
    expect(response.status).toBe(200);
    expect(response.headers.get("Vary")).toBe("Accept-Encoding");
    expect(response.headers.get("Cache-Control")).toMatch(/^public, /);
  });

  test("is found as far back as the index in the Worker reaches; after that the document is sent whole", async () => {
    // The Worker's index lacks the 40 oldest entries, so it cannot tell a window that begins before them.
    const deployment = deploy(hourly(40 + 2 * 5 + HOT_MARGIN), { site: { feedLimit: 5 } });
    expect(deployment.edition.manifest.main.from).toBe(40);
    expect((await poll(deployment, path, 46, await etagAt(deployment, path, 45))).status).toBe(226);
    expect((await poll(deployment, path, 46, await etagAt(deployment, path, 44))).status).toBe(200);
  });

  test("shows scheduled articles to nobody before their time", async () => {
    const deployment = deploy(hourly(20));
    const base = await etagAt(deployment, path, 9);
    const response = await poll(deployment, path, 10, base);
    expect(await ids(response)).toEqual(["9"]);
  });
});

test("`deltas: false` in site.md switches deltas off", () => {
  const site = "---\ntitle: T\nurl: https://gazette.example\ndeltas: false\n---\n";
  expect(publish({ "site.md": site, "articles/one.md": article({}) }).manifest.site.deltas).toBe(false);
  expect(publish({ "articles/one.md": article({}) }).manifest.site.deltas).toBe(true);
});
