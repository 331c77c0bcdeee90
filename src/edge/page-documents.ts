import { type Document, ReadyDocument } from "./document.ts";
import { DocumentCache } from "./document-cache.ts";
import type { FeedState } from "./feed.ts";
import { prefersMarkdown } from "./prefers-markdown.ts";
import type { Setting } from "./setting.ts";

/** Bytes of pages, article JSON and the like kept in memory; an isolate has 128 MB for everything. */
const DOCUMENT_BYTES = 4_000_000;

/**
 * Pages, article documents and whatever else depends on nothing but its address and how much of the edition is visible. They
 * are kept by the URL as it came, so that it is neither routed nor parsed when it is asked for again.
 */
export class PageDocuments {
  readonly #setting: Setting;
  readonly #cache = new DocumentCache(DOCUMENT_BYTES);

  constructor(setting: Setting) {
    this.#setting = setting;
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
        ? this.#cache.keep(request.url, visibility(state), document)
        : new ReadyDocument(document);
    return ready.answer(request, undefined);
  }

  /**
   * Answers GET and HEAD with what was last sent from the URL, if nothing has been published since.
   *
   * @param url the request's: each look at it there makes a new string
   */
  again(request: Request, url: string): Response | Promise<Response> | undefined {
    const { publication } = this.#setting;
    const now = this.#setting.now();
    const state = publication.now(now);
    if (state instanceof Promise) return undefined;
    const ready = this.#cache.find(url, visibility(state), publication.freshness(state, now));
    if (!ready || (ready.document.orMarkdown && prefersMarkdown(request))) return undefined;
    return ready.answer(request, undefined);
  }

  /** What was last sent from an address, whether it still holds or not. */
  last(request: Request): ReadyDocument | undefined {
    return this.#cache.last(request.url, this.#setting.now());
  }
}

/** What a page depends on beside its address: how much of the edition is visible. */
export function visibility({ window }: FeedState): string {
  return String(window.end);
}
