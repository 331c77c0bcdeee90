/** A script that imports something, as Svelte has it in Markdown (mdsvex). */
export const SVELTE_SCRIPT = /^<script(?:\s[^>]*)?>\s*\n\s*import\b/m;
