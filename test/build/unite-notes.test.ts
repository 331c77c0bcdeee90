import { expect, test } from "vitest";
import { uniteNotes } from "../../src/build/unite-notes.ts";
import type { Problem } from "../../src/model/problem.ts";

const problem = (rule: string, found: string, file: string): Problem => ({
  severity: "warning",
  rule,
  found,
  file,
  expected: "",
  advice: "",
});

test("a tag is noted once for the whole site, with the number of files; other problems stay", () => {
  const problems = [
    problem("unknown-tag", "`{% a %}`", "1.md"),
    problem("dead-link", "`x`", "1.md"),
    problem("unknown-tag", "`{% b %}`", "2.md"),
    problem("unknown-tag", "`{% a %}`", "2.md"),
    problem("dead-link", "`x`", "2.md"),
    problem("unknown-tag", "`{% a %}`", "3.md"),
  ];
  expect(uniteNotes(problems).map(({ file, found }) => `${file} ${found}`)).toEqual([
    "1.md `{% a %}`, in 2 more files too",
    "1.md `x`",
    "2.md `{% b %}`",
    "2.md `x`",
  ]);
});

test("several notes on one thing in one file are one", () => {
  const code = "Code for `authors`";
  const problems = ["1.mdx", "1.mdx", "2.mdx"].map((file) => problem("front-matter-code", code, file));
  expect(uniteNotes(problems).map(({ file, found }) => `${file} ${found}`)).toEqual([
    "1.mdx Code for `authors`, in 1 more files too",
  ]);
});
