import { describe, expect, it } from "vitest";
import { document } from "./document.ts";
import { article, entry, feed, site } from "./specimens.ts";

type Members = Record<string, unknown>;

function read(parts = {}): Members & { items: Members[] } {
  return JSON.parse(document("json", parts));
}

describe("a JSON Feed", () => {
  it("is version 1.1, with nothing left of version 1", () => {
    const seen = read();
    expect(seen.version).toBe("https://jsonfeed.org/version/1.1");
    expect(seen).not.toHaveProperty("author");
    expect(seen.authors).toEqual([
      { name: "Jane Doe", url: "https://jane.example/", avatar: "https://jane.example/me.png" },
    ]);
    expect(seen.hubs).toEqual([{ type: "WebSub", url: "https://hub.example/?a=1&b=2" }]);
    expect(seen).toMatchObject({
      language: "en",
      icon: "https://example.com/icon.png",
      favicon: "https://example.com/icon.png",
      home_page_url: "https://example.com/",
      feed_url: "https://example.com/feed.json",
    });
  });

  it("has only members of version 1.1, and extensions that start with _ and hold no dots", () => {
    const allowed =
      /^(version|title|home_page_url|feed_url|description|user_comment|next_url|icon|favicon|authors|language|expired|hubs|items|_[^.]+)$/;
    const allowedInItem =
      /^(id|url|external_url|title|content_html|content_text|summary|image|banner_image|date_published|date_modified|authors|tags|language|attachments|_[^.]+)$/;
    const seen = read({ links: { prevArchive: "https://example.com/archive/2/feed.json" } });
    for (const name of Object.keys(seen)) expect(name).toMatch(allowed);
    for (const name of Object.keys(seen.items[0]!)) expect(name).toMatch(allowedInItem);
  });

  it("names the next document, which is another one", () => {
    const seen = read({ links: { prevArchive: "https://example.com/archive/2/feed.json" } });
    expect(seen.next_url).toBe("https://example.com/archive/2/feed.json");
    expect(seen.next_url).not.toBe(seen.feed_url);
    expect(read({ links: { prevArchive: "p", nextUrl: "n" } }).next_url).toBe("n");
    expect(read()).not.toHaveProperty("next_url");
  });

  it("takes the image for an icon where there is none", () => {
    const { icon: _, ...plain } = site();
    expect(read({ site: plain })).toMatchObject({ icon: "https://example.com/banner.png" });
    expect(read({ site: plain })).not.toHaveProperty("favicon");
  });

  it("says nothing twice", () => {
    const text = document("json", { entries: [], links: { prevArchive: "p" } });
    const names = [...text.matchAll(/[{,]"(\w+)":/g)].map(([, name]) => name!);
    for (const name of ["title", "feed_url", "items", "version"]) {
      expect(names.filter((one) => one === name)).toHaveLength(1);
    }
  });
});

describe("an item of a JSON Feed", () => {
  it("is the article's summary and its content, no more", () => {
    const one = entry();
    expect(read({ entries: [one] }).items[0]).toEqual({ ...one.summaryJson, content_html: one.content });
  });

  it("has a string for an id, and dates of RFC 3339", () => {
    expect(read().items[0]).toMatchObject({
      id: "tag:example.com,2026:first",
      date_published: "2026-02-06T07:08:09Z",
      date_modified: "2026-03-01T00:00:00Z",
    });
  });

  it("has content where only summaries are wanted, too", () => {
    expect(read({ brief: true }).items[0]).toMatchObject({ content_text: "In which it begins" });
    const entries = [entry(article({ summary: "" }))];
    expect(read({ brief: true, entries, feed: feed() }).items[0]).toMatchObject({
      content_text: "The first",
    });
  });

  it("attaches audio with its size and duration", () => {
    const enclosure = { url: "https://example.com/1.mp3", type: "audio/mpeg", length: 987, duration: 61.4 };
    expect(read({ entries: [entry(article({ enclosure }))] }).items[0]!.attachments).toEqual([
      { url: enclosure.url, mime_type: "audio/mpeg", size_in_bytes: 987, duration_in_seconds: 61.4 },
    ]);
  });
});
