import type { Dialect } from "./dialect.ts";
import { DATE_FIRST, generic } from "./generic.ts";

const DATE = "/:categories/:year/:month/:day/:title.html";

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
  titleCase: "words",
  files: {
    ...generic.files,
    articleFolders: ["_posts", "_drafts"],
    underscored: ["_posts", "_drafts"],
  },
  authorFiles: ["_data/authors.yml", "_data/authors.yaml", "_data/people.yml", "authors.yml"],
  address: {
    ...generic.address,
    permalink: DATE,
    styles: {
      date: DATE,
      pretty: "/:categories/:year/:month/:day/:title/",
      ordinal: "/:categories/:year/:y_day/:title.html",
      none: "/:categories/:title.html",
    },
    roots: ["_posts", "_drafts"],
    // Jekyll's `slugify` in its mode "pretty".
    slug: { drop: /(?!)/gu, hyphen: /[^\p{M}\p{L}\p{Nd}._~!$&'()+,;=@]+/gu, lowerCase: false, ownToo: true },
    dateInName: "goes",
    languagePrefix: "none",
  },
  statics: [".", "static", "assets"],
  templates: { language: "jekyll", markdownInHtml: true },
  features: { math: "double", definitionLists: true, headingAttributes: true },
  signs: {
    files: ["_config.yml", "_config.yaml", "Gemfile"],
    folders: ["_posts", "_layouts", "_includes", "_data"],
    keys: ["layout", "category", "categories", "last_modified_at", "redirect_from", "comments"],
    fences: ["yaml"],
    bodies: [
      /\{%-?\s*(?:highlight|post_url|include|endhighlight|raw|link)\b/,
      /\{\{\s*site\./,
      /\{:\s*[.#][\w-]+/,
    ],
  },
};
