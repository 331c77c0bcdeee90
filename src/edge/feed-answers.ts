import { feedAddress } from "../model/feed-address.ts";
import type { FormatFacts } from "../model/format.ts";
import { normalizePath } from "../model/normalize-path.ts";
import { ArchiveDocuments } from "./archive-documents.ts";
import type { ArticleAnswers } from "./article-answers.ts";
import { BoundedCache } from "./bounded-cache.ts";
import { readDeltaRequest } from "./delta-request.ts";
import type { ReadyDocument } from "./document.ts";
import { DocumentCache } from "./document-cache.ts";
import { FeedDocuments, type FormattedFeed } from "./feed-documents.ts";
import { readBefore } from "./read-before.ts";
import type { Setting } from "./setting.ts";

/** Bytes of composed feeds kept in memory; an isolate has 128 MB for everything. */
const DOCUMENT_BYTES = 16_000_000;

/** Characters of the URLs that are kept: some readers put something new into each. */
const URL_CHARACTERS = 200_000;

/** Answers polls. What a URL names is remembered by the URL as it came, so that it is routed and parsed only once. */
export class FeedAnswers {
  readonly #setting: Setting;
  readonly #articles: ArticleAnswers;
  readonly #cache = new DocumentCache(DOCUMENT_BYTES);
  readonly #feeds: FeedDocuments;
  readonly #archives: ArchiveDocuments;
  readonly #named = new BoundedCache<FormattedFeed>(URL_CHARACTERS);

  /** @param articles what is where no feed is */
  constructor(setting: Setting, articles: ArticleAnswers) {
    this.#setting = setting;
    this.#articles = articles;
    this.#feeds = new FeedDocuments(setting.publication, this.#cache);
    this.#archives = new ArchiveDocuments(setting.publication, this.#cache);
  }

  /** @param path the feed's address without the file name, percent-encoded */
  feed(request: Request, path: string, facts: FormatFacts): Response | Promise<Response> {
    const { url } = request;
    const feed = { path, facts, address: feedAddress(path, facts) };
    this.#named.set(url, feed, url.length);
    return this.#answer(request, feed);
  }

  /**
   * Answers GET and HEAD of a URL at which a feed was asked for lately; `undefined` for all others.
   *
   * @param url the request's: each look at it there makes a new string
   */
  again(request: Request, url: string): Response | Promise<Response> | undefined {
    const feed = this.#named.get(url);
    return feed && this.#answer(request, feed);
  }

  async archive(request: Request, number: number, facts: FormatFacts): Promise<Response> {
    const before = beforeIn(new URL(request.url));
    const now = this.#setting.now();
    const page = { number, ...(before !== undefined && { before }) };
    const document = await this.#archives.find(page, facts, now);
    return document?.answer(request, now) ?? this.#articles.answer(request);
  }

  /** The last document that was composed for an address. */
  last(request: Request): ReadyDocument | undefined {
    const url = new URL(request.url);
    const before = beforeIn(url);
    const key = normalizePath(url.pathname) + (before === undefined ? "" : `?before=${before}`);
    return this.#cache.last(key, this.#setting.now());
  }

  /** Waits for nothing where the document is ready. */
  #answer(request: Request, feed: FormattedFeed): Response | Promise<Response> {
    const now = this.#setting.now();
    const delta = this.#setting.publication.manifest.site.deltas ? readDeltaRequest(request) : undefined;
    const document = this.#feeds.find(feed, now, delta);
    return document instanceof Promise
      ? document.then((found) => this.#send(request, feed, found, now))
      : this.#send(request, feed, document, now);
  }

  #send(
    request: Request,
    { address }: FormattedFeed,
    document: ReadyDocument | undefined,
    now: number,
  ): Response | Promise<Response> {
    if (!document) return this.#articles.answer(request);
    const { polls } = this.#setting;
    const answer = document.answer(request, now);
    return polls ? polls.count(request, address, document.whole, answer) : answer;
  }
}

/** The one parameter that makes another document of an archive page. */
function beforeIn({ searchParams }: URL): number | undefined {
  return readBefore(searchParams.get("before"));
}
