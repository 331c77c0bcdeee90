import type { SlugRule } from "./address-rules.ts";
import type { Dialect } from "./dialect.ts";
import { generic } from "./generic.ts";
import { pelicanFolders, pelicanPathData } from "./pelican-settings.ts";
import { pythonCode, pythonFlag, pythonSetting } from "./python-setting.ts";
import { strftimeRewrites } from "./strftime.ts";

const SLUG: SlugRule = {
  spelling: "ascii",
  drop: /^[^\p{L}\p{M}\p{N}_-]+|[^\p{L}\p{M}\p{N}_-]+$|[^\p{L}\p{M}\p{N}_\s-]+/gu,
  hyphen: /[-\s]+/gu,
  trims: false,
  lowerCase: true,
  ownToo: false,
};

/** https://docs.getpelican.com/en/latest/content.html */
export const pelican: Dialect = {
  ...generic,
  name: "pelican",
  label: "Pelican",
  codeInTitles: false,
  keys: {
    ...generic.keys,
    published: ["date"],
    updated: ["modified"],
    created: [],
    permalink: ["url"],
    language: ["lang"],
    translationKey: ["translation_key", "slug"],
  },
  frontMatter: { metaHeaders: true, mdx: false },
  files: {
    ...generic.files,
    underscoreHides: "nothing",
    ignoring: { settings: { ignored: "globs" }, roots: ["content"], files: [] },
    contentFolders: ({ config }) => pelicanFolders(config),
    pathData: { folder: "content", read: pelicanPathData },
  },
  separators: { tags: "semicolon", category: "none" },
  authorSeparators: { authors: "semicolon" },
  configs: [
    {
      name: "pelicanconf.py",
      // The site that everyone sees is built by this one, which begins with all of the other.
      overrides: ["publishconf.py"],
      values: {
        permalink: pythonSetting("ARTICLE_URL"),
        translated: pythonSetting("ARTICLE_LANG_URL"),
        pagePermalink: pythonSetting("PAGE_URL"),
        permalinkCode: pythonCode("ARTICLE_URL"),
        slugSource: pythonSetting("SLUGIFY_SOURCE"),
        slugStyle: pythonFlag("SLUGIFY_USE_UNICODE"),
        keepsCase: pythonFlag("SLUGIFY_PRESERVE_CASE"),
        timezone: pythonSetting("TIMEZONE"),
        basePath: pythonSetting("SITEURL"),
        source: pythonSetting("PATH"),
        ignored: /^(?:ARTICLE_EXCLUDES|IGNORE_FILES)\s*=\s*[[(](?<value>[^\])]*)/gm,
        lineBreaks: /^[^#\n]*["'](?<value>(?:markdown\.extensions\.)?nl2br)["']/m,
        language: pythonSetting("DEFAULT_LANG"),
      },
      rewrites: [
        ...strftimeRewrites(/\{date:([^{}]*)\}/g),
        [/\{lang\}/g, ":language"],
        [/\{(\w+)\}/g, ":$1"],
      ],
    },
  ],
  authorFiles: [],
  address: {
    ...generic.address,
    permalink: "/:slug.html",
    identity: "name",
    slug: SLUG,
    slugStyles: { True: { spelling: "as-is" } },
    categorySlug: SLUG,
    uncategorized: "misc",
    translated: "/:slug-:language.html",
    translationsShareSlug: true,
    languagePrefix: "none",
    slugFrom: "title",
  },
  pages: { folder: "content", within: "pages", address: { permalink: "/pages/:slug.html" } },
  statics: ["content"],
  templates: {
    wordPress: true,
    wikiLinks: true,
    language: "pelican",
    admonitions: "indented",
    markdownInHtml: true,
    silentLines: true,
    pythonMarkdown: true,
    spacedLinks: true,
    spacedReferences: true,
    cjkEmphasis: "all",
  },
  features: { math: "likely", definitionLists: true, headingAttributes: true, doubleTildes: true },
  signs: {
    files: { "pelicanconf.py": 30, "publishconf.py": 15 },
    folders: {},
    names: [[/\.mdx$/, -8]],
    keys: { Modified: 2, Slug: 1, Summary: 1, Category: 1, Authors: 1 },
    settings: [],
    fences: { pelican: 10 },
    bodies: [[/\{(?:filename|static|attach|tag|category|author)\}|\|filename\|/, 6]],
  },
};
