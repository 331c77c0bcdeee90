import { describe, expect, test } from "vitest";
import { article, publish } from "../../support/serve.ts";

function titles(html: string): string[] {
  return [...html.matchAll(/<h2><a [^>]*>(.*?)<\/a><\/h2>/g)].map((match) => match[1]!);
}

const files = {
  "articles/one.md": article({
    title: "One",
    publish_date: "2026-01-01",
    tags: "[Feed readers, C++]",
    author: "{name: Ada Author, url: https://ada.example/}",
  }),
  "articles/zwei.md": article({
    title: "Zwei",
    publish_date: "2026-02-02",
    tags: "[feed readers]",
    language: "de",
    author: "Ben",
  }),
  "articles/later.md": article({
    title: "Later",
    publish_date: "2026-07-01T12:00:00Z",
    tags: "[Feed readers, secret]",
    author: "Mole",
    language: "fr",
  }),
};

describe("the page of a tag, an author or a language", () => {
  test("lists its articles, newest first, and offers its own feed", async () => {
    const text = await publish(files).text("/tags/feed-readers");
    expect(titles(text)).toEqual(["Zwei", "One"]);
    expect(text).toContain("<h1>Feed readers</h1>");
    expect(text).toContain("<span>2 articles</span>");
    expect(text).toContain('value="https://gazette.example/tags/feed-readers/rss.xml"');
    expect(text).toContain(
      '<link rel="alternate" type="application/rss+xml" href="https://gazette.example/tags/feed-readers/rss.xml" title="Test Gazette: Feed readers (RSS 2.0)">',
    );
    expect(text).toContain('<link rel="canonical" href="https://gazette.example/tags/feed-readers">');
  });

  test("is found however its address is encoded", async () => {
    const served = publish(files);
    for (const path of ["/tags/c++", "/tags/c%2B%2B", "/tags/c%2b%2b"]) {
      expect(titles(await served.text(path))).toEqual(["One"]);
    }
    const slash = await served.get("/tags/feed-readers/");
    expect(slash.status).toBe(308);
    expect(slash.headers.get("Location")).toBe("/tags/feed-readers");
  });

  test("tells where else an author is to be found", async () => {
    const text = await publish(files).text("/authors/ada-author");
    expect(text).toContain('<a rel="me" href="https://ada.example/">Website</a>');
  });

  test("of a language is in that language", async () => {
    const text = await publish(files).text("/languages/de");
    expect(text).toContain('<html lang="de">');
    expect(text).toContain("<h1>Deutsch</h1>");
    expect(text).toContain(">Abonnieren</h2>");
    expect(text).not.toContain('<article class="story" lang=');
  });

  test("is cut into pages that a new article does not shift", async () => {
    const many = Object.fromEntries(
      Array.from({ length: 30 }, (_, i) => [
        `articles/a${i}.md`,
        article({
          title: `A${i}`,
          tags: "[x]",
          publish_date: `2026-01-01T00:${String(i).padStart(2, "0")}:00Z`,
        }),
      ]),
    );
    const served = publish(many);
    const seen: string[] = [];
    let path: string | undefined = "/tags/x";
    while (path) {
      const text: string = await served.text(path);
      seen.push(...titles(text));
      path = /<a href="([^"]+)" rel="next">/.exec(text)?.[1];
    }
    expect(seen).toEqual(Array.from({ length: 30 }, (_, i) => `A${29 - i}`));
  });
});

describe("the lists of all tags, authors and languages", () => {
  test("name those that have published articles, and how many", async () => {
    const served = publish(files);
    const tags = await served.text("/tags");
    expect(tags).toMatch(/<a href="\/tags\/c\+\+">C\+\+<\/a> <span class="meta">1 article<\/span>/);
    expect(tags).toMatch(/Feed readers<\/a> <span class="meta">2 articles/);
    expect(await served.text("/authors")).toContain('<a href="/authors/ben">Ben</a>');
    expect(await served.text("/languages")).toContain('<a href="/languages/de">Deutsch</a>');
  });

  test("are not there when they would be empty", async () => {
    const served = publish({ "articles/one.md": article({}) });
    expect((await served.get("/tags")).status).toBe(404);
    expect((await served.get("/languages")).status).toBe(404);
  });

  test("count rightly when very many articles are scheduled", async () => {
    const scheduled = Object.fromEntries(
      Array.from({ length: 20 }, (_, i) => [
        `articles/s${i}.md`,
        article({
          title: `S${i}`,
          tags: "[x, y]",
          publish_date: `2026-08-${String(i + 1).padStart(2, "0")}`,
        }),
      ]),
    );
    const served = publish({ ...scheduled, "articles/one.md": article({ tags: "[x]" }) });
    const early = await served.text("/tags");
    expect(early).toMatch(/\/tags\/x">x<\/a> <span class="meta">1 article</);
    expect(early).not.toContain("/tags/y");
    served.setTime("2026-08-03T00:00:00Z");
    expect(await served.text("/tags")).toMatch(/\/tags\/y">y<\/a> <span class="meta">3 articles</);
  });
});

describe("a scheduled article", () => {
  test("does not lend a tag its spelling", async () => {
    const served = publish({
      "articles/one.md": article({ title: "One", tags: "[launch]" }),
      "articles/later.md": article({ title: "Later", tags: "[LAUNCH]", publish_date: "2026-07-01" }),
    });
    expect(await served.text("/tags")).not.toContain("LAUNCH");
  });

  test("betrays neither itself nor its tag, author or language", async () => {
    const served = publish(files);
    for (const path of ["/tags/secret", "/authors/mole", "/languages/fr"]) {
      expect((await served.get(path)).status).toBe(404);
    }
    for (const path of ["/", "/archive", "/tags", "/authors", "/languages", "/tags/feed-readers"]) {
      expect(await served.text(path)).not.toMatch(/later|secret|mole|français/i);
    }
    served.setTime("2026-07-01T12:00:00Z");
    for (const path of ["/tags/secret", "/authors/mole", "/languages/fr"]) {
      expect((await served.get(path)).status).toBe(200);
    }
    expect(await served.text("/tags")).toContain("secret");
  });

  test("changes the validators of its tag's page at its instant", async () => {
    const served = publish(files);
    const early = await served.get("/tags/feed-readers");
    expect(early.headers.get("Last-Modified")).toBe("Mon, 02 Feb 2026 00:00:00 GMT");
    served.setTime("2026-07-01T12:00:00Z");
    const late = await served.get("/tags/feed-readers", {
      headers: { "If-None-Match": early.headers.get("ETag")! },
    });
    expect(late.status).toBe(200);
    expect(late.headers.get("Last-Modified")).toBe("Wed, 01 Jul 2026 12:00:00 GMT");
  });
});
