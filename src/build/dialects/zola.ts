import type { Dialect } from "./dialect.ts";
import { generic } from "./generic.ts";

/** https://www.getzola.org/documentation/content/page/ */
export const zola: Dialect = {
  ...generic,
  name: "zola",
  label: "Zola",
  keys: {
    ...generic.keys,
    published: ["date", "extra.date", "extra.published"],
    updated: ["updated"],
    created: [],
    permalink: ["path"],
    externalUrl: ["extra.external_url", "extra.link_to", "external_url"],
    canonicalUrl: ["extra.canonical_url", "extra.canonical"],
  },
  frontMatter: { metaHeaders: false, mdx: false },
  drafts: {
    ...generic.drafts,
    whenFalse: [...generic.drafts.whenFalse, "render"],
  },
  files: { ...generic.files, folderData: [{ name: "_index.md", keys: ["draft"] }] },
  authorFiles: [],
  address: {
    ...generic.address,
    permalink: "/:path/",
    // Of Zola's `slugify`: what is no letter and no digit becomes a hyphen.
    slug: { drop: /(?!)/gu, hyphen: /[^\p{L}\p{M}\p{N}]+/gu, lowerCase: true, ownToo: true },
    dateInName: "goes",
    pathEnd: "/",
  },
  statics: ["static", "content"],
  templates: { language: "zola" },
  features: { headingAttributes: true },
  signs: {
    files: ["zola.toml", "config.toml", "_index.md"],
    folders: ["content"],
    keys: ["taxonomies", "extra", "path", "template", "in_search_index", "insert_anchor_links", "sort_by"],
    fences: ["toml"],
    bodies: [/\]\(@\//, /\{\{\s*[a-z_]+\(/],
  },
};
