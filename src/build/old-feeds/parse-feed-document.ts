import { type AnyFeed, type AtomFeed, type JsonFeed, parseFeed, type RdfFeed, type RssFeed } from "feedsmith";
import { parseDate } from "../dates/parse-date.ts";
import type { OldEntry } from "./old-feed.ts";
import { isCutOff, salvageFeed } from "./salvage-feed.ts";

/** One document of a feed: the feed itself, a page of it, or an archive. */
export interface FeedDocument {
  /** Absolute URL of the site. */
  readonly home?: string;
  readonly entries: readonly OldEntry[];
  /** Where older entries stand: references as written, made absolute where the document says how. */
  readonly older: readonly string[];
  /** Whether its generator has older entries at `?paged=2` and so on, and links to none: WordPress. */
  readonly isPaged?: boolean;
  /** Entries that are there but cannot be read. */
  readonly lost: number;
}

type Instant = number | undefined;

/** Relations of links to older entries: archived feeds and paged feeds (RFC 5005 sections 4 and 3). */
const OLDER = ["prev-archive", "next"];

/**
 * Reads RSS 0.9x, 1.0 and 2.0, Atom 0.3 and 1.0, and JSON Feed, whatever generator wrote them and however badly.
 *
 * @param url the document's address, where it has one
 * @returns `undefined` when it is no feed
 */
export function parseFeedDocument(text: string, url: string | undefined): FeedDocument | undefined {
  const whole = isCutOff(text) ? undefined : parse(text);
  if (whole) return read(whole, url);
  const salvaged = salvageFeed(text, (part) => parse(part) !== undefined);
  const rest = salvaged && parse(salvaged.text);
  return rest && { ...read(rest, url), lost: salvaged.lost };
}

function parse(text: string): AnyFeed<Instant> | undefined {
  try {
    return parseFeed<Instant>(text, { parseDateFn: instantOf });
  } catch (error) {
    // Its errors have no class in common.
    if (error instanceof Error) return undefined;
    throw error;
  }
}

function read({ format, feed }: AnyFeed<Instant>, url: string | undefined): FeedDocument {
  switch (format) {
    case "rss":
      return readRss(feed, url);
    case "rdf":
      return readRdf(feed, url);
    case "atom":
      return readAtom(feed, url);
    case "json":
      return readJson(feed, url);
  }
}

function readRss(feed: RssFeed.Feed<Instant>, url: string | undefined): FeedDocument {
  const bases = [feed.xml?.base, url];
  const home = absolute(feed.link, ...bases);
  const entries = (feed.items ?? []).map((item) => {
    const link = absolute(item.link ?? alternate(item.atom?.links), item.xml?.base, ...bases, home);
    return entry({
      id: item.guid?.value ?? item.atom?.id ?? link,
      link,
      title: item.title,
      published: item.pubDate ?? item.dc?.dates?.[0] ?? item.dcterms?.created?.[0] ?? item.atom?.published,
      updated: item.atom?.updated ?? item.dcterms?.modified?.[0],
    });
  });
  const isPaged = /\bwordpress\.(?:org|com)\b/i.test(feed.generator ?? "");
  return { ...document(home, entries, older(feed.atom?.links, bases)), ...(isPaged && { isPaged }) };
}

function readRdf(feed: RdfFeed.Feed<Instant>, url: string | undefined): FeedDocument {
  const bases = [feed.xml?.base, url];
  const home = absolute(feed.link, ...bases);
  const entries = (feed.items ?? []).map((item) => {
    const link = absolute(item.link, item.xml?.base, ...bases, home);
    return entry({
      id: item.rdf?.about ?? link,
      link,
      title: item.title,
      published: item.dc?.dates?.[0] ?? item.dcterms?.created?.[0],
      updated: item.dcterms?.modified?.[0],
    });
  });
  return document(home, entries, older(feed.atom?.links, bases));
}

function readAtom(feed: AtomFeed.Feed<Instant>, url: string | undefined): FeedDocument {
  const bases = [feed.xml?.base, url];
  const home = absolute(alternate(feed.links), ...bases);
  const entries = (feed.entries ?? []).map((item) => {
    const link = absolute(alternate(item.links), item.xml?.base, ...bases, home);
    return entry({
      id: item.id ?? link,
      link,
      title: item.title?.value,
      published: item.published,
      updated: item.updated,
    });
  });
  return document(home, entries, older(feed.links, bases));
}

function readJson(feed: JsonFeed.Feed<Instant>, url: string | undefined): FeedDocument {
  const home = absolute(feed.home_page_url, url);
  const entries = (feed.items ?? []).map((item) => {
    const link = absolute(item.url ?? item.external_url, url, home);
    return entry({
      id: item.id ?? link,
      link,
      title: item.title,
      published: item.date_published,
      updated: item.date_modified,
    });
  });
  return document(home, entries, feed.next_url === undefined ? [] : [feed.next_url]);
}

interface Link {
  readonly rel?: string;
  readonly href?: string;
  readonly type?: string;
}

function document(
  home: string | undefined,
  entries: readonly OldEntry[],
  links: readonly string[],
): FeedDocument {
  return { ...(home !== undefined && { home }), entries, older: links, lost: 0 };
}

function older(links: readonly Link[] | undefined, bases: readonly (string | undefined)[]): string[] {
  return (links ?? []).flatMap(({ rel = "", href }) =>
    href !== undefined && OLDER.includes(rel.toLowerCase()) ? [absolute(href, ...bases) ?? href] : [],
  );
}

/** The link to the page itself (RFC 4287 section 4.2.7.2: no `rel` means `alternate`). */
function alternate(links: readonly Link[] | undefined): string | undefined {
  const pages = (links ?? []).filter(({ rel = "alternate" }) => rel.toLowerCase() === "alternate");
  return (pages.find(({ type = "text/html" }) => /html/.test(type)) ?? pages[0])?.href;
}

/**
 * Follows a chain of bases, the innermost first.
 *
 * @returns what was written where it is absolute already; `undefined` when no base makes it absolute
 */
function absolute(reference: string | undefined, ...bases: (string | undefined)[]): string | undefined {
  if (reference === undefined || URL.canParse(reference)) return reference;
  const [base, ...outer] = bases;
  if (bases.length === 0) return undefined;
  const resolved = base === undefined ? reference : URL.parse(reference, absolute(base, ...outer))?.href;
  return absolute(resolved ?? reference, ...outer);
}

/** Without what is not there. */
function entry({
  id,
  link,
  title,
  published,
  updated,
}: { [K in keyof OldEntry]: OldEntry[K] | undefined }): OldEntry {
  return {
    ...(id !== undefined && { id }),
    ...(link !== undefined && { link }),
    ...(title !== undefined && { title }),
    ...(published !== undefined && { published }),
    ...(updated !== undefined && { updated }),
  };
}

/** A date of a feed. Weekdays, which feeds often get wrong, are not looked at. */
function instantOf(text: string): Instant {
  const result = parseDate(text.replace(/^\s*(mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,?\s+/i, ""), "UTC");
  return result.ok ? result.date.instant : undefined;
}
