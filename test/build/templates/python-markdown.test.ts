import { describe, expect, test } from "vitest";
import { expand } from "./expand.ts";

const RULES = { silentLines: true, pythonMarkdown: true, snippets: ["docs"] };
const text = (markdown: string) => expand(RULES, markdown).markdown;
const pelican = (markdown: string) => expand({ language: "pelican" }, markdown).markdown;

describe("Python-Markdown", () => {
  test("tables of contents, definitions of abbreviations and icons do not show", () => {
    expect(text("[TOC]\n\nHTML :octicons-heart-16:{ .red } x\n\n*[HTML]: Hypertext\n")).toBe("\nHTML x\n\n");
  });

  test("code in tables may have the line that ends a cell", () => {
    expect(text("| a | b |\n|---|---|\n| `x|y` | ``p|`q`` |\n| `c | d |\n\n`e|f`")).toBe(
      "| a | b |\n|---|---|\n| `x\\|y` | ``p\\|`q`` |\n| `c | d |\n\n`e|f`",
    );
    expect(text("- x\n\n    `a|b` | c\n    ---|---\n    `d\\|` | e")).toBe(
      "- x\n\n    `a\\|b` | c\n    ---|---\n    `d\\|` | e",
    );
    for (const plain of [
      "x\n| a | `b|c` |\n|---|---|",
      "```\n\n| `a|b` |\n|---|\n```",
      "`a|b`\n---\n`c|d`",
      "- a `b|c`\n- d\n",
    ])
      expect(text(plain)).toBe(plain);
  });

  test("an icon takes the space along before which emphasis could not begin", () => {
    expect(text("__:octicons-goal-16: Goal__ **a**:octicons-x-16: b")).toBe("__Goal__ **a** b");
  });

  test("what is written between single carets and tildes stands higher or lower", () => {
    expect(text("H~2~O, x^2^, x^(a)^")).toBe("H<sub>2</sub>O, x<sup>2</sup>, x<sup>(a)</sup>");
    for (const plain of ["~50 and ~10, 2^10 and 2^20", "a[^1][^2]", "~~del~~", "/~ada/~bob", "[a](~b~)"])
      expect(text(plain)).toBe(plain);
  });

  test("marked text and keys are what they are, files to put in do not show", () => {
    expect(text("==a b== ++ctrl+c++ a == b == c, C++ and C++\n\n--8<-- 'x.md'\n")).toBe(
      "<mark>a b</mark> <kbd>ctrl</kbd>+<kbd>c</kbd> a == b == c, C++ and C++\n\n",
    );
  });

  test.each([
    ["an indented marker", "  2.  a\n\n    b", " 2. a\n\n    b"],
    ["a wide one", "-     a\n      c\n\n    b", "-   a\n      c\n\n    b"],
    ["one in a list", "- a\n     -   b\n\n        c", "- a\n     -  b\n\n        c"],
  ])("what follows in four columns belongs to the item of %s", (_, markdown, expected) => {
    expect(text(markdown)).toBe(expected);
  });

  test.each([
    ["items nested as in CommonMark", "1. a\n   - b\n\n     c"],
    ["code in items", "- a\n\n        -     b\n\n          c"],
    ["code", "    -     b\n\n          c"],
    ["fences", "```\n  2.  a\n\n    b\n```"],
    ["what ends a list", "-     a\n\nb"],
  ])("%s stay as they are", (_, markdown) => {
    expect(text(markdown)).toBe(markdown);
  });

  test("a span of code does not show its language", () => {
    expect(text("a `#!python range()` b `:::js let x` `#!/bin/sh` `#!python`")).toBe(
      "a `range()` b `let x` `#!/bin/sh` `#!python`",
    );
  });

  test("an icon that begins a list item leaves its text where it was", () => {
    expect(text("-   :material-x:{ .y } __A__\n\n    b [:octicons-z-16: Go](c)")).toBe(
      "-   __A__\n\n    b [Go](c)",
    );
  });

  test("suggested changes and inserted text", () => {
    expect(text("{--a--} {++b++} {~~c~>d~~} {==e==}{>>f<<} ^^g^^ {a} {-b-}")).toBe(
      "<del>a</del> <ins>b</ins> <del>c</del><ins>d</ins> <mark>e</mark> <ins>g</ins> {a} {-b-}",
    );
  });

  test("blocks between slashes, nested ones too", () => {
    expect(text("/// note | A *b*\n    type: x\n\nc\n//// tip\nd\n////\n///\n\n/// html | div\ne\n///")).toBe(
      "\n<blockquote>\n\n<strong>A *b*</strong>\n\n\nc\n\n<blockquote>\n\n<strong>Tip</strong>\n\nd\n\n</blockquote>" +
        "\n\n\n</blockquote>\n\n\n\ne\n",
    );
    expect(text("a /// b\n\n```\n/// note\n///\n```")).toBe("a /// b\n\n```\n/// note\n///\n```");
  });

  test("files are put in, whole, by lines or by section, in code too", () => {
    const file = "one\n--8<-- [start:mid]\ntwo\n--8<-- [end:mid]\nthree\n";
    const textOf = (name: string) => (name === "a.md" ? file : undefined);
    const put = (markdown: string) => expand(RULES, markdown, { textOf });
    expect(put('- a\n\n  --8<-- "a.md"').markdown).toBe("- a\n\n  one\n  two\n  three");
    expect(put('-8<- "a.md:3:3"').markdown).toBe("two");
    expect(put("```\n--8<-- 'a.md:mid'\n;--8<-- \"a.md\"\n```").markdown).toBe(
      '```\ntwo\n--8<-- "a.md"\n```',
    );
    expect(put("--8<--\na.md:5\n; b.md\n--8<--\nx").markdown).toBe("three\nx");
    expect(put('a\n\n--8<-- "none.md"').notes).toMatchObject([
      { rule: "missing-snippet", needle: "none.md" },
    ]);
  });

  test("indented code that names its language becomes a fence", () => {
    expect(text("a\n\n    :::python\n    x = 1\n\n        y\n\nb")).toBe(
      "a\n\n```python\nx = 1\n\n    y\n```\n\nb",
    );
    expect(text("a\n\n    #!js\n    x\n")).toBe("a\n\n```js\nx\n```\n");
    expect(text("a\n\n    #!/bin/sh\n    x\n")).toBe("a\n\n    #!/bin/sh\n    x\n");
  });

  test("code with such things in it stays", () => {
    const plain = "`:material-x:`\n\n```\n[TOC]\n*[A]: b\n:::python\n```";
    expect(text(plain)).toBe(plain);
  });
});

