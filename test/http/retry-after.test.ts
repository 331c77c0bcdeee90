import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { retryAfter } from "../../src/http/retry-after.ts";

describe("retry-after", () => {
  test.each([
    [120, "120"],
    [1.2, "2"],
    [0.001, "1"],
    [0, "1"],
    [-5, "1"],
  ])("%s seconds > %s", (seconds, expected) => {
    expect(retryAfter(seconds)).toBe(expected);
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY, 1e21])("%s > is refused", (seconds) => {
    expect(() => retryAfter(seconds)).toThrow(RangeError);
  });

  it("any wait > is digits, and not shorter than asked", () => {
    fc.assert(
      fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), (seconds) => {
        expect(retryAfter(seconds)).toMatch(/^[1-9]\d*$/);
        expect(Number(retryAfter(seconds))).toBeGreaterThanOrEqual(seconds);
      }),
    );
  });
});
