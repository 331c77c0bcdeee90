import { AS_WRITTEN } from "./as-written.ts";
import type { Dialect } from "./dialect.ts";
import { generic } from "./generic.ts";
import { NOT_IN_FEEDS } from "./not-in-feeds.ts";

/** https://www.getzola.org/documentation/content/page/ */
export const zola: Dialect = {
  ...generic,
  name: "zola",
  label: "Zola",
  codeInTitles: false,
  keys: {
    ...generic.keys,
    published: ["date", "extra.date", "extra.published"],
    updated: ["updated"],
    created: [],
    permalink: ["path"],
    externalUrl: ["extra.external_url", "extra.link_to", "external_url"],
    canonicalUrl: ["extra.canonical_url", "extra.canonical"],
  },
  frontMatter: { metaHeaders: false, mdx: false },
  files: {
    ...generic.files,
    underscoreHides: "nothing",
    articleFolders: ["content"],
    excluding: { ...NOT_IN_FEEDS, render: false },
    folderData: [{ name: "_index.md", keys: ["draft"] }],
    ignoring: { settings: { ignored: "absolute" }, roots: ["content"], files: [] },
  },
  configs: ["zola.toml", "config.toml"].map((name) => ({
    name,
    values: {
      language: ["default_language"],
      languages: ["languages"],
      basePath: ["base_url"],
      ignored: ["ignored_content"],
      slugStyle: ["slugify.paths"],
      keepsDates: ["slugify.paths_keep_dates"],
    },
  })),
  authorFiles: [],
  address: {
    ...generic.address,
    permalink: "/:path/",
    // Of Zola's `slugify`: what is no letter and no digit becomes a hyphen.
    slug: {
      spelling: "ascii",
      drop: /(?!)/gu,
      hyphen: /[^\p{L}\p{M}\p{N}]+/gu,
      trims: true,
      lowerCase: true,
      ownToo: true,
    },
    slugStyles: {
      safe: { ...AS_WRITTEN, ownToo: true, drop: /[<>:"/\\|?*]+|[\s.]+$/gu },
      off: { ...AS_WRITTEN, ownToo: true },
    },
    dateInName: "goes",
    nameAfterDate:
      /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?<time>T\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)?)?\s?[-_](?<name>.+)$/s,
    foldersStay: true,
    pathEnd: "/",
  },
  pages: { folder: "content" },
  statics: ["static", "content"],
  templates: { wordPress: true, wikiLinks: true, language: "zola" },
  features: { emoji: true, math: "likely", headingAttributes: true },
  signs: {
    files: { "zola.toml": 20, "config.toml": 5, "_index.md": 4 },
    folders: { content: 1 },
    names: [[/\.mdx$/, -8]],
    keys: {
      taxonomies: 8,
      extra: 8,
      in_search_index: 8,
      insert_anchor_links: 8,
      sort_by: 8,
      paginate_by: 12,
      transparent: 12,
      page_template: 12,
      path: 3,
      template: 3,
    },
    settings: [[/^base_url\b/m, 15]],
    fences: { toml: 5 },
    bodies: [
      [/\]\(@\//, 8],
      [/\{\{\s*\w+\(|\{%\s*\w+\(/, 6],
    ],
  },
};
