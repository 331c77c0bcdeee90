import type { Dialect } from "./dialect.ts";
import { generic } from "./generic.ts";

/** https://gohugo.io/content-management/front-matter/, /configuration/front-matter/, /configuration/permalinks/ */
export const hugo: Dialect = {
  ...generic,
  name: "hugo",
  label: "Hugo",
  keys: {
    ...generic.keys,
    // Feeds show Hugo's `.PublishDate`, which falls back to `.Date` and its own fallbacks.
    published: ["publishdate", "pubdate", "published", "date", "lastmod", "modified"],
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
  files: { ...generic.files, folderData: [{ name: "_index.md", group: "cascade" }] },
  authorFiles: ["data/authors.yml", "data/authors.yaml", "data/authors.toml", "data/authors.json"],
  address: {
    ...generic.address,
    permalink: "/:path/",
    pathEnd: "/",
    aliasesFrom: "page",
    // A date is taken from the name only where the site is configured so, and then it goes.
    dateInName: "stays-if-dated",
    slugFrom: "title",
    titleFrom: "title",
    // Hugo's path sanitizer: what it does not allow it drops, white space becomes a hyphen.
    slug: {
      drop: /[^\p{L}\p{Nd}\p{M}\s._/\\#+~@%-]+/gu,
      hyphen: /[\s/\\]+/gu,
      lowerCase: true,
      ownToo: true,
    },
  },
  statics: ["static", "assets"],
  templates: { language: "hugo" },
  features: { definitionLists: true, headingAttributes: true },
  signs: {
    files: [
      "hugo.toml",
      "hugo.yaml",
      "hugo.yml",
      "hugo.json",
      "config.toml",
      "_index.md",
      "archetypes/default.md",
    ],
    folders: ["content/posts", "content/post", "content/blog", "content/en", "content", "archetypes"],
    keys: ["linkTitle", "draft", "lastmod", "weight", "publishDate", "aliases", "url", "type"],
    fences: ["toml", "yaml", "json"],
    bodies: [/\{\{[<%]\s*\/?[\w-]+/],
  },
};
