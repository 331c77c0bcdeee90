import { describe, expect, test } from "vitest";
import { post, readBlog } from "../../support/blog.ts";
import type { Files } from "../../support/folder.ts";

const WRITTEN = `A -- b --- c... "d" it's \`--e "f"\`\n`;
const TYPED = '<p>A – b — c… “d” it’s <code>--e "f"</code></p>';
const PLAIN = `<p>A -- b --- c... "d" it's <code>--e "f"</code></p>`;

function bodyOf(file: string, dialect: string, others: Files = {}): string | undefined {
  const files = { [file]: post(["title: T", "date: 2026-03-04"], WRITTEN), ...others };
  return readBlog(files, [`dialect: ${dialect}`]).articles[file]?.html;
}

describe("hyphens, dots and quotation marks become typographic where the generator makes them so", () => {
  test.each([
    ["jekyll", "_posts/2026-03-04-a.md", "_config.yml", "markdown: CommonMarkGhPages\n"],
    ["hugo", "content/a.md", "hugo.toml", "[markup.goldmark.extensions]\ntypographer = false\n"],
    ["hugo", "content/a.md", "hugo.toml", "[markup.goldmark.extensions.typographer]\ndisable = true\n"],
    ["hexo", "source/_posts/a.md", "_config.yml", "marked:\n  smartypants: false\n"],
    [
      "astro",
      "src/content/blog/a.md",
      "astro.config.mjs",
      "export default { markdown: { smartypants: false } };",
    ],
  ])("in %s, but not where %s %s says otherwise", (dialect, file, name, config) => {
    expect(bodyOf(file, dialect)).toBe(TYPED);
    expect(bodyOf(file, dialect, { [name]: "" })).toBe(TYPED);
    expect(bodyOf(file, dialect, { [name]: config })).toBe(PLAIN);
  });

  test("and where Jekyll names its usual renderer", () => {
    expect(bodyOf("_posts/2026-03-04-a.md", "jekyll", { "_config.yml": "markdown: kramdown\n" })).toBe(TYPED);
  });

  test.each([
    ["eleventy", "posts/a.md"],
    ["docusaurus", "blog/a.md"],
    ["zola", "content/a.md"],
    ["mkdocs", "docs/blog/posts/a.md"],
    ["pelican", "content/a.md"],
    ["generic", "a.md"],
  ])("nor in %s", (dialect, file) => {
    expect(bodyOf(file, dialect)).toBe(PLAIN);
  });
});
