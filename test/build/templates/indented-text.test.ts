import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { withoutIndentedCode } from "../../../src/build/templates/indented-text.ts";
import { post, readBlog } from "../../support/blog.ts";
import type { Files } from "../../support/folder.ts";
import { markdown as render } from "../render/render.ts";
import { expand } from "./expand.ts";

const rendered = (markdown: string) => render(markdown).html.replace(/\n/g, "");
const shown = (markdown: string) => rendered(withoutIndentedCode(markdown));

describe("indented lines are text where the generator has it so", () => {
  test.each([
    ["at the start", "    a *b*", "<p>a <em>b</em></p>"],
    ["by tabs", "a\n\n\tb\n\t\tc", "<p>a</p><p>bc</p>"],
    ["below a heading", "# a\n    b", '<h1 id="a">a</h1><p>b</p>'],
    ["below a line", "a\n\n---\n    b", "<p>a</p><hr><p>b</p>"],
    ["below code", "```\na\n```\n    b", "<pre><code>a</code></pre><p>b</p>"],
    [
      "in HTML with empty lines",
      "<div>\n\n    <p>a</p>\n\n        <p>b</p>\n\n</div>",
      "<div><p>a</p><p>b</p></div>",
    ],
    ["in an item, too deep", "- a\n\n      b", "<ul><li><p>a</p><p>b</p></li></ul>"],
    ["in an item, far from its mark", "-      a\n- b", "<ul><li>a</li><li>b</li></ul>"],
    ["in an item of an item", "1. - a\n\n         b", "<ol><li><ul><li><p>a</p><p>b</p></li></ul></li></ol>"],
    ["below an item that begins empty", "-\n      a", "<ul><li>a</li></ul>"],
    ["behind a list", "- a\n\nb\n\n    c", "<ul><li>a</li></ul><p>b</p><p>c</p>"],
    [
      "with fenced code in it",
      "    a\n\n    ```\n    b\n      c\n    ```\n\n    d",
      "<p>a</p><pre><code>b  c</code></pre><p>d</p>",
    ],
  ])("%s", (_, markdown, html) => {
    expect(shown(markdown)).toBe(html);
    expect(rendered(markdown)).not.toBe(html);
  });

  test.each([
    ["items", "- a\n    - b\n        - c\n\n            d"],
    ["what items hold", "1. a\n\n    b\n\n   c"],
    ["what footnotes hold", "a[^1]\n\n[^1]: b\n\n    c\n"],
    ["fenced code", "```\n\n    a\n```\n\n~~~\n``` \n\n\tb\n~~~"],
    ["fenced code in an item", "- ```\n\n      a\n  ```\n"],
    [
      "what is raw in HTML",
      "<pre>\n\n    a\n\n</pre>\n\n<!--\n\n    b\n-->\n\n<div><style>\n\n    c\n</style></div>",
    ],
    ["further lines of a paragraph", "a\n      - b\n    # c"],
  ])("but %s stay as they are", (_, markdown) => {
    expect(withoutIndentedCode(markdown)).toBe(markdown);
  });

  test("whatever there is: no code comes of it, and no word is lost", () => {
    const piece = fc.constantFrom("a", "bc", " ", "  ", "    ", "\t", "\n", "\n\n", "- ", "1. ", "# ", "*");
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const markdown = pieces.join("");
        const text = withoutIndentedCode(markdown);
        expect(text.replace(/\s+/g, "")).toBe(markdown.replace(/\s+/g, ""));
        expect(shown(markdown)).not.toContain("<pre>");
        expect(withoutIndentedCode(text)).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("who has it so", () => {
  const A = post(["title: The Title", "date: 2026-03-04"], "One\n\n    *two*\n");
  const bodyOf = (file: string, dialect: string, others: Files = {}) =>
    readBlog({ [file]: A, ...others }, [`dialect: ${dialect}`]).articles[file]?.html;
  const TEXT = "<p>One</p>\n<p><em>two</em></p>";
  const CODE = "<p>One</p>\n<pre><code>*two*\n</code></pre>";
  const manifest = (name: string, version: string) => ({
    "package.json": JSON.stringify({ devDependencies: { other: "1.0.0", [name]: version } }),
  });

  test("Eleventy from version 2 on, unless the configuration turns it on", () => {
    const at = (config: string, others: Files = {}) =>
      bodyOf("posts/a.md", "eleventy", { ".eleventy.js": config, ...others });
    expect(bodyOf("posts/a.md", "eleventy")).toBe(TEXT);
    expect(at("")).toBe(TEXT);
    expect(at('c.amendLibrary("md", (lib) => lib.enable("code"));')).toBe(CODE);
    expect(at('  // c.amendLibrary("md", (lib) => lib.enable("code"));')).toBe(TEXT);
    for (const version of ["^1.0.2", "0.12.1", "~1", "1.x"])
      expect(at("", manifest("@11ty/eleventy", version))).toBe(CODE);
    for (const version of ["^2.0.1", "3.1.8", "^4.0.0-alpha.1", "latest", "10.0.0"])
      expect(at("", manifest("@11ty/eleventy", version))).toBe(TEXT);
    expect(at("", manifest("other", "1.0.0"))).toBe(TEXT);
  });

  test("Docusaurus from version 3 on, unless it is told to read Markdown", () => {
    const at = (config: string, others: Files = {}) =>
      bodyOf("blog/a.md", "docusaurus", { "docusaurus.config.js": config, ...others });
    expect(at("")).toBe(TEXT);
    expect(at('markdown: { format: "detect" },')).toBe(CODE);
    expect(at("", manifest("@docusaurus/core", "^2.4.3"))).toBe(CODE);
    expect(at("", manifest("@docusaurus/core", "2.0.0-beta.9"))).toBe(CODE);
    expect(at("", manifest("@docusaurus/core", "3.5.2"))).toBe(TEXT);
  });

  test("MDX, and no other generators", () => {
    expect(bodyOf("blog/a.mdx", "astro")).toBe(TEXT);
    expect(bodyOf("src/posts/a.svx", "sveltekit")).toBe(TEXT);
    for (const dialect of ["plain", "jekyll", "hugo", "hexo", "astro", "zola", "mkdocs", "pelican"])
      expect(bodyOf("a.md", dialect), dialect).toBe(CODE);
  });

  test("and tags in such lines are read", () => {
    const { markdown } = expand(
      { language: "eleventy", noIndentedCode: true },
      'a\n\n    {{ "b" | upcase }}\n',
    );
    expect(markdown.trim()).toBe("a\n\nB");
  });
});
