import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { preferred } from "../../src/http/accept.ts";

const feeds = ["application/rss+xml", "application/atom+xml", "application/feed+json"];
const [rss, atom, json] = feeds;

describe("accept", () => {
  describe("what the client says", () => {
    test.each<[string, string | undefined, string | undefined]>([
      ["nothing > the first offer", undefined, rss],
      ["an empty value > the first offer", "", rss],
      ["anything > the first offer", "*/*", rss],
      ["one type > that type", "application/atom+xml", atom],
      ["one type in capitals > that type", "Application/Atom+XML", atom],
      ["another type > none", "text/html", undefined],
      ["several types > the server's favourite", "application/feed+json, application/atom+xml", atom],
      ["weights > the heaviest", "application/rss+xml;q=0.5, application/feed+json;q=0.8", json],
      ["a type and a wildcard > the type", "application/feed+json, */*;q=0.1", json],
      ["a type and a wildcard of equal weight > the type", "*/*, application/feed+json", json],
      ["a range of subtypes > the first of them", "application/*", rss],
      ["another range of subtypes > none", "text/*", undefined],
      ["part of a type name > none", "app/*", undefined],
      ["q=0 > excludes", "application/rss+xml;q=0", undefined],
      ["q=0.000 for one and a wildcard > the next offer", "*/*, application/rss+xml;q=0.000", atom],
      ["q=0 for the wildcard > only what is named", "*/*;q=0, application/feed+json;q=0.1", json],
      ["q=0 for a range of subtypes > excludes them all", "application/*;q=0, */*", undefined],
      ["the same type twice > the first counts", "application/atom+xml;q=0, application/atom+xml", undefined],
      ["a longer name > none", "application/rss+xml2, application/rss+xm", undefined],
      ["a lone star > anything", "*", rss],
      ["a lone star among others, as Java sends > anything", "text/html, image/gif, *; q=.2, */*; q=.2", rss],
      [
        "a quoted comma > is no separator",
        'text/html;x="a, application/rss+xml", application/atom+xml',
        atom,
      ],
      [
        "a browser > what the wildcard leaves",
        "text/html,application/xhtml+xml,application/xml;q=0.9,image/webp,*/*;q=0.8",
        rss,
      ],
      [
        "feedparser > the server's favourite",
        "application/atom+xml,application/rdf+xml,application/rss+xml,application/xml;q=0.9,text/xml;q=0.2,*/*;q=0.1",
        rss,
      ],
    ])("%s", (_, value, expected) => {
      expect(preferred(value, feeds)).toBe(expected);
    });
  });

  // The two examples of RFC 9110, section 12.5.1.
  describe("specificity", () => {
    const value =
      "text/*;q=0.3, text/plain;q=0.7, text/plain;format=flowed, text/plain;format=fixed;q=0.4, */*;q=0.5";

    test.each([
      ["text/plain;format=flowed", 1],
      ["text/plain", 0.7],
      ["text/html", 0.3],
      ["image/jpeg", 0.5],
      ["text/plain;format=fixed", 0.4],
      ["text/html;level=3", 0.3],
    ])("%s has the weight %s", (offer, weight) => {
      // A rival of a known weight stands first, so it wins a tie: the offer must weigh more than it, and not more.
      const against = (rival: number) =>
        preferred(`${value}, x/rival;q=${rival.toFixed(3)}`, ["x/rival", offer]);
      expect(against(weight - 0.001)).toBe(offer);
      if (weight < 1) expect(against(weight + 0.001)).toBe("x/rival");
    });

    it("goes before the order of the offers", () => {
      const offers = ["image/png", "text/html", "text/plain", "text/plain;format=flowed"];
      const ranges = "text/*, text/plain, text/plain;format=flowed, */*";
      expect(preferred(ranges, offers)).toBe("text/plain;format=flowed");
      expect(preferred(ranges, offers.slice(0, 3))).toBe("text/plain");
      expect(preferred(ranges, offers.slice(0, 2))).toBe("text/html");
    });
  });

  describe("parameters", () => {
    test.each<[string, string, string, boolean]>([
      ["that the offer has > match", "text/html;level=1", "text/html;level=1", true],
      ["in quotes > match", 'text/html;level="1"', "text/html; level=1", true],
      ["in other letters > match", "text/html;Charset=UTF-8", "text/html;charset=utf-8", true],
      ["with another value > do not match", "text/html;level=1", "text/html;level=2", false],
      ["that the offer has not > do not match", "text/html;level=1", "text/html", false],
      ["that only the offer has > match", "text/html", "text/html;level=1", true],
    ])("%s", (_, value, offer, matches) => {
      expect(preferred(value, [offer])).toBe(matches ? offer : undefined);
    });
  });

  it("no offers > none", () => {
    expect(preferred("*/*", [])).toBeUndefined();
    expect(preferred(undefined, [])).toBeUndefined();
  });

  it("any value > never throws, and chooses an offer or none", () => {
    const ranges = fc.array(
      fc.constantFrom(...feeds, "*/*", "application/*", ";q=0", ";q=0.5", ",", '"', " "),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          ranges.map((parts) => parts.join("")),
        ),
        (value) => {
          expect([...feeds, undefined]).toContain(preferred(value, feeds));
        },
      ),
    );
  });

  it("an acceptable wildcard > always gives something that is not refused", () => {
    fc.assert(
      fc.property(fc.subarray(feeds, { maxLength: 2 }), (refused) => {
        const value = ["*/*;q=0.1", ...refused.map((type) => `${type};q=0`)].join(", ");
        expect(preferred(value, feeds)).toBe(feeds.find((type) => !refused.includes(type)));
      }),
    );
  });
});
