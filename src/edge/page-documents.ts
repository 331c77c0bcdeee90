import { normalizePath } from "../model/normalize-path.ts";
import { type Document, ReadyDocument } from "./document.ts";
import { DocumentCache } from "./document-cache.ts";
import type { FeedState } from "./feed.ts";
import type { Publication } from "./publication.ts";

/** Pages, article documents and whatever else depends on nothing but its address and how much of the edition is visible. */
export class PageDocuments {
  readonly #publication: Publication;
  readonly #cache: DocumentCache;

  /** @param capacity bytes */
  constructor(publication: Publication, capacity: number) {
    this.#publication = publication;
    this.#cache = new DocumentCache(capacity);
  }

  /**
   * Sends a document, and keeps it: for the next request while nothing new is published, and in case that the next one cannot
   * be made. What is at home elsewhere is not kept.
   *
   * @param state the main feed as it stands
   */
  send(request: Request, state: FeedState, document: Document): Response | Promise<Response> {
    const ready =
      document.headers?.["Content-Location"] === undefined
        ? this.#cache.keep(pageKey(request), visibility(state), document)
        : new ReadyDocument(document);
    return ready.answer(request, undefined);
  }

  /**
   * Sends what was last sent from an address, if nothing has been published since.
   *
   * @param now milliseconds
   */
  sendAgain(request: Request, state: FeedState, now: number): Response | Promise<Response> | undefined {
    const times = { maxAge: this.#publication.maxAge(state, now) };
    return this.#cache.find(pageKey(request), visibility(state), times)?.answer(request, undefined);
  }

  /** What was last sent from an address, whether it still holds or not. */
  last(request: Request): ReadyDocument | undefined {
    return this.#cache.last(pageKey(request));
  }
}

/** What a page depends on beside its address: how much of the edition is visible. */
export function visibility({ window }: FeedState): string {
  return String(window.end);
}

/** What a page is kept under: what its parameters mean is its own business. */
function pageKey(request: Request): string {
  const { pathname, search } = new URL(request.url);
  return normalizePath(pathname) + search;
}
