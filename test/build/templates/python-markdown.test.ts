import { describe, expect, test } from "vitest";
import { expand } from "./expand.ts";

const text = (markdown: string) => expand({ pythonMarkdown: true }, markdown).markdown;
const pelican = (markdown: string) => expand({ language: "pelican" }, markdown).markdown;

describe("Python-Markdown", () => {
  test("tables of contents, definitions of abbreviations and icons do not show", () => {
    expect(text("[TOC]\n\nHTML :octicons-heart-16:{ .red } x\n\n*[HTML]: Hypertext\n")).toBe("\nHTML  x\n\n");
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
      '<a href="b.md">x</a> [y](/) [z](.dead-link)\n\n[r]: /a.pdf',
    );
  });

  test("in text and code the same words stay", () => {
    const plain = "Write {filename}x.md, or `[a]({static}/b)`.";
    expect(pelican(plain)).toBe(plain);
  });

  test("the tags of its plugin are known, all other braces are text", () => {
    expect(pelican("{% youtube dQw4w9WgXcQ %}")).toContain("<iframe");
    expect(pelican("{% img /a.png A %}")).toBe('<p><img src="/a.png" alt="A"></p>');
    const plain = "{% if x %}{{ y }}{% endif %} {# z #}";
    expect(pelican(plain)).toBe(plain);
  });
});
