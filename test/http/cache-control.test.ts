import { describe, expect, it, test } from "vitest";
import { type CacheDirectives, formatCacheControl } from "../../src/http/cache-control.ts";

describe("cache-control", () => {
  test.each<[string, CacheDirectives, string]>([
    ["nothing", {}, ""],
    ["a flag", { "no-store": true }, "no-store"],
    ["a duration", { "max-age": 900 }, "max-age=900"],
    ["a duration of zero", { "max-age": 0 }, "max-age=0"],
    ["a flag that is off", { public: false, "max-age": 1 }, "max-age=1"],
    [
      "a feed",
      {
        public: true,
        "max-age": 900,
        "s-maxage": 60,
        "stale-while-revalidate": 60,
        "stale-if-error": 86_400,
      },
      "public, max-age=900, s-maxage=60, stale-while-revalidate=60, stale-if-error=86400",
    ],
    [
      "an archive",
      { public: true, "max-age": 31_536_000, immutable: true },
      "public, max-age=31536000, immutable",
    ],
    ["a delta", { private: true, "no-store": true, im: true }, "private, no-store, im"],
    [
      "the rest",
      { "no-cache": true, "must-revalidate": true, "no-transform": true },
      "no-cache, must-revalidate, no-transform",
    ],
  ])("%s", (_, directives, expected) => {
    expect(formatCacheControl(directives)).toBe(expected);
  });

  test.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 1e21])(
    "a duration of %s > is refused",
    (seconds) => {
      expect(() => formatCacheControl({ "max-age": seconds })).toThrow(RangeError);
    },
  );

  it("a name that is no directive > is an error of types", () => {
    // @ts-expect-error: maxAge is called max-age.
    expect(formatCacheControl({ maxAge: 1 })).toBe("maxAge=1");
  });
});
