import type { Dialect } from "./dialect.ts";
import { generic, MARKDOWN_TEMPLATES, NO_SIGNS } from "./generic.ts";
import { nuxtFolders } from "./nuxt-folders.ts";
import { LOCALES, REMARK_BREAKS, settingInCode } from "./setting-in-code.ts";

const CONFIGS = ["nuxt.config.ts", "nuxt.config.mts", "nuxt.config.js", "nuxt.config.mjs"];

/** Nuxt Content: https://content.nuxt.com/docs/collections/types, /docs/files/markdown */
export const nuxt: Dialect = {
  ...generic,
  name: "nuxt",
  label: "Nuxt Content",
  keys: { ...generic.keys, slug: [], permalink: ["path"] },
  // Version 2 reads no file whose name begins with a hyphen.
  drafts: { ...generic.drafts, names: new RegExp(`^-|${generic.drafts.names.source}`, "i") },
  files: { ...generic.files, underscoreHides: "files and folders", contentFolders: nuxtFolders },
  configs: CONFIGS.map((name) => ({
    name,
    values: {
      basePath: settingInCode("baseURL"),
      language: settingInCode("defaultLocale"),
      languages: LOCALES,
      lineBreaks: REMARK_BREAKS,
    },
  })),
  address: {
    ...generic.address,
    rooted: "/:blog_path/:path",
    blogPath: "",
    roots: ["content"],
    orderPrefix: /^(?!\d+(?:\.\d+)*(?:\.x)?$)\d+\.(?=.)/,
    // Of the package `slugify`.
    slug: {
      ...generic.address.slug,
      spelling: "latin-as-ascii",
      spelledOut: [
        [/&/g, "and"],
        [/%/g, "percent"],
        [/\$/g, "dollar"],
        [/</g, "less"],
        [/>/g, "greater"],
        [/\|/g, "or"],
      ],
      drop: /[^\w\s*+~.()'"!\-:@]+/gu,
      hyphen: /[\s-]+/gu,
    },
  },
  statics: ["public"],
  templates: { ...MARKDOWN_TEMPLATES, language: "mdc" },
  features: { ...generic.features, emoji: true },
  signs: { ...NO_SIGNS, files: Object.fromEntries(CONFIGS.map((name) => [name, 30])) },
};
