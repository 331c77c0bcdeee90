import { normalizePath } from "../model/normalize-path.ts";

/**
 * The path of a feed without its file name, percent-encoded, in the URL of a request for it.
 *
 * @param url e.g. `https://example.com/tags/caf%c3%a9/rss.xml?x`
 */
export function feedFolder(url: string): string {
  const path = normalizePath(new URL(url).pathname);
  return path.slice(0, path.lastIndexOf("/"));
}
