import { describe, expect, test } from "vitest";
import { article, publish, SITE } from "../../support/serve.ts";

/** Articles A0 (the oldest) and so on, an hour apart. */
function many(count: number): Record<string, string> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, i) => [
      `articles/a${i}.md`,
      article({ title: `A${i}`, publish_date: new Date(Date.UTC(2026, 0, 1) + i * 3_600_000).toISOString() }),
    ]),
  );
}

function titles(html: string): string[] {
  return [...html.matchAll(/<h2><a [^>]*>(.*?)<\/a><\/h2>/g)].map((match) => match[1]!);
}

describe("the front page", () => {
  test("introduces the site and offers its feeds", async () => {
    const text = await publish({ "articles/one.md": article({ title: "One" }) }).text("/");
    expect(text).toContain("<p>Welcome to the <em>gazette</em>.</p>");
    for (const file of ["rss.xml", "atom.xml", "feed.json"]) {
      expect(text).toMatch(
        new RegExp(`<link rel="alternate" type="[^"]+" href="https://gazette.example/${file}"`),
      );
      expect(text).toMatch(new RegExp(`<input [^>]*value="https://gazette.example/${file}"`));
    }
    expect(text).toContain('href="feed:https://gazette.example/rss.xml"');
  });

  test("says that nothing has appeared until something has", async () => {
    const served = publish({ "articles/one.md": article({ title: "One", publish_date: "2026-07-01" }) });
    expect(await served.text("/")).toContain("Nothing has appeared here yet.");
    expect(await served.text("/nothing")).not.toContain("Newest articles");
    served.setTime("2026-07-01T00:00:00Z");
    expect(await served.text("/")).not.toContain("Nothing has appeared");
    expect(await served.text("/nothing")).toContain("Newest articles");
  });

  test("tells of an article what its front matter says", async () => {
    const text = await publish({
      "articles/one.md": article({
        title: "One",
        subtitle: "Under it",
        description: "What it is",
        author: "[Ada, Ben Böhm]",
        tags: "[Feed readers]",
        read_time: "9 mins",
        publish_date: "2026-02-06",
        updated_date: "2026-03-01",
      }),
    }).text("/");
    expect(text).toContain('<a href="/articles/one">One</a>');
    expect(text).toContain("Under it");
    expect(text).toContain("What it is");
    expect(text).toContain(
      'By <a href="/authors/ada">Ada</a> and <a href="/authors/ben-b%C3%B6hm">Ben Böhm</a>',
    );
    expect(text).toContain('<a href="/tags/feed-readers">Feed readers</a>');
    expect(text).toContain("9 mins");
    expect(text).toContain('<time datetime="2026-02-06T00:00:00Z">February 6, 2026</time>');
    expect(text).toContain('updated <time datetime="2026-03-01T00:00:00Z">March 1, 2026</time>');
  });

  test("lists the newest articles first and the older ones on pages of their own", async () => {
    const served = publish(many(30));
    const seen: string[] = [];
    let path: string | undefined = "/";
    while (path) {
      const text: string = await served.text(path);
      seen.push(...titles(text));
      path = /<a href="([^"]+)" rel="next">/.exec(text)?.[1];
    }
    expect(seen).toEqual(Array.from({ length: 30 }, (_, i) => `A${29 - i}`));
  });

  test("keeps the older pages as they are when something new appears", async () => {
    const served = publish({
      ...many(20),
      "articles/later.md": article({ title: "Later", publish_date: "2026-07-01T12:00:00Z" }),
    });
    const before = titles(await served.text("/?before=8"));
    served.setTime("2026-07-01T12:00:00Z");
    expect(titles(await served.text("/?before=8"))).toEqual(before);
    expect(titles(await served.text("/"))[0]).toBe("Later");
  });

  test("shows days in the site's time zone and in the language of what is dated", async () => {
    const text = await publish({
      "site.md": SITE.replace("title:", "timezone: Asia/Tokyo\ntitle:"),
      "articles/one.md": article({ title: "Eins", language: "de", publish_date: "2026-02-06T20:00:00Z" }),
    }).text("/");
    expect(text).toContain('<article class="lead story" lang="de" dir="ltr">');
    expect(text).toContain(">7. Februar 2026</time>");
  });

  test("speaks the site's language where it can, and says so where it cannot", async () => {
    const german = await publish({
      "site.md": SITE.replace("title:", "language: de\ntitle:"),
      "articles/one.md": article({ title: "Eins" }),
    }).text("/");
    expect(german).toContain('<html lang="de">');
    expect(german).toContain(">Abonnieren</h2>");
    const welsh = await publish({
      "site.md": SITE.replace("title:", "language: cy\ntitle:"),
      "articles/one.md": article({ title: "Un" }),
    }).text("/");
    expect(welsh).toContain('<html lang="cy">');
    expect(welsh).toContain('aria-labelledby="subscribe-title" lang="en" dir="ltr">');
  });

  test("has a 304 for whoever has it, until an article appears", async () => {
    const served = publish({
      "articles/one.md": article({ title: "One" }),
      "articles/later.md": article({ title: "Later", publish_date: "2026-07-01T12:00:00Z" }),
    });
    const first = await served.get("/");
    const headers = { "If-None-Match": first.headers.get("ETag")! };
    expect((await served.get("/", { headers })).status).toBe(304);
    served.setTime("2026-07-01T12:00:00Z");
    expect((await served.get("/", { headers })).status).toBe(200);
  });

  test("fits into 30 kB with its stylesheet", async () => {
    const served = publish(many(40));
    const text = await served.text("/");
    expect(text.length + served.stylesheet().length).toBeLessThan(30_000);
  });
});
