import type { ArticleSummary, NeighbourJson, TranslationJson } from "./article-json.ts";
import type { FeedIndex } from "./feed-index.ts";
import type { Format, Notation } from "./format.ts";
import type { Fragment } from "./fragment.ts";
import type { Site } from "./site.ts";

/**
 * The edition is all that one build produces and all that the edge reads. What is polled stands in the Worker (the
 * manifest and one pack, "hot"); what is browsed stands in assets below `EDITION_ROOT`, which no visitor can reach.
 */
export const EDITION_ROOT = "/_edition";

/** Raised whenever composed bytes change for the same edition, so that no window keeps its tag. */
export const COMPOSITION = 1;

/** Articles in one pack. */
export const PACK_SIZE = 8;

/** Summaries in one listing. */
export const LISTING_SIZE = 64;

/** Entries in one archive document (RFC 5005 section 4). */
export const ARCHIVE_SIZE = 32;

/** Columns of a hot index beyond two windows: room for scheduled entries. */
export const HOT_MARGIN = 256;

/** Entries of the hot pack beyond one window: more scheduled ones than these are fetched from the assets. */
export const HOT_SCHEDULED = 16;

/** The parts of a packed article, in the order in which a pack holds them. */
export const PARTS = [
  "rss.before",
  "rss.brief",
  "rss.after",
  "atom.before",
  "atom.brief",
  "atom.after",
  "json.before",
  "json.brief",
  "json.after",
  "content.cdata",
  "content.json",
  "text",
  "markdown",
  "extra",
] as const satisfies readonly (
  | `${Format}.${keyof Fragment}`
  | `content.${Notation}`
  | "text"
  | "markdown"
  | "extra"
)[];

/** How many of the parts feeds are made of; the rest is for the article's own documents. */
export const FEED_PARTS: number = PARTS.indexOf("text");

export type Part = (typeof PARTS)[number];

/** Where a packed article stands and what is needed to decide on it. */
export interface PackedEntry {
  readonly ordinal: number;
  readonly path: string;
  readonly published: number;
  readonly updated: number;
  /** Of the fragments: what window tags are made of. */
  readonly digest: readonly number[];
  /** Of all parts: changes whenever the article's document may. */
  readonly revision: string;
  /** Bytes of each part, in the order of `PARTS`. */
  readonly lengths: readonly number[];
}

/** Where a part of a packed article begins and ends, in bytes from the article's own beginning. */
export function partRange({ lengths }: PackedEntry, part: Part): readonly [start: number, end: number] {
  const wanted = PARTS.indexOf(part);
  let start = 0;
  for (let i = 0; i < wanted; i++) start += lengths[i]!;
  return [start, start + lengths[wanted]!];
}

/**
 * The head of a pack, as JSON. A pack is its head's length in bytes (unsigned, 32 bits, little-endian), the head, then all
 * parts of all entries, one after the other.
 */
export interface PackHead {
  readonly entries: readonly PackedEntry[];
}

/** The part `extra` of a packed article, as JSON: what its document has beyond its JSON Feed item. */
export interface ArticleExtra {
  /** UTF-16 units of the item's `content_html` before and after the body proper. */
  readonly lead: number;
  readonly coda: number;
  readonly previous?: Neighbour;
  readonly next?: Neighbour;
  readonly translations: readonly (TranslationJson & Scheduled)[];
}

export interface Scheduled {
  /** Instant in milliseconds. */
  readonly published: number;
}

export type Neighbour = NeighbourJson & Scheduled;

/** A listing: summaries of consecutive articles, oldest first. */
export interface Listing {
  readonly articles: readonly (ArticleSummary & { readonly _published: number })[];
}

/** What a path of the site stands for: an article's ordinal, or where it went (`to` absent: gone for good). */
export type PathTarget = { readonly ordinal: number } | { readonly to?: string };

/** Some of the paths, those whose hash falls into this shard. */
export type PathShard = Readonly<Record<string, PathTarget>>;

