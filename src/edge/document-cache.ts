import { BoundedCache } from "./bounded-cache.ts";
import { type Document, ReadyDocument } from "./document.ts";
import { type Freshness, freshFor } from "./freshness.ts";

/** What of a document may change while its bytes do not. */
export type Times = Pick<Document, "lastModified"> & Freshness;

/** Seconds for which a client may reuse a document that may be out of date. */
const STALE_MAX_AGE = 60;

interface Kept {
  readonly ready: ReadyDocument;
  readonly state: string;
}

/** Documents that were composed lately, ready to be sent again. */
export class DocumentCache {
  readonly #kept: BoundedCache<Kept>;

  /** @param capacity bytes */
  constructor(capacity: number) {
    this.#kept = new BoundedCache(capacity);
  }

  /**
   * A kept document, if its bytes still hold, with its times brought up to date.
   *
   * @param state what the bytes depend on
   */
  find(key: string, state: string, times: Partial<Times> & Freshness): ReadyDocument | undefined {
    const kept = this.#kept.get(key);
    if (kept?.state !== state) return undefined;
    const { ready } = kept;
    const { document } = ready;
    const { lastModified = document.lastModified, maxAge, expires } = times;
    const isFresh = document.expires === expires && document.maxAge === maxAge;
    if (isFresh && document.lastModified === lastModified) return ready;
    return this.#set(key, state, { ...document, lastModified, maxAge, expires });
  }

  /**
   * The last document with this key, whether its bytes still hold or not: better than none when no other can be made.
   *
   * @param now milliseconds
   */
  last(key: string, now: number): ReadyDocument | undefined {
    const document = this.#kept.get(key)?.ready.document;
    if (!document) return undefined;
    return new ReadyDocument({ ...document, ...freshFor(STALE_MAX_AGE, now), keepers: "client" });
  }

  /** Keeps a document, unless another request has composed the same meanwhile: then that one stays, and what was made of it. */
  keep(key: string, state: string, document: Document): ReadyDocument {
    return this.find(key, state, document) ?? this.#set(key, state, document);
  }

  #set(key: string, state: string, document: Document): ReadyDocument {
    const ready = new ReadyDocument(document);
    this.#kept.set(key, { ready, state }, weight(document));
    return ready;
  }
}

/** Bytes, with room for the compressed copy: text becomes at most half of what it was. */
function weight({ body }: Document): number {
  return 1.5 * body.identity.size;
}
