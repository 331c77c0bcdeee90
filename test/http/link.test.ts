import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { formatLink, type Link } from "../../src/http/link.ts";

const href = "https://example.org/feed.xml";

describe("link", () => {
  test.each<[string, Link[], string]>([
    ["no links", [], ""],
    ["a target and a relation", [{ href, rel: "self" }], `<${href}>; rel="self"`],
    [
      "several links",
      [
        { href: "https://hub.example/", rel: "hub" },
        { href, rel: "self", type: "application/rss+xml" },
      ],
      `<https://hub.example/>; rel="hub", <${href}>; rel="self"; type="application/rss+xml"`,
    ],
    [
      "two relations and a relative target",
      [{ href: "/", rel: "start http://example.net/relation/other" }],
      '</>; rel="start http://example.net/relation/other"',
    ],
    ["a title", [{ href, rel: "self", title: "All, by us" }], `<${href}>; rel="self"; title="All, by us"`],
    [
      "a title with quotes and a backslash",
      [{ href, rel: "self", title: String.raw`a "b" \ c` }],
      `<${href}>; rel="self"; title="${String.raw`a \"b\" \\ c`}"`,
    ],
    [
      "a title with letters from elsewhere (RFC 8288, section 3.5)",
      [{ href: "/TheBook/chapter2", rel: "previous", title: "letztes Kapitel – nächstes" }],
      "</TheBook/chapter2>; rel=\"previous\"; title*=UTF-8''letztes%20Kapitel%20%E2%80%93%20n%C3%A4chstes",
    ],
    [
      "a title with characters that RFC 8187 does not allow",
      [{ href, rel: "self", title: "€ *'()" }],
      `<${href}>; rel="self"; title*=UTF-8''%E2%82%AC%20%2A%27%28%29`,
    ],
    [
      "a title with a line break",
      [{ href, rel: "self", title: "a\r\nSet-Cookie: b" }],
      `<${href}>; rel="self"; title*=UTF-8''a%0D%0ASet-Cookie%3A%20b`,
    ],
    [
      "half a surrogate pair",
      [{ href, rel: "self", title: "\ud800" }],
      `<${href}>; rel="self"; title*=UTF-8''%EF%BF%BD`,
    ],
    [
      "a target with characters that no URI has",
      [{ href: "/tag/a b>c\nü?d=%20&e=[f]", rel: "self" }],
      '</tag/a%20b%3Ec%0A%C3%BC?d=%20&e=[f]>; rel="self"',
    ],
  ])("%s", (_, links, expected) => {
    expect(formatLink(links)).toBe(expected);
  });

  test.each<[string, Link]>([
    ["relation", { href, rel: "self\r\n" }],
    ["type", { href, rel: "self", type: "é" }],
  ])("a %s that is not printable ASCII > is refused", (_, link) => {
    expect(() => formatLink([link])).toThrow(TypeError);
  });

  it("any target and title > give a field value of one link", () => {
    // Half surrogate pairs among them.
    const text = fc.string({
      unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
    });
    fc.assert(
      fc.property(text, text, (target, title) => {
        expect(formatLink([{ href: target, rel: "self", title }])).toMatch(
          /^<[^<>"\s]*>; rel="self"; title(?:="(?:[^"\\]|\\["\\])*"|\*=UTF-8''(?:[\w!#$&+.^`|~-]|%[0-9A-F]{2})*)$/,
        );
      }),
    );
  });

  it("any title > can be read back", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."a \"\\%*'();é€😀\n") }), (title) => {
        const value = formatLink([{ href, rel: "self", title }]);
        const quoted = / title="(.*)"$/.exec(value)?.[1]?.replace(/\\(.)/g, "$1");
        const extended = / title\*=UTF-8''(.*)$/.exec(value)?.[1];
        expect(quoted ?? decodeURIComponent(extended ?? "")).toBe(title);
      }),
    );
  });
});
