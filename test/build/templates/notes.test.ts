import { expect, test } from "vitest";
import { expand } from "./expand.ts";

const obsidian = (markdown: string) => expand({ obsidian: true }, markdown).markdown;
const notes = (markdown: string) => expand({ inlineNotes: true }, markdown).markdown;

test("comments and names of blocks of Obsidian go, marked text is marked", () => {
  expect(obsidian("![A|300](a.png) ![B|30x40](b.png) ![C](c.png) [d|1](e)")).toBe(
    "![A](a.png) ![B](b.png) ![C](c.png) [d|1](e)",
  );
  expect(obsidian("a ==b c== %%d e%% f. ^3f9a1c\n\n%%\nx\n\ny\n%%\n\nz")).toBe(
    "a <mark>b c</mark>  f.\n\n\n\nz",
  );
});

test.each([
  "if a==b and c==d",
  "100%% and %% of it",
  "`==a== %%b%%`",
  "```\n==a== ^3f9a1c\n```",
  "x ^facade",
  "x^2 ^123",
])("no notation of Obsidian: %s", (text) => {
  expect(obsidian(text)).toBe(text);
});

test("a footnote where it is referred to becomes one at the end", () => {
  expect(notes("One^[A *note* [here](/a).] and 二^[脚注の内容].\n")).toBe(
    "One[^inline-note-1] and 二[^inline-note-2].\n\n[^inline-note-1]: A *note* [here](/a).\n\n[^inline-note-2]: 脚注の内容\n",
  );
});

test("a footnote of Distill, too", () => {
  expect(notes("a<d-footnote>A *note*,\nlong.</d-footnote> b")).toBe(
    "a[^inline-note-1] b\n\n[^inline-note-1]: A *note*, long.\n",
  );
});

test.each(["it matches ^[a-z ]+", "`^[a note here]`", "\\^[a note here]", "[^[a note here]]", "x^[2]"])(
  "no footnote: %s",
  (text) => {
    expect(notes(text)).toBe(text);
  },
);
