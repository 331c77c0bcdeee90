import { posix } from "node:path";
import type { ContentFolder } from "./content-folder.ts";

const POSTS = /^POSTS\s*=\s*[([](?<entries>[\s\S]*?)^[)\]]/m;
/** `("posts/*.md", "blog", "post.tmpl")`; the second may be one for each language, or computed. */
const ENTRY =
  /^[ \t]*[([]\s*["'](?<pattern>[^"'\n]*\.(?:md|mdown|markdown|mkd))["']\s*,\s*(?:["'](?<place>[^"'\n]*)["'](?=\s*,)|(?<code>[^\n]*))/gm;

/** The folders of posts that conf.py names, and where they are on the site (https://getnikola.com/handbook.html#the-posts-and-pages-lists). */
export function nikolaFolders(code: string): ContentFolder[] {
  const entries = POSTS.exec(code)?.groups?.entries ?? "";
  return [...entries.matchAll(ENTRY)].map(({ groups }) => {
    const { pattern, place, code: computed } = groups!;
    return {
      path: posix.dirname(pattern!),
      takes: [posix.join("**", posix.basename(pattern!))],
      leaves: [],
      ...(place === undefined ? { doubt: computed!.trim() } : { blogPath: posix.join("/", place) }),
    };
  });
}
