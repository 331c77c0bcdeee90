import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { ifNoneMatch } from "../../src/http/if-none-match.ts";

describe("if-none-match", () => {
  const current = { weak: true, opaque: "xyzzy" };

  test.each<[string, string | undefined, ReturnType<typeof ifNoneMatch>]>([
    ["no field > is absent", undefined, "absent"],
    ["the same weak tag > matches", 'W/"xyzzy"', "match"],
    ["the same tag, strong > matches", '"xyzzy"', "match"],
    ["a weak tag in a list > matches", '"r2d2xxxx", W/"xyzzy", "c3piozzzz"', "match"],
    ["a tag behind one with a comma > matches", '"a, b", "xyzzy"', "match"],
    ["a tag behind garbage > matches", 'xyz, "xyzzy"', "match"],
    ["a star > matches", "*", "match"],
    ["another tag > does not match", '"r2d2xxxx"', "no-match"],
    ["a tag in other letters > does not match", '"XYZZY"', "no-match"],
    ["the tag inside another tag > does not match", '"a, W/xyzzy, b"', "no-match"],
    ["the tag without quotes > does not match", "xyzzy", "no-match"],
    ["an empty field > does not match", "", "no-match"],
  ])("%s", (_, value, expected) => {
    expect(ifNoneMatch(value, current)).toBe(expected);
  });

  it("a strong current tag > is compared weakly too", () => {
    expect(ifNoneMatch('W/"xyzzy"', { weak: false, opaque: "xyzzy" })).toBe("match");
  });

  it("any field > never throws and is never absent", () => {
    fc.assert(fc.property(fc.string(), (value) => ifNoneMatch(value, current) !== "absent"));
  });
});
