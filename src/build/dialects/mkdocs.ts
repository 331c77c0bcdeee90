import type { Dialect } from "./dialect.ts";
import { generic } from "./generic.ts";

/** The blog of Material for MkDocs: https://squidfunk.github.io/mkdocs-material/plugins/blog/ */
export const mkdocs: Dialect = {
  ...generic,
  name: "mkdocs",
  label: "MkDocs",
  keys: {
    ...generic.keys,
    published: ["date.created", "date"],
    updated: ["date.updated"],
    created: [],
    permalink: [],
  },
  frontMatter: { metaHeaders: true, mdx: false },
  drafts: {
    ...generic.drafts,
    // The status of a page is an icon there: `new`, `deprecated`.
    states: { ...generic.drafts.states, status: "nothing" },
  },
  files: { ...generic.files, articleFolders: ["posts"], folderData: [{ name: ".meta.yml" }] },
  authorFiles: [".authors.yml"],
  address: {
    ...generic.address,
    permalink: "/blog/:year/:month/:day/:slug/",
    roots: ["posts"],
    slug: { drop: /[^\p{L}\p{M}\p{N}_\s-]+/gu, hyphen: /\s/gu, lowerCase: true, ownToo: false },
    slugFrom: "title",
  },
  statics: ["docs"],
  templates: { admonitions: "indented", markdownInHtml: true, pythonMarkdown: true },
  features: { definitionLists: true, headingAttributes: true, superscript: true, subscript: true },
  signs: {
    files: ["mkdocs.yml", "mkdocs.yaml", ".authors.yml"],
    folders: ["docs/blog/posts", "blog/posts"],
    keys: ["readtime", "links", "pin", "icon"],
    fences: ["yaml"],
    bodies: [
      /^(?:!!!|\?\?\?\+?)\s+\w+/m,
      /^\s*===\s+"/m,
      /:(?:material|octicons|fontawesome|simple)-[\w-]+:/,
    ],
  },
};
