import type { Files } from "../support/folder.ts";

/** A small blog and its configuration, with all that is read in one. */
export interface SeedConfiguration {
  readonly dialect: string;
  /** Path of the configuration. */
  readonly config: string;
  readonly text: string;
  readonly files: Files;
}

const POST = "---\ntitle: The Title\ndate: 2026-01-02 10:00:00\ncategories: [Foo Bar, B]\n---\nText.\n";
const PLACEHOLDER = "$" + "{BASE}";

export const CONFIGURATIONS: readonly SeedConfiguration[] = [
  {
    dialect: "jekyll",
    config: "_config.yml",
    files: { "_posts/2026-01-02-a.md": POST, "de/_posts/2026-01-03-b.md": POST, "_notes/c.md": POST },
    text: `title: T
baseurl: /base
timezone: Europe/Berlin
permalink: /:categories/:year-:week/:title:output_ext
exclude: [vendor, _posts/no/]
collections:
  notes: { output: true, permalink: /n/:path/ }
  posts:
    permalink: /p/:slug/
defaults:
  - scope: { path: "", type: posts }
    values: { author: ada, published: true }
`,
  },
  {
    dialect: "hugo",
    config: "hugo.toml",
    files: { "content/posts/a.md": POST, "content/posts/b.fa.md": POST, "content/posts/_index.md": "" },
    text: `baseURL = "https://a.example/base/"
uglyURLs = true
removePathAccents = true
disableLanguages = ["fa"]
ignoreFiles = ['\\.no\\.md$', '(x']
contentDir = "content"
[permalinks]
posts = "/:year/:slugorfilename/"
[languages.en]
contentDir = "content"
[[cascade]]
draft = false
[cascade._target]
path = "/posts/**"
`,
  },
  {
    dialect: "hexo",
    config: "_config.yml",
    files: { "source/_posts/2026-01-02-a.md": POST, "source/_posts/b.md": POST },
    text: `url: https://a.example/base
root: /base/
permalink: :category/:year/:hash/:urlname/:title.html
new_post_name: :year-:month-:day-:title.md
category_map: { Foo Bar: foo }
default_category: stuff
skip_render: ['_posts/raw/**']
exclude: _posts/no.md
post_asset_folder: true
language: [en, fr]
timezone: Asia/Shanghai
`,
  },
  {
    dialect: "zola",
    config: "config.toml",
    files: { "content/blog/2026-01-02-a.md": POST, "content/blog/_index.md": "+++\n+++\n" },
    text: `base_url = "https://a.example/base"
default_language = "en"
ignored_content = ["blog/b.*", "*.{x,y}"]
[slugify]
paths = "safe"
paths_keep_dates = true
[languages.fr]
title = "T"
`,
  },
  {
    dialect: "mkdocs",
    config: "mkdocs.yml",
    files: { "docs/blog/posts/a.md": POST, "docs/index.md": "# T\n" },
    text: `site_url: https://a.example/base/
use_directory_urls: false
exclude_docs: |
  /blog/posts/no/
draft_docs: wip-*.md
plugins:
  - search
  - blog:
      blog_dir: blog
      post_dir: "{blog}/posts"
      post_url_format: "{date}/{categories}/{slug}"
      post_url_date_format: yyyy/MMM
      post_url_max_categories: 2
  - exclude: { glob: ["*no*"], regex: ['.*\\.tmp$'] }
`,
  },
  {
    dialect: "pelican",
    config: "pelicanconf.py",
    files: { "content/posts/2026-01-02-a.md": POST, "content/pages/about.md": POST },
    text: `PATH = 'content'
SITEURL = 'https://a.example/base'
TIMEZONE = 'Europe/Paris'
DEFAULT_LANG = 'en'
DEFAULT_METADATA = {'status': 'published', 'lang': 'en'}
FILENAME_METADATA = r'(?P<date>\\d{4}-\\d{2}-\\d{2})-(?P<slug>.*)'
PATH_METADATA = '(?P<category>[^/]+)/.*'
ARTICLE_PATHS = ['posts', 'blog']
PAGE_PATHS = ['pages']
ARTICLE_URL = '{category}/{date:%Y}/{slug}/'
ARTICLE_LANG_URL = '{lang}/{slug}/'
IGNORE_FILES = ['*.no']
SLUGIFY_SOURCE = 'basename'
`,
  },
  {
    dialect: "docusaurus",
    config: "docusaurus.config.js",
    files: { "news/2026-01-02-a.md": POST, "i18n/fr/docusaurus-plugin-content-blog/2026-01-02-a.md": POST },
    text: `module.exports = {
  baseUrl: "/base/", trailingSlash: true,
  i18n: { defaultLocale: "en", locales: ["en", "fr"] },
  presets: [["classic", { blog: { path: "./news", routeBasePath: "/", include: ["**/*.md"], exclude: ["**/no/**"] } }]],
  plugins: [["@docusaurus/plugin-content-blog", { id: "x", path: "x", routeBasePath: "x" }]],
};
`,
  },
  {
    dialect: "astro",
    config: "src/content.config.ts",
    files: {
      "astro.config.mjs": 'export default { base: "/base", trailingSlash: "always" };\n',
      "src/content/blog/a.md": POST,
      "src/pages/posts/[...slug].astro": 'await getCollection("blog")',
    },
    text: `const BASE = "src/content/blog";
const blog = defineCollection({
  loader: glob({ base: \`./${PLACEHOLDER}\`, pattern: ["**/[^_]*.{md,mdx}", "!**/no/**"] }),
});
export const collections = { blog, "notes": defineCollection({ loader: glob({ pattern: "*.md", base: "notes" }) }) };
`,
  },
  {
    dialect: "eleventy",
    config: "eleventy.config.js",
    files: {
      "posts/a.md": POST,
      "posts/posts.11tydata.js": 'module.exports = { permalink: "/b/{{ page.fileSlug }}/" };\n',
    },
    text: `module.exports = (c) => {
  c.addGlobalData("permalink", "/{{ page.filePathStem }}.html");
  c.ignores.add("posts/no/**");
  return { pathPrefix: "/base/", dir: { input: "." } };
};
`,
  },
];
