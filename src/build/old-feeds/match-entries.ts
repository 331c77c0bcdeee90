import { foreignKey, hostOf, lastSegment, linkKey } from "./link-key.ts";
import type { OldEntry, OldFeed } from "./old-feed.ts";
import type { PresentArticle } from "./present-article.ts";
import { titleKey } from "./title-key.ts";

/** By what an entry was recognised, the surest first. */
export type Evidence = "id" | "link" | "slug and date" | "title and date" | "title alone";

export interface Match {
  readonly entry: OldEntry;
  readonly article: PresentArticle;
  readonly by: Evidence;
}

export interface Matching {
  /** Each entry and each article at most once. */
  readonly matches: readonly Match[];
  /** Entries for which there is no article, or more than one that it could be: then those. */
  readonly unmatched: readonly { readonly entry: OldEntry; readonly candidates: readonly PresentArticle[] }[];
}

/** How far two dates of one article may be apart, in milliseconds: time zones, and midnight where the time is not known. */
const DAYS_APART = 2 * 86_400_000;

/** One way to recognise entries: keys that they may share with articles, and what must be true of the two beyond that. */
interface Test {
  readonly by: Evidence;
  entryKeys(entry: OldEntry): readonly (string | undefined)[];
  articleKeys(article: PresentArticle): readonly (string | undefined)[];
  fits?(entry: OldEntry, article: PresentArticle): boolean;
  /** Whether one candidate is enough. */
  decides?(entry: OldEntry): boolean;
}

/**
 * Finds the articles that a feed's entries are. Where an entry could be several articles, or several entries one article,
 * it is none: the next test may decide.
 */
export function matchEntries(feed: OldFeed, articles: readonly PresentArticle[]): Matching {
  const entries = new Set(feed.entries);
  const left = new Set(articles);
  const matches: Match[] = [];
  const undecided = new Map<OldEntry, readonly PresentArticle[]>();
  for (const test of testsFor(feed, articles)) {
    const candidates = new Map<OldEntry, PresentArticle[]>();
    const claims = new Map<PresentArticle, number>();
    const index = indexBy(left, test.articleKeys);
    for (const entry of entries) {
      const found = [...new Set(keysOf(test.entryKeys(entry)).flatMap((key) => index.get(key) ?? []))].filter(
        (article) => test.fits?.(entry, article) ?? true,
      );
      if (found.length > 0) candidates.set(entry, found);
      for (const article of found) claims.set(article, (claims.get(article) ?? 0) + 1);
    }
    for (const [entry, found] of candidates) {
      const [article, ...others] = found;
      const decided = others.length === 0 && (test.decides?.(entry) ?? true);
      if (article && decided && claims.get(article) === 1) {
        matches.push({ entry, article, by: test.by });
        entries.delete(entry);
        left.delete(article);
      } else if (!undecided.has(entry)) undecided.set(entry, found);
    }
  }
  const unmatched = [...entries].map((entry) => ({
    entry,
    candidates: (undecided.get(entry) ?? []).filter((article) => left.has(article)),
  }));
  return { matches, unmatched };
}

function testsFor(feed: OldFeed, articles: readonly PresentArticle[]): readonly Test[] {
  const hosts = ownHosts(feed, articles);
  const pagesOf = ({ link, id }: OldEntry) =>
    [link, id].filter((url) => url !== undefined && hosts.has(hostOf(url) ?? "")) as string[];
  const titles = ({ title }: Titled) => [title === undefined ? undefined : titleKey(title)];
  const unique = uniqueTitles(feed.entries, articles);
  return [
    { by: "id", entryKeys: ({ id }) => [id], articleKeys: ({ id }) => [id] },
    {
      by: "link",
      entryKeys: (entry) => pagesOf(entry).slice(0, 1).map(linkKey),
      articleKeys: ({ paths }) => paths.map(linkKey),
    },
    {
      by: "link",
      entryKeys: (entry) => pagesOf(entry).map(linkKey),
      articleKeys: ({ paths }) => paths.map(linkKey),
    },
    {
      by: "link",
      entryKeys: ({ link }) => (link === undefined ? [] : [foreignKey(link)]),
      articleKeys: ({ elsewhere }) => elsewhere.map(foreignKey),
    },
    {
      by: "slug and date",
      entryKeys: (entry) => pagesOf(entry).map(lastSegment),
      articleKeys: ({ paths }) => paths.map(lastSegment),
      fits: datesAgree,
    },
    { by: "title and date", entryKeys: titles, articleKeys: titles, fits: datesAgree },
    {
      by: "title alone",
      entryKeys: titles,
      articleKeys: titles,
      fits: dateSaysNothing,
      decides: ({ title = "" }) => unique.has(titleKey(title)),
    },
  ];
}

interface Titled {
  readonly title?: string;
}

/** Keys of the titles that one entry and one article have, and no other, recognised or not. */
function uniqueTitles(entries: readonly Titled[], articles: readonly Titled[]): ReadonlySet<string> {
  const ours = titlesOccurringOnce(articles);
  return new Set([...titlesOccurringOnce(entries)].filter((key) => ours.has(key)));
}

function titlesOccurringOnce(list: readonly Titled[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { title = "" } of list) {
    const key = titleKey(title);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count === 1).map(([key]) => key));
}

/** Hosts whose pages are this site's: a link to another host is what an entry is about, not where it stands. */
function ownHosts({ home, entries }: OldFeed, articles: readonly PresentArticle[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { link } of entries) {
    const host = hostOf(link);
    if (host !== undefined) counts.set(host, (counts.get(host) ?? 0) + 1);
  }
  const usual = [...counts].filter(([, count]) => count * 2 > entries.length).map(([host]) => host);
  const known = [hostOf(home), hostOf(articles[0]?.url)].filter((host) => host !== undefined);
  return new Set([...known, ...usual]);
}

function datesAgree({ published, updated }: OldEntry, article: PresentArticle): boolean {
  const near = (a: number | undefined, b: number | undefined) =>
    a !== undefined && b !== undefined && Math.abs(a - b) <= DAYS_APART;
  if (published !== undefined) return near(published, article.published);
  return near(updated, article.published) || near(updated, article.updated);
}

/** Formats before RSS 2.0 know no dates; some Atom feeds tell only the last change, which any later day may be. */
function dateSaysNothing({ published, updated }: OldEntry, article: PresentArticle): boolean {
  return published === undefined && (updated === undefined || updated >= article.published);
}

function keysOf(keys: readonly (string | undefined)[]): string[] {
  return [...new Set(keys.filter((key) => key !== undefined && key !== ""))] as string[];
}

function indexBy(
  articles: Iterable<PresentArticle>,
  keysFor: (article: PresentArticle) => readonly (string | undefined)[],
): Map<string, PresentArticle[]> {
  const index = new Map<string, PresentArticle[]>();
  for (const article of articles) {
    for (const key of keysOf(keysFor(article))) {
      const same = index.get(key);
      if (same) same.push(article);
      else index.set(key, [article]);
    }
  }
  return index;
}
