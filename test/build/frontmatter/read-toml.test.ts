import { expect, test } from "vitest";
import { readToml } from "../../../src/build/frontmatter/read-toml.ts";

const read = (text: string) => readToml({ file: "a.md", text, line: 2, column: 1 });

test.each([
  ['title = "A"\ndraft = false', { title: "A", draft: false }],
  ["date = 2020-01-01", { date: "2020-01-01" }],
  ["date = 2020-01-01T10:00:00", { date: "2020-01-01T10:00:00.000" }],
  ["date = 2020-01-01 10:00:00Z", { date: "2020-01-01T10:00:00.000Z" }],
  ["date = 2020-01-01T10:00:00+02:00", { date: "2020-01-01T10:00:00.000+02:00" }],
  ["weight = 10\nf = 1.5\nbig = 9223372036854775807", { weight: "10", f: "1.5", big: "9223372036854775807" }],
  [
    '[taxonomies]\ntags = ["a", "b"]\n[extra.x]\ny = 1',
    { taxonomies: { tags: ["a", "b"] }, extra: { x: { y: "1" } } },
  ],
  ["[[a]]\nb = 1\n[[a]]\nb = 2", { a: [{ b: "1" }, { b: "2" }] }],
])("%j", (text, data) => {
  expect(read(text)).toMatchObject({ data, problems: [] });
});

test.each([
  ["title = A", 2, 9],
  ['title = "A"\ndate: 2020', 3, 5],
  ["a = 1\nb = 2\na = 3", 4, 1],
  ['"日本😀" = x', 2, 9],
])("%j is an error on line %i", (text, line, column) => {
  expect(read(text).problems).toMatchObject([{ severity: "error", rule: "front-matter-toml", line, column }]);
});

test("keys are found, in tables too", () => {
  const { locate } = read('title = "A"\n[taxonomies]\n  tags = ["a"]\n[extra]\ntitle = "B"\na.b = 1');
  expect(locate(["title"])).toEqual({ line: 2, column: 1 });
  expect(locate(["taxonomies", "tags", 0])).toEqual({ line: 4, column: 3 });
  expect(locate(["extra", "title"])).toEqual({ line: 6, column: 1 });
  expect(locate(["extra", "a", "b"])).toEqual({ line: 7, column: 1 });
  expect(locate(["nothing"])).toBeUndefined();
});
