import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { mergeVary } from "../../src/http/vary.ts";

describe("vary", () => {
  test.each<[string, (string | undefined)[], string]>([
    ["nothing", [], ""],
    ["undefined and empty values", [undefined, "", " , "], ""],
    ["one value", ["Accept-Encoding"], "Accept-Encoding"],
    ["two values", ["Accept", "A-IM, If-None-Match"], "Accept, A-IM, If-None-Match"],
    ["a name twice", ["Accept, Accept-Encoding", "Accept"], "Accept, Accept-Encoding"],
    ["a name in other letters", ["Accept", "accept, ORIGIN"], "Accept, ORIGIN"],
    ["a name in other letters again > the first spelling", ["accept", "Accept"], "accept"],
    ["no spaces, too many spaces", ["a,b", "  c ,, d "], "a, b, c, d"],
    ["a star", ["*"], "*"],
    ["a star among names", ["Accept", "Origin, *", "Cookie"], "*"],
  ])("%s", (_, values, expected) => {
    expect(mergeVary(...values)).toBe(expected);
  });

  it("merging again changes nothing", () => {
    const values = fc.array(fc.string({ unit: fc.constantFrom(..."aAb-, *") }));
    fc.assert(
      fc.property(values, (some) => {
        const merged = mergeVary(...some);
        expect(mergeVary(merged, ...some)).toBe(merged);
      }),
    );
  });
});
