import { describe, expect, test } from "vitest";
import { article, publish, SITE } from "../support/serve.ts";

const files = {
  "articles/one.md": article({ title: "One [1]", publish_date: "2026-01-01", description: "What\\n it is" }),
  "articles/two & more.md": article({ title: "Two", publish_date: "2026-02-02", updated_date: "2026-03-01" }),
  "articles/later.md": article({ title: "Later", publish_date: "2026-07-01T12:00:00Z" }),
};

/** Locations and dates of a sitemap. */
function locations(xml: string): string[] {
  return [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map((match) => match[1]!);
}

describe("sitemap.xml", () => {
  test("lists the published articles and no others", async () => {
    const served = publish(files);
    const response = await served.get("/sitemap.xml");
    expect(response.headers.get("Content-Type")).toBe("application/xml; charset=utf-8");
    const text = await response.text();
    expect(text).toMatch(
      /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<urlset xmlns="http:\/\/www\.sitemaps\.org\/schemas\/sitemap\/0\.9">\n/,
    );
    expect(locations(text)).toEqual([
      "https://gazette.example/",
      "https://gazette.example/archive",
      "https://gazette.example/articles/one",
      "https://gazette.example/articles/two-&amp;-more",
    ]);
    expect(text).toContain("<lastmod>2026-03-01T00:00:00Z</lastmod>");
    served.setTime("2026-07-01T12:00:00Z");
    expect(locations(await served.text("/sitemap.xml"))).toContain("https://gazette.example/articles/later");
    expect((await served.get("/sitemap/1.xml")).status).toBe(404);
  });
});

describe("robots.txt", () => {
  test("lets everybody in, unless the publisher says otherwise", async () => {
    expect(await publish(files).text("/robots.txt")).toBe(
      "User-agent: *\nAllow: /\n\nSitemap: https://gazette.example/sitemap.xml\n",
    );
    const own = "User-agent: Greedy\nDisallow: /";
    expect(await publish({ ...files, "robots.txt": own }).text("/robots.txt")).toBe(
      `${own}\n\nSitemap: https://gazette.example/sitemap.xml\n`,
    );
    const whole = "User-agent: *\nAllow: /\nSitemap: https://elsewhere.example/s.xml\n";
    expect(await publish({ ...files, "robots.txt": whole }).text("/robots.txt")).toBe(whole);
  });
});

describe("llms.txt", () => {
  test("lists the articles as Markdown, newest first", async () => {
    const text = await publish(files).text("/llms.txt");
    expect(text).toMatch(/^# Test Gazette\n\n> A paper for tests\n\n## Articles\n\n- \[Two\]/);
    expect(text).toContain("- [One \\[1\\]](https://gazette.example/articles/one.md): What");
    expect(text).not.toContain("Later");
  });
});

describe("favicon.ico", () => {
  test("is the first letter of the title where there is no icon", async () => {
    const served = publish(files);
    const response = await served.get("/favicon.ico");
    expect(response.headers.get("Content-Type")).toBe("image/svg+xml");
    expect(await response.text()).toContain(">T</text>");
    expect(await served.text("/")).toMatch(
      /<link rel="icon" href="\/media\/icon-[0-9a-f]{12}\.svg" type="image\/svg\+xml">/,
    );
  });

  test("holds nothing of a title that could do harm", async () => {
    const served = publish({ ...files, "site.md": SITE.replace("title: Test", "title: '<' #") });
    expect(await served.text("/favicon.ico")).toContain(">&lt;</text>");
  });
});
