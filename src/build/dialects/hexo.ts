import type { Dialect } from "./dialect.ts";
import { DATE_FIRST, generic } from "./generic.ts";

/** https://hexo.io/docs/front-matter, /docs/permalinks */
export const hexo: Dialect = {
  ...generic,
  name: "hexo",
  label: "Hexo",
  keys: { ...generic.keys, published: DATE_FIRST },
  frontMatter: { metaHeaders: false, mdx: false },
  files: {
    ...generic.files,
    articleFolders: ["_posts", "_drafts"],
    underscored: ["_posts", "_drafts"],
  },
  address: {
    ...generic.address,
    permalink: "/:year/:month/:day/:path/",
    roots: ["_posts", "_drafts"],
    slug: { drop: /(?!)/gu, hyphen: /\s+/gu, lowerCase: false, ownToo: false },
    dateInName: "goes",
    titleFrom: "path",
    pathEnd: "/",
    languagePrefix: "none",
  },
  statics: ["source"],
  templates: { language: "hexo" },
  features: {},
  signs: {
    files: ["_config.yml", "_config.next.yml", "_config.butterfly.yml"],
    folders: ["source/_posts", "source/_drafts", "source", "scaffolds"],
    keys: ["toc", "abbrlink", "top", "updated", "comments"],
    fences: ["yaml", "json"],
    bodies: [
      /<!--\s*more\s*-->/,
      /\{%\s*(?:asset_img|asset_path|asset_link|codeblock|note|youtube|blockquote|cq|gist|post_link|iframe|img)\b/,
    ],
  },
};
