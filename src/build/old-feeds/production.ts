import type { Edition } from "../edition/make-edition.ts";
import { type Comparison, compareFeeds } from "./compare-feeds.ts";
import type { OldEntry } from "./old-feed.ts";
import type { PresentArticle } from "./present-article.ts";
import { type NoFeed, readOldFeed } from "./read-old-feed.ts";
import { shownArticles } from "./shown-articles.ts";

/** Where a site's feed may be: ours, then those that other generators leave behind at the same address. */
const CUSTOMARY = ["/atom.xml", "/feed.json", "/rss.xml", "/feed/", "/feed.xml", "/index.xml"];

/** A day of slack, in milliseconds: dates of another generator need not agree to the hour. */
const SLACK = 86_400_000;

/** What a build is compared by. */
export interface Built {
  readonly edition: Pick<Edition, "manifest">;
  /** Its articles, oldest first. */
  readonly present: () => readonly PresentArticle[];
}

/**
 * Compares a build with a feed that readers follow. Its archives are read as far back as the build's feed will reach.
 *
 * @param address file or http(s) URL
 * @param now milliseconds
 */
export async function compareWithFeed(
  address: string,
  { edition, present: listPresent }: Built,
  now: number,
): Promise<Comparison | NoFeed> {
  const present = listPresent();
  const shown = shownArticles(edition.manifest, present, now);
  const reading = await readOldFeed(address, (entries) => reachesBack(entries, shown));
  return "feed" in reading ? compareFeeds(reading.feed, present, shown) : reading;
}

/** Compares a build with what its site serves today, wherever the feed is there. */
export async function compareWithProduction(built: Built, now: number): Promise<Comparison | NoFeed> {
  const { url } = built.edition.manifest.site;
  const tried = new Set<string>();
  const candidates = CUSTOMARY.map((path) => url + path);
  for (let address = candidates.shift(); address !== undefined; address = candidates.shift()) {
    if (tried.has(address)) continue;
    tried.add(address);
    const result = await compareWithFeed(address, built, now);
    if (!("problem" in result) || result.problem === "unreachable") return result;
    candidates.push(...(result.feeds ?? []));
  }
  return { problem: "absent", reason: `there is no feed at ${[...tried].join(", ")}` };
}

function reachesBack(entries: readonly OldEntry[], shown: readonly PresentArticle[]): boolean {
  const oldest = shown[0]?.published;
  if (oldest === undefined) return true;
  const ids = new Set(entries.map(({ id }) => id));
  return (
    shown.every(({ id }) => ids.has(id)) ||
    entries.some(({ published }) => published !== undefined && published < oldest - SLACK)
  );
}
