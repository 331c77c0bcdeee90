import { describe, expect, test } from "vitest";
import { article, publish, SITE } from "../../support/serve.ts";

const files = {
  "site.md": SITE.replace("title:", "timezone: Pacific/Auckland\ntitle:"),
  // Already the first of January where the site is.
  "articles/eve.md": article({ title: "Eve", publish_date: "2024-12-31T12:00:00Z" }),
  "articles/mid.md": article({ title: "Mid", publish_date: "2025-06-01", language: "de" }),
  "articles/new.md": article({ title: "New", publish_date: "2026-02-03" }),
  "articles/later.md": article({ title: "Later", publish_date: "2027-02-03" }),
};

/** Years and titles in the order in which the page shows them. */
function shown(html: string): string[] {
  return [
    ...html.matchAll(/<h2 class="year">(\d+)<\/h2>|<li><time [^>]*>[^<]*<\/time> <a [^>]*>([^<]*)/g),
  ].map((match) => (match[1] ?? match[2])!);
}

describe("the archive", () => {
  test("lists all titles under the years of the site's time zone, newest first", async () => {
    const text = await publish(files).text("/archive");
    expect(shown(text)).toEqual(["2026", "New", "2025", "Mid", "Eve"]);
    expect(text).toContain('<a href="/articles/mid" lang="de" dir="ltr">Mid</a>');
    expect(text).toContain("January 1</time>");
  });

  test("shows one year, if something has appeared in it", async () => {
    const served = publish(files);
    expect(shown(await served.text("/archive?year=2025"))).toEqual(["2025", "Mid", "Eve"]);
    for (const year of ["2027", "2024", "x", ""]) {
      expect((await served.get(`/archive?year=${year}`)).status).toBe(404);
    }
    expect(await served.text("/archive")).not.toContain("2027");
    served.setTime("2027-02-04T00:00:00Z");
    expect(shown(await served.text("/archive?year=2027"))).toEqual(["2027", "Later"]);
  });

  test("goes back page by page, across years, to the first article", async () => {
    const many = Object.fromEntries(
      Array.from({ length: 260 }, (_, i) => [
        `articles/a${i}.md`,
        article({
          title: `A${i}`,
          publish_date: new Date(Date.UTC(2024, 6, 1) + i * 2 * 86_400_000).toISOString(),
        }),
      ]),
    );
    const served = publish(many);
    for (const [first, expected] of [
      ["/archive", Array.from({ length: 260 }, (_, i) => `A${259 - i}`)],
      ["/archive?year=2025", Array.from({ length: 183 }, (_, i) => `A${274 - i}`).slice(15)],
    ] as const) {
      const seen: string[] = [];
      let path: string | undefined = first;
      while (path) {
        const text: string = await served.text(path);
        seen.push(...shown(text).filter((name) => name.startsWith("A")));
        path = /<a href="([^"]+)" rel="next">/.exec(text)?.[1]?.replaceAll("&amp;", "&");
      }
      if (first === "/archive") expect(seen).toEqual(expected);
      else expect(seen).toEqual(Array.from({ length: 168 }, (_, i) => `A${259 - i}`));
    }
  });
});
