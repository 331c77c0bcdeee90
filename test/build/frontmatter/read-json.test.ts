import fc from "fast-check";
import { expect, test } from "vitest";
import { readJson } from "../../../src/build/frontmatter/read-json.ts";

const read = (text: string) => readJson({ file: "a.md", text, line: 2, column: 1 });

test.each([
  ['{"title": "A", "n": 1.10, "t": true, "z": null}', { title: "A", n: "1.10", t: true, z: null }],
  ['{"a": [1, {"b": []}], "c": {}}', { a: ["1", { b: [] }], c: {} }],
  ['{"a": "\\u00e9\\ud83d\\ude00\\n\\/\\"\\\\"}', { a: 'é😀\n/"\\' }],
  ['"a": 1,\n"b": [2]', { a: "1", b: ["2"] }],
  ["// c\n{a: 'b', /* c */}", { a: "b" }],
])("%j", (text, data) => {
  expect(read(text)).toMatchObject({ data, problems: [] });
});

test.each([
  ['{"a": 1', 2, 8],
  ['{"a" 1}', 2, 6],
  ['{"a": 1 "b": 2}', 2, 9],
  ['{\n"a": foo(),\n}', 3, 6],
  ['{"a": [1, 2}', 2, 12],
  ['{"a": }', 2, 7],
  ['{"a": 1} x', 2, 10],
])("%j is an error at %i:%i", (text, line, column) => {
  expect(read(text)).toMatchObject({
    data: {},
    problems: [{ severity: "error", rule: "front-matter-json", line, column }],
  });
});

test("a key that is there twice is warned of, the last one counts", () => {
  expect(read('{"a": 1, "a": 2}')).toMatchObject({
    data: { a: "2" },
    problems: [{ severity: "warning", rule: "duplicate-key", line: 2, column: 10 }],
  });
});

test("any JSON comes back, its numbers as text", () => {
  const leaf = fc.oneof(fc.string({ unit: "binary" }), fc.boolean(), fc.constant(null));
  const values = fc.dictionary(
    fc.string({ unit: "grapheme" }),
    fc.oneof(leaf, fc.array(leaf), fc.dictionary(fc.string(), leaf)),
  );
  fc.assert(
    fc.property(values, fc.constantFrom(0, 2, "\t"), (data, indent) => {
      const json = JSON.stringify(data, null, indent);
      expect(JSON.stringify(read(json).data)).toBe(JSON.stringify(JSON.parse(json)));
    }),
    { numRuns: 1000 },
  );
});

test("a thousand brackets are an error", () => {
  expect(read(`{"a": ${"[".repeat(10_000)}`).problems).toHaveLength(1);
});
