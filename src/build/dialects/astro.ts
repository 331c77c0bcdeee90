import { astroCollections } from "./astro-collections.ts";
import type { Dialect } from "./dialect.ts";
import { generic, MARKDOWN_TEMPLATES } from "./generic.ts";
import { LOCALES, settingInCode, REMARK_BREAKS } from "./setting-in-code.ts";

/** https://docs.astro.build/en/guides/content-collections/ and the schemas of its well-known blog themes */
export const astro: Dialect = {
  ...generic,
  name: "astro",
  label: "Astro",
  configs: ["astro.config.mjs", "astro.config.ts", "astro.config.js"].map((name) => ({
    name,
    values: {
      lineBreaks: REMARK_BREAKS,
      smartPunctuation: settingInCode("smartypants"),
      basePath: settingInCode("base"),
      trailingSlash: settingInCode("trailingSlash"),
      source: settingInCode("srcDir"),
      language: settingInCode("defaultLocale"),
      languages: LOCALES,
    },
  })),
  authorFiles: [...generic.authorFiles, "src/data/authors/authors.json", "src/content/authors/authors.json"],
  authorFolders: ["src/content/authors", "src/content/author", "src/content/team", "src/data/authors"],
  address: {
    ...generic.address,
    permalink: "/:blog_path/:path/",
    slugged: "/:collection/:slug/",
    roots: ["content", "pages", "data"],
    blogPath: "",
    // github-slugger: punctuation goes, each blank becomes a hyphen.
    slug: {
      spelling: "as-is",
      drop: /[^\p{L}\p{M}\p{N}\p{Pc}\s-]+/gu,
      hyphen: /\s/gu,
      trims: false,
      lowerCase: true,
      ownToo: false,
    },
  },
  // A page of markup is an address there as an article is.
  files: {
    ...generic.files,
    underscoreHides: "files and folders",
    notArticleFolders: { template: "template", templates: "template" },
    contentFolders: astroCollections,
    usualFolders: [
      // Of Starlight, and of AstroWind.
      { path: "src/content/docs", blogPath: "/" },
      { path: "src/data/post", blogPath: "/", permalink: "/:path" },
    ],
  },
  statics: ["public", "src"],
  templates: MARKDOWN_TEMPLATES,
  features: { ...generic.features, smartPunctuation: true },
  signs: {
    files: {
      "astro.config.mjs": 30,
      "astro.config.ts": 30,
      "astro.config.js": 30,
      "content.config.ts": 8,
      ".astro": 6,
    },
    folders: { "src/content": 10, "src/data/blog": 5, "src/data/post": 5, "src/pages": 2 },
    names: [[/\.mdx$/, 1]],
    keys: { pubDatetime: 8, modDatetime: 8, pubDate: 6, updatedDate: 3, heroImage: 2, ogImage: 1 },
    settings: [],
    fences: {},
    bodies: [[/from ['"](?:astro:|[^'"]*\.astro['"])/, 6]],
  },
};
