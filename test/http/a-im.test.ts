import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { acceptsFeedDelta } from "../../src/http/a-im.ts";

describe("a-im", () => {
  test.each<[string, string | undefined, boolean]>([
    ["no field > no", undefined, false],
    ["an empty field > no", "", false],
    ["feed, as newsboat sends > yes", "feed", true],
    ["Feed > yes", "Feed", true],
    ["feed among others > yes", "vcdiff, feed, gzip", true],
    ["feed with a weight > yes", "gzip;q=0.3, feed;q=0.5", true],
    ["feed with a parameter > yes", "feed;v=1", true],
    ["feed with q=0 > no", "feed;q=0", false],
    ["feed with q=0.0 and others > no", "vcdiff;q=1, feed; q=0.0", false],
    ["other manipulations > no", "vcdiff, diffe, gzip", false],
    ["a name that begins alike > no", "feeder", false],
    ["a star, which means nothing here > no", "*", false],
    ["feed in a parameter > no", 'range;x="feed, feed"', false],
  ])("%s", (_, value, expected) => {
    expect(acceptsFeedDelta(value)).toBe(expected);
  });

  it("any field > gives an answer", () => {
    fc.assert(fc.property(fc.string(), (value) => typeof acceptsFeedDelta(value) === "boolean"));
  });
});
