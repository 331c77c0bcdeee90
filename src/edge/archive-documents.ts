import { type ArchivePage, type ArchiveRange, archiveAddress, archiveRange } from "../model/archive.ts";
import { compose } from "../model/compose.ts";
import type { DocumentLinks } from "../model/feed-links.ts";
import type { FormatFacts } from "../model/format.ts";
import { windowTag } from "../model/window.ts";
import { Compressible } from "./compressible.ts";
import type { ReadyDocument } from "./document.ts";
import type { DocumentCache } from "./document-cache.ts";
import { feedHeaders } from "./feed-headers.ts";
import { freshFor } from "./freshness.ts";
import type { Packed } from "./pack.ts";
import type { Publication } from "./publication.ts";

/**
 * Seconds for which a page may be reused that no publication changes any more. Not for ever: an edit or a removal has to
 * arrive some day.
 */
const CLOSED_MAX_AGE = 86_400;

/** The archive of the main feed (RFC 5005 section 4), made from nothing but the packs that hold its entries. */
export class ArchiveDocuments {
  readonly #publication: Publication;
  readonly #cache: DocumentCache;

  constructor(publication: Publication, cache: DocumentCache) {
    this.#publication = publication;
    this.#cache = cache;
  }

  /**
   * @param page where it cannot be cut as asked, it is not cut
   * @param now milliseconds
   * @returns `undefined` when nothing of the page is published
   */
  async find(page: ArchivePage, facts: FormatFacts, now: number): Promise<ReadyDocument | undefined> {
    const main = await this.#publication.now(now);
    const range = archiveRange(page, main.window.end);
    if (!range) return page.before === undefined ? undefined : this.find({ number: page.number }, facts, now);
    const address = archiveAddress(page, facts.file);
    const state = `${range.end}${range.next}`;
    const freshness = range.closed ? freshFor(CLOSED_MAX_AGE, now) : this.#publication.freshness(main, now);
    const kept = this.#cache.find(address, state, freshness);
    if (kept) return kept;

    const { manifest, store } = this.#publication;
    const { site, archive } = manifest;
    const { start, end, closed, next } = range;
    // A closed page last changed when the entry after it came.
    const packed = await store.entries(ordinals(start, closed ? end + 1 : end));
    const members = packed.slice(0, end - start);
    const digests = members.flatMap(({ entry }) => entry.digest);
    const body = compose({
      facts,
      links: linksOf(page, range, facts, site.url),
      frame: archive.frames[facts.format],
      variant: "content",
      updated: newestChange(members),
      entries: members.toReversed(),
    });
    return this.#cache.keep(address, state, {
      body: new Compressible(body),
      contentType: facts.contentType,
      tag: windowTag({ head: archive.head, digests, from: start }, range) + (next ? "+" : ""),
      headers: feedHeaders(site, address, facts),
      lastModified: this.#publication.lastModified({ since: packed.at(-1)!.entry.published }, now),
      ...freshness,
    });
  }
}

function linksOf(
  page: ArchivePage,
  range: ArchiveRange,
  { file }: FormatFacts,
  origin: string,
): DocumentLinks {
  const url = (to: ArchivePage) => origin + archiveAddress(to, file);
  return {
    archive: true,
    self: url(page),
    current: `${origin}/${file}`,
    ...(page.number > 1 && { prevArchive: url({ number: page.number - 1 }) }),
    ...(range.next && { nextArchive: url({ number: page.number + 1 }) }),
  };
}

function newestChange(members: readonly Packed[]): number {
  return Math.max(...members.map(({ entry }) => entry.updated));
}

function ordinals(start: number, end: number): number[] {
  return Array.from({ length: end - start }, (_, i) => start + i);
}
