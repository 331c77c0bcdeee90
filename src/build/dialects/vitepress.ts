import { AS_WRITTEN } from "./as-written.ts";
import type { Dialect } from "./dialect.ts";
import { generic, MARKDOWN_TEMPLATES, NO_SIGNS } from "./generic.ts";
import { DATE_FIRST } from "./published-keys.ts";
import { readVueConfig } from "./vue-config.ts";
import { vueFolders } from "./vue-folders.ts";

const { readme: _, ...notArticles } = generic.files.notArticles;

const CONFIGS = ["config", "config/index"].flatMap((path) =>
  ["ts", "mts", "js", "mjs"].map((ending) => `.vitepress/${path}.${ending}`),
);

/** https://vitepress.dev/guide/routing, /reference/site-config, /reference/frontmatter-config */
export const vitepress: Dialect = {
  ...generic,
  name: "vitepress",
  label: "VitePress",
  keys: { ...generic.keys, published: DATE_FIRST, slug: [], permalink: [] },
  files: {
    ...generic.files,
    notArticles,
    projectFiles: [...generic.files.projectFiles, "readme"],
    excluding: { ...generic.files.excluding, home: true },
    contentFolders: vueFolders,
  },
  configs: CONFIGS.map((name) => ({
    name,
    code: readVueConfig,
    values: {
      basePath: ["base"],
      language: ["locales.root.lang", "lang"],
      languages: ["languages"],
      source: ["srcDir"],
      cleanUrls: ["cleanUrls"],
      lineBreaks: ["markdown.breaks"],
    },
  })),
  address: {
    ...generic.address,
    permalink: "/:blog_path/:path.html",
    indexed: "/:blog_path/:path/",
    roots: ["docs", "src"],
    blogPath: "",
    slug: AS_WRITTEN,
    // Where a `README.md` of VitePress is an article, `rewrites` put it there as in VuePress.
    indexNames: ["index", "readme"],
    linksBelowBase: true,
  },
  statics: ["public", ".vitepress/public", ".vuepress/public"],
  templates: { ...MARKDOWN_TEMPLATES, vue: true, obsidian: true },
  features: { ...generic.features, emoji: true },
  signs: { ...NO_SIGNS, files: Object.fromEntries(CONFIGS.map((name) => [name, 30])) },
};
