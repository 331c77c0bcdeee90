import type { SlugRule } from "./address-rules.ts";
import { AS_WRITTEN } from "./as-written.ts";
import type { Dialect } from "./dialect.ts";
import { generic } from "./generic.ts";
import { readLumeData } from "./lume-data.ts";
import { NOT_IN_FEEDS } from "./not-in-feeds.ts";
import { DATE_FIRST } from "./published-keys.ts";
import { settingInCode } from "./setting-in-code.ts";

/** Of the plugin slugify_urls, which the theme for blogs has too. */
const SLUG: SlugRule = {
  spelling: "ascii",
  drop: /(?!)/gu,
  hyphen: /[^A-Za-z\d.]+/gu,
  trims: true,
  lowerCase: true,
  ownToo: true,
};

/** https://lume.land/docs/creating-pages/page-files/, /docs/creating-pages/urls/ */
export const lume: Dialect = {
  ...generic,
  name: "lume",
  label: "Lume",
  keys: { ...generic.keys, published: DATE_FIRST, slug: ["basename"], permalink: ["url"] },
  frontMatter: { metaHeaders: false, mdx: false },
  technicalTags: ["post", "posts", "blog"],
  foldersTagCollections: true,
  files: {
    ...generic.files,
    bareAreArticles: true,
    underscoreHides: "files and folders",
    unitedLists: { tags: "none" },
    excluding: { ...NOT_IN_FEEDS, url: false },
    folderData: [
      ...["yml", "yaml", "json"].map((ending) => ({ name: `_data.${ending}` })),
      ...["ts", "js"].map((ending) => ({ name: `_data.${ending}`, code: readLumeData })),
    ],
    contentFolders: ({ source = "." }) => [
      { path: source, takes: ["**"], leaves: ["index.*"], blogPath: "/" },
    ],
  },
  configs: ["_config.ts", "_config.js"].map((name) => ({
    name,
    values: {
      source: settingInCode("src"),
      basePath: /(?<!^[ \t]*(?:\/[/*]|\*).*)\blocation:\s*new URL\(\s*(["'`])(?<value>[^"'`]+)\1/m,
      directoryUrls: settingInCode("prettyUrls"),
      slugStyle: /(?<!^[ \t]*(?:\/[/*]|\*).*)\.use\(\s*(?<value>slugify_?urls|blog)\s*\(/im,
    },
  })),
  address: {
    ...generic.address,
    permalink: "/:path/",
    rooted: "/:blog_path/:path/",
    blogPath: "",
    roots: ["src"],
    rewrites: [[/^\.\//, "/:sections/"]],
    slug: AS_WRITTEN,
    slugStyles: { slugifyUrls: SLUG, slugify_urls: SLUG, blog: SLUG },
    dateInName: "goes",
    nameAfterDate: /^\d{4}-\d\d-\d\d(?:-\d\d-\d\d(?:-\d\d)?)?[-_](?<name>.+)$/s,
    languagePrefix: "none",
    languageStays: true,
  },
  statics: ["src", "static", "public", "."],
  templates: {
    wordPress: true,
    wikiLinks: true,
    inlineNotes: true,
    language: "eleventy",
    engines: { key: "templateEngine", usual: "md" },
    admonitions: "colons",
    silentLines: true,
  },
  features: { math: "likely", headingAttributes: true, definitionLists: true, doubleTildes: true },
  signs: {
    files: { "_config.ts": 30, "_config.js": 20 },
    folders: {},
    names: [],
    keys: { templateEngine: 8 },
    values: [[["layout", /\.vto$/], 12]],
    settings: [],
    fences: {},
    bodies: [],
  },
};
