import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import {
  type EntityTag,
  formatWeak,
  parseEntityTag,
  parseEntityTagList,
  strongMatch,
  weakMatch,
} from "../../src/http/etag.ts";

const strong = (opaque: string): EntityTag => ({ weak: false, opaque });
const weak = (opaque: string): EntityTag => ({ weak: true, opaque });

/** Text that a sender may put into a tag: etagc of RFC 9110, section 8.8.3. */
const etagText = fc
  .string({
    unit: fc.integer({ min: 0x21, max: 0xff }).map(String.fromCharCode),
  })
  .filter((text) => /^[\x21\x23-\x7E\x80-\xFF]*$/.test(text));

describe("etag", () => {
  describe("one tag", () => {
    test.each([
      ["a strong tag", '"xyzzy"', strong("xyzzy")],
      ["a weak tag", 'W/"xyzzy"', weak("xyzzy")],
      ["an empty tag", '""', strong("")],
      ["a tag with a comma", '"a,b"', strong("a,b")],
      ["a tag with a backslash, which escapes nothing", '"a\\"', strong("a\\")],
      ["a lower-case w/", 'w/"xyzzy"', undefined],
      ["no quotes", "xyzzy", undefined],
      ["no closing quote", '"xyzzy', undefined],
      ["a space after W/", 'W/ "xyzzy"', undefined],
      ["two tags", '"a", "b"', undefined],
      ["the empty string", "", undefined],
    ])("%s", (_, value, expected) => {
      expect(parseEntityTag(value)).toEqual(expected);
    });
  });

  describe("a list", () => {
    test.each<[string, string, EntityTag[] | "*"]>([
      ["one tag", '"xyzzy"', [strong("xyzzy")]],
      ["three tags", '"xyzzy", "r2d2xxxx", "c3piozzzz"', ["xyzzy", "r2d2xxxx", "c3piozzzz"].map(strong)],
      ["weak tags", 'W/"xyzzy", W/"r2d2xxxx"', [weak("xyzzy"), weak("r2d2xxxx")]],
      ["no space after the comma", '"a",W/"b"', [strong("a"), weak("b")]],
      ["space before the comma", '"a" \t, "b"', [strong("a"), strong("b")]],
      ["a comma inside a tag", '"a,b", "c"', [strong("a,b"), strong("c")]],
      ["what looks like a list inside a tag", '"W/, b", "c"', [strong("W/, b"), strong("c")]],
      ["empty elements", ', "a",, ,"b",', [strong("a"), strong("b")]],
      ["an unquoted element", 'abc, "b"', [strong("b")]],
      ["a lower-case w/", 'w/"a", "b"', [strong("b")]],
      ["a tag with something behind it", '"a"x, "b"', [strong("b")]],
      ["a tag that is not closed", '"a, "b"', [strong("b")]],
      ["a star", "*", "*"],
      ["a star with space", " * ", "*"],
      ["a star among tags, which is no tag", '"a", *', [strong("a")]],
      ["nothing", "", []],
    ])("%s", (_, value, expected) => {
      expect(parseEntityTagList(value)).toEqual(expected);
    });

    it("never throws, and finds only what is there", () => {
      fc.assert(
        fc.property(
          fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'"W/, *ab\\\t') })),
          (value) => {
            const tags = parseEntityTagList(value);
            for (const tag of tags === "*" ? [] : tags) {
              expect(value).toContain(`${tag.weak ? "W/" : ""}"${tag.opaque}"`);
            }
          },
        ),
      );
    });

    it("gives back any tags without quotes in them", () => {
      const tag = fc.record({
        weak: fc.boolean(),
        opaque: fc.string().map((text) => text.replaceAll('"', "")),
      });
      fc.assert(
        fc.property(fc.array(tag), (tags) => {
          const value = tags.map(({ weak, opaque }) => `${weak ? "W/" : ""}"${opaque}"`).join(", ");
          expect(parseEntityTagList(value)).toEqual(tags);
        }),
      );
    });
  });

  describe("format", () => {
    it("writes a weak tag", () => {
      expect(formatWeak("xyzzy")).toBe('W/"xyzzy"');
    });

    test.each([
      ["a quote", 'a"b'],
      ["a space", "a b"],
      ["a line break", "a\r\nb"],
      ["a character beyond one byte", "ā"],
    ])("refuses %s", (_, opaque) => {
      expect(() => formatWeak(opaque)).toThrow(TypeError);
    });

    it("writes what can be read, alone and in a list", () => {
      fc.assert(
        fc.property(etagText, (opaque) => {
          expect(parseEntityTag(formatWeak(opaque))).toEqual(weak(opaque));
          expect(parseEntityTagList(`"x", ${formatWeak(opaque)}`)).toEqual([strong("x"), weak(opaque)]);
        }),
      );
    });
  });

  describe("comparison (the table of RFC 9110, section 8.8.3.2)", () => {
    test.each([
      ['W/"1"', 'W/"1"', false, true],
      ['W/"1"', 'W/"2"', false, false],
      ['W/"1"', '"1"', false, true],
      ['"1"', '"1"', true, true],
      ['"1"', '"a"', false, false],
    ])("%s and %s: strong %s, weak %s", (left, right, strongly, weakly) => {
      const [a, b] = [parseEntityTag(left)!, parseEntityTag(right)!];
      expect([strongMatch(a, b), strongMatch(b, a)]).toEqual([strongly, strongly]);
      expect([weakMatch(a, b), weakMatch(b, a)]).toEqual([weakly, weakly]);
    });
  });
});
