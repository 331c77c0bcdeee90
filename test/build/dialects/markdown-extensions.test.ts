import { describe, expect, test } from "vitest";
import { post, readBlog } from "../../support/blog.ts";

/** The HTML of an article in a blog with a configuration. */
function htmlOf(dialect: string, body: string, config: Readonly<Record<string, string>>): string {
  const file = { hugo: "content/a.md", eleventy: "posts/a.md", hexo: "source/_posts/a.md" }[dialect]!;
  const text = post(["title: The Title", "date: 2026-03-04"], `${body}\n`);
  return readBlog({ [file]: text, ...config }, [`dialect: ${dialect}`]).articles[file]!.html;
}

describe("what renderers are configured to know beyond Markdown is read", () => {
  const BODY = "H~2~O, x^2^, ++new++, ==marked==";

  test("Hugo: extras", () => {
    const extras = (...names: readonly string[]) =>
      names.map((name) => `[markup.goldmark.extensions.extras.${name}]\nenable = true\n`).join("");
    const all = { "hugo.toml": extras("subscript", "superscript", "insert", "mark") };
    expect(htmlOf("hugo", BODY, all)).toBe(
      "<p>H<sub>2</sub>O, x<sup>2</sup>, <ins>new</ins>, <mark>marked</mark></p>",
    );
    expect(htmlOf("hugo", BODY, { "hugo.toml": extras("mark").replace("true", "false") })).toContain(
      "x^2^, ++new++, ==marked==",
    );
  });

  test("Eleventy and Hexo: plugins of markdown-it", () => {
    const code = ["sub", "sup", "ins", "mark", "emoji"].map((name) => `require("markdown-it-${name}")`);
    const shown = "<p>H<sub>2</sub>O, x<sup>2</sup>, <ins>new</ins>, <mark>marked</mark> \u{1f604}</p>";
    expect(htmlOf("eleventy", `${BODY} :smile:`, { ".eleventy.js": `md.use(${code.join(").use(")})` })).toBe(
      shown,
    );
    const esm = code.map(
      (one) => `import x from ${one.slice(8, -1).replace("markdown-it-", "@mdit/plugin-")};`,
    );
    expect(htmlOf("eleventy", BODY, { "eleventy.config.js": esm.join("\n") })).toBe(
      shown.replace(" \u{1f604}", ""),
    );
    expect(htmlOf("eleventy", `${BODY} :smile:`, { ".eleventy.js": `// md.use(${code[4]})` })).toBe(
      "<p>H~2~O, x^2^, ++new++, ==marked== :smile:</p>",
    );
    const plugins = "markdown:\n  plugins:\n    - markdown-it-sub\n    - name: markdown-it-ins\n";
    expect(htmlOf("hexo", BODY, { "_config.yml": plugins })).toBe(
      "<p>H<sub>2</sub>O, x^2^, <ins>new</ins>, ==marked==</p>",
    );
  });

  test("Eleventy: attributes at the ends of blocks, and definitions", () => {
    const config = {
      ".eleventy.js": 'md.use(require("markdown-it-attrs")).use(require("markdown-it-deflist"))',
    };
    const body =
      'Words {.lead}\n\n- a {#x data-b="c d"}\n- b {not}\n\n> q {.r .s}\n\n## H {#own .t}\n\n`{.code}`\n\nTerm\n: what it is';
    const html = htmlOf("eleventy", body, config).replaceAll("\n", "");
    expect(html).toBe(
      '<p>Words</p><ul><li>a</li><li>b {not}</li></ul><blockquote><p>q</p></blockquote><h2 id="own">H</h2>' +
        "<p><code>{.code}</code></p><dl><dt>Term</dt><dd>what it is</dd></dl>",
    );
    expect(htmlOf("eleventy", "Words {.lead}", {})).toBe("<p>Words {.lead}</p>");
  });

  test("Hugo: delimiters of formulas", () => {
    const config = (enable: boolean, inline: string) =>
      `markup:\n  goldmark:\n    extensions:\n      passthrough:\n        enable: ${enable}\n        delimiters:\n          block: [['\\[', '\\]']]\n          inline: ${inline}\n`;
    const formulas = (body: string, yaml: string, matter = "") => {
      const html = htmlOf("hugo", matter + body, { "hugo.yaml": yaml });
      return [...html.matchAll(/<annotation encoding="application\/x-tex">([^<]*)</g)].map(([, tex]) => tex);
    };
    const body = "\\(f(a,b)\\) and $a, b$ and \\[ab\\] for $5 and $6";
    expect(formulas(body, config(true, "[['\\(', '\\)']]"))).toEqual(["f(a,b)", "ab"]);
    expect(formulas(body, config(true, "[['\\(', '\\)'], ['$', '$']]"))).toEqual(["f(a,b)", "a, b", "ab"]);
    expect(formulas(body, config(false, "[['\\(', '\\)']]"))).toEqual([]);
  });
});
