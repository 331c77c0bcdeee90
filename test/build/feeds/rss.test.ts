import { parseRssFeed } from "feedsmith";
import { describe, expect, it } from "vitest";
import { document } from "./document.ts";
import { article, entry, feed, site, without } from "./specimens.ts";

const RFC_822 =
  /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d\d:\d\d:\d\d GMT$/;
const AUDIO = { url: "https://example.com/1.mp3", type: "audio/mpeg", length: 987, duration: 61.4 };

function channel(parts = {}) {
  return parseRssFeed(document("rss", parts));
}

function item(changes = {}) {
  return channel({ entries: [entry(article(changes))] }).items![0]!;
}

describe("an RSS item", () => {
  it("has an RFC 822 date in GMT", () => {
    expect(item().pubDate).toBe("Fri, 06 Feb 2026 07:08:09 GMT");
    expect(item().pubDate).toMatch(RFC_822);
  });

  it("has a guid that is no permalink", () => {
    expect(item({ id: "https://example.com/first" }).guid).toEqual({
      value: "https://example.com/first",
      isPermaLink: false,
    });
  });

  it("has its description before its content", () => {
    const text = document("rss");
    expect(text.lastIndexOf("<description>")).toBeLessThan(text.indexOf("<content:encoded>"));
  });

  it("names authors by dc:creator, never by author", () => {
    expect(document("rss")).not.toContain("<author>");
    expect(item().dc?.creators).toEqual(["Jane Doe", "Ali"]);
  });

  it("has the hero as enclosure only where length and type are known", () => {
    const { hero } = article();
    expect(item().enclosures).toEqual([{ url: hero!.url, length: 4321, type: "image/webp" }]);
    expect(item({ hero: without(hero!, "length") }).enclosures).toBeUndefined();
    expect(item({ hero: without(hero!, "type") }).enclosures).toBeUndefined();
    expect(item({ hero: without(hero!, "type") }).media?.contents).toHaveLength(1);
  });

  it("has one enclosure at most: audio goes before the hero", () => {
    expect(item({ enclosure: AUDIO }).enclosures).toEqual([
      { url: "https://example.com/1.mp3", length: 987, type: "audio/mpeg" },
    ]);
    expect(item({ enclosure: AUDIO }).itunes?.duration).toBe(61);
  });

  it("describes the hero in full", () => {
    expect(item().media?.contents).toEqual([
      {
        url: "https://example.com/hero.webp?w=1&h=2",
        type: "image/webp",
        medium: "image",
        width: 1200,
        height: 630,
        fileSize: 4321,
        title: { value: "A hill", type: "plain" },
      },
    ]);
  });

  it("names its language only where that is not the site's", () => {
    expect(item().dc?.languages).toBeUndefined();
    expect(item({ language: "ar" }).dc?.languages).toEqual(["ar"]);
  });

  it("says when it changed", () => {
    expect(item().atom?.updated).toBe("2026-03-01T00:00:00Z");
  });
});

describe("an RSS channel", () => {
  it("says what RSS 2.0 requires and recommends", () => {
    expect(channel({ updated: Date.UTC(2026, 2, 1) })).toMatchObject({
      title: "The Example",
      link: "https://example.com/",
      description: "Notes on examples",
      lastBuildDate: "Sun, 01 Mar 2026 00:00:00 GMT",
      copyright: "© 2026 Jane Doe",
      managingEditor: { email: "jane@example.com", name: "Jane Doe" },
      generator: "Broadsheet",
      docs: "https://www.rssboard.org/rss-specification",
      image: { url: "https://example.com/icon.png", title: "The Example", link: "https://example.com/" },
    });
  });

  it("is described by its title where there is no description", () => {
    expect(channel({ feed: feed({ description: "" }) }).description).toBe("The Example");
  });

  it("says all of itself before its items", () => {
    const text = document("rss", { feed: feed({ podcast: true }), links: { archive: true } });
    expect(text.slice(text.lastIndexOf("</item>"))).toBe("</item>\n</channel></rss>");
  });

  it.each([
    [30, { updatePeriod: "hourly", updateFrequency: 2 }],
    [60, { updatePeriod: "hourly", updateFrequency: 1 }],
    [90, { updatePeriod: "daily", updateFrequency: 16 }],
    [1440, { updatePeriod: "daily", updateFrequency: 1 }],
    [7, { updatePeriod: "weekly", updateFrequency: 1440 }],
    [11, undefined],
  ])("agrees with itself on a ttl of %d minutes", (ttl, sy) => {
    const seen = channel({ site: site({ ttl }) });
    expect(seen.ttl).toBe(ttl);
    expect(seen.sy).toEqual(sy);
  });

  it("says what podcast directories want, only in a podcast", () => {
    expect(channel().itunes).toBeUndefined();
    expect(channel({ feed: feed({ podcast: true }) }).itunes).toEqual({
      author: "Jane Doe",
      explicit: false,
      image: "https://example.com/banner.png",
      owner: { name: "Jane Doe", email: "jane@example.com" },
    });
  });

  it("links to its archives (RFC 5005)", () => {
    const links = {
      prevArchive: "https://example.com/archive/2/rss.xml",
      current: "https://example.com/rss.xml",
      archive: true,
    };
    const text = document("rss", { links });
    expect(parseRssFeed(text).atom?.links?.slice(2)).toEqual([
      { rel: "current", href: links.current, type: "application/rss+xml" },
      { rel: "prev-archive", href: links.prevArchive, type: "application/rss+xml" },
    ]);
    expect(text).toContain("<fh:archive/>");
  });
});
