import { AS_WRITTEN } from "./as-written.ts";
import type { Dialect } from "./dialect.ts";
import { readEleventyData } from "./eleventy-data.ts";
import { generic } from "./generic.ts";
import { DATE_FIRST } from "./published-keys.ts";
import { NOT_IN_FEEDS } from "./not-in-feeds.ts";
import { codeIndentedBefore } from "./package-version.ts";
import { settingInCode } from "./setting-in-code.ts";
import { strftimeRewrites } from "./strftime.ts";

/** Template code in addresses, in patterns. */
const REWRITES: readonly (readonly [RegExp, string])[] = [
  [/\{\{-?\s*page\.fileSlug\s*\|\s*slug(?:ify)?\s*-?\}\}/g, ":slugified_file_slug"],
  [/\{\{-?\s*page\.fileSlug\s*-?\}\}/g, ":file_slug"],
  [/\{\{-?\s*page\.filePathStem\s*-?\}\}/g, "/:file_path_stem"],
  [/\{\{-?\s*page\.outputFileExtension\s*-?\}\}/g, "html"],
  [/\{\{-?\s*title\s*\|\s*slug(?:ify)?\s*-?\}\}/g, ":slugified_title"],
  ...strftimeRewrites(/\{\{-?\s*(?:page\.)?date\s*\|\s*date:\s*["']([^"'{}]*)["']\s*-?\}\}/g),
];

/** A tag, but none of those that dev.to has, whose arguments are not quoted: `{% youtube abc %}`. */
const TAG =
  /\{%-?\s*(?!(?:(?:embed|link|post|youtube|vimeo|github|gist|stackblitz|codepen|codesandbox|jsfiddle|twitter|tweet|user|details)\s+[^\s"'%{}][^"'%{}]*|end(?:details|katex)|katex)\s*%\})[a-zA-Z]\w*/;

/** https://www.11ty.dev/docs/data-configuration/, /docs/dates/, /docs/permalinks/ */
export const eleventy: Dialect = {
  ...generic,
  name: "eleventy",
  label: "Eleventy",
  keys: {
    ...generic.keys,
    published: DATE_FIRST,
    slug: [],
    permalink: ["eleventyComputed.permalink", "permalink.build", ...generic.keys.permalink],
  },
  frontMatter: { metaHeaders: false, mdx: false },
  separators: { tags: "none", tag: "none" },
  technicalTags: ["all", "nav", "post", "posts", "blog"],
  foldersTagCollections: true,
  files: {
    ...generic.files,
    bareAreArticles: true,
    underscoreHides: "nothing",
    unitedLists: { tags: "none" },
    excluding: { ...NOT_IN_FEEDS, eleventyExcludeFromCollections: true, permalink: false },
    ignoring: { settings: { ignored: "globs" }, roots: [], files: [".eleventyignore", ".gitignore"] },
    folderData: [
      { name: "*.json" },
      { name: "*.11tydata.json" },
      ...["js", "cjs", "mjs", "ts"].map((ending) => ({
        name: `*.11tydata.${ending}`,
        code: readEleventyData,
      })),
    ],
    layoutFolders: [
      "_includes",
      "_layouts",
      "src/_includes",
      "src/_layouts",
      "_includes/layouts",
      "src/_includes/layouts",
    ],
  },
  configs: [
    "eleventy.config.js",
    "eleventy.config.mjs",
    "eleventy.config.cjs",
    "eleventy.config.ts",
    ".eleventy.js",
  ].map((name) => ({
    name,
    values: {
      basePath: settingInCode("pathPrefix"),
      permalink:
        /(?<!^[ \t]*(?:\/[/*]|\*).*)\baddGlobalData\(\s*["'`]permalink["'`]\s*,[^"'`]*(["'`])(?<value>[^"'`]+)\1/m,
      contentRoot:
        /(?<!^[ \t]*(?:\/[/*]|\*).*)(?:\bsetInputDirectory\(|\binput:)\s*(["'`])(?<value>[^"'`]+)\1/m,
      ignored: /\bignores\.add\(\s*(?<value>["'`][^"'`]*["'`])/g,
      templateEngine: settingInCode("markdownTemplateEngine"),
      lineBreaks: /(?<!^[ \t]*(?:\/[/*]|\*).*)\bbreaks:\s*(?<value>true)/m,
      indentedCode: /(?<!^[ \t]*(?:\/[/*]|\*).*)\.enable\([^()]*?["'`](?<value>code)["'`]/m,
      extensions:
        /(?<!^[ \t]*(?:\/[/*]|\*).*)(?<value>["'`](?:markdown-it|@mdit\/plugin)-(?:sub|sup|mark|ins|emoji|deflist|attrs)["'`])/gm,
      usesGitIgnore: /\bsetUseGitIgnore\(\s*(?<value>false)/,
    },
    beside: codeIndentedBefore("@11ty/eleventy", 2),
    rewrites: [[/\$\{\s*(?:data\.)?([^{}]*)\}/g, "{{ $1 }}"], ...REWRITES],
  })),
  authorFiles: [
    "_data/authors.yml",
    "_data/authors.yaml",
    "_data/authors.json",
    "_data/all_authors.json",
    "_data/authorsData.json",
  ],
  address: {
    ...generic.address,
    permalink: "/:path/",
    roots: ["content", "src"],
    slug: AS_WRITTEN,
    dateInName: "stays",
    nameAfterDate: /^\d{4}-\d{2}-\d{2}-(?<name>.+)$/s,
    namesakesStand: true,
    languagePrefix: "none",
    languageStays: true,
    dayInSiteZone: true,
    rewrites: REWRITES,
  },
  statics: ["public", "static", "assets", "src", "."],
  templates: {
    wordPress: true,
    wikiLinks: true,
    inlineNotes: true,
    language: "eleventy",
    siteFiles: ["_data/site.json", "src/_data/site.json"],
    engines: { key: "templateEngineOverride", usual: "liquid" },
    admonitions: "colons",
    noIndentedCode: true,
    silentLines: true,
  },
  features: { math: "likely", headingAttributes: true, doubleTildes: true },
  signs: {
    files: {
      ".eleventy.js": 30,
      "eleventy.config.js": 30,
      "eleventy.config.mjs": 30,
      "eleventy.config.cjs": 30,
      "eleventy.config.ts": 30,
      ".11tydata.js": 20,
      ".11tydata.json": 20,
    },
    folders: { "content/posts": 2, "content/blog": 2, "src/posts": 2, _includes: 2, _data: 1 },
    names: [],
    keys: {
      templateEngineOverride: 20,
      eleventyNavigation: 10,
      eleventyExcludeFromCollections: 10,
      eleventyComputed: 10,
      layout: 1,
      permalink: 1,
    },
    values: [
      [["layout", /\.(?:njk|webc|11ty\.[cm]?[jt]s)$/], 12],
      [["layout", /\.(?:html|liquid)$/], 5],
    ],
    settings: [],
    fences: {},
    bodies: [[TAG, 5]],
  },
};
