import type { ArticleDocument, ArticleSummary } from "../model/article-json.ts";
import type { ArticleExtra, Manifest } from "../model/edition.ts";
import { BoundedCache } from "./bounded-cache.ts";
import type { EditionStore } from "./edition-store.ts";
import { Feed, type FeedState } from "./feed.ts";
import { type Freshness, freshFor } from "./freshness.ts";
import type { Packed } from "./pack.ts";

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
  /** Milliseconds, a whole second. */
  readonly #deployed: number;
  readonly #main: Feed;
  readonly #summary: Feed;
  readonly #others = new BoundedCache<Feed>(KEPT_FEEDS);

  /** @param deployed instant of the deployment in milliseconds */
  constructor(store: EditionStore, deployed: number) {
    const { main, summary, site } = store.manifest;
    const limit = site.feedLimit;
    const wholeMain = () => store.wholeFeedIndex(main.path);
    this.store = store;
    // Rounded up like the instants of publication, so that the date moves whenever an edit is deployed.
    this.#deployed = wholeSecond(deployed);
    this.#main = new Feed({ index: main, limit, archived: true, wholeIndex: wholeMain });
    this.#summary = new Feed({
      index: { ...main, ...summary },
      limit,
      archived: false,
      wholeIndex: async () => ({ ...(await wholeMain()), ...summary }),
    });
  }

  get manifest(): Manifest {
    return this.store.manifest;
  }

  /** The main feed as it stands. */
  now(now: number): FeedState | Promise<FeedState> {
    return this.#main.at(now);
  }

  /**
   * How long an answer given now may be reused: never beyond the next publication.
   *
   * @param longest seconds; those between two polls where absent
   */
  freshness(
    { until }: Pick<FeedState, "until">,
    now: number,
    longest: number = this.manifest.site.ttl * 60,
  ): Freshness {
    return freshFor(Math.min(longest, Math.floor((until - now) / 1000)), now);
  }

  /**
   * When a feed, or what depends on it, last changed: at the deployment, or when its newest article became visible. It moves
   * with every entity tag, since some readers believe only the date.
   */
  lastModified({ since }: Pick<FeedState, "since">, now: number): number {
    return Math.min(now, Math.max(since, this.#deployed));
  }

  /**
   * @param path a feed's address without the file name, percent-encoded
   * @returns `undefined` when there is no such feed, or none of its articles is published
   */
  feed(path: string, now: number): FeedState | undefined | Promise<FeedState | undefined> {
    if (path === "") return this.#main.at(now);
    const feed = path === this.manifest.summary.path ? this.#summary : this.#others.get(path);
    const state = feed ? feed.at(now) : this.#found(path, now);
    return state instanceof Promise ? state.then((found) => whenThere(found, now)) : whenThere(state, now);
  }

  async #found(path: string, now: number): Promise<FeedState | undefined> {
    const index = await this.store.feedIndex(path);
    if (!index) return undefined;
    const wholeIndex = () => this.store.wholeFeedIndex(path);
    const feed = new Feed({ index, limit: this.manifest.site.feedLimit, archived: false, wholeIndex });
    this.#others.set(path, feed, 1);
    return feed.at(now);
  }

  /** An article by its ordinal; `undefined` before its instant. */
  async article(ordinal: number, now: number): Promise<PublishedArticle | undefined> {
    const packed = await this.store.article(ordinal);
    if (packed.entry.published > now) return undefined;
    const { document, newest } = articleDocument(packed, now);
    return {
      document,
      tag: `${packed.entry.revision}-${newest.toString(36)}-${this.manifest.digest}`,
      lastModified: Math.min(now, Math.max(newest, packed.entry.published, this.#deployed)),
    };
  }
}

/** The second that begins at an instant or after it, both in milliseconds: dates in HTTP have no fractions. */
export function wholeSecond(instant: number): number {
  return Math.ceil(instant / 1000) * 1000;
}

function whenThere(state: FeedState | undefined, now: number): FeedState | undefined {
  if (!state || state.window.end === 0) return undefined;
  const { opens } = state.index;
  return opens === undefined || now >= opens ? state : undefined;
}

/** Puts an article's document together, links to articles that are not published yet left out. */
function articleDocument(packed: Packed, now: number): { document: ArticleDocument; newest: number } {
  const item = JSON.parse(
    `${packed.text("json.before")},"content_html":${packed.text("content.json")}${packed.text("json.after")}`,
  ) as ArticleSummary & { content_html: string };
  const extra = JSON.parse(packed.text("extra")) as ArticleExtra;
  const { lead, coda, previous, next, translations } = extra;
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
    content_text: packed.text("text"),
    _broadsheet: {
      ...item._broadsheet,
      markdown: packed.text("markdown"),
      ...(older && { previous: older }),
      ...(newer && { next: newer }),
      ...(others.length > 0 && { translations: others }),
    },
  };
  return { document, newest };
}
