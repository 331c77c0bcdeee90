import { expect, test } from "vitest";
import { expand } from "./expand.ts";

const mdc = (markdown: string) => expand({ language: "mdc", admonitions: "colons" }, markdown);

test.each([
  ["a button", ':u-button{to="/a" icon="i-x" label="Get it" class="mb-4"}', '<a href="/a">Get it</a>'],
  ["a word in a frame", "See :badge[new] and :kbd[Ctrl]{.x}.", "See new and Ctrl."],
  ["an icon", 'a :icon{name="x"} b', "a  b"],
  [
    "what leads elsewhere",
    "::read-more\n---\ncolor: red\nto: https://a.example\n---\nAll *of* it\n::",
    "[All *of* it](<https://a.example>)",
  ],
  ["what leads elsewhere, without words", '::read-more{to="/a" title="More"}\n::', '<a href="/a">More</a>'],
  ["a note that leads elsewhere", '::note{to="/a"}\nMind.\n::', 'Mind.\n\n<a href="/a">/a</a>'],
  ["what is folded", '::collapsible{name="Example"}\nx\n::', "<summary>Example</summary>\n\nx"],
  [
    "pictures",
    "::carousel\n---\nitems:\n  - /a.png\n  - src: b.png\n    alt: B\n---\n::",
    '<p><img src="/a.png" alt=""></p>\n\n<p><img src="b.png" alt="B"></p>',
  ],
  ["slots", "::callout\nMind.\n\n#description\nMore.\n::", "Mind.\n\n\nMore."],
  ["code that looks like slots", "::code-group\n```c\n#endif\n```\n::", "```c\n#endif\n```"],
  [
    "one in another",
    '::card-group\n  :::card{title="One" to="/1"}\n  First\n  :::\n::',
    '<a href="/1">One</a>\n\nFirst',
  ],
  ["tabs", '::tabs\n:::tabs-item{label="npm"}\nx\n:::\n::', "<strong>npm</strong>\n\nx"],
])("%s", (_, source, shown) => {
  const { markdown, notes } = mdc(source);
  expect(markdown.replace(/\n\n+/g, "\n\n")).toContain(shown.replace(/\n\n+/g, "\n\n"));
  expect(notes).toEqual([]);
});

test("what nobody knows is what it holds, with a warning", () => {
  const { markdown, notes } = mdc("::own-thing{a=1}\nWords\n::");
  expect(markdown.trim()).toBe("Words");
  expect(notes).toMatchObject([{ rule: "unknown-tag", found: "`::own-thing`" }]);
});

test.each([
  "At 10:30 it is a::b and c:d",
  "`:u-button{to=x}`",
  "```\n::note\n::\n```",
  "#tag\n\nhttps://a.example:80/[x]",
])("text stays: %s", (text) => {
  expect(mdc(text)).toEqual({ markdown: text, notes: [] });
});

test("slots of components that nobody knows", () => {
  const { markdown } = mdc('::my-own{title="T"}\n#body\nMind.\n::');
  expect(markdown.trim()).toBe("<strong>T</strong>\n\nMind.");
});
