import { normalizePath } from "../model/normalize-path.ts";
import { BoundedCache } from "./bounded-cache.ts";

/** URLs whose paths are kept: the same ones are polled again and again. */
const KEPT = 1000;

/** Finds the path of a feed without its file name, percent-encoded, in the URL of a request for it. */
export class FeedPaths {
  readonly #known = new BoundedCache<string>(KEPT);

  /** @param url e.g. `https://example.com/tags/caf%c3%a9/rss.xml?x` */
  in(url: string): string {
    const known = this.#known.get(url);
    if (known !== undefined) return known;
    const path = normalizePath(new URL(url).pathname);
    const folder = path.slice(0, path.lastIndexOf("/"));
    this.#known.set(url, folder, 1);
    return folder;
  }
}
