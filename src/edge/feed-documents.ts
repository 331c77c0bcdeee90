import { formatWeak } from "../http/etag.ts";
import type { FormatFacts } from "../model/format.ts";
import { subscriptionDocument } from "../model/subscription-document.ts";
import { windowBytes } from "../model/window.ts";
import { Compressible } from "./compressible.ts";
import type { DeltaRequest } from "./delta-request.ts";
import type { Document, ReadyDocument } from "./document.ts";
import type { DocumentCache, Times } from "./document-cache.ts";
import type { FeedState } from "./feed.ts";
import { feedHeaders } from "./feed-headers.ts";
import type { Publication } from "./publication.ts";

/**
 * What a feed varies with where deltas are served. A document kept for everyone must not be chosen for a request with A-IM: a
 * cache that revalidates it by the tag it holds itself would pass on a delta from there to a client that has less.
 */
const VARY = "Accept-Encoding, A-IM";
const VARY_FOR_DELTAS = `${VARY}, If-None-Match`;

/** A feed in one format. */
export interface FormattedFeed {
  /** The feed's address without the file name, percent-encoded. */
  readonly path: string;
  readonly facts: FormatFacts;
  /** Where the document is. */
  readonly address: string;
}

/** A feed as it stands, and what is to be said of its age. */
interface Subject {
  readonly feed: FormattedFeed;
  readonly state: FeedState;
  readonly times: Times;
}

/** The subscription documents of all feeds, composed when they are first asked for and kept until they change. */
export class FeedDocuments {
  readonly #publication: Publication;
  readonly #cache: DocumentCache;

  constructor(publication: Publication, cache: DocumentCache) {
    this.#publication = publication;
    this.#cache = cache;
  }

  /**
   * The document of a feed as it stands, or what the feed has gained since the client last had it.
   *
   * @param now milliseconds
   * @param delta what the request says of deltas
   * @returns `undefined` when there is no such feed, or none of its articles is published
   */
  find(
    feed: FormattedFeed,
    now: number,
    delta: DeltaRequest | undefined,
  ): ReadyDocument | undefined | Promise<ReadyDocument | undefined> {
    const state = this.#publication.feed(feed.path, now);
    return state instanceof Promise
      ? state.then((found) => this.#answer(feed, found, now, delta))
      : this.#answer(feed, state, now, delta);
  }

  /** A poll of what is kept ends here: what it does not need is not made for it, neither closure nor object. */
  #answer(
    feed: FormattedFeed,
    state: FeedState | undefined,
    now: number,
    delta: DeltaRequest | undefined,
  ): ReadyDocument | undefined | Promise<ReadyDocument> {
    if (!state) return undefined;
    const { maxAge, expires } = this.#publication.freshness(state, now);
    const times = { lastModified: this.#publication.lastModified(state, now), maxAge, expires };
    if (delta) return this.#deltaOrWhole({ feed, state, times }, delta);
    return this.#cache.find(feed.address, state.tag, times) ?? this.#whole({ feed, state, times });
  }

  /** For a client that takes deltas. */
  #deltaOrWhole(subject: Subject, { base }: DeltaRequest): ReadyDocument | Promise<ReadyDocument> {
    const { feed, state, times } = subject;
    const count = base === undefined ? undefined : state.earlier().get(base);
    if (base !== undefined && count !== undefined) return this.#delta(subject, base, count);
    const whole = this.#cache.find(feed.address, state.tag, times) ?? this.#whole(subject);
    return whole instanceof Promise
      ? whole.then(({ document }) => this.#unshared(subject, document))
      : this.#unshared(subject, whole.document);
  }

  async #whole(subject: Subject): Promise<ReadyDocument> {
    const { feed, state } = subject;
    const document = await this.#compose(subject, state.window.start);
    return this.#cache.keep(feed.address, state.tag, document);
  }

  /** The whole document for such a client: were it kept by a shared cache, what is said of `VARY` would happen again. */
  #unshared({ feed, state, times }: Subject, whole: Document): ReadyDocument {
    const key = `${feed.address} unshared`;
    const kept = this.#cache.find(key, state.tag, times);
    if (kept) return kept;
    const headers = { ...whole.headers, Vary: VARY_FOR_DELTAS };
    return this.#cache.keep(key, state.tag, { ...whole, keepers: "client", headers });
  }

  /** What was published since the feed had `count` entries, as RFC 3229 has it sent. */
  #delta(subject: Subject, base: string, count: number): ReadyDocument | Promise<ReadyDocument> {
    const { feed, state, times } = subject;
    const key = `${feed.address} from ${count}`;
    const kept = this.#cache.find(key, state.tag, times);
    if (kept) return kept;
    return this.#compose(subject, count).then((document) => {
      const headers = {
        ...document.headers,
        IM: "feed",
        "Delta-Base": formatWeak(base),
        Vary: VARY_FOR_DELTAS,
      };
      const whole = windowBytes(state.index, state.window);
      const delta = { ...document, status: 226, keepers: "deltaCaches", headers, whole } as const;
      return this.#cache.keep(key, state.tag, delta);
    });
  }

  /** The feed's document, with its entries from number `from` on. */
  async #compose({ feed, state, times }: Subject, from: number): Promise<Document> {
    const { path, facts, address } = feed;
    const { manifest, store } = this.#publication;
    const { site, summary } = manifest;
    const { index, window, tag } = state;
    const ordinals = index.ordinals.slice(from - index.from, window.end - index.from);
    const pieces = subscriptionDocument(state, site.url, {
      facts,
      variant: path === summary.path ? "brief" : "content",
      entries: await store.entries(ordinals.toReversed()),
    });
    const headers = {
      ...feedHeaders(site, address, facts),
      ...(site.deltas && { Vary: VARY }),
    };
    const isWhole = from === window.start;
    const ready = path === "" && isWhole ? () => store.gzip(tag, facts.file) : undefined;
    return { body: new Compressible(pieces, ready), contentType: facts.contentType, tag, headers, ...times };
  }
}
