import { basename } from "node:path";
import { describe, expect, test } from "vitest";
import { post, readBlog } from "../../support/blog.ts";
import type { Files } from "../../support/folder.ts";

const OPEN = post(["title: Open", "date: 2026-01-02"]);

/** What is published and left out of a blog whose generator leaves out some of its files. */
function blog(dialect: string, files: Files, site: readonly string[] = []) {
  const named = Object.entries(files).map(([file, text]) => [
    file,
    text === OPEN ? OPEN.replace("Open", file) : text,
  ]);
  const { articles, skipped, problems } = readBlog(Object.fromEntries(named), [
    `dialect: ${dialect}`,
    ...site,
  ]);
  expect(problems).toEqual([]);
  return { published: Object.keys(articles).sort(), skipped };
}

describe("what a generator is told to leave out is not published", () => {
  test("Jekyll: exclude", () => {
    const posts = {
      "_posts/2026-01-02-open.md": OPEN,
      "_posts/2026-01-03-shut.md": OPEN,
      "_posts/mine/2026-01-04-too.md": OPEN,
      "_posts/2026-01-05-vendor.md": OPEN,
    };
    const config = "exclude: [vendor, README.md, _posts/mine/, /_posts/2026-01-03-*]\n";
    const expected = {
      published: ["_posts/2026-01-02-open.md", "_posts/2026-01-05-vendor.md"],
      skipped: { "_posts/2026-01-03-shut.md": "ignored", "_posts/mine/2026-01-04-too.md": "ignored" },
    };
    expect(blog("jekyll", { ...posts, "_config.yml": config })).toEqual(expected);
    const below = Object.fromEntries(Object.entries(posts).map(([file, text]) => [`src/${file}`, text]));
    const { published } = blog("jekyll", { ...below, "_config.yml": `source: src\n${config}` });
    expect(published).toEqual(expected.published.map((file) => `src/${file}`));
  });

  test("Hugo: regular expressions", () => {
    const files = { "content/posts/a.md": OPEN, "content/posts/b.secret.md": OPEN, "content/x/c.md": OPEN };
    expect(
      blog("hugo", { ...files, "hugo.toml": "ignoreFiles = ['\\.secret\\.md$', 'content/x/', '(']\n" }),
    ).toEqual({
      published: ["content/posts/a.md"],
      skipped: { "content/posts/b.secret.md": "ignored", "content/x/c.md": "ignored" },
    });
  });

  // Each as Zola 0.17 and 0.22 themselves have it.
  test("Zola: globs of absolute paths", () => {
    const files = { "content/blog/a.md": OPEN, "content/blog/b.md": OPEN, "content/later/c.md": OPEN };
    expect(
      blog("zola", {
        ...files,
        "config.toml": 'ignored_content = ["**/b.*", "**/later*", "blog/a.*", "content/**"]\n',
      }).published,
    ).toEqual(["content/blog/a.md"]);
    const braces = 'ignored_content = ["*.{draft,old}.md", "**/{later,never}/**"]\n';
    const more = {
      "content/blog/d.old.md": OPEN,
      "content/blog/e.draft.md": OPEN,
      "content/never/f.md": OPEN,
    };
    expect(blog("zola", { ...files, ...more, "config.toml": braces }).published).toEqual([
      "content/blog/a.md",
      "content/blog/b.md",
    ]);
  });

  test("MkDocs: the notation of .gitignore", () => {
    const files = {
      "docs/blog/posts/a.md": OPEN,
      "docs/blog/posts/b.md": OPEN,
      "docs/blog/posts/later/c.md": OPEN,
      "docs/blog/posts/later/d.md": OPEN,
    };
    const config = "site_name: T\nexclude_docs: |\n  # not yet\n  b.md\n  later/*\n  !later/d.md\n";
    expect(blog("mkdocs", { ...files, "mkdocs.yml": config }).published).toEqual(
      Object.keys(files).filter((file) => !file.endsWith("/b.md")),
    );
    const anywhere = config.replaceAll("later", "**/later");
    expect(blog("mkdocs", { ...files, "mkdocs.yml": anywhere }).published).toEqual([
      "docs/blog/posts/a.md",
      "docs/blog/posts/later/d.md",
    ]);
  });

  test("MkDocs: drafts by their place, and the plugin that leaves out", () => {
    const files = {
      "docs/blog/posts/a.md": OPEN,
      "docs/blog/posts/b-secret.md": OPEN,
      "docs/blog/posts/later/c.md": OPEN,
      "docs/blog/posts/d.tmp.md": OPEN,
      "docs/blog/posts/wip-e.md": OPEN,
    };
    const config =
      "draft_docs: |\n  wip-*.md\nplugins:\n  - exclude:\n      glob: ['*secret*', blog/posts/later/*]\n      regex: ['.*\\.tmp\\.md$']\n";
    expect(blog("mkdocs", { ...files, "mkdocs.yml": config })).toEqual({
      published: ["docs/blog/posts/a.md"],
      skipped: {
        "docs/blog/posts/b-secret.md": "ignored",
        "docs/blog/posts/d.tmp.md": "ignored",
        "docs/blog/posts/later/c.md": "ignored",
        "docs/blog/posts/wip-e.md": "draft",
      },
    });
    const drafted = { "docs/blog/posts/wip-e.md": OPEN, "mkdocs.yml": config };
    const { result } = readBlog(drafted, ["dialect: mkdocs"], { drafts: true });
    expect(result.present?.().map(({ title }) => title)).toEqual(["Draft: Open"]);
  });

  test("Hexo and Pelican", () => {
    const hexo = {
      "source/_posts/a.md": OPEN,
      "source/_posts/b.md": OPEN,
      "source/_posts/raw/c.md": OPEN,
      "source/_posts/README/d.md": OPEN,
    };
    const options = "exclude: [_posts/b.md]\nskip_render:\n  - README.md\n  - '*.md'\n  - '_posts/raw/**'\n";
    expect(blog("hexo", { ...hexo, "_config.yml": options }).published).toEqual([
      "source/_posts/README/d.md",
      "source/_posts/a.md",
    ]);
    const pelican = { "content/a.md": OPEN, "content/later/b.md": OPEN, "content/c.rst.md": OPEN };
    const config = "ARTICLE_EXCLUDES = ['later', 'x']\nIGNORE_FILES = [\n  '*.rst.md',\n]\n";
    expect(blog("pelican", { ...pelican, "pelicanconf.py": config }).published).toEqual(["content/a.md"]);
  });

  test("Eleventy: .eleventyignore, .gitignore, and what its configuration adds", () => {
    const files = {
      "posts/a.md": OPEN,
      "posts/b.md": OPEN,
      "posts/later/c.md": OPEN,
      "posts/mine/d.md": OPEN,
      "posts/e.md": OPEN,
    };
    const ignoring = {
      ".eleventyignore": "# comment\nposts/later\n",
      ".gitignore": "node_modules\n/posts/b.md\n",
      "posts/.eleventyignore": "mine/**\n",
      "eleventy.config.js": 'c.ignores.add("posts/e.md");\nc.ignores.add("x");\n',
    };
    expect(blog("eleventy", { ...files, ...ignoring }).published).toEqual(["posts/a.md"]);
    expect(blog("eleventy", { ...files, ...ignoring }, ["articles: ../blog/posts"]).published).toEqual([
      "posts/a.md",
    ]);
  });

  test("Docusaurus: include and exclude of its blog", () => {
    const files = {
      "site/news/2026-01-02-a.md": OPEN,
      "site/news/2026-01-02-b.mdx": OPEN,
      "site/news/later/2026-01-02-c.md": OPEN,
      "site/news/old-d.md": OPEN,
      "site/news/deep/old-e.md": OPEN,
    };
    const config = (blog: string) => ({
      ...files,
      "site/docusaurus.config.js": `module.exports = { presets: [["classic", { blog: { path: "./news", ${blog} } }]] };`,
    });
    const publishedOf = (text: string) =>
      blog("docusaurus", config(text)).published.map((file) => basename(file));
    expect(publishedOf("include: ['**/*.md'], exclude: ['**/later/**', 'old-*.md', dropped]")).toEqual([
      "2026-01-02-a.md",
      "old-e.md",
    ]);
    expect(publishedOf("include: ['**/*.{md,mdx}']")).toHaveLength(5);
    expect(publishedOf("exclude: []")).toHaveLength(5);
  });

  test("Astro: patterns of collections", () => {
    const files = {
      "src/content/blog/a.md": OPEN,
      "src/content/blog/b.mdx": OPEN,
      "src/content/blog/later/c.md": OPEN,
      "src/data/notes/2026/d.md": OPEN,
      "src/data/notes/2025/e.md": OPEN,
      "src/pages/f.md": OPEN,
      "astro.config.mjs": "export default {}",
    };
    const publishedOf = (config: string, more: Files = {}) =>
      blog("astro", { ...files, "src/content.config.ts": config, ...more }).published;
    const collections = `
      const BASE = "src/content/blog";
      // glob({ pattern: "none/**", base: "src" })
      const blog = defineCollection({
        loader: glob({ base: \`./\${BASE}\`, pattern: ["**/*.md", "!**/later/**"] }),
        schema: z.object({ title: z.string() }),
      });
      const notes = defineCollection({ loader: glob({ pattern: "2026/*.md", base: "./src/data/notes" }) });`;
    expect(publishedOf(collections)).toEqual([
      "src/content/blog/a.md",
      "src/data/notes/2026/d.md",
      "src/pages/f.md",
    ]);
    // What cannot be told without running it leaves out nothing.
    const computed = [
      collections.replace('"!**/later/**"', "other"),
      collections.replace("const BASE", "let BASE"),
    ];
    for (const config of computed) expect(publishedOf(config)).toHaveLength(6);
    const elsewhere = collections.replaceAll("src/", "source/");
    const moved = Object.fromEntries(
      Object.entries(files).map(([file, text]) => [file.replace("src/", "source/"), text]),
    );
    const config = { "astro.config.mjs": "export default {\n  srcDir: './source',\n};" };
    expect(
      blog("astro", { ...moved, ...config, "source/content.config.mjs": elsewhere }).published,
    ).toHaveLength(3);
  });

  // As Astro 5's `glob()`, to which names mean nothing but what its pattern says of them.
  test("Astro: underscores hide where no loader takes the file", () => {
    const text = post(["title: T", "date: 2026-01-01"]);
    const names = ["_old/_a", "_old/b", "_c", "d"].map((name) => `src/data/blog/${name}.md`);
    const files = Object.fromEntries(names.map((name) => [name, text]));
    const config = (pattern: string) =>
      `const blog = defineCollection({ loader: glob({ base: "src/data/blog", pattern: "${pattern}" }) });`;
    const publishedOf = (pattern?: string) =>
      blog(
        "astro",
        pattern === undefined
          ? files
          : { ...files, "astro.config.mjs": "", "src/content.config.ts": config(pattern) },
      ).published;
    expect(publishedOf()).toEqual(["src/data/blog/d.md"]);
    expect(publishedOf("**/[^_]*.md")).toEqual(["src/data/blog/_old/b.md", "src/data/blog/d.md"]);
    expect(publishedOf("**/*.md")).toEqual(names.toSorted());
  });

  test("Hugo and Docusaurus: languages in which the site is not published", () => {
    const files = {
      "content/posts/a.md": OPEN,
      "content/posts/a.fa.md": OPEN,
      "content/posts/a.de.md": OPEN,
      "content/posts/b.pt.md": OPEN,
    };
    const hugo = (...lines: string[]) =>
      blog("hugo", {
        ...files,
        "hugo.toml": [...lines, "[languages.en]", "[languages.fa]", "[languages.de]", "disabled = true"].join(
          "\n",
        ),
      });
    expect(hugo().skipped).toEqual({ "content/posts/a.de.md": "ignored" });
    expect(hugo('disableLanguages = ["fa"]').skipped).toEqual({
      "content/posts/a.fa.md": "ignored",
      "content/posts/a.de.md": "ignored",
    });
    const docusaurus = {
      "site/blog/2026-01-02-a.md": OPEN,
      "site/i18n/fr/docusaurus-plugin-content-blog/2026-01-02-a.md": OPEN,
      "site/i18n/de/docusaurus-plugin-content-blog/2026-01-02-a.md": OPEN,
    };
    const named = { ...docusaurus, "site/blog/ja/2026-01-02-ml.md": OPEN };
    const locales = "module.exports = { i18n: { defaultLocale: 'en', locales: ['en', 'fr'] } };";
    expect(blog("docusaurus", { ...named, "site/docusaurus.config.js": locales }).skipped).toEqual({
      "site/i18n/de/docusaurus-plugin-content-blog/2026-01-02-a.md": "ignored",
    });
    expect(blog("docusaurus", docusaurus).skipped).toEqual({});
    const countries = {
      "site/blog/2026-01-02-a.md": OPEN,
      "site/i18n/jp/docusaurus-plugin-content-blog/2026-01-02-a.md": OPEN,
      "site/i18n/ua/docusaurus-plugin-content-blog/2026-01-02-a.md": OPEN,
    };
    const listed = { "site/docusaurus.config.js": locales.replace("'fr'", "'jp', 'ua'") };
    for (const config of [listed, {}])
      expect(blog("docusaurus", { ...countries, ...config }).skipped).toEqual({});
  });

  test("and nothing that only looks like it", () => {
    const files = { "_posts/2026-01-02-open.md": OPEN };
    for (const exclude of ["exclude:", "exclude: [1, '', '../x', '..', '#', '*.html']", "exclude: { a: 1 }"])
      expect(blog("jekyll", { ...files, "_config.yml": `title: T\n${exclude}\n` }).published).toEqual(
        Object.keys(files),
      );
  });
});
