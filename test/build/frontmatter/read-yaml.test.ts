import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { stringify } from "yaml";
import { readYaml } from "../../../src/build/frontmatter/read-yaml.ts";

const read = (text: string) => readYaml({ file: "a.md", text, line: 2, column: 1 });
const problems = (text: string) =>
  read(text).problems.map(({ severity, rule, line, column }) => `${severity} ${rule} ${line}:${column}`);

describe("values", () => {
  test.each([
    ["a: 2020-01-01", { a: "2020-01-01" }],
    ["a: 2020-01-01 10:00:00 +0200", { a: "2020-01-01 10:00:00 +0200" }],
    [
      "a: 1.10\nb: 0x10\nc: 1e3\nd: 007\ne: 12_000",
      { a: "1.10", b: "0x10", c: "1e3", d: "007", e: "12_000" },
    ],
    ["tags: [2024, 1.0, true]", { tags: ["2024", "1.0", true] }],
    ["a: no\nb: yes\nc: on\nd: Off\ne: n", { a: "no", b: "yes", c: "on", d: "Off", e: "n" }],
    ["a: true\nb: False\nc: null\nd: ~\ne:", { a: true, b: false, c: null, d: null, e: null }],
    ["a: 'true'\nb: \"null\"\nc: ''", { a: "true", b: "null", c: "" }],
    ["a: >\n  one\n  two\nb: |\n  one\n  two\n", { a: "one two\n", b: "one\ntwo\n" }],
    ["a: one\n  two", { a: "one two" }],
    ["a:\n- b\n-   c\nd:\n  - e", { a: ["b", "c"], d: ["e"] }],
    ["a: {b: c, d: [e]}", { a: { b: "c", d: ["e"] } }],
    ["a: b # comment\n# comment\nc: d#e", { a: "b", c: "d#e" }],
    ["a:\tb", { a: "b" }],
    ["日本: 語\nTitle: X\nmy key: y", { 日本: "語", Title: "X", "my key": "y" }],
    ["a: &x [1]\nb: *x", { a: ["1"], b: ["1"] }],
    ["a: &x {b: c}\nd:\n  <<: *x\n  e: f", { a: { b: "c" }, d: { b: "c", e: "f" } }],
    ["a: http://example.com/#x", { a: "http://example.com/#x" }],
    ["a: 12:30", { a: "12:30" }],
    ['a: "\\u00e9 \\"x\\""', { a: 'é "x"' }],
  ])("%j", (text, data) => {
    expect(read(text)).toMatchObject({ data, problems: [] });
  });

  test("a key named __proto__ is a key", () => {
    expect(Object.keys(read("__proto__: {x: 1}").data as object)).toEqual(["__proto__"]);
    expect(Object.keys(read("__proto__: x\nb: y").data as object)).toEqual(["__proto__", "b"]);
  });

  test.each([
    ['a: "one\ntwo"\nb: c', { a: "one two", b: "c" }],
    ["a: 'one\n\ntwo: three'\nb: c", { a: "one\ntwo: three", b: "c" }],
    ["tags: [\none,\ntwo\n]\nb: c", { tags: ["one", "two"], b: "c" }],
    ["a: {\nb: c,\nd: 'e\nf'}\ng: h", { a: { b: "c", d: "e f" }, g: "h" }],
  ])("quoted text and lists may go on at the left margin: %j", (text, data) => {
    expect(read(text)).toMatchObject({ data, problems: [] });
  });
});

describe("what can only be text is read as text, with a warning", () => {
  test.each([
    ["title: Foo: bar", "Foo: bar"],
    ["title: It's: that", "It's: that"],
    ["title: Foo: bar # comment", "Foo: bar"],
    ["title: @scope/name", "@scope/name"],
    ["title: `code` first", "`code` first"],
    ["title: %d formats", "%d formats"],
    ["title: [News] Foo", "[News] Foo"],
    ["title: {a} and b", "{a} and b"],
    ["title: *bold* start", "*bold* start"],
    ["title: *alias", "*alias"],
    ["title: - dash", "- dash"],
    ["title: 'It's'", "It's"],
    ['title: "The "best" way"', 'The "best" way'],
    ['title: "Yes" or "no"', '"Yes" or "no"'],
    ['title: "Quoted" start', '"Quoted" start'],
  ])("%s", (line, title) => {
    const text = `date: x\n${line}\nb: c`;
    expect(read(text).data).toEqual({ date: "x", title, b: "c" });
    expect(problems(text)).toEqual(["warning front-matter-quotes 3:8"]);
  });

  test("several of them", () => {
    const text = "a: b: c\nd: @e\nf: [g] h\ni: j";
    expect(read(text).data).toEqual({ a: "b: c", d: "@e", f: "[g] h", i: "j" });
    expect(problems(text)).toHaveLength(3);
  });
});

