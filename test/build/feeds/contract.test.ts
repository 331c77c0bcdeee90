import { Feed } from "feed";
import { describe, expect, it } from "vitest";
import { FEED_FORMATS } from "../../../src/build/feeds/feed-formats.ts";
import { FORMATS, type Format } from "../../../src/model/format.ts";
import { document } from "./document.ts";
import { read } from "./reader.ts";
import { article, entry, feed, site, without } from "./specimens.ts";
import { malformation } from "./well-formed.ts";

/** What every format promises. */
describe.each(FORMATS.map(({ format }) => format))("%s", (format) => {
  const seen = (parts = {}) => read(format, document(format, parts));

  it("stands in the registry under its name", () => {
    expect(FEED_FORMATS[format].format).toBe(format);
  });

  it("gives a reader every field of an entry", () => {
    const one = entry(article({ externalUrl: "https://elsewhere.example/?a=1&b=2" }));
    expect(seen({ entries: [one] }).entries).toEqual([
      {
        id: "tag:example.com,2026:first",
        url: "https://example.com/articles/first",
        title: "The first",
        summary: "In which it begins",
        content: one.content.trim(),
        authors: ["Jane Doe", "Ali"],
        tags: ["one", "two"],
        published: Date.UTC(2026, 1, 6, 7, 8, 9),
        updated: Date.UTC(2026, 2, 1),
        image: "https://example.com/hero.webp?w=1&h=2",
        external: "https://elsewhere.example/?a=1&b=2",
        enclosures:
          format === "json"
            ? []
            : [{ url: "https://example.com/hero.webp?w=1&h=2", length: 4321, type: "image/webp" }],
      },
    ]);
  });

  it("gives a reader every field of the feed", () => {
    expect(seen({ entries: [] })).toEqual({
      title: "The Example",
      home: "https://example.com/",
      description: "Notes on examples",
      language: "en",
      self: [feed().urls[format]],
      hubs: ["https://hub.example/?a=1&b=2"],
      icon: "https://example.com/icon.png",
      entries: [],
    });
  });

  it("leaves out what an article does not have", () => {
    const bare = without(
      article({ authors: [], tags: [], summary: "" }),
      "hero",
      "subtitle",
      "callToAction",
      "created",
      "readTime",
    );
    const text = document(format, { entries: [entry(bare)] });
    expect(read(format, text).entries[0]).toMatchObject({
      summary: undefined,
      content: "<p>Body &amp; soul</p>",
      authors: [],
      tags: [],
      image: undefined,
      external: undefined,
      enclosures: [],
    });
    expect(text).not.toContain("undefined");
    expect(text).not.toContain("slot.invalid");
  });

  it("leaves out what a site does not have", () => {
    const bare = without(site({ authors: [], hubs: [], description: "" }), "icon", "image", "copyright");
    const text = document(format, { site: bare, feed: feed({ description: "" }) });
    expect(read(format, text)).toMatchObject({ hubs: [], icon: undefined });
    expect(text).not.toContain("undefined");
    expect(text).not.toContain("slot.invalid");
  });

  it("holds many entries in the order given", () => {
    const entries = ["c", "a", "b"].map((id) => entry(article({ id })));
    expect(seen({ entries }).entries.map(({ id }) => id)).toEqual(["c", "a", "b"]);
  });

  it("has no content in a summary-only feed, but the summary", () => {
    const text = document(format, { brief: true });
    expect(text).not.toContain("Body");
    expect(read(format, text).entries[0]).toMatchObject({
      summary: "In which it begins",
      content: undefined,
    });
  });

  it("gives exactly one self link, in an archive the window's own", () => {
    const self = `https://example.com/archive/3/${format}`;
    expect(seen().self).toHaveLength(1);
    expect(seen({ feed: feed({ kind: "archive" }) }).self).toEqual([]);
    expect(seen({ feed: feed({ kind: "archive" }), links: { self } }).self).toEqual([self]);
  });

  it("copies nothing that looks like one of its own slots", () => {
    const title = "https://slot.invalid/CUT/ https://slot.invalid/title/";
    const one = entry(article({ title, summary: title, html: title }));
    const result = seen({ entries: [one], feed: feed({ title }) });
    expect(result.title).toBe(title);
    expect(result.entries[0]).toMatchObject({ title, summary: title, content: one.content.trim() });
  });

  it("says of plain text what the `feed` package itself says", () => {
    const { article: plain, url, content } = entry();
    const own = new Feed({ title: "The Example", id: "x", link: "https://example.com/", copyright: "©" });
    own.addItem({
      id: plain.id,
      title: plain.title,
      link: url,
      date: new Date(plain.updated),
      published: new Date(plain.published),
      description: plain.summary,
      content,
      category: plain.tags.map(({ name }) => ({ name, term: name })),
      image: plain.hero!.url,
    });
    const theirs = read(
      format,
      { rss: () => own.rss2(), atom: () => own.atom1(), json: () => own.json1() }[format](),
    );
    const { id, title, summary, tags, published } = theirs.entries[0]!;
    expect(seen().entries[0]).toMatchObject({
      id,
      title,
      summary,
      tags,
      published,
      content: theirs.entries[0]!.content,
    });
    expect(seen().title).toBe(theirs.title);
  });

  it("is the same every time", () => {
    expect(document(format)).toBe(document(format));
  });
});

const XML: Format[] = ["rss", "atom"];

describe.each(XML)("%s as XML", (format) => {
  it("is well-formed with everything in it", () => {
    const audio = { url: "https://example.com/a.mp3?a&b", type: "audio/mpeg", length: 1, duration: 61.4 };
    const full = entry(article({ enclosure: audio, language: "ar", externalUrl: "https://x.example/?a&b" }));
    const links = { self: "s?&", prevArchive: "p?&", nextArchive: "n?&", current: "c?&", archive: true };
    const text = document(format, {
      entries: [full, full],
      links,
      feed: feed({ kind: "archive", podcast: true }),
    });
    expect(malformation(text)).toBeUndefined();
  });

  it("has no empty elements for what is not there", () => {
    const bare = without(article({ authors: [], tags: [], summary: "" }), "hero", "subtitle", "callToAction");
    const text = document(format, { entries: [entry(bare)], feed: feed({ description: "" }) });
    expect(text).not.toMatch(/<([\w:]+)[^>]*><\/\1>/);
  });
});

describe("a check for well-formedness", () => {
  it.each([
    "<a>&</a>",
    "<a>&nbsp;</a>",
    "<a b='c<d'/>",
    '<a b="<"/>',
    '<a b="1" b="2"/>',
    "<a>]]></a>",
    "<a><b></a></b>",
    "<a>",
    "<x:a/>",
    "<a/>b",
    "<a>\u0001</a>",
    "<a>\ufffe</a>",
    "<a>< b</a>",
  ])("finds what is wrong with %j", (xml) => {
    expect(malformation(xml)).toBeDefined();
  });
});
