import { describe, expect, it } from "vitest";
import { linksText, updatedText } from "../../../src/model/feed-links.ts";

describe("the instant of the newest change", () => {
  it.each([
    ["rss", "Fri, 06 Feb 2026 07:08:09 GMT"],
    ["atom", "2026-02-06T07:08:09Z"],
    ["json", ""],
  ] as const)("is written as %s wants it", (format, text) => {
    expect(updatedText(format, Date.UTC(2026, 1, 6, 7, 8, 9))).toBe(text);
  });

  it("keeps fractions of a second in Atom", () => {
    expect(updatedText("atom", 1)).toBe("1970-01-01T00:00:00.001Z");
  });
});

describe("links of a document", () => {
  it.each(["rss", "atom", "json"] as const)("are nothing in %s when there are none", (format) => {
    expect(linksText(format, {})).toBe("");
    expect(linksText(format, { archive: false })).toBe("");
  });

  it("are escaped", () => {
    expect(linksText("atom", { self: 'a?b&c"' })).toBe(
      '<link rel="self" type="application/atom+xml" href="a?b&amp;c&quot;"/>',
    );
    expect(linksText("rss", { current: "a?b&c" })).toBe(
      '<atom:link rel="current" type="application/rss+xml" href="a?b&amp;c"/>',
    );
    expect(linksText("json", { self: 'a"', prevArchive: "p" })).toBe('"feed_url":"a\\"","next_url":"p",');
  });
});
