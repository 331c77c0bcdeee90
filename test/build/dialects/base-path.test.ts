import { describe, expect, test } from "vitest";
import { build } from "../../../src/build/build.ts";
import { post, readBlog } from "../../support/blog.ts";
import { type Files, temporaryFolder } from "../../support/folder.ts";

const POST = post(["title: The Title", "date: 2026-03-04"]);

/** What each generator's configuration says, and where its post is then. */
const BLOGS: Readonly<Record<string, readonly [file: string, config: string, text: string, path: string]>> = {
  jekyll: ["_posts/2026-03-04-a.md", "_config.yml", 'baseurl: "/base"', "/base/2026/03/04/a.html"],
  hugo: ["content/posts/a.md", "hugo.toml", 'baseURL = "https://gazette.example/base/"', "/base/posts/a/"],
  hexo: [
    "source/_posts/a.md",
    "_config.yml",
    "url: https://gazette.example/other\nroot: /base/",
    "/base/2026/03/04/a/",
  ],
  zola: ["content/a.md", "zola.toml", 'base_url = "https://gazette.example/base"', "/base/a/"],
  mkdocs: [
    "docs/blog/posts/a.md",
    "mkdocs.yml",
    "site_url: https://gazette.example/base/\nplugins: [blog]",
    "/base/blog/2026/03/04/the-title/",
  ],
  pelican: [
    "content/a.md",
    "pelicanconf.py",
    "SITEURL = 'https://gazette.example/base'",
    "/base/the-title.html",
  ],
  docusaurus: [
    "blog/2026-03-04-a.md",
    "docusaurus.config.ts",
    "const config: Config = {\n  // baseUrl: '/no/',\n  url: 'https://gazette.example', baseUrl: '/base/',\n};",
    "/base/blog/2026/03/04/a",
  ],
  astro: [
    "src/content/blog/a.md",
    "astro.config.mjs",
    "export default defineConfig({\n  site: 'https://gazette.example',\n  base: '/base',\n});",
    "/base/blog/a/",
  ],
  eleventy: ["content/blog/a.md", ".eleventy.js", 'return { pathPrefix: "/base/" };', "/base/blog/a/"],
  nextjs: ["pages/blog/a.md", "next.config.js", "module.exports = { basePath: '/base' }", "/base/blog/a"],
  sveltekit: [
    "src/posts/a.md",
    "svelte.config.js",
    "export default { kit: { paths: { assets: '', base: '/base' } } };",
    "/base/blog/a",
  ],
  gatsby: [
    "content/blog/a.md",
    "gatsby-config.js",
    "module.exports = { pathPrefix: '/base', plugins: [] };",
    "/base/blog/a/",
  ],
  vitepress: [
    "docs/posts/a.md",
    "docs/.vitepress/config.ts",
    "export default defineConfig({ base: '/base/' })",
    "/base/posts/a.html",
  ],
  vuepress: [
    "docs/posts/a.md",
    "docs/.vuepress/config.js",
    "module.exports = { base: '/base/' }",
    "/base/posts/a.html",
  ],
  nuxt: [
    "content/blog/1.a.md",
    "nuxt.config.ts",
    "export default defineNuxtConfig({ app: { baseURL: '/base/' } })",
    "/base/blog/a",
  ],
  quartz: [
    "content/a.md",
    "quartz.config.ts",
    'const config = { configuration: { baseUrl: "gazette.example/base" } }',
    "/base/a",
  ],
  lume: [
    "src/posts/a.md",
    "_config.ts",
    'const site = lume({ src: "./src", location: new URL("https://gazette.example/base/") });',
    "/base/posts/a/",
  ],
  nikola: [
    "posts/a.md",
    "conf.py",
    'SITE_URL = "https://gazette.example/base/"\nPOSTS = (\n    ("posts/*.md", "posts", "post.tmpl"),\n)\n',
    "/base/posts/a/",
  ],
};

/** A site whose configuration is a project's, read from its folder. */
function readSite(dialect: string, files: Files, site: readonly string[] = []) {
  return readBlog(files, [`dialect: ${dialect}`, ...site]);
}

describe("the path below which a generator has the whole site is before its articles' addresses", () => {
  for (const [dialect, [file, config, text, path]] of Object.entries(BLOGS)) {
    test(dialect, () => {
      const { articles } = readSite(dialect, { [file]: POST, [config]: text });
      expect(articles[file]?.path).toBe(path);
      const bare = readSite(dialect, { [file]: POST }).articles[file];
      expect(bare?.path).toBe(path.replace("/base", ""));
      expect(bare?.id, "the id does not change").toBe(articles[file]?.id);
    });
  }

  test("but not where site.md has a permalink: then that is all", () => {
    const files = { "_posts/2026-03-04-a.md": POST, "_config.yml": "baseurl: /base" };
    const { articles } = readSite("jekyll", files, ["permalink: /:year/:slug"]);
    expect(articles["_posts/2026-03-04-a.md"]?.path).toBe("/2026/a");
  });

  for (const value of ["", "/", ".", "./", "null", "'https://gazette.example'", "'{{ site.path }}'"]) {
    test(`and \`${value}\` is none`, () => {
      const files = { "_posts/2026-03-04-a.md": POST, "_config.yml": `baseurl: ${value}` };
      expect(readSite("jekyll", files).articles["_posts/2026-03-04-a.md"]?.path).toBe("/2026/03/04/a.html");
    });
  }

  test("nor is what code computes, or only mentions", () => {
    for (const text of [
      "baseUrl: process.env.BASE",
      "  // baseUrl: '/base/',",
      " * baseUrl: '/base/'",
      "options.baseUrl: '/base/'",
    ]) {
      const files = { "blog/2026-03-04-a.md": POST, "docusaurus.config.js": text };
      expect(readSite("docusaurus", files).articles["blog/2026-03-04-a.md"]?.path, text).toBe(
        "/blog/2026/03/04/a",
      );
    }
  });

  test("paths of the front matter are below it, and an address in full is what it is", () => {
    const { articles } = readSite("jekyll", {
      "_config.yml": "baseurl: /base",
      "_posts/2026-03-04-a.md": post(["title: A", "permalink: /own/"]),
      "_posts/2026-03-05-b.md": post(["title: B", "permalink: https://gazette.example/base/full/"]),
    });
    expect(Object.values(articles).map(({ path }) => path)).toEqual(["/base/own/", "/base/full/"]);
  });
});

