import { describe, expect, test } from "vitest";
import { post, readBlog } from "../../support/blog.ts";
import type { Files } from "../../support/folder.ts";

const A = post(["title: The Title", "date: 2026-03-04"], "One\ntwo\n");

function bodyOf(file: string, dialect: string, others: Files = {}): string | undefined {
  return readBlog({ [file]: A, ...others }, [`dialect: ${dialect}`]).articles[file]?.html;
}

const BROKEN = "<p>One<br>\ntwo</p>";
const JOINED = "<p>One\ntwo</p>";

describe("the end of a line in a paragraph is a line break where the generator takes it for one", () => {
  test("as Hexo's renderers do, unless it says otherwise", () => {
    const at = (config?: string) =>
      bodyOf("source/_posts/a.md", "hexo", config === undefined ? {} : { "_config.yml": config });
    expect(at()).toBe(BROKEN);
    expect(at("title: T\n")).toBe(BROKEN);
    expect(at("marked:\n  breaks: false\n")).toBe(JOINED);
    expect(at("markdown:\n  render:\n    breaks: false\n")).toBe(JOINED);
  });

  test.each([
    ["hugo", "content/a.md", "hugo.toml", "[markup.goldmark.renderer]\nhardWraps = true\n"],
    ["jekyll", "_posts/2026-03-04-a.md", "_config.yml", "kramdown: { hard_wrap: true }\n"],
    ["jekyll", "_posts/2026-03-04-a.md", "_config.yml", "commonmark: { options: [SMART, HARDBREAKS] }\n"],
    ["eleventy", "posts/a.md", ".eleventy.js", "const md = markdownIt({ html: true, breaks: true });\n"],
    ["mkdocs", "docs/blog/posts/a.md", "mkdocs.yml", "markdown_extensions: [toc, nl2br]\n"],
    [
      "pelican",
      "content/a.md",
      "pelicanconf.py",
      'MARKDOWN = {"extensions": ["markdown.extensions.nl2br"]}\n',
    ],
    ["docusaurus", "blog/a.md", "docusaurus.config.js", "const remarkBreaks = require('remark-breaks');\n"],
    ["astro", "src/content/blog/a.md", "astro.config.mjs", 'import breaks from "remark-breaks";\n'],
  ])("as %s does in %s where %s says so", (dialect, file, name, config) => {
    expect(bodyOf(file, dialect, { [name]: config })).toBe(BROKEN);
    expect(bodyOf(file, dialect, { [name]: "" })).toBe(JOINED);
    expect(bodyOf(file, dialect)).toBe(JOINED);
  });

  test("and what stands in a comment says nothing", () => {
    const config = { ".eleventy.js": "// breaks: true\nconst md = markdownIt({ breaks: false });\n" };
    expect(bodyOf("posts/a.md", "eleventy", config)).toBe(JOINED);
  });
});
