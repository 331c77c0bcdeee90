import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { parseWeightedList } from "../../src/http/weighted-list.ts";

describe("weighted-list", () => {
  test.each<[string, string, [string, Record<string, string>, number][]]>([
    ["an element alone", "gzip", [["gzip", {}, 1]]],
    ["an element in capitals", "Text/HTML", [["text/html", {}, 1]]],
    [
      "weights",
      "a;q=0, b;q=0.001 ,c;q=1.000",
      [
        ["a", {}, 0],
        ["b", {}, 0.001],
        ["c", {}, 1],
      ],
    ],
    ["space around semicolons", "a ; q=0.5", [["a", {}, 0.5]]],
    ["a capital Q", "a;Q=0.5", [["a", {}, 0.5]]],
    ["a weight before a parameter", "a;q=0.5;level=1", [["a", { level: "1" }, 0.5]]],
    ["empty elements and parameters", ", a;; b=c; , ,", [["a", { b: "c" }, 1]]],
    [
      "a comma in a quoted string",
      'a;b="c, d";q=0.5, e',
      [
        ["a", { b: "c, d" }, 0.5],
        ["e", {}, 1],
      ],
    ],
    ["a semicolon in a quoted string", 'a;b="c;q=0"', [["a", { b: "c;q=0" }, 1]]],
    ["an escaped quote in a quoted string", String.raw`a;b="c\", d\\"`, [["a", { b: 'c", d\\' }, 1]]],
    ["a quoted string that is not closed", 'a;b="c, d', [["a", { b: "c, d" }, 1]]],
    ["a parameter with an equals sign", "a;b=c=d", [["a", { b: "c=d" }, 1]]],
    ["a weight without its zero, as Java sends", "*; q=.2", [["*", {}, 0.2]]],
    ["a weight that is no number", "a;q=high", [["a", {}, 1]]],
    ["an empty weight", "a;q=", [["a", {}, 1]]],
    ["a weight above one", "a;q=2", [["a", {}, 1]]],
    ["a negative weight", "a;q=-1", [["a", {}, 1]]],
    ["nothing", "", []],
  ])("%s", (_, value, expected) => {
    const elements = parseWeightedList(value);
    expect(elements.map((e) => [e.value, Object.fromEntries(e.parameters), e.weight])).toEqual(expected);
  });

  it("never throws, and every weight is from 0 to 1", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'a",;q=01.\\ ') })), (value) => {
        for (const { weight } of parseWeightedList(value)) {
          expect(weight).toBeGreaterThanOrEqual(0);
          expect(weight).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it("a long value of quotes that stay open is read in linear time", () => {
    const start = performance.now();
    parseWeightedList('"\\'.repeat(64 * 1024));
    expect(performance.now() - start).toBeLessThan(1000);
  });

  it("a quoted parameter gives back any text", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const quoted = `"${text.replace(/["\\]/g, "\\$&")}"`;
        expect(parseWeightedList(`a;b=${quoted}, c`)[0]?.parameters.get("b")).toBe(text);
      }),
    );
  });
});
