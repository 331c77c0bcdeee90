import { SVELTE_SCRIPT } from "../templates/svelte-script.ts";
import type { Dialect } from "./dialect.ts";
import { generic } from "./generic.ts";
import { DATE_FIRST } from "./published-keys.ts";
import { ROUTE_GROUP } from "./routes.ts";
import { sveltekitFolders } from "./sveltekit-folders.ts";

/** Blogs of SvelteKit, by the example of its makers' own (https://svelte.dev/blog). */
export const sveltekit: Dialect = {
  ...generic,
  name: "sveltekit",
  label: "SvelteKit",
  keys: { ...generic.keys, published: DATE_FIRST },
  configs: ["svelte.config.js", "svelte.config.ts"].map((name) => ({
    name,
    values: { basePath: /\bpaths:\s*\{[^{}]*?\bbase:\s*(["'])(?<value>[^"']*)\1/ },
  })),
  files: { ...generic.files, contentFolders: sveltekitFolders },
  address: {
    ...generic.address,
    permalink: "/:blog_path/:slug",
    rooted: "/:blog_path/:path",
    identity: "name",
    roots: ["routes"],
    blogPaths: new Map([["routes", ""]]),
    indexNames: ["index", "+page"],
    hiddenFolders: ROUTE_GROUP,
    dateInName: "goes",
  },
  statics: ["static"],
  templates: { wordPress: true, wikiLinks: true, mdx: "svelte", codeMarks: ["shiki"] },
  signs: {
    files: { "svelte.config.js": 30, "svelte.config.ts": 30, ".svelte": 6, ".svx": 6 },
    folders: { "src/routes": 8, "svelte.dev/content": 8 },
    names: [],
    keys: { authorURL: 1 },
    settings: [],
    fences: {},
    bodies: [
      [SVELTE_SCRIPT, 4],
      // Of Vue.
      [/^<script\b[^>]*\ssetup\b/m, -8],
    ],
  },
};
