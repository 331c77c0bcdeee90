import type { Dialect } from "./dialect.ts";
import { DATE_FIRST, generic } from "./generic.ts";

/** https://docusaurus.io/docs/api/plugins/@docusaurus/plugin-content-blog#markdown-front-matter */
export const docusaurus: Dialect = {
  ...generic,
  name: "docusaurus",
  label: "Docusaurus",
  keys: { ...generic.keys, published: DATE_FIRST, permalink: [] },
  frontMatter: { metaHeaders: false, mdx: true },
  files: { ...generic.files, articleFolders: ["blog"] },
  authorFiles: ["authors.yml", "authors.yaml", "authors.json"],
  tagFiles: ["tags.yml", "tags.yaml"],
  address: {
    ...generic.address,
    permalink: "/blog/:path_date/:path",
    slugged: "/blog/:slug",
    roots: ["blog", "docusaurus-plugin-content-blog"],
    slug: { drop: /(?!)/gu, hyphen: /(?!)/gu, lowerCase: false, ownToo: false },
    dateInName: "goes",
  },
  statics: ["static"],
  templates: { mdx: "always", admonitions: "colons" },
  features: { headingAttributes: true },
  signs: {
    files: [
      "docusaurus.config.js",
      "docusaurus.config.ts",
      "docusaurus.config.mjs",
      "sidebars.js",
      "authors.yml",
      "tags.yml",
    ],
    folders: ["website/blog", "docusaurus-plugin-content-blog"],
    keys: [
      "authorURL",
      "authorImageURL",
      "author_image_url",
      "author_title",
      "authorTitle",
      "hide_table_of_contents",
      "authors",
    ],
    fences: ["yaml"],
    bodies: [
      /<!--\s*truncate\s*-->|\{\/\*\s*truncate\s*\*\/\}/,
      /^:::(?:note|tip|info|caution|warning|danger)\b/m,
      /from ['"]@theme\//,
    ],
  },
};
