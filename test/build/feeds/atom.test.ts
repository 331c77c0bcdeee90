import { parseAtomFeed } from "feedsmith";
import { describe, expect, it } from "vitest";
import { document } from "./document.ts";
import { article, entry, feed, site } from "./specimens.ts";

const RFC_3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;

function read(parts = {}) {
  return parseAtomFeed(document("atom", parts));
}

function readEntry(changes = {}) {
  return read({ entries: [entry(article(changes))] }).entries![0]!;
}

describe("an Atom entry", () => {
  it("has what RFC 4287 requires", () => {
    expect(readEntry()).toMatchObject({
      id: "tag:example.com,2026:first",
      title: { value: "The first", type: "text" },
    });
    expect(readEntry().updated).toMatch(RFC_3339);
    expect(readEntry().published).toMatch(RFC_3339);
    expect(readEntry().links![0]).toEqual({
      rel: "alternate",
      type: "text/html",
      href: "https://example.com/articles/first",
    });
  });

  it("has its summary as text and its content as HTML", () => {
    expect(readEntry().summary).toEqual({ value: "In which it begins", type: "text" });
    expect(readEntry().content?.type).toBe("html");
  });

  it("says of its authors all that is known", () => {
    expect(readEntry().authors).toEqual([
      { name: "Jane Doe", email: "jane@example.com", uri: "https://jane.example/" },
      { name: "Ali" },
    ]);
  });

  it("names its language only where that is not the site's", () => {
    expect(readEntry().xml).toBeUndefined();
    expect(readEntry({ language: "ar" }).xml).toEqual({ lang: "ar" });
  });

  it("has the site's rights", () => {
    expect(readEntry().rights).toEqual({ value: "© 2026 Jane Doe" });
  });

  it("has the real type of an enclosure", () => {
    const enclosure = { url: "https://example.com/play?id=1", type: "audio/mpeg", length: 987 };
    expect(readEntry({ enclosure }).links).toContainEqual({
      rel: "enclosure",
      href: enclosure.url,
      type: "audio/mpeg",
      length: 987,
    });
  });
});

describe("an Atom feed", () => {
  it("has what RFC 4287 requires", () => {
    expect(read({ updated: Date.UTC(2026, 2, 1) })).toMatchObject({
      title: { value: "The Example" },
      updated: "2026-03-01T00:00:00Z",
      authors: [{ name: "Jane Doe", email: "jane@example.com", uri: "https://jane.example/" }],
      rights: { value: "© 2026 Jane Doe" },
      icon: "https://example.com/icon.png",
      logo: "https://example.com/banner.png",
      generator: { text: "Broadsheet" },
      xml: { lang: "en" },
    });
  });

  it("has an author even where the site names none", () => {
    expect(read({ site: site({ authors: [] }) }).authors).toEqual([{ name: "The Example" }]);
  });

  it("keeps its id when its title or scheme changes, or it is archived", () => {
    const id = read().id;
    const { urls } = feed();
    expect(id).toMatch(/^urn:uuid:[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    expect(read({ feed: feed({ title: "Other" }) }).id).toBe(id);
    expect(read({ feed: feed({ urls: { ...urls, atom: "http://example.com/atom.xml" } }) }).id).toBe(id);
    expect(read({ feed: feed({ kind: "archive" }) }).id).toBe(id);
    expect(
      read({ feed: feed({ urls: { ...urls, atom: "https://example.com/tags/a/atom.xml" } }) }).id,
    ).not.toBe(id);
  });

  it("links to its archives (RFC 5005)", () => {
    const text = document("atom", { links: { prevArchive: "p?a&b", nextArchive: "n", archive: true } });
    expect(parseAtomFeed(text).links?.slice(3)).toEqual([
      { rel: "prev-archive", href: "p?a&b", type: "application/atom+xml" },
      { rel: "next-archive", href: "n", type: "application/atom+xml" },
    ]);
    expect(text).toContain("<fh:archive/>");
  });

  it("has no subtitle where there is no description", () => {
    expect(read({ feed: feed({ description: "" }) }).subtitle).toBeUndefined();
  });
});