describe("errors and warnings have their place", () => {
  test.each([
    ["a: 1\na: 2", ["warning duplicate-key 3:1"]],
    ["a: {b: 1, b: 2}", ["warning duplicate-key 2:11"]],
    [
      "a: !!binary aGk=\nb: !ruby/object:X {c: d}",
      ["warning front-matter-tag 2:4", "warning front-matter-tag 3:4"],
    ],
    ["a:\n\t- b", ["error front-matter-yaml 3:1"]],
    ["a:\n  b: c\n\td: e", ["error front-matter-yaml 4:1"]],
    ["a: b\n  c: d", ["error front-matter-yaml 2:4"]],
    ['a: "b\nc: d', ["error front-matter-yaml 2:4"]],
    ["a: [b, c\nd: e", ["error front-matter-yaml 2:4"]],
    ['a: "\\d"', ["error front-matter-yaml 2:5"]],
    ['a: [\nb,\n"\\d"\n]', ["error front-matter-yaml 4:2"]],
    ["a: b\nno colon here\nc: d", ["error front-matter-yaml 3:1"]],
    ["a: &a\n  - *a", ["error front-matter-yaml 3:5"]],
    ["日本: \"\\d\"\n😀: '😀'\nb:\n\tc: d", ["error front-matter-yaml 2:6", "error front-matter-yaml 5:1"]],
  ])("%j", (text, expected) => {
    expect(problems(text)).toEqual(expected);
  });

  test("tabs are named, with advice", () => {
    expect(read("a:\n\t- b").problems[0]).toMatchObject({
      expected: "Blanks as indentation",
      advice: "Replace the tabs at the start of the line by blanks",
    });
  });

  test("the last of equal keys counts", () => {
    expect(read("a: 1\na: 2").data).toEqual({ a: "2" });
  });

  test("a billion laughs and a thousand brackets are errors", () => {
    const levels = Array.from(
      { length: 12 },
      (_, i) => `a${i + 1}: &a${i + 1} [${Array(9).fill(`*a${i}`).join(",")}]`,
    );
    expect(problems(`a0: &a0 [ha]\n${levels.join("\n")}`)).toEqual(["error front-matter-yaml 2:1"]);
    expect(problems(`a: ${"[".repeat(20_000)}`)).toEqual(["error front-matter-yaml 2:1"]);
  });
});

describe("places", () => {
  const { locate } = read('title: A\nauthors:\n  - Ann\n  - name: Bob\n    url: "x"\nx: "a\nb"\ny: {z: 1}');
  test.each([
    [["title"], 2, 1],
    [["authors"], 3, 1],
    [["authors", 0], 4, 5],
    [["authors", 1, "url"], 6, 5],
    [["y", "z"], 9, 5],
  ])("%j is on line %i, column %i", (path, line, column) => {
    expect(locate(path)).toEqual({ line, column });
  });
  test("what is not there has none", () => {
    expect(locate(["nothing"])).toBeUndefined();
    expect(locate(["title", "x"])).toBeUndefined();
    expect(locate(["authors", 9])).toBeUndefined();
  });
});

test("what the yaml package writes comes back", () => {
  const text = fc.string({ unit: "grapheme" });
  const key = fc.stringMatching(/^[a-z][a-z_]{0,9}$/);
  fc.assert(
    fc.property(fc.dictionary(key, fc.oneof(text, fc.boolean(), fc.array(text))), (data) => {
      expect(read(stringify(data)).data).toEqual({ ...data });
    }),
    { numRuns: 1000 },
  );
});
