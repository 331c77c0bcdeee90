import { describe, expect, test } from "vitest";
import { CUSTOMARY_FEEDS } from "../../src/build/moves/customary-feeds.ts";
import { FORMATS } from "../../src/model/format.ts";
import { entriesOf } from "../support/seen.ts";
import { article, publish, SITE } from "../support/serve.ts";

/** The site with further lines in its front matter. */
function siteWith(lines: string): string {
  return SITE.replace("\n---\n", `\n${lines}\n---\n`);
}

const articles = {
  "articles/one.md": article({ title: "One", tags: "[rust, new]" }),
  "articles/later.md": article({ title: "Later", publish_date: "2026-07-01T12:00:00Z", tags: "[secret]" }),
};

const served = () =>
  publish({
    ...articles,
    "site.md": siteWith(`redirects:
  /old/feed.xml: /rss.xml
  /2019/café/: /articles/one
  /elsewhere: https://other.example/blog/
  /tags/old: /tags/new
  /first: /second
  /second: /articles/one
  /chain: /dropped
  /?p=12: /articles/one
  /blog/?format=feed: /atom.xml
  /soon: /articles/later
  /about.json: /articles/one.json
gone:
  - /tags/dropped
  - /dropped
  - /?p=13`),
  });

describe("a former address", () => {
  test.each([
    ["/old/feed.xml", "/rss.xml"],
    ["/old/feed.xml?_=12345", "/rss.xml"],
    ["/2019/caf%C3%A9/", "/articles/one"],
    ["/2019/caf%c3%a9", "/articles/one"],
    ["/2019/café.json", "/articles/one.json"],
    ["/elsewhere/", "https://other.example/blog/"],
    ["/tags/old", "/tags/new"],
    ["/tags/old/rss.xml", "/tags/new/rss.xml"],
    ["/tags/old/atom.xml", "/tags/new/atom.xml"],
    ["/tags/old/feed.json", "/tags/new/feed.json"],
    ["/first", "/articles/one"],
    ["/?p=12", "/articles/one"],
    ["/?utm_source=x&p=12", "/articles/one"],
    ["/blog?format=feed", "/atom.xml"],
    ["/about.json", "/articles/one.json"],
  ])("%s leads to %s", async (from, to) => {
    const { get } = served();
    for (const method of ["GET", "HEAD"]) {
      const response = await get(encodeURI(decodeURI(from)), { method });
      expect(response.status).toBe(308);
      expect(response.headers.get("Location")).toBe(to);
      expect(response.headers.get("Cache-Control")).toBe("public, max-age=86400");
    }
  });

  test.each(["/dropped", "/dropped/", "/chain", "/tags/dropped", "/tags/dropped/feed.json", "/?p=13"])(
    "%s is gone for good",
    async (path) => {
      const response = await served().get(path, { headers: { Accept: "application/json" } });
      expect(response.status).toBe(410);
      expect(response.headers.get("Content-Type")).toBe("application/problem+json");
      expect(await response.json()).toMatchObject({ status: 410, title: "Gone" });
    },
  );

  test("says so to people in HTML", async () => {
    const response = await served().get("/dropped", { headers: { Accept: "text/html" } });
    expect(response.status).toBe(410);
    expect(response.headers.get("Content-Type")).toContain("text/html");
  });

  test("that leads to something scheduled is not known before its instant", async () => {
    const { get, setTime } = served();
    expect((await get("/soon")).status).toBe(404);
    expect((await get("/tag/secret/feed/")).status).toBe(404);
    setTime("2026-07-01T12:00:00Z");
    expect((await get("/soon")).headers.get("Location")).toBe("/articles/later");
    expect((await get("/tag/secret/feed/")).headers.get("Location")).toBe("/tags/secret/rss.xml");
  });

  test("is one of as many as there may be, none of which the Worker carries", async () => {
    const many = Array.from({ length: 2000 }, (_, i) => `  /old/${i}: /articles/one\n`).join("");
    const { get, manifest } = publish({ ...articles, "site.md": siteWith(`redirects:\n${many}`.trimEnd()) });
    for (const i of [0, 777, 1999]) {
      expect((await get(`/old/${i}`)).headers.get("Location")).toBe("/articles/one");
    }
    const without = JSON.stringify(publish(articles).manifest).length;
    expect(JSON.stringify(manifest).length).toBeLessThan(without + 10);
  });

  test("that nobody names is not found, and other parameters are ignored", async () => {
    const { get } = served();
    expect((await get("/nowhere?p=12")).status).toBe(404);
    for (const path of ["/?p=99", "/?q=12", "/?feed=", "/rss.xml?feed=atom", "/articles/one?p=12"]) {
      expect((await get(path)).status).toBe(200);
    }
  });
});

const FIXED = Object.values(CUSTOMARY_FEEDS)
  .flatMap((addresses) => Object.entries(addresses))
  .filter(([from, to]) => !from.includes(":") && to !== "/podcast.xml");

describe("feed addresses of other generators", () => {
  test.each(FIXED)("%s leads to %s", async (from, to) => {
    const { get } = publish(articles);
    for (const path of from.includes("?") ? [from] : [from, `${from}/`]) {
      const response = await get(path);
      expect(response.status).toBe(to === null ? 410 : 308);
      expect(response.headers.get("Location")).toBe(to);
    }
  });

  test.each([
    ["/tag/rust/feed/", "/tags/rust/rss.xml"],
    ["/category/rust/feed", "/tags/rust/rss.xml"],
    ["/author/ada-author/feed/", "/authors/ada-author/rss.xml"],
    ["/tags/rust/index.xml", "/tags/rust/rss.xml"],
    ["/feed/by_tag/rust.xml", "/tags/rust/atom.xml"],
    ["/tag/new/rss/", "/tags/new/rss.xml"],
    ["/feeds/rust.atom.xml", "/tags/rust/atom.xml"],
  ])("%s leads to %s", async (from, to) => {
    const { get, text } = publish(articles);
    expect((await get(from)).headers.get("Location")).toBe(to);
    const facts = FORMATS.find(({ file }) => to.endsWith(file))!;
    expect(entriesOf(facts, await text(to)).map(({ title }) => title)).toEqual(["One"]);
  });

  test("lead to a podcast where there is one, from the instant of its first episode", async () => {
    const enclosure = "{ url: https://audio.example/e.mp3, length: 5, type: audio/mpeg }";
    const lines = { title: "Episode", publish_date: "2026-07-01T12:00:00Z", enclosure };
    const { get, setTime } = publish({ ...articles, "articles/episode.md": article(lines) });
    expect((await get("/feed/podcast")).status).toBe(404);
    setTime("2026-07-01T12:00:00Z");
    expect((await get("/feed/podcast")).headers.get("Location")).toBe("/podcast.xml");
    expect((await publish(articles).get("/feed/podcast")).status).toBe(404);
  });

  test("give way to what the publisher says and to what is published", async () => {
    const own = publish({
      "articles/feed.md": article({ title: "Feed" }),
      "site.md": siteWith("permalink: /:slug\nredirects:\n  /atom: /rss.xml\ngone: [/rss]"),
    });
    expect((await own.get("/feed")).status).toBe(200);
    expect((await own.get("/feed/")).headers.get("Location")).toBe("/feed");
    expect((await own.get("/atom")).headers.get("Location")).toBe("/rss.xml");
    expect((await own.get("/rss/")).status).toBe(410);
  });
});