describe("Pelican", () => {
  test("references name files from the root of the content, or from the article", () => {
    expect(
      pelican("[a]({filename}/posts/b.md) ![c]({static}/img/c.png) ![d]({attach}d.png) [e](|filename|f.md)"),
    ).toBe("[a](/posts/b.md) ![c](/img/c.png) ![d](d.png) [e](f.md)");
    expect(pelican('<a href="{filename}b.md">x</a> [y]({index}) [z]({tag}t)\n\n[r]: {static}/a.pdf')).toBe(
      '<a href="b.md">x</a> [y](/) [z](.dead-link.broadsheet)\n\n[r]: /a.pdf',
    );
    expect(pelican('[a]({author}Ada Byron) [b](<{author}Ada Byron>) [c]({category}Old things "See")')).toBe(
      "[a](.dead-link.broadsheet) [b](.dead-link.broadsheet) [c](.dead-link.broadsheet)",
    );
  });

  test("in text and code the same words stay", () => {
    const plain = "Write {filename}x.md, or `[a]({static}/b)`.";
    expect(pelican(plain)).toBe(plain);
  });

  test("the tags of its plugin are known, all other braces are text", () => {
    expect(expand({ language: "pelican" }, "{% notebook a.ipynb cells[3:12] %}")).toMatchObject({
      markdown: "",
      notes: [{ rule: "unknown-tag" }],
    });
    expect(pelican("{% youtube dQw4w9WgXcQ %}")).toContain("<iframe");
    expect(pelican("{% img /a.png A %}")).toBe('<p><img src="/a.png" alt="A" title="A"></p>');
    const plain = "{% if x %}{{ y }}{% endif %} {# z #}";
    expect(pelican(plain)).toBe(plain);
  });
});

describe("addresses with spaces", () => {
  const spaced = (markdown: string) => expand({ spacedLinks: true }, markdown).markdown;

  test("are bracketed, with titles and brackets of their own", () => {
    expect(spaced('![a](/img/my pic.png) [b]( c d.md ) [e](f g (1).pdf "The title")')).toBe(
      '![a](</img/my pic.png>) [b](<c d.md>) [e](<f g (1).pdf> "The title")',
    );
    expect(spaced("[a](#A heading)")).toBe("[a](<#A heading>)");
  });

  test.each([
    "[a](b.md) [c](d.md \"With a title\") [e](f 'T') [g]() [h]( i )",
    "[a](<b c.md>) `[d](e f.md)` [g] (h i.md) [j](k.md l",
    "~~~\n[a](b c.md)\n~~~",
    "$\\mathcal{F}[f](x + y)$, $$[g](\\frac x 2)$$, $[h](x + 0.5)$",
  ])("are the only ones: %s", (markdown) => {
    expect(spaced(markdown)).toBe(markdown);
  });

  test("that do not end are none", () => {
    const long = `[a](b.md ${"b (c) ".repeat(20_000)}`;
    expect(spaced(long)).toBe(long);
  });
});

describe("labels apart from the text of their link", () => {
  const joined = (markdown: string) => expand({ spacedReferences: true }, markdown).markdown;

  test("are joined, in their own line too", () => {
    const labels = "\n\n[1]: https://a.example\n  [Long  label]: b.md\n";
    expect(joined(`See [a] [1], [\`b[]\`]\n  [long label] and ![c] [1].${labels}`)).toBe(
      `See [a][1], [\`b[]\`][long label] and ![c][1].${labels}`,
    );
  });

  test.each([
    "[a] [b]",
    "[a][1] [1], [a](b) [1], [1] [a](b), [^1] [1], a] [1]\n\n[1]: c",
    "- [ ] [1]\n- [x] [1]\n\n[1]: c",
    "[a]\n\n[1]\n\n[1]: c",
    "[a]\n[1]: c",
    "`[a] [1]`\n\n    [a] [1]\n\n[1]: c",
  ])("are the only ones: %s", (markdown) => {
    expect(joined(markdown)).toBe(markdown);
  });

  test("that are many take their time", () => {
    const long = `${"[a] ".repeat(50_000)}\n\n[a]: b\n`;
    expect(joined(long).startsWith("[a][a] [a][a] [a]")).toBe(true);
  });
});
