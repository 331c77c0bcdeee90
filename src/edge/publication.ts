import type { ArticleDocument, ArticleSummary } from "../model/article-json.ts";
import type { ArticleExtra, Manifest } from "../model/edition.ts";
import type { FormatFacts } from "../model/format.ts";
import { BoundedCache } from "./bounded-cache.ts";
import { composeFeed } from "./compose.ts";
import type { Document } from "./document.ts";
import type { EditionStore } from "./edition-store.ts";
import { Feed, type FeedState } from "./feed.ts";
import { feedHeaders } from "./feed-headers.ts";
import type { Packed } from "./pack.ts";

/** Bytes of composed feed documents kept in memory. */
const COMPOSED_BYTES = 16_000_000;

/** An article that is published, and how long what is said of it holds. */
export interface PublishedArticle {
  readonly document: ArticleDocument;
  /** Opaque text of its entity tag. */
  readonly tag: string;
  readonly lastModified: number;
}

/** Feeds other than the main one that are kept ready. */
const KEPT_FEEDS = 500;

/** The publication at whatever time it is asked: what is visible, and the documents made of it. */
export class Publication {
  readonly store: EditionStore;
  readonly #deployed: number | undefined;
  readonly #main: Feed;
  readonly #summary: Feed;
  readonly #others = new BoundedCache<Feed>(KEPT_FEEDS);
  readonly #composed = new BoundedCache<{ tag: string; body: Uint8Array<ArrayBuffer> }>(COMPOSED_BYTES);

  /** @param deployed instant of the deployment in milliseconds, where known */
  constructor(store: EditionStore, deployed: number | undefined) {
    const { main, summary, site } = store.manifest;
    const wholeMain = () => store.wholeFeedIndex(main.path);
    this.store = store;
    this.#deployed = deployed;
    this.#main = new Feed(main, site.feedLimit, wholeMain);
    this.#summary = new Feed({ ...main, ...summary }, site.feedLimit, async () => ({
      ...(await wholeMain()),
      ...summary,
    }));
  }

  get manifest(): Manifest {
    return this.store.manifest;
  }

  /** The main feed as it stands. */
  now(now: number): FeedState | Promise<FeedState> {
    return this.#main.at(now);
  }

  /** Seconds for which an answer given now may be reused: never beyond the next publication. */
  maxAge({ until }: FeedState, now: number): number {
    return Math.min(this.manifest.site.ttl * 60, Math.ceil((until - now) / 1000));
  }

  /**
   * When a feed, or what depends on it, last changed: at the deployment, or when its newest article became visible. It moves
   * with every entity tag, since some readers believe only the date.
   */
  lastModified({ since }: FeedState, now: number): number {
    return Math.min(now, Math.max(since, this.#deployed ?? 0));
  }

  /**
   * @param path a feed's address without the file name, percent-encoded
   * @returns `undefined` when there is no such feed, or none of its articles is published
   */
  async feed(path: string, now: number): Promise<FeedState | undefined> {
    const feed =
      path === ""
        ? this.#main
        : path === this.manifest.summary.path
          ? this.#summary
          : await this.#other(path);
    const state = await feed?.at(now);
    return state && (state.window.end > 0 || feed === this.#main) ? state : undefined;
  }

  async feedDocument(path: string, facts: FormatFacts, now: number): Promise<Document | undefined> {
    const state = await this.feed(path, now);
    if (!state) return undefined;
    const address = `${path}/${facts.file}`;
    let composed = this.#composed.get(address);
    if (composed?.tag !== state.tag) {
      const variant = path === this.manifest.summary.path ? "brief" : "content";
      composed = { tag: state.tag, body: await composeFeed(state, facts, variant, this.store) };
      this.#composed.set(address, composed, composed.body.length);
    }
    return {
      body: composed.body,
      contentType: facts.contentType,
      tag: state.tag,
      lastModified: this.lastModified(state, now),
      maxAge: this.maxAge(state, now),
      headers: feedHeaders(this.manifest.site, address, facts),
    };
  }

  async #other(path: string): Promise<Feed | undefined> {
    const kept = this.#others.get(path);
    if (kept) return kept;
    const index = await this.store.feedIndex(path);
    if (!index) return undefined;
    const feed = new Feed(index, this.manifest.site.feedLimit, () => this.store.wholeFeedIndex(path));
    this.#others.set(path, feed, 1);
    return feed;
  }

  /** An article by its ordinal; `undefined` before its instant. */
  async article(ordinal: number, now: number): Promise<PublishedArticle | undefined> {
    const packed = await this.store.article(ordinal);
    if (packed.entry.published > now) return undefined;
    const { document, newest } = articleDocument(packed, now);
    return {
      document,
      tag: `${packed.entry.revision}-${newest.toString(36)}-${this.manifest.digest}`,
      lastModified: Math.min(now, Math.max(newest, packed.entry.published, this.#deployed ?? 0)),
    };
  }
}

/** Puts an article's document together, links to articles that are not published yet left out. */
function articleDocument(packed: Packed, now: number): { document: ArticleDocument; newest: number } {
  const item = JSON.parse(
    packed.text("json.before") + packed.text("json.content") + packed.text("json.after"),
  ) as ArticleSummary & { content_html: string };
  const { lead, coda, markdown, content_text, previous, next, translations } = JSON.parse(
    packed.text("extra"),
  ) as ArticleExtra;
  let newest = 0;
  const visible = <T extends { published: number }>(links: readonly (T | undefined)[]) =>
    links.flatMap((link) => {
      if (!link || link.published > now) return [];
      const { published, ...rest } = link;
      newest = Math.max(newest, published);
      return [rest];
    });
  const [older] = visible([previous]);
  const [newer] = visible([next]);
  const others = visible(translations);
  const document: ArticleDocument = {
    ...item,
    content_html: item.content_html.slice(lead, item.content_html.length - coda),
    content_text,
    _broadsheet: {
      ...item._broadsheet,
      markdown,
      ...(older && { previous: older }),
      ...(newer && { next: newer }),
      ...(others.length > 0 && { translations: others }),
    },
  };
  return { document, newest };
}