/** A tag, an author or a language that has a page and feeds of its own. */
export interface Section {
  /** Path of its page and of its feeds' folder, e.g. `/tags/rust`; percent-encoded. */
  readonly path: string;
  readonly name: string;
  /** Instant before which it is not there, where that is not just the first article's. */
  readonly opens?: number;
  /** Articles, scheduled ones included. */
  readonly size: number;
  /** Publication instants of its newest articles, oldest first: at most `SECTION_NEWEST`. */
  readonly newest: readonly number[];
}

/** Publication instants that a section lists. */
export const SECTION_NEWEST = 8;

/** Where a year begins, in the site's time zone. */
export interface YearStart {
  readonly year: number;
  /** Ordinal of its first article. */
  readonly ordinal: number;
}

/** What pages look like. */
export interface Look {
  /** Path of the stylesheet; holds a digest of it, so it may be cached for ever. */
  readonly stylesheet: string;
  readonly icons: readonly IconLink[];
  /** Media type of what `/favicon.ico` answers. */
  readonly faviconType: string;
}

/** The attributes of a `link` element that names an icon. */
export interface IconLink {
  readonly rel: string;
  readonly href: string;
  readonly type?: string;
  readonly sizes?: string;
}

/** What the edge knows without a look into the assets. */
export interface Manifest {
  readonly site: Site;
  readonly look: Look;
  /** What `/robots.txt` answers. */
  readonly robots: string;
  /** Articles in all, scheduled ones included. */
  readonly size: number;
  /** The years in which articles appear, scheduled ones included, oldest first. */
  readonly years: readonly YearStart[];
  /** Digest of everything that pages and article documents are made of, the code included. */
  readonly digest: string;
  /** Shards over which the paths are spread: a power of two. */
  readonly pathShards: number;
  /** The main feed, which lives in the Worker; without its oldest entries. */
  readonly main: FeedIndex;
  /** What the archives of the main feed have of their own. */
  readonly archive: Pick<FeedIndex, "head" | "frames">;
  /** What the summary-only variant of the main feed has of its own. */
  readonly summary: Pick<FeedIndex, "path" | "title" | "head" | "frames">;
}

/** Kinds of sections: the first segments of their paths. */
export const SECTION_KINDS = ["tags", "authors", "languages"] as const;

export type SectionKind = (typeof SECTION_KINDS)[number];

/** Asset that holds what `FEED_STYLESHEET` answers. */
export const FEED_STYLESHEET_ASSET = `${EDITION_ROOT}/feed.css`;

/** Asset that holds what `/favicon.ico` answers. */
export const FAVICON_ASSET = `${EDITION_ROOT}/favicon`;

/** Articles in one asset of a sitemap. */
export const SITEMAP_CHUNK = 5000;

export function packPath(number: number): string {
  return `${EDITION_ROOT}/packs/${number}.bin`;
}

export function listingPath(number: number): string {
  return `${EDITION_ROOT}/listings/${number}.json`;
}

export function sitemapChunkPath(number: number): string {
  return `${EDITION_ROOT}/sitemap/${number}.txt`;
}

export function pathShardPath(number: number): string {
  return `${EDITION_ROOT}/paths/${number}.json`;
}

/**
 * The hot index of a feed other than the main one; whole where it is short.
 *
 * @param feedPath a feed's address without the file name, e.g. `/tags/rust`, percent-encoded
 */
export function feedIndexPath(feedPath: string): string {
  return `${EDITION_ROOT}/feeds${feedPath}.json`;
}

/** The whole index of a feed of which the hot one leaves entries out. */
export function wholeIndexPath(feedPath: string): string {
  return `${EDITION_ROOT}/whole-feeds${feedPath || "/main"}.json`;
}

/**
 * A document of the main feed, compressed by the build for its deployment.
 *
 * @param tag the document's, without quotes
 * @param file the format's file name
 */
export function gzipPath(tag: string, file: string): string {
  return `${EDITION_ROOT}/gzip/${tag}/${file}.bin`;
}

export function sectionsPath(kind: SectionKind): string {
  return `${EDITION_ROOT}/${kind}.json`;
}

/** The shard that a path falls into (FNV-1a over UTF-16 units). */
export function pathShard(path: string, shards: number): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < path.length; i++) hash = Math.imul(hash ^ path.charCodeAt(i), 0x01000193);
  return (hash >>> 0) & (shards - 1);
}