describe("below a base path", () => {
  const htmlOf = (dialect: string, file: string, body: string, files: Files) =>
    readSite(dialect, { ...files, [file]: post(["title: T", "date: 2026-03-04"], body) }).articles[file]
      ?.html;
  const JEKYLL = {
    "_config.yml": "baseurl: /base",
    "_posts/2026-03-05-b.md": post(["title: B"]),
    "assets/a.txt": "A",
  };
  const jekyll = (body: string) => htmlOf("jekyll", "_posts/2026-03-04-a.md", body, JEKYLL);
  const B = "https://gazette.example/base/2026/03/05/b.html";

  for (const [name, link, url] of [
    ["a path that has it", "/base/about/", "https://gazette.example/base/about/"],
    ["site.baseurl", "{{ site.baseurl }}/about/", "https://gazette.example/base/about/"],
    ["relative_url", "{{ 'about/' | relative_url }}", "https://gazette.example/base/about/"],
    ["absolute_url", "{{ '/about/' | absolute_url }}", "https://gazette.example/base/about/"],
    ["post_url, as Jekyll 4 has it", "{% post_url 2026-03-05-b %}", B],
    ["post_url, as Jekyll 3 had it", "{{ site.baseurl }}{% post_url 2026-03-05-b %}", B],
    ["the same in full", "{{ site.url }}{{ site.baseurl }}{% post_url 2026-03-05-b %}", B],
    ["the page's own", "{{ page.url | relative_url }}", "https://gazette.example/base/2026/03/04/a.html"],
    ["another site's", "{{ 'https://other.example/x' | relative_url }}", "https://other.example/x"],
  ] as const) {
    test(`Jekyll: ${name}`, () => {
      expect(jekyll(`[b](${link})\n`)).toContain(`href="${url}"`);
    });
  }

  test("files are found with it and without", () => {
    for (const link of ["/base/assets/a.txt", "/assets/a.txt", "{{ '/assets/a.txt' | relative_url }}"]) {
      expect(jekyll(`[a](${link})\n`), link).toMatch(/href="https:\/\/gazette\.example\/media\/a-\w+\.txt"/);
    }
  });

  // As version 0.111 was seen to do.
  test("Hugo: links from the root are meant below it where they are made canonical", () => {
    const base = 'baseURL = "https://gazette.example/base/"\n';
    const hugo = (config: string) =>
      htmlOf("hugo", "content/a.md", "[b](/blog/b/)\n", { "hugo.toml": base + config });
    expect(hugo("canonifyURLs = true\n")).toContain('href="https://gazette.example/base/blog/b/"');
    expect(hugo("")).toContain('href="https://gazette.example/blog/b/"');
  });

  // As version 3.10.2 was seen to do.
  test("Docusaurus puts it before links from the root, once", () => {
    const files = { "docusaurus.config.js": "module.exports = {\n  baseUrl: '/base/',\n};" };
    const link = (to: string) => htmlOf("docusaurus", "blog/2026-03-04-a.md", `[x](${to})\n`, files);
    expect(link("/docs/x")).toContain('href="https://gazette.example/base/docs/x"');
    expect(link("/base/docs/x")).toContain('href="https://gazette.example/base/docs/x"');
    expect(link("https://other.example/x")).toContain('href="https://other.example/x"');
  });

  test("Eleventy's filter `url` does", () => {
    const files = { ".eleventy.js": 'return {\n  pathPrefix: "/base/",\n};' };
    const html = htmlOf("eleventy", "content/a.md", '[x]({{ "/about/" | url }}) [y](/about/)\n', files);
    expect(html).toContain('href="https://gazette.example/base/about/"');
    expect(html).toContain('href="https://gazette.example/about/"');
  });

  test("former addresses, the customary feeds and the home page lead on", () => {
    const root = temporaryFolder({
      "content/site.md":
        "---\ntitle: T\nurl: https://gazette.example\narticles: ../blog/_posts\ndialect: jekyll\n---\n",
      "blog/_config.yml": "baseurl: /base",
      "blog/_posts/2026-03-04-a.md": post(["title: A", "redirect_from: [/old/, /]", "tags: x"]),
    });
    const { moves } = build({ content: `${root}/content` });
    expect(moves.get("/base/old/")).toEqual({ to: "/base/2026/03/04/a.html" });
    expect(moves.has("/old/")).toBe(false);
    expect(moves.get("/base/feed.xml")).toEqual({ to: "/rss.xml" });
    expect(moves.get("/base/feed/by_tag/x.xml")).toEqual({ to: "/tags/x/atom.xml" });
    expect(moves.get("/feed.xml")).toEqual({ to: "/rss.xml" });
    expect(moves.get("/base/")).toEqual({ to: "/" });
  });
});
