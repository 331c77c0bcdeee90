import { ARCHIVE_SIZE } from "./edition.ts";
import type { Window } from "./window.ts";

/**
 * An archive document of the main feed (RFC 5005 section 4). Page n holds the entries numbered (n - 1) × `ARCHIVE_SIZE` to
 * n × `ARCHIVE_SIZE`, counted from the oldest, so that later publications never move an entry to another page.
 */
export interface ArchivePage {
  /** From 1. */
  readonly number: number;
  /**
   * Cuts the page off before this entry, counted from the oldest. A page that still grows is linked in this form only: then
   * "the set of entries contained in an archive document published at a particular URI" does not change, and a client that
   * knows the address may take it for read.
   */
  readonly before?: number;
}

/** Where a page stands. */
export interface ArchiveRange extends Window {
  /** Whether no publication will ever change it: it is cut, or a newer page has begun. */
  readonly closed: boolean;
  /** Whether a newer page follows. */
  readonly next: boolean;
}

/**
 * @param count entries of the feed that are published
 * @returns `undefined` when nothing of the page is published yet, or it cannot be cut there
 */
export function archiveRange({ number, before }: ArchivePage, count: number): ArchiveRange | undefined {
  const start = (number - 1) * ARCHIVE_SIZE;
  const end = Math.min(start + ARCHIVE_SIZE, count);
  if (start >= end) return undefined;
  if (before !== undefined) {
    return before > start && before < end ? { start, end: before, closed: true, next: false } : undefined;
  }
  const next = count > start + ARCHIVE_SIZE;
  return { start, end, closed: next, next };
}

/** The archive page that holds the entries just before a window; `undefined` when there are none. */
export function pageBefore({ start, end }: Window): ArchivePage | undefined {
  if (start === 0) return undefined;
  const number = Math.ceil(start / ARCHIVE_SIZE);
  return number * ARCHIVE_SIZE < end ? { number } : { number, before: start };
}

/** Path and query of a page in the format that has this file name. */
export function archiveAddress({ number, before }: ArchivePage, file: string): string {
  return `/archive/${number}/${file}${before === undefined ? "" : `?before=${before}`}`;
}
