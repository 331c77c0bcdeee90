import type { Dialect } from "./dialect.ts";
import { DRAFT_LAYOUTS, generic } from "./generic.ts";
import { DATE_FIRST } from "./published-keys.ts";
import { jekyllCollections } from "./jekyll-collections.ts";

const DATE = "/:categories/:year/:month/:day/:title.html";
/** Its `:name` is the file's, date and all, spelled as categories are. */
const NAMES = [[/:name\b/g, ":slugified_stem"]] as const;

/** https://jekyllrb.com/docs/front-matter/, /docs/permalinks/ */
export const jekyll: Dialect = {
  ...generic,
  name: "jekyll",
  label: "Jekyll",
  keys: {
    ...generic.keys,
    published: DATE_FIRST,
    translationKey: ["translation_key", "translation_id", "lang_ref", "ref"],
  },
  frontMatter: { metaHeaders: false, mdx: false },
  separators: { tags: "space", categories: "space", tag: "none", category: "none" },
  // A comma stays in a category.
  addressSeparators: { categories: "blank" },
  titleCase: "words",
  codeInTitles: false,
  files: {
    ...generic.files,
    articleFolders: ["_posts", "_drafts"],
    contentFolders: jekyllCollections,
    unitedLists: { categories: "blank" },
    articleNames: { _posts: /^\d{2,4}-\d{1,2}-\d{1,2}-/ },
    layouts: { redirect: "redirect", redirected: "redirect", ...DRAFT_LAYOUTS },
    ignoring: { settings: { ignored: "globs" }, roots: [], files: [] },
  },
  configs: ["_config.yml", "_config.yaml", "_config.toml"].map((name) => ({
    name,
    rewrites: NAMES,
    values: {
      permalink: ["collections.posts.permalink", "permalink"],
      timezone: ["timezone"],
      utcTimestamps: ["timezone"],
      language: ["default_lang", "lang", "locale", "language"],
      languages: ["languages"],
      basePath: ["baseurl"],
      defaults: ["defaults"],
      source: ["source"],
      collectionsFolder: ["collections_dir"],
      collections: ["collections"],
      ignored: ["exclude"],
      smartPunctuation: ["markdown"],
      markdownInHtml: ["kramdown.parse_block_html"],
      lineBreaks: ["kramdown.hard_wrap", "commonmark.options", "redcarpet.extensions"],
      // Of the plugins jekyll-polyglot and jekyll-multiple-languages.
      prefixesForeign: ["languages"],
    },
  })),
  mediaFolderKeys: ["media_subpath", "img_path"],
  authorFiles: ["_data/authors.yml", "_data/authors.yaml", "_data/people.yml", "authors.yml"],
  authorFolders: ["_authors"],
  address: {
    ...generic.address,
    permalink: DATE,
    identity: "name",
    styles: {
      date: DATE,
      pretty: "/:categories/:year/:month/:day/:title/",
      ordinal: "/:categories/:year/:y_day/:title.html",
      weekdate: "/:categories/:year/W:week/:short_day/:title.html",
      none: "/:categories/:title.html",
    },
    rewrites: NAMES,
    roots: ["_posts", "_drafts"],
    categorizing: ["_posts", "_drafts"],
    // Jekyll's `slugify` in its mode "default".
    tokenSlug: {
      spelling: "as-is",
      drop: /(?!)/gu,
      hyphen: /[^\p{M}\p{L}\p{Nd}]+/gu,
      trims: true,
      lowerCase: true,
      ownToo: false,
    },
    // The same in its mode "pretty".
    slug: {
      spelling: "as-is",
      drop: /(?!)/gu,
      hyphen: /[^\p{M}\p{L}\p{Nd}._~!$&'()+,;=@]+/gu,
      trims: true,
      lowerCase: false,
      ownToo: true,
    },
    dateInName: "goes",
    nameAfterDate: /^\d{2,4}-\d{1,2}-\d{1,2}-(?<name>.+)$/s,
    dayInSiteZone: true,
    languagePrefix: "none",
    languageStays: true,
    linksMayRepeatBase: true,
  },
  statics: [".", "static", "assets"],
  templates: {
    wordPress: true,
    wikiLinks: true,
    inlineNotes: true,
    language: "jekyll",
    engines: { key: "render_with_liquid", usual: "liquid" },
    siteFiles: ["_config.yml"],
    dataFolder: "_data",
    silentLines: true,
    markdownInHtml: true,
    kramdownTables: true,
    spacedLinks: true,
    spacedReferences: true,
    cjkEmphasis: "all",
  },
  features: {
    emoji: true,
    math: "double",
    definitionLists: true,
    headingAttributes: true,
    doubleTildes: true,
    smartPunctuation: true,
  },
  signs: {
    files: { "_config.yml": 6, "_config.yaml": 6, Gemfile: 4, "_index.md": -8 },
    folders: { _posts: 8, _drafts: 4, _layouts: 4, _includes: 4, _data: 3 },
    names: [
      [/^\d{4}-\d{1,2}-\d{1,2}-/, 2],
      [/^(?!\d{4}-\d{1,2}-\d{1,2}-)/, -12],
      [/\.(?:markdown|mkdn?|mkdown)$/, 6],
      [/\.mdx$/, -8],
    ],
    keys: {
      layout: 3,
      category: 1,
      categories: 1,
      last_modified_at: 2,
      redirect_from: 2,
      comments: 1,
      permalink: 1,
    },
    settings: [[/^(?:plugins|gems|markdown|kramdown|collections|baseurl|sass|defaults|highlighter):/m, 10]],
    fences: {},
    bodies: [
      [/\{%-?\s*(?:highlight|post_url|include|endhighlight|link|assign|gist|capture)\b/, 4],
      [/\{\{-?\s*(?:site|page)\./, 3],
      [/\{:\s*[.#][\w-]+/, 3],
      [/\{\{[<%]/, -6],
    ],
  },
};
