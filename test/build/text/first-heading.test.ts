import fc from "fast-check";
import { expect, test } from "vitest";
import { splitFirstHeading } from "../../../src/build/text/first-heading.ts";

test.each([
  ["# Title\n\nText", "Title", "\n\nText"],
  ["# Title #\nText", "Title", "\nText"],
  ["   # C# ##\n", "C#", "\n"],
  ["# C#", "C#", ""],
  ["\n\n# Title\r\nText\r\n", "Title", "\n\n\r\nText\r\n"],
  ["Title\n=====\nText", "Title", "\n\nText"],
  ["Two\nlines\n=\nText", "Two lines", "\n\n\nText"],
  ["<!-- a\nb -->\n# Title\n", "Title", "<!-- a\nb -->\n\n"],
  [
    "import A from './a';\nimport { b } from 'c'\n\n# Title",
    "Title",
    "import A from './a';\nimport { b } from 'c'\n\n",
  ],
  ["import {\n  a,\n} from 'c'\n\n# Title", "Title", "import {\n  a,\n} from 'c'\n\n"],
  ["# Title {#the-id}", "Title", ""],
  ["# Title {: .big #x}", "Title", ""],
  ["# A {{ x }}", "A {{ x }}", ""],
  ["# **Bold** `x`", "**Bold** `x`", ""],
  ['<h1 align="center">\nA <b>title</b></h1>\n\nText', "A <b>title</b>", "\n\n\nText"],
])("%j starts with the title %j", (body, title, rest) => {
  expect(splitFirstHeading(body)).toEqual({ title, body: rest });
});

test.each([
  "",
  "\n",
  "Text\n\n# Later",
  "## Second level",
  "#hashtag",
  "#",
  "# ##",
  "    # code",
  "    code\n===",
  "\t# code",
  "```\n# code\n```",
  "> # quoted",
  "- a\n===",
  "Title\n-----",
  "Text\n\n===",
  "===",
  "import this is prose\n# x",
  "<div>\n# x",
  "<h1>a</h1> b",
  '<h1><img src="a.png"> a</h1>',
  "<h1>a",
])("%j does not start with a title", (body) => {
  expect(splitFirstHeading(body)).toBeUndefined();
});

test("any body keeps its line ends and what follows the heading", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.constantFrom("\n", "\r\n"), (text, end) => {
      const split = splitFirstHeading(`${end}# Title${end}${text}`);
      expect(split).toEqual({ title: "Title", body: `${end}${end}${text}` });
    }),
  );
});

test("no body makes it throw", () => {
  const pieces = fc.constantFrom(
    "# ",
    "#",
    "=",
    "\n",
    "\r\n",
    "a",
    " ",
    "<!--",
    "-->",
    "import x from 'y'",
    "\t",
    "{#a}",
    "```",
  );
  fc.assert(
    fc.property(
      fc.array(pieces).map((parts) => parts.join("")),
      (body) => {
        const split = splitFirstHeading(body);
        if (split) expect(split.body.split("\n").length).toBe(body.split("\n").length);
      },
    ),
    { numRuns: 1000 },
  );
});
