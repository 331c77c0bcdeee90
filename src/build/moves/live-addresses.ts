import { posix } from "node:path";
import { FIXED_ADDRESSES, isNumberedAddress } from "../../model/addresses.ts";
import type { Article } from "../../model/article.ts";
import { feedAddress, formatsOf, PODCAST } from "../../model/feed-address.ts";
import { isEpisode } from "../podcast/is-episode.ts";

/** The addresses at which an edition has something, scheduled articles included. */
export class LiveAddresses {
  readonly #articles: ReadonlySet<string>;
  readonly #others: ReadonlySet<string>;
  readonly sections: ReadonlySet<string>;

  /** @param sections paths of tags, authors and languages, e.g. `/tags/rust` */
  constructor(articles: readonly Pick<Article, "path" | "enclosure">[], sections: readonly string[]) {
    this.#articles = new Set(articles.map(({ path }) => path));
    this.sections = new Set(sections);
    const ofSections = sections.flatMap((path) => [posix.dirname(path), path, ...feedsOf(path)]);
    const podcast = articles.some(isEpisode) ? feedsOf(PODCAST) : [];
    this.#others = new Set([...FIXED_ADDRESSES, ...podcast, ...ofSections]);
  }

  /** @param address percent-encoded path; a query or fragment behind it is left aside, a final slash does not matter */
  has(address: string): boolean {
    const path = address.replace(/[?#].*$/s, "");
    if (isNumberedAddress(path)) return true;
    if (this.#others.has(path) || this.#others.has(withoutSlash(path))) return true;
    const page = withoutSlash(path.endsWith(".json") ? path.slice(0, -".json".length) : path);
    return [path, page, `${page}/`, `${page}.html`].some((candidate) => this.#articles.has(candidate));
  }
}

/** The addresses of a feed in every format that it has. */
export function feedsOf(path: string): string[] {
  return formatsOf(path).map((facts) => feedAddress(path, facts));
}

export function withoutSlash(path: string): string {
  return path.replace(/(.)\/$/, "$1");
}
