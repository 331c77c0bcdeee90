import type { Dialect } from "./dialect.ts";
import { DATE_FIRST, generic } from "./generic.ts";

/** Blogs of Next.js, whose addresses are those of the files below `pages` (https://nextjs.org/docs/pages). */
export const nextjs: Dialect = {
  ...generic,
  name: "nextjs",
  label: "Next.js",
  keys: { ...generic.keys, published: DATE_FIRST },
  files: {
    ...generic.files,
    articleFolders: ["blog", "posts"],
    notArticleFolders: { template: "template", templates: "template" },
  },
  address: {
    ...generic.address,
    permalink: "/:path",
    roots: ["pages", "app", "content"],
    slug: { drop: /(?!)/gu, hyphen: /(?!)/gu, lowerCase: false, ownToo: false },
    languagePrefix: "all",
  },
  statics: ["public"],
  signs: {
    files: ["next.config.js", "next.config.mjs", "next.config.ts", "_app.mdx"],
    folders: ["pages/blog", "pages/posts", "site/pages", "app/blog"],
    keys: ["layout", "category"],
    fences: ["mdx"],
    bodies: [/from ['"]next\//],
  },
};
