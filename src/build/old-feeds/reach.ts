import type { Match } from "./match-entries.ts";
import type { OldFeed } from "./old-feed.ts";

/** Instants of publication of a feed's oldest and newest entries; absent where nothing tells them. */
export interface Reach {
  readonly oldest?: number;
  readonly newest?: number;
}

/** How far a feed reaches back and forward. Where an entry has no date of publication, its article's counts. */
export function reachOf({ entries }: OldFeed, matches: readonly Match[]): Reach {
  const articles = new Map(matches.map(({ entry, article }) => [entry, article]));
  const dates = entries
    .map((entry) => entry.published ?? articles.get(entry)?.published ?? entry.updated)
    .filter((date) => date !== undefined);
  if (dates.length === 0) return {};
  return {
    oldest: dates.reduce((a, b) => Math.min(a, b)),
    newest: dates.reduce((a, b) => Math.max(a, b)),
  };
}
