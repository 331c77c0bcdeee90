import { withoutForbiddenCharacters } from "../feeds/xml-characters.ts";
import { findIdPattern } from "./id-pattern.ts";
import { type Match, type Matching, matchEntries } from "./match-entries.ts";
import type { OldFeed } from "./old-feed.ts";
import type { PresentArticle } from "./present-article.ts";
import { reachOf } from "./reach.ts";

/** Why a recognised entry's id cannot be its article's. */
export type Refusal =
  | "no id"
  | "forbidden character"
  /** Other entries of the feed have the id too. */
  | "no id of its own"
  /** The article has another id, from there. */
  | "front matter"
  | "ids.yaml"
  | "another feed"
  /** Another article has the id. */
  | "another article"
  /** `ids.yaml` cannot tell it from another article of the same day and slug. */
  | "same key";

export interface FeedAdoption extends Matching {
  readonly feed: OldFeed;
  /** Recognised, but its readers will see it as new. */
  readonly refused: readonly { readonly match: Match; readonly refusal: Refusal }[];
  /** Articles that the feed does not list any more, whose ids follow from the rule that it made the others by. */
  readonly inferred: readonly PresentArticle[];
}

export interface Adoption {
  readonly feeds: readonly FeedAdoption[];
  /** Lines for `ids.yaml` that it does not have yet: ids by article key. */
  readonly lines: ReadonlyMap<string, string>;
  /** The articles with the ids that they have from now on. */
  readonly articles: readonly PresentArticle[];
}

/**
 * Gives articles the ids that old feeds know them by. What is decided already stays: ids in front matter, lines of
 * `ids.yaml`, then the feeds in the order given. An id that is the default one gets a line too, so that it outlives a
 * change of the site's address.
 */
export function adopt(feeds: readonly OldFeed[], articles: readonly PresentArticle[]): Adoption {
  const ledger = new Ledger(articles);
  const matched = feeds.map((feed) => {
    const matching = matchEntries(feed, articles);
    const own = idsOfOneEntry(feed);
    const refused = matching.matches.flatMap((match) => {
      const { id } = match.entry;
      const refusal = id !== undefined && !own.has(id) ? "no id of its own" : ledger.enter(match.article, id);
      return refusal === undefined ? [] : [{ match, refusal }];
    });
    return { feed, ...matching, refused };
  });
  const adopted = matched.map((adoption) => {
    const pattern = findIdPattern(adoption.matches);
    const { newest = Number.NEGATIVE_INFINITY } = reachOf(adoption.feed, adoption.matches);
    const inferred = articles.filter(
      (article) =>
        pattern !== undefined &&
        article.published <= newest &&
        ledger.isOpen(article) &&
        ledger.enter(article, pattern(article)) === undefined,
    );
    return { ...adoption, inferred };
  });
  return { feeds: adopted, lines: ledger.lines, articles: articles.map((article) => ledger.named(article)) };
}

function idsOfOneEntry({ entries }: OldFeed): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { id = "" } of entries) counts.set(id, (counts.get(id) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count === 1).map(([id]) => id));
}

/** Who has which id. */
class Ledger {
  /** Ids by article key. */
  readonly lines = new Map<string, string>();
  readonly #owners: Map<string, PresentArticle>;
  /** Keys that several articles have: a line would give all of them one id. */
  readonly #shared: ReadonlySet<string>;

  constructor(articles: readonly PresentArticle[]) {
    const keys = new Set<string>();
    this.#owners = new Map(articles.map((article) => [article.id, article]));
    this.#shared = new Set(
      articles.filter(({ key }) => keys.size === keys.add(key).size).map(({ key }) => key),
    );
  }

  /** Whether an id can still be chosen. */
  isOpen({ idFrom, key }: PresentArticle): boolean {
    return idFrom === "default" && !this.lines.has(key) && !this.#shared.has(key);
  }

  /** @returns why the article cannot have the id, or `undefined` when it has it now */
  enter(article: PresentArticle, id: string | undefined): Refusal | undefined {
    const { key, idFrom } = article;
    if (id === undefined) return "no id";
    if (idFrom !== "default") return article.id === id ? undefined : idFrom;
    const line = this.lines.get(key);
    if (line !== undefined) return line === id ? undefined : "another feed";
    if (this.#shared.has(key)) return article.id === id ? undefined : "same key";
    if (withoutForbiddenCharacters(id).removed.length > 0) return "forbidden character";
    if ((this.#owners.get(id) ?? article) !== article) return "another article";
    this.lines.set(key, id);
    this.#owners.set(id, article);
    return undefined;
  }

  named(article: PresentArticle): PresentArticle {
    const id = this.lines.get(article.key);
    return id === undefined ? article : { ...article, id, idFrom: "ids.yaml" };
  }
}
