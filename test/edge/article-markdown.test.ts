import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { article, publish } from "../support/serve.ts";

const files = {
  "articles/one.md": article(
    {
      title: "'He said: \"no\" # & <b>'",
      subtitle: "Under it",
      publish_date: "2026-01-01",
      tags: "[a, 'b: c']",
    },
    "First *paragraph*.\n\n---\n\nSecond.\n",
  ),
  "articles/later.md": article({ title: "Later", publish_date: "2026-07-01T12:00:00Z" }),
};

describe("an article as Markdown", () => {
  test("stands beside its page, below a head that any YAML parser reads", async () => {
    const response = await publish(files).get("/articles/one.md");
    expect(response.headers.get("Content-Type")).toBe("text/markdown; charset=utf-8");
    expect(response.headers.get("Link")).toBe('<https://gazette.example/articles/one>; rel="canonical"');
    const [, head, body] = /^---\n(.*?)\n---\n\n(.*)$/s.exec(await response.text())!;
    expect(parse(head!)).toEqual({
      title: 'He said: "no" # & <b>',
      subtitle: "Under it",
      description: "First paragraph.",
      authors: ["Ada Author"],
      date: "2026-01-01T00:00:00Z",
      language: "en",
      tags: ["a", "b: c"],
      url: "https://gazette.example/articles/one",
    });
    expect(body).toBe("First *paragraph*.\n\n---\n\nSecond.\n");
  });

  test("is sent at the page's address to programs that prefer it", async () => {
    const served = publish(files);
    const asked = (accept: string) => served.get("/articles/one", { headers: { Accept: accept } });
    const preferring = await asked("text/markdown, text/html;q=0.9");
    expect(preferring.headers.get("Content-Type")).toBe("text/markdown; charset=utf-8");
    expect(preferring.headers.get("Content-Location")).toBe("/articles/one.md");
    for (const accept of [
      "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8",
      "*/*",
      "text/markdown;q=0",
      "image/png",
    ]) {
      const page = await asked(accept);
      expect(page.headers.get("Content-Type")).toBe("text/html; charset=utf-8");
      expect(page.headers.get("ETag")).not.toBe(preferring.headers.get("ETag"));
    }
    for (const accept of ["text/markdown", "text/html"]) {
      expect((await asked(accept)).headers.get("Vary")).toBe("Accept-Encoding, Accept");
    }
    const etag = preferring.headers.get("ETag")!;
    const again = await served.get("/articles/one", {
      headers: { Accept: "text/markdown", "If-None-Match": etag },
    });
    expect(again.status).toBe(304);
    expect(again.headers.get("Vary")).toBe("Accept-Encoding, Accept");
    const other = await served.get("/articles/one", {
      headers: { Accept: "text/html", "If-None-Match": etag },
    });
    expect(other.status).toBe(200);
  });

  test("is nowhere before its article is published", async () => {
    const served = publish(files);
    expect((await served.get("/articles/later.md")).status).toBe(404);
    served.setTime("2026-07-01T12:00:00Z");
    expect((await served.get("/articles/later.md")).status).toBe(200);
  });
});
