import { describe, expect, test } from "vitest";
import { type ConditionalHeaders, evaluate } from "../../src/http/precondition.ts";

const validators = {
  etag: { weak: true, opaque: "xyzzy" },
  lastModified: Date.UTC(1994, 9, 29, 19, 43, 31),
};
const sameTag = 'W/"xyzzy"';
const otherTag = '"r2d2xxxx"';
const sameDate = "Sat, 29 Oct 1994 19:43:31 GMT";
const earlierDate = "Fri, 28 Oct 1994 19:43:31 GMT";

describe("precondition", () => {
  const cases: [string, ConditionalHeaders, ReturnType<typeof evaluate>][] = [
    ["no condition > full", {}, "full"],
    ["the tag matches > not modified", { ifNoneMatch: sameTag }, "not-modified"],
    ["a star > not modified", { ifNoneMatch: "*" }, "not-modified"],
    ["the tag does not match > full", { ifNoneMatch: otherTag }, "full"],
    ["the date is the same > not modified", { ifModifiedSince: sameDate }, "not-modified"],
    ["the date is earlier > full", { ifModifiedSince: earlierDate }, "full"],
    ["the date is invalid > full", { ifModifiedSince: "never" }, "full"],
    [
      "the tag matches, the date does not > not modified",
      { ifNoneMatch: sameTag, ifModifiedSince: earlierDate },
      "not-modified",
    ],
    [
      "the tag does not match, the date does > full",
      { ifNoneMatch: otherTag, ifModifiedSince: sameDate },
      "full",
    ],
    [
      "a tag that cannot be read, the date matches > full",
      { ifNoneMatch: "x", ifModifiedSince: sameDate },
      "full",
    ],
    ["fields that are undefined > full", { ifNoneMatch: undefined, ifModifiedSince: undefined }, "full"],
  ];

  describe.each(["GET", "HEAD"])("%s", (method) => {
    test.each(cases)("%s", (_, headers, expected) => {
      expect(evaluate(method, headers, validators)).toBe(expected);
    });
  });

  test.each(["POST", "PUT", "OPTIONS", "get"])("%s > full, whatever matches", (method) => {
    expect(evaluate(method, { ifNoneMatch: sameTag, ifModifiedSince: sameDate }, validators)).toBe("full");
  });
});
