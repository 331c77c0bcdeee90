import type { SlugRule } from "./address-rules.ts";
import { AS_WRITTEN } from "./as-written.ts";
import type { Dialect } from "./dialect.ts";
import { DRAFT_LAYOUTS, generic } from "./generic.ts";
import { DATE_FIRST } from "./published-keys.ts";

/** Of hexo-util. */
const SLUGIZE: SlugRule = {
  spelling: "latin-as-ascii",
  drop: /(?!)/gu,
  hyphen: /[\s~`!@#$%^&*()\-_+=[\]{}|\\;:"'<>,.?/]+/gu,
  trims: true,
  lowerCase: false,
  ownToo: false,
};

/** https://hexo.io/docs/front-matter, /docs/permalinks */
export const hexo: Dialect = {
  ...generic,
  name: "hexo",
  label: "Hexo",
  codeInTitles: false,
  keys: { ...generic.keys, published: DATE_FIRST, slug: [] },
  // One text is one category.
  addressSeparators: { categories: "none", category: "none" },
  frontMatter: { metaHeaders: false, mdx: false, tabs: true },
  files: {
    ...generic.files,
    underscoreHides: "files and folders",
    articleFolders: ["_posts", "_drafts"],
    layouts: { redirect: "redirect", redirected: "redirect", ...DRAFT_LAYOUTS },
    ignoring: { settings: { ignored: "globs", ignoredPaths: "paths" }, roots: ["source"], files: [] },
  },
  configs: [
    {
      name: "_config.yml",
      values: {
        permalink: ["permalink"],
        smartPunctuation: ["marked.smartypants"],
        // Of the plugin hexo-blog-encrypt.
        secretTags: ["encrypt.tags"],
        timezone: ["timezone"],
        language: ["language"],
        languages: ["language"],
        basePath: ["root", "url"],
        datedNames: ["new_post_name"],
        namePattern: ["new_post_name"],
        assetFolders: ["post_asset_folder"],
        uncategorized: ["default_category"],
        categoryNames: ["category_map"],
        categoryCase: ["filename_case"],
        source: ["source_dir"],
        ignored: ["exclude"],
        ignoredPaths: ["skip_render"],
        // Of hexo-renderer-markdown-it.
        extensions: ["markdown.plugins"],
        lineBreaks: ["marked.breaks", "markdown.render.breaks", "markdown.breaks", "kramed.breaks"],
      },
    },
  ],
  address: {
    ...generic.address,
    permalink: "/:year/:month/:day/:title/",
    roots: ["_posts", "_drafts"],
    // Names stay as they are, blanks too.
    slug: AS_WRITTEN,
    dateInName: "stays",
    titleFrom: "path",
    pathEnd: "",
    dayInSiteZone: true,
    misnamed: SLUGIZE,
    keysAreTokens: true,
    categorySlug: SLUGIZE,
    uncategorized: "uncategorized",
    indexIsName: true,
    languagePrefix: "none",
    languageStays: true,
  },
  statics: ["source"],
  templates: {
    wordPress: true,
    wikiLinks: true,
    inlineNotes: true,
    language: "hexo",
    admonitions: "colons",
    silentLines: true,
    spacedLinks: true,
    cjkEmphasis: "wide",
  },
  // https://github.com/hexojs/hexo-renderer-marked
  features: {
    emoji: true,
    math: "likely",
    escapedMath: true,
    smartPunctuation: true,
    definitionLists: true,
    lineBreaks: true,
  },
  signs: {
    files: {
      "_config.yml": 4,
      "_config.next.yml": 12,
      "_config.butterfly.yml": 12,
      "_config.landscape.yml": 12,
    },
    folders: { "source/_posts": 12, "source/_drafts": 6, _posts: 4, scaffolds: 4 },
    names: [[/\.mdx$/, -8]],
    keys: { abbrlink: 6, toc: 1, top: 1, updated: 1, comments: 1, cover: 1 },
    settings: [
      [
        /^(?:source_dir|public_dir|new_post_name|default_layout|skip_render|render_drafts|post_asset_folder):/m,
        12,
      ],
    ],
    fences: { json: 1 },
    bodies: [
      [/\{%\s*(?:asset_img|asset_path|asset_link|codeblock|note|blockquote|cq|post_link|iframe)\b/, 5],
      [/<!--\s*more\s*-->/, 1],
    ],
  },
};
