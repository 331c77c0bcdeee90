import { describe, expect, test } from "vitest";
import { article, publish, SITE } from "../support/serve.ts";

const files = { "articles/one.md": article({ title: "One", tags: "[x]" }) };
const XML_FEEDS = ["/rss.xml", "/atom.xml", "/summary/rss.xml", "/tags/x/atom.xml"];

describe("a feed in a browser", () => {
  test.each(XML_FEEDS)("%s is XML with a stylesheet, which is there", async (path) => {
    const served = publish(files);
    const response = await served.get(path);
    expect(response.headers.get("Content-Type")).toBe("application/xml; charset=utf-8");
    expect(response.headers.get("Content-Security-Policy")).toContain("style-src 'self'");
    const text = await response.text();
    expect(text).toMatch(
      /^<\?xml version="1.0" encoding="utf-8"\?>\n<\?xml-stylesheet type="text\/css" href="\/feed.css"\?>\n<(rss|feed) /,
    );
    // Where feed validators look for it before they believe a generic media type.
    expect(text.slice(0, 512)).toMatch(/<(rss|feed)/);
    const styles = await served.get("/feed.css");
    expect(styles.headers.get("Content-Type")).toBe("text/css; charset=utf-8");
    expect(await styles.text()).toMatch(/^@namespace .*content:"This is a feed\."/s);
  });

  test("says what it is in the site's language", async () => {
    const styles = await publish({
      ...files,
      "site.md": SITE.replace("title:", "language: ar\ntitle:"),
    }).text("/feed.css");
    expect(styles).toContain(":root{direction:rtl}");
    expect(styles).toContain('content:"هذه خلاصة."');
  });

  test("is no new feed to those who poll it when only the look has changed", async () => {
    const tag = async (site: string) =>
      (await publish({ ...files, "site.md": site }).get("/rss.xml")).headers.get("ETag");
    expect(await tag(SITE)).toBe(await tag(SITE.replace("title:", 'theme: {accent: "#036"}\ntitle:')));
  });

  test("of JSON stays JSON, whatever a browser accepts", async () => {
    const response = await publish(files).get("/feed.json", {
      headers: { Accept: "text/html,application/xhtml+xml" },
    });
    expect(response.headers.get("Content-Type")).toBe("application/feed+json; charset=utf-8");
    JSON.parse(await response.text());
  });
});
