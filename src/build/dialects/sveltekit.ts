import type { Dialect } from "./dialect.ts";
import { DATE_FIRST, generic } from "./generic.ts";

/** Blogs of SvelteKit, by the example of its makers' own (https://svelte.dev/blog). */
export const sveltekit: Dialect = {
  ...generic,
  name: "sveltekit",
  label: "SvelteKit",
  keys: { ...generic.keys, published: DATE_FIRST },
  address: { ...generic.address, permalink: "/blog/:slug", dateInName: "goes" },
  statics: ["static"],
  templates: {},
  signs: {
    files: ["svelte.config.js", "svelte.config.ts"],
    folders: ["svelte.dev/content/blog", "src/posts"],
    keys: ["authorURL"],
    fences: ["yaml"],
    bodies: [/<script(?:\s+(?:context="module"|module|lang="ts"))?>/],
  },
};
