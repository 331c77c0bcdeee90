import type { Dialect } from "./dialect.ts";
import { generic } from "./generic.ts";

/** https://docs.astro.build/en/guides/content-collections/ and the schemas of its well-known blog themes */
export const astro: Dialect = {
  ...generic,
  name: "astro",
  label: "Astro",
  address: {
    ...generic.address,
    permalink: "/:path/",
    slugged: "/:section/:slug/",
    roots: ["content", "pages", "data"],
    // github-slugger: punctuation goes, each blank becomes a hyphen.
    slug: { drop: /[^\p{L}\p{M}\p{N}\p{Pc}\s-]+/gu, hyphen: /\s/gu, lowerCase: true, ownToo: false },
  },
  files: { ...generic.files, notArticleFolders: { template: "template", templates: "template" } },
  statics: ["public", "src"],
  signs: {
    files: ["astro.config.mjs", "astro.config.ts", "astro.config.js", "content.config.ts"],
    folders: ["src/content/blog", "src/content/posts", "src/content", "src/data/blog", "src/pages/blog"],
    keys: ["pubDate", "pubDatetime", "modDatetime", "heroImage", "ogImage", "featured", "updatedDate"],
    fences: ["yaml"],
    bodies: [/^import .* from ['"](?:astro:|.*\.astro['"])/m],
  },
};
