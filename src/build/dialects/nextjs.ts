import { AS_WRITTEN } from "./as-written.ts";
import type { Dialect } from "./dialect.ts";
import { generic, MARKDOWN_TEMPLATES } from "./generic.ts";
import { DATE_FIRST } from "./published-keys.ts";
import { nextjsFolders } from "./nextjs-folders.ts";
import { ROUTE_GROUP } from "./routes.ts";
import { LOCALES, settingInCode, REMARK_BREAKS } from "./setting-in-code.ts";

/** Blogs of Next.js, whose addresses are those of the files below `pages` (https://nextjs.org/docs/pages). */
export const nextjs: Dialect = {
  ...generic,
  name: "nextjs",
  label: "Next.js",
  keys: { ...generic.keys, published: DATE_FIRST },
  files: {
    ...generic.files,
    underscoreHides: "files and folders",
    articleFolders: ["blog", "posts", "articles", "news", "_posts", "_blog"],
    contentFolders: nextjsFolders,
    notArticleFolders: { template: "template", templates: "template" },
  },
  configs: ["next.config.js", "next.config.mjs", "next.config.ts"].map((name) => ({
    name,
    values: {
      lineBreaks: REMARK_BREAKS,
      basePath: settingInCode("basePath"),
      trailingSlash: settingInCode("trailingSlash"),
      language: settingInCode("defaultLocale"),
      languages: LOCALES,
    },
  })),
  authorFolders: ["data/authors", "content/authors"],
  address: {
    ...generic.address,
    permalink: "/:blog_path/:path",
    roots: ["pages", "app", "content", "data", "src", "_blog", "_posts", "public"],
    blogPaths: new Map([
      ["_blog", "blog"],
      ["_posts", "posts"],
    ]),
    blogPath: "",
    indexNames: ["index", "page"],
    hiddenFolders: ROUTE_GROUP,
    slug: { ...AS_WRITTEN, trims: true },
    languagePrefix: "all",
  },
  statics: ["public"],
  templates: MARKDOWN_TEMPLATES,
  signs: {
    files: {
      "next.config.js": 30,
      "next.config.mjs": 30,
      "next.config.ts": 30,
      "_app.mdx": 10,
      "_meta.json": 6,
    },
    folders: {
      pages: 2,
      "site/pages": 3,
      "pages/blog": 4,
      "pages/posts": 4,
      "app/blog": 4,
      "data/blog": 5,
      _blog: 8,
    },
    names: [[/\.mdx$/, 1]],
    keys: { "ogImage.url": 5, "author.picture": 3, coverImage: 1 },
    settings: [],
    fences: { mdx: 6 },
    bodies: [[/from ['"]next\//, 6]],
  },
};
