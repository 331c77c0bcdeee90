import type { Dialect } from "./dialect.ts";
import { generic, NO_SIGNS } from "./generic.ts";
import { vitepress } from "./vitepress.ts";
import { readVueConfig } from "./vue-config.ts";

const CONFIGS = ["ts", "mts", "cts", "js", "mjs", "cjs", "yml", "toml"].map(
  (ending) => `.vuepress/config.${ending}`,
);

/** https://vuepress.vuejs.org/guide/page.html, /reference/frontmatter.html, and the same of version 1 (https://v1.vuepress.vuejs.org) */
export const vuepress: Dialect = {
  ...vitepress,
  name: "vuepress",
  label: "VuePress",
  keys: { ...vitepress.keys, permalink: generic.keys.permalink },
  drafts: {
    ...generic.drafts,
    // Of vuepress-theme-reco: digests of passwords.
    whenPresent: [...generic.drafts.whenPresent, "keys"],
  },
  configs: CONFIGS.map((name) => ({
    name,
    code: readVueConfig,
    values: {
      permalink: ["permalinkPattern", "route.permalinkPattern", "permalink"],
      basePath: ["base"],
      language: ["locales./.lang", "lang"],
      languages: ["languages"],
      assetFolders: ["permalinksAreFolders"],
      lineBreaks: ["markdown.breaks"],
    },
    rewrites: [[/:(?:raw|regular)\b/g, ":dated_path.html"]],
  })),
  address: {
    ...vitepress.address,
    permalink: "/:blog_path/:dated_path.html",
    indexed: "/:blog_path/:dated_path/",
    dateInName: "goes",
    tokenSlug: {
      spelling: "unmarked",
      drop: /(?!)/gu,
      hyphen: /[\s~`!@#$%^&*()\-_+=[\]{}|\\;:"'“”‘’<>,.?/\p{Cc}]+/gu,
      trims: true,
      lowerCase: true,
      ownToo: false,
    },
  },
  signs: { ...NO_SIGNS, files: Object.fromEntries(CONFIGS.map((name) => [name, 30])) },
};
