import type { Dialect } from "./dialect.ts";
import { gatsbyFolders } from "./gatsby-folders.ts";
import { generic, MARKDOWN_TEMPLATES } from "./generic.ts";
import { DATE_FIRST } from "./published-keys.ts";
import { REMARK_BREAKS, settingInCode } from "./setting-in-code.ts";

/** Blogs of Gatsby, by the example of its starter (https://github.com/gatsbyjs/gatsby-starter-blog). */
export const gatsby: Dialect = {
  ...generic,
  name: "gatsby",
  label: "Gatsby",
  keys: { ...generic.keys, published: DATE_FIRST, permalink: ["permalink", "path", "url"] },
  files: { ...generic.files, contentFolders: gatsbyFolders },
  configs: ["gatsby-config.js", "gatsby-config.ts", "gatsby-config.mjs"].map((name) => ({
    name,
    values: {
      lineBreaks: REMARK_BREAKS,
      basePath: settingInCode("pathPrefix"),
      trailingSlash: settingInCode("trailingSlash"),
    },
  })),
  address: {
    ...generic.address,
    permalink: "/:path/",
    rooted: "/:blog_path/:path/",
    pathEnd: "/",
    blogPath: "",
  },
  statics: ["static"],
  templates: MARKDOWN_TEMPLATES,
  signs: {
    files: { "gatsby-config.js": 30, "gatsby-config.ts": 30, "gatsby-config.mjs": 30, "gatsby-node.js": 10 },
    folders: {},
    names: [],
    keys: {},
    settings: [],
    fences: {},
    bodies: [[/from ['"]gatsby\b/, 6]],
  },
};
