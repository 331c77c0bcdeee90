import { AS_WRITTEN } from "./as-written.ts";
import type { Dialect } from "./dialect.ts";
import { docusaurusBlogs } from "./docusaurus-blogs.ts";
import { generic } from "./generic.ts";
import { DATE_FIRST } from "./published-keys.ts";
import { codeIndentedBefore } from "./package-version.ts";
import { LOCALES, settingInCode, REMARK_BREAKS } from "./setting-in-code.ts";

/** https://docusaurus.io/docs/api/plugins/@docusaurus/plugin-content-blog#markdown-front-matter */
export const docusaurus: Dialect = {
  ...generic,
  name: "docusaurus",
  label: "Docusaurus",
  codeInTitles: false,
  keys: { ...generic.keys, published: DATE_FIRST, permalink: [] },
  frontMatter: { metaHeaders: false, mdx: true },
  files: {
    ...generic.files,
    underscoreHides: "files and folders",
    articleFolders: ["blog", "docusaurus-plugin-content-blog"],
    bareAreArticles: true,
    contentFolders: ({ config }) => docusaurusBlogs(config),
  },
  configs: ["docusaurus.config.js", "docusaurus.config.ts", "docusaurus.config.mjs"].map((name) => ({
    name,
    values: {
      publishedLanguages: LOCALES,
      lineBreaks: REMARK_BREAKS,
      basePath: settingInCode("baseUrl"),
      trailingSlash: settingInCode("trailingSlash"),
      language: settingInCode("defaultLocale"),
      indentedCode: /(?<!^[ \t]*(?:\/[/*]|\*).*)\bformat:\s*["'](?<value>detect|md)["']/m,
    },
    beside: codeIndentedBefore("@docusaurus/core", 3),
  })),
  authorFiles: ["authors.yml", "authors.yaml", "authors.json"],
  tagFiles: ["tags.yml", "tags.yaml"],
  address: {
    ...generic.address,
    permalink: "/:blog_path/:path_date/:path",
    slugged: "/:blog_path/:slug",
    roots: ["blog", "docusaurus-plugin-content-blog"],
    slug: { ...AS_WRITTEN, trims: true },
    dateInName: "goes",
    datedPath: /^(?<folder>.*)(?<date>\d{4}[-/]\d{1,2}[-/]\d{1,2})[-/]?(?<text>.*?)(?:\/index)?$/,
    linksBelowBase: true,
  },
  statics: ["static"],
  templates: {
    wordPress: true,
    wikiLinks: true,
    mdx: "always",
    admonitions: "colons",
    codeMarks: ["prism"],
  },
  features: { emoji: true, math: "likely", headingAttributes: true },
  signs: {
    files: {
      "docusaurus.config.js": 30,
      "docusaurus.config.ts": 30,
      "docusaurus.config.mjs": 30,
      // Elsewhere than in a folder `blog`, others have such a list too.
      "blog/authors.yml": 8,
      "sidebars.js": 5,
      "tags.yml": 3,
      "gatsby-config.js": -20,
      "gatsby-config.ts": -20,
      ".vitepress": -20,
      ".vuepress": -20,
    },
    // Its blog is at the site's root.
    folders: { "docusaurus-plugin-content-blog": 20, "website/blog": 5, blog: 2, "content/blog": -4 },
    names: [[/\.mdx$/, 2]],
    keys: {
      author_image_url: 6,
      author_title: 4,
      authorImageURL: 4,
      authorTitle: 4,
      hide_table_of_contents: 4,
      authorURL: 2,
      authors: 1,
      // Of VitePress.
      outline: -8,
    },
    values: [[["layout", /^(?:home|doc|page)$/], -8]],
    settings: [],
    fences: {},
    bodies: [
      [/<!--\s*truncate\s*-->|\{\/\*\s*truncate\s*\*\/\}/, 6],
      [/from ['"]@(?:theme|site|docusaurus)\//, 5],
      [/from ['"]gatsby\b/, -8],
      [/^:::(?:note|tip|info|caution|warning|danger)\b/m, 3],
      // Of Vue, and of VitePress.
      [/^<script\b[^>]*\ssetup\b/m, -8],
      [/^:{3,} *(?:details|code-group)\b/m, -8],
    ],
  },
};
