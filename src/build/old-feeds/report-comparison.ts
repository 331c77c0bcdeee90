import { plural } from "../report.ts";
import { type Comparison, isFlood } from "./compare-feeds.ts";
import { articleLine, entryLine, listing } from "./listing.ts";

/** A comparison as text for people: what readers of a feed will notice. */
export function reportComparison(comparison: Comparison): string {
  const { feed, newest, kept, beyond, expected, renamed, added, moved, gone } = comparison;
  const until = newest === undefined ? "undated" : `newest ${new Date(newest).toISOString().slice(0, 10)}`;
  return [
    `Compared with ${feed.address} (${plural(feed.entries.length, "entry", "entries")}, ${until}):\n`,
    `  ${plural(kept.length, "entry keeps its id", "entries keep their ids")}\n`,
    beyond.length === 0
      ? ""
      : `  ${plural(beyond.length, "entry is", "entries are")} older than that feed shows, with ids as it makes them\n`,
    listing(`new, as they should be (${expected.length}):`, expected, articleLine),
    listing(
      `not new, but they will look new, for their id changes (${renamed.length}):`,
      renamed,
      ({ article, entry }) => `${articleLine(article)}: ${entry.id ?? "no id"} -> ${article.id}`,
    ),
    listing(
      `older than its newest entry, but it does not list them: they will look new (${added.length}):`,
      added,
      articleLine,
    ),
    listing(
      `same id, other link (${moved.length}):`,
      moved,
      ({ article, entry }) => `${article.day}  ${entry.link} -> ${article.url}`,
    ),
    listing(`gone from the feed; readers keep what they have (${gone.length}):`, gone, entryLine),
    listing("not read:", feed.gaps, (gap) => gap),
    isFlood(comparison) ? floodAdvice(comparison) : "",
  ].join("");
}

function floodAdvice({ feed, renamed, added }: Comparison): string {
  const count = plural(renamed.length + added.length, "old entry", "old entries");
  return (
    `A flood: every reader would show ${count} as new.\n` +
    `  advice   keep the old ids: npm run adopt -- ${feed.address}\n` +
    (added.length > 0 ? `           or show no more entries than that feed: feed_limit in site.md\n` : "")
  );
}
