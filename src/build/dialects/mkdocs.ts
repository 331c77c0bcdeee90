import { AS_WRITTEN } from "./as-written.ts";
import type { Dialect } from "./dialect.ts";
import { generic } from "./generic.ts";

/** The blog of Material for MkDocs: https://squidfunk.github.io/mkdocs-material/plugins/blog/ */
export const mkdocs: Dialect = {
  ...generic,
  name: "mkdocs",
  label: "MkDocs",
  keys: {
    ...generic.keys,
    published: ["date.created", "date"],
    updated: ["date.updated"],
    created: [],
    permalink: [],
  },
  frontMatter: { metaHeaders: true, mdx: false },
  drafts: {
    ...generic.drafts,
    // The status of a page is an icon there: `new`, `deprecated`.
    states: { ...generic.drafts.states, status: "nothing" },
  },
  files: {
    ...generic.files,
    underscoreHides: "nothing",
    unitedLists: { tags: "none", categories: "none", authors: "none" },
    articleFolders: ["posts"],
    folderData: [{ name: ".meta.yml" }],
    ignoring: {
      settings: {
        ignored: "gitignore",
        ignoredPaths: "globs",
        ignoredExpressions: "regexps",
        drafted: "gitignore",
      },
      roots: ["docs"],
      files: [],
    },
  },
  configs: ["mkdocs.yml", "mkdocs.yaml"].map((name) => ({
    name,
    values: {
      permalink: ["plugins.blog.post_url_format", "plugins.material/blog.post_url_format"],
      dateFormat: ["plugins.blog.post_url_date_format", "plugins.material/blog.post_url_date_format"],
      mostCategories: [
        "plugins.blog.post_url_max_categories",
        "plugins.material/blog.post_url_max_categories",
      ],
      articleFolder: ["plugins.blog.post_dir", "plugins.material/blog.post_dir"],
      directoryUrls: ["use_directory_urls"],
      blogPath: ["plugins.blog.blog_dir", "plugins.material/blog.blog_dir"],
      basePath: ["site_url"],
      language: ["theme.language"],
      // Of the plugin for feeds.
      timezone: ["plugins.rss.date_from_meta.default_timezone"],
      plugins: ["plugins"],
      inherits: ["INHERIT"],
      source: ["docs_dir"],
      ignored: ["exclude_docs"],
      lineBreaks: ["markdown_extensions"],
      appended: ["markdown_extensions.pymdownx\\.snippets.auto_append"],
      ignoredPaths: ["plugins.exclude.glob"],
      ignoredExpressions: ["plugins.exclude.regex"],
      drafted: ["draft_docs"],
    },
    permalink: "{date}/{slug}",
    rewrites: [
      [/\{date\}/g, ":date"],
      [/\{slug\}/g, ":slug"],
      [/\{file\}/g, ":stem"],
      [/\{categories\}/g, ":slugified_categories"],
      [/^(.*)$/, "/:blog_path/$1/"],
    ],
  })),
  authorFiles: [".authors.yml"],
  address: {
    ...generic.address,
    permalink: "/:blog_path/:year/:month/:day/:slug/",
    identity: "name",
    mostCategories: 1,
    roots: ["posts"],
    slug: {
      spelling: "as-is",
      drop: /[^\p{L}\p{M}\p{N}_\s-]+/gu,
      hyphen: /\s/gu,
      trims: false,
      lowerCase: true,
      ownToo: false,
    },
    slugFrom: "title",
  },
  pages: {
    folder: "docs",
    address: { permalink: "/:path/", slug: AS_WRITTEN, slugFrom: "name", dateInName: "stays" },
    unlessPlugin: /^(?:material\/)?blog$/,
  },
  statics: ["docs"],
  templates: {
    wordPress: true,
    wikiLinks: true,
    admonitions: "indented",
    markdownInHtml: true,
    silentLines: true,
    pythonMarkdown: true,
    spacedLinks: true,
    spacedReferences: true,
    cjkEmphasis: "all",
    snippets: ["", "docs", "includes"],
  },
  features: {
    emoji: true,
    math: "likely",
    definitionLists: true,
    headingAttributes: true,
    doubleTildes: true,
  },
  signs: {
    files: { "mkdocs.yml": 20, "mkdocs.yaml": 20, ".authors.yml": 15, ".vitepress": -20, ".vuepress": -20 },
    folders: { "blog/posts": 8, "docs/blog": 3 },
    names: [[/\.mdx$/, -8]],
    keys: { readtime: 4, "date.created": 3, links: 2, pin: 1, outline: -4, sidebar: -4, head: -4 },
    settings: [],
    fences: {},
    bodies: [
      [/^(?:!!!|\?\?\?\+?)\s+\w+/m, 4],
      [/^\s*===\s+"/m, 3],
      [/:(?:material|octicons|fontawesome|simple)-[\w-]+:/, 3],
      // Of VitePress and VuePress, which keep their blogs in `docs/blog` too.
      [/^:{3,} *(?:tip|info|warning|danger|details|code-group)\b/m, -8],
    ],
  },
};
