import type { Dialect } from "./dialect.ts";
import { generic } from "./generic.ts";

const ENDINGS = ["toml", "yaml", "yml", "json"];

/** Parts of dates as Go has them. */
const GO_DATES = [
  [/:2006\b/g, ":year"],
  [/:06\b/g, ":short_year"],
  [/:January\b/g, ":monthname"],
  [/:Jan\b/g, ":short_month"],
  [/:01\b/g, ":month"],
  [/:1\b/g, ":i_month"],
  [/:Monday\b/g, ":weekdayname"],
  [/:Mon\b/g, ":short_day"],
  [/:02\b/g, ":day"],
  [/:2\b/g, ":i_day"],
  [/:15\b/g, ":hour"],
  [/:04\b/g, ":minute"],
  [/:05\b/g, ":second"],
] as const;

/** https://gohugo.io/content-management/front-matter/, /configuration/front-matter/, /configuration/permalinks/ */
export const hugo: Dialect = {
  ...generic,
  name: "hugo",
  label: "Hugo",
  codeInTitles: false,
  keys: {
    ...generic.keys,
    // Feeds show Hugo's `.PublishDate`. Its last resort, the date of the last change, is no date of publication.
    published: ["publishdate", "pubdate", "published", "date"],
    updated: ["lastmod", "modified", "last_modified", "updated"],
    created: [],
    expires: ["expirydate", "unpublishdate"],
    permalink: ["url"],
    canonicalUrl: ["canonical_url", "canonical", "canonical_link", "params.canonical"],
  },
  frontMatter: { metaHeaders: false, mdx: false },
  drafts: {
    ...generic.drafts,
    whenTrue: [...generic.drafts.whenTrue, "headless"],
    states: {
      ...generic.drafts.states,
      "build.list": "nothing",
      "build.render": "nothing",
      "_build.list": "nothing",
      "_build.render": "nothing",
    },
  },
  files: {
    ...generic.files,
    underscoreHides: "nothing",
    hasBundles: true,
    articleFolders: ["content"],
    folderData: [{ name: "_index.md", cascade: "cascade" }],
    // The second is for a configuration in `config/_default`.
    ignoring: { settings: { ignored: "regexps" }, roots: ["../.."], files: [] },
  },
  configs: ["hugo", "config", "config/_default/hugo", "config/_default/config"]
    .flatMap((name) => ENDINGS.map((ending) => `${name}.${ending}`))
    .map((name) => ({
      name,
      parts: {
        // A site is built for production, unless someone says otherwise.
        folders: name.includes("/") ? [".", "../production"] : ["config/_default", "config/production"],
        endings: ENDINGS,
      },
      rewrites: GO_DATES,
      values: {
        permalink: ["permalinks"],
        staticFolders: ["staticDir"],
        timezone: ["timezone"],
        language: ["defaultcontentlanguage", "languagecode", "locale"],
        languages: ["languages"],
        languageFolders: ["languages", "contentdir", "module.mounts", "defaultcontentlanguageinsubdir"],
        disabledLanguages: ["disablelanguages"],
        contentRoot: ["contentdir"],
        basePath: ["baseurl"],
        datedNames: ["frontmatter.date"],
        uglyUrls: ["uglyurls"],
        keepsCase: ["disablepathtolower"],
        dropsMarks: ["removepathaccents"],
        prefixesAll: ["defaultcontentlanguageinsubdir"],
        cascade: ["cascade"],
        ignored: ["ignorefiles"],
        linksBelowBase: ["canonifyurls"],
        taxonomies: ["taxonomies"],
        smartPunctuation: ["markup.goldmark.extensions.typographer"],
        extensions: ["markup.goldmark.extensions.extras"],
        formulas: ["markup.goldmark.extensions.passthrough"],
        lineBreaks: ["markup.goldmark.renderer.hardwraps", "blackfriday.extensions"],
      },
    })),
  authorFiles: ["data/authors.yml", "data/authors.yaml", "data/authors.toml", "data/authors.json"],
  authorFolders: ["content/authors", "content/author", "data/authors"],
  address: {
    ...generic.address,
    permalink: "/:path/",
    ending: "/",
    pathEnd: "/",
    dateKeys: ["date"],
    pathsInLanguage: true,
    aliasesFrom: "page",
    // A date is taken from the name only where the site is configured so, and then it goes.
    dateInName: "stays-if-dated",
    nameAfterDate: /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])[-_ ]*(?<name>.*?)[-_ ]*$/s,
    sectionPage: "_index",
    patternsInLowerCase: true,
    plusIsBlank: true,
    slugFrom: "title-or-dated-name",
    titleFrom: "title",
    // Hugo's path sanitizer: what it does not allow it drops, white space becomes a hyphen unless there is one beside it.
    slug: {
      spelling: "as-is",
      drop: /[^\p{L}\p{Nd}\p{M}\s._/\\#+~@%-]+|%(?![\da-f]{2})/giu,
      hyphen: /\s+-\s*|-\s+|\s+/gu,
      trims: false,
      lowerCase: true,
      ownToo: true,
    },
  },
  // As its own templates for Open Graph have it.
  bundleHeroes: [/feature/i, /cover|thumb/i],
  pages: { folder: "content", listings: ["tags", "categories"] },
  statics: ["static", "assets"],
  templates: {
    fontAwesome: true,
    wordPress: true,
    wikiLinks: true,
    language: "hugo",
    siteFiles: ["hugo.toml", "hugo.yaml", "config.toml", "config.yaml"],
  },
  features: {
    emoji: true,
    math: "likely",
    definitionLists: true,
    headingAttributes: true,
    smartPunctuation: true,
  },
  signs: {
    files: {
      "hugo.toml": 20,
      "hugo.yaml": 20,
      "hugo.yml": 20,
      "hugo.json": 20,
      "config.toml": 5,
      "_index.md": 6,
    },
    folders: { archetypes: 5, content: 2, "content/posts": 2, "content/post": 3, "content/blog": 1 },
    names: [[/\.mdx$/, -8]],
    keys: {
      linkTitle: 6,
      cascade: 6,
      lastmod: 3,
      publishDate: 2,
      draft: 2,
      weight: 2,
      aliases: 1,
      url: 1,
      type: 1,
      // Of Zola.
      path: -8,
      sort_by: -4,
      paginate_by: -6,
      transparent: -6,
      page_template: -6,
    },
    settings: [[/^["']?baseURL\b/im, 15]],
    fences: { toml: 4, json: 2 },
    bodies: [[/\{\{[<%]\s*\/?[\w-]+/, 8]],
  },
};
