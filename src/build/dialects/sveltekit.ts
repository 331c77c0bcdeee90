import { SVELTE_SCRIPT } from "../templates/svelte-script.ts";
import type { Dialect } from "./dialect.ts";
import { DATE_FIRST, generic } from "./generic.ts";

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
  address: { ...generic.address, permalink: "/blog/:slug", identity: "name", dateInName: "goes" },
  statics: ["static"],
  templates: { mdx: "svelte" },
  signs: {
    files: { "svelte.config.js": 30, "svelte.config.ts": 30, ".svelte": 6, ".svx": 6 },
    folders: { "src/routes": 8, "svelte.dev/content": 8 },
    names: [],
    keys: { authorURL: 1 },
    settings: [],
    fences: {},
    bodies: [[SVELTE_SCRIPT, 4]],
  },
};
