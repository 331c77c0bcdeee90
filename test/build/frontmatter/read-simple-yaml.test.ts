import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readSimpleYaml } from "../../../src/build/frontmatter/read-simple-yaml.ts";
import { readYaml } from "../../../src/build/frontmatter/read-yaml.ts";

const block = (text: string) => ({ file: "a.md", text, line: 2, column: 1 });

describe("what nearly all front matter consists of is read without the full parser", () => {
  test.each([
    "title: A title\ndate: 2026-01-02\ndraft: false\n",
    "title: \"A: title\"\nsummary: 'one #2'\n",
    "tags: [one, two words, \"three\", 'four', don't]\n",
    "tags: [ ]\nnone: []\nempty:\nnothing: ~\n",
    "tags:\n  - one\n  - two words\ntitle: x\n",
    "tags:\n- one\n- 'two'\n\n# a comment\nurl: https://example.com/a#b\n",
    "title: 日本語 and — “quotes”\ntime: 12:30:01\n",
  ])("%j", (text) => {
    expect(readSimpleYaml(block(text))).toBeDefined();
  });
});

describe("what needs the full parser is left to it", () => {
  test.each([
    "title: a: b",
    "title: a # comment",
    "title: one\n  two",
    "title: a\ntitle: b",
    "title: |\n  text",
    'title: "a\\nb"',
    "tags: [a, [b]]",
    "tags: [a,\n  b]",
    "tags: [a, ]",
    "tags:\n  - a\n   - b",
    "author:\n  name: Ada",
    "authors:\n  - name: Ada",
    "title:\ta",
    "null: a",
    "a: &x b",
    "- a",
    "",
  ])("%j", (text) => {
    expect(readSimpleYaml(block(text))).toBeUndefined();
  });
});

test("both parsers agree on data, problems and places, whatever is simple", () => {
  const text = fc.oneof(
    fc.constantFrom(
      "a",
      "one two",
      "true",
      "FALSE",
      "null",
      "~",
      "",
      "12:30",
      "1.10",
      "don't",
      "a:b",
      "a#b",
      "é — 日",
    ),
    fc.constantFrom(
      '"q: #"',
      "'s: #'",
      '""',
      "''",
      '"a" b',
      "'a' b",
      "-",
      "- a",
      "?",
      "a:",
      "a: b",
      "a #b",
      "x-",
      "=",
      "<<",
    ),
    fc.string({ unit: fc.constantFrom(..."ab :#,-'\"[]{}&*!|>%@`~?\\\t"), maxLength: 8 }),
  );
  const key = fc.constantFrom("title", "date", "tags", "a-b", "a_b", "no", "x1", "true", "日");
  const blanks = fc.constantFrom("", " ", "  ");
  const line = fc.oneof(
    fc
      .tuple(key, blanks, text, blanks)
      .map(([name, before, value, after]) => `${name}:${before}${value}${after}`),
    fc.tuple(key, text).map(([name, value]) => `${name}: ${value}`),
    fc
      .tuple(
        key,
        fc.array(
          fc.tuple(blanks, text, blanks).map((parts) => parts.join("")),
          { maxLength: 4 },
        ),
      )
      .map(([name, items]) => `${name}: [${items.join(",")}]`),
    fc
      .tuple(key, blanks, fc.array(text, { maxLength: 4 }))
      .map(([name, indent, items]) => [`${name}:`, ...items.map((item) => `${indent}- ${item}`)].join("\n")),
    fc.tuple(blanks, text).map(([indent, value]) => `${indent}${value}`),
    fc.constantFrom("# comment", "", "  ", "---", "..."),
  );
  let simple = 0;
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 4 }), fc.boolean(), (lines, ends) => {
      const whole = block(lines.join("\n") + (ends ? "\n" : ""));
      const fast = readSimpleYaml(whole);
      if (!fast) return;
      simple++;
      const full = readYaml(whole);
      expect({ data: fast.data, problems: fast.problems }).toEqual({
        data: full.data,
        problems: full.problems,
      });
      for (const [name, value] of Object.entries(fast.data as object)) {
        const paths = [
          [name],
          [name, 0],
          [name, 1],
          [name, "x"],
          ["absent"],
          ...(Array.isArray(value) ? [[name, 1, "y"]] : []),
        ];
        for (const path of paths) expect(fast.locate(path)).toEqual(full.locate(path));
      }
    }),
    { numRuns: 20_000 },
  );
  expect(simple).toBeGreaterThan(1000);
});
