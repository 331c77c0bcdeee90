import { type ArchivePage, archiveAddress, archiveRange } from "../model/archive.ts";
import type { FormatFacts } from "../model/format.ts";
import { windowUpdated } from "../model/window.ts";
import { composeArchive } from "./archive.ts";
import { BoundedCache } from "./bounded-cache.ts";
import { compose } from "./compose.ts";
import { type Document, ReadyDocument } from "./document.ts";
import type { FeedState } from "./feed.ts";
import { feedHeaders } from "./feed-headers.ts";
import type { Publication } from "./publication.ts";

/** Bytes of composed documents kept in memory. */
const KEPT_BYTES = 16_000_000;

/**
 * Seconds for which an archive page may be reused that no publication changes any more. Not for ever: an edit or a removal
 * has to arrive some day.
 */
const ARCHIVE_MAX_AGE = 86_400;

interface Kept {
  readonly ready: ReadyDocument;
  /** What the bytes depend on, within one edition. */
  readonly state: string;
}

type Times = Pick<Document, "lastModified" | "maxAge">;

/** The documents of all feeds, composed when they are first asked for and kept until they change. */
export class FeedDocuments {
  readonly #publication: Publication;
  readonly #kept = new BoundedCache<Kept>(KEPT_BYTES);

  constructor(publication: Publication) {
    this.#publication = publication;
  }

  /**
   * The document of a feed as it stands.
   *
   * @param path the feed's address without the file name, percent-encoded
   * @returns `undefined` when there is no such feed, or none of its articles is published
   */
  feed(
    path: string,
    facts: FormatFacts,
    now: number,
  ): ReadyDocument | undefined | Promise<ReadyDocument | undefined> {
    const state = this.#publication.feed(path, now);
    if (state instanceof Promise) {
      return state.then((found) => found && this.#feed(path, facts, found, now));
    }
    return state && this.#feed(path, facts, state, now);
  }

  #feed(
    path: string,
    facts: FormatFacts,
    state: FeedState,
    now: number,
  ): ReadyDocument | Promise<ReadyDocument> {
    const lastModified = this.#publication.lastModified(state, now);
    const maxAge = this.#publication.maxAge(state, now);
    const times = { lastModified, maxAge };
    return (
      this.#find(`${path}/${facts.file}`, state.tag, times) ?? this.#composeFeed(path, facts, state, times)
    );
  }

  async #composeFeed(
    path: string,
    facts: FormatFacts,
    { index, window, tag, older }: FeedState,
    times: Times,
  ): Promise<ReadyDocument> {
    const { site, summary } = this.#publication.manifest;
    const address = `${path}/${facts.file}`;
    const ordinals = index.ordinals.slice(window.start - index.from, window.end - index.from);
    const body = compose({
      facts,
      frame: index.frames[facts.format],
      variant: path === summary.path ? "brief" : "content",
      updated: windowUpdated(index, window) ?? 0,
      links: older ? { prevArchive: site.url + archiveAddress(older, facts.file) } : {},
      entries: await this.#publication.store.entries(ordinals.toReversed()),
    });
    const headers = feedHeaders(site, address, facts);
    return this.#keep(address, tag, { body, contentType: facts.contentType, tag, headers, ...times });
  }

  /** An archive document; `undefined` when nothing of the page is published. */
  async archive(page: ArchivePage, facts: FormatFacts, now: number): Promise<ReadyDocument | undefined> {
    const { window, until } = await this.#publication.now(now);
    const range = archiveRange(page, window.end);
    if (!range) return undefined;
    const address = archiveAddress(page, facts.file);
    const state = `${range.end}${range.next}`;
    const maxAge = range.closed ? ARCHIVE_MAX_AGE : this.#publication.maxAge({ until }, now);
    const kept = this.#find(address, state, { maxAge });
    if (kept) return kept;
    const { body, tag, since } = await composeArchive(page, range, facts, this.#publication.store);
    const { contentType } = facts;
    const lastModified = this.#publication.lastModified({ since }, now);
    const headers = feedHeaders(this.#publication.manifest.site, address, facts);
    return this.#keep(address, state, { body, contentType, tag, headers, lastModified, maxAge });
  }

  /** A kept document, if its bytes still hold, with its times brought up to date. */
  #find(address: string, state: string, times: Partial<Times>): ReadyDocument | undefined {
    const kept = this.#kept.get(address);
    if (kept?.state !== state) return undefined;
    const { document } = kept.ready;
    const { lastModified = document.lastModified, maxAge = document.maxAge } = times;
    if (document.lastModified === lastModified && document.maxAge === maxAge) return kept.ready;
    return this.#keep(address, state, { ...document, lastModified, maxAge });
  }

  #keep(address: string, state: string, document: Document): ReadyDocument {
    const ready = new ReadyDocument(document);
    this.#kept.set(address, { ready, state }, document.body.length);
    return ready;
  }
}
