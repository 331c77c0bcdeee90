import { DIGEST_WORDS, type FeedIndex } from "./feed-index.ts";

/** Largest document in bytes, entries only: over it a feed is a burden to readers. */
export const MAX_WINDOW_BYTES = 1_000_000;

/** The entries of a feed that are visible at one time: those numbered `start` (included) to `end` (excluded). */
export interface Window {
  /** Counted from the feed's oldest entry. */
  readonly start: number;
  readonly end: number;
}

/** Number of entries of the whole feed. */
export function feedSize(index: FeedIndex): number {
  return index.from + index.published.length;
}

/**
 * How many entries of the feed are published at `now` (milliseconds), or `undefined` when the index begins too late to
 * tell: then the whole index is needed.
 */
export function publishedCount(index: FeedIndex, now: number): number | undefined {
  const { published, from } = index;
  let low = 0;
  let high = published.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (published[middle]! <= now) low = middle + 1;
    else high = middle;
  }
  return low === 0 && from > 0 ? undefined : from + low;
}

/**
 * The window that ends after `end` entries: the newest ones, at most `limit` of them and at most `MAX_WINDOW_BYTES`
 * together, but always one if there is any. `undefined` when the index begins too late to tell.
 */
export function windowEndingAt(index: FeedIndex, end: number, limit: number): Window | undefined {
  let start = end;
  let bytes = 0;
  while (start > 0 && end - start < limit) {
    if (start - 1 < index.from) return undefined;
    bytes += index.sizes[start - 1 - index.from]!;
    if (bytes > MAX_WINDOW_BYTES && start < end) break;
    start--;
  }
  return { start, end };
}

/**
 * The tag of a window: the feed's head and the digests of its entries, added word by word. A sum needs no hashing at the
 * edge, and any earlier window's tag follows from the same columns; the order of the entries need not count, since it is
 * their dates, which the digests cover, that order them.
 *
 * @returns opaque-tag text of an entity tag (RFC 9110 section 8.8.3), without quotes
 */
export function windowTag(index: Pick<FeedIndex, "head" | "digests" | "from">, window: Window): string {
  let tag = "";
  for (let word = 0; word < DIGEST_WORDS; word++) {
    let sum = index.head[word]!;
    for (let i = window.start - index.from; i < window.end - index.from; i++) {
      sum = (sum + index.digests[i * DIGEST_WORDS + word]!) >>> 0;
    }
    tag += sum.toString(36).padStart(7, "0");
  }
  return tag;
}

/** Bytes of a window's entries, in the format in which each is largest. */
export function windowBytes(index: FeedIndex, window: Window): number {
  let bytes = 0;
  for (let i = window.start - index.from; i < window.end - index.from; i++) bytes += index.sizes[i]!;
  return bytes;
}

/** Instant of the newest change among a window's entries, in milliseconds; `undefined` when it is empty. */
export function windowUpdated(index: FeedIndex, window: Window): number | undefined {
  let newest: number | undefined;
  for (let i = window.start - index.from; i < window.end - index.from; i++) {
    const updated = index.updated[i]!;
    if (newest === undefined || updated > newest) newest = updated;
  }
  return newest;
}
