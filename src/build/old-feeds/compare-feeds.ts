import { findIdPattern } from "./id-pattern.ts";
import { matchEntries } from "./match-entries.ts";
import type { OldEntry, OldFeed } from "./old-feed.ts";
import type { PresentArticle } from "./present-article.ts";
import { reachOf } from "./reach.ts";

/** Most entries that may look new by mistake before it is a flood. */
export const FEW = 3;

/** An article and the entry that stands for it in production. */
export interface Pair {
  readonly article: PresentArticle;
  readonly entry: OldEntry;
}

/** What readers of a feed will notice when this site's feed takes its place. Articles are those that the feed will show. */
export interface Comparison {
  readonly feed: OldFeed;
  /** Instant of the feed's newest entry. */
  readonly newest?: number;
  /** Shown articles that keep their id. */
  readonly kept: readonly Pair[];
  /** Older than the feed reaches back, with ids as it made them: readers of long standing know them. */
  readonly beyond: readonly PresentArticle[];
  /** Newer than the feed's newest entry: new to readers, as they should be. */
  readonly expected: readonly PresentArticle[];
  /** Listed under another id: readers will see them a second time. */
  readonly renamed: readonly Pair[];
  /** Not listed, yet not newer: readers will see them as new. */
  readonly added: readonly PresentArticle[];
  /** Same id, another link. */
  readonly moved: readonly Pair[];
  /** Entries that are no article any more. Readers keep what they have. */
  readonly gone: readonly OldEntry[];
}

/**
 * @param articles all articles with their ids
 * @param shown those of them that the feed shows
 */
export function compareFeeds(
  feed: OldFeed,
  articles: readonly PresentArticle[],
  shown: readonly PresentArticle[],
): Comparison {
  const { matches, unmatched } = matchEntries(feed, articles);
  const visible = new Set(shown);
  const { newest, oldest } = reachOf(feed, matches);
  const same = matches.filter(({ entry, article }) => entry.id === article.id);
  const pattern = findIdPattern(same);
  const listed = new Set(matches.map(({ article }) => article));
  const beyond: PresentArticle[] = [];
  const expected: PresentArticle[] = [];
  const added: PresentArticle[] = [];
  for (const article of shown) {
    if (listed.has(article)) continue;
    if (newest !== undefined && article.published > newest) expected.push(article);
    else if (oldest !== undefined && article.published < oldest && pattern?.(article) === article.id)
      beyond.push(article);
    else added.push(article);
  }
  return {
    feed,
    ...(newest !== undefined && { newest }),
    kept: same.filter(({ article }) => visible.has(article)),
    renamed: matches.filter(({ entry, article }) => entry.id !== article.id && visible.has(article)),
    moved: same.filter(
      ({ entry, article }) => entry.link !== undefined && !isSameUrl(entry.link, article.url),
    ),
    gone: unmatched.map(({ entry }) => entry),
    beyond,
    expected,
    added,
  };
}

/** Whether readers would be shown more than a few old articles as new. */
export function isFlood({ renamed, added }: Comparison): boolean {
  return renamed.length + added.length > FEW;
}

function isSameUrl(a: string, b: string): boolean {
  return URL.parse(a)?.href === URL.parse(b)?.href;
}
