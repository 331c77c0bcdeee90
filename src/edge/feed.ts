import { type ArchivePage, pageBefore } from "../model/archive.ts";
import type { FeedIndex } from "../model/feed-index.ts";
import { subscriptionTag } from "../model/subscription-document.ts";
import { feedSize, publishedCount, type Window, windowEndingAt } from "../model/window.ts";

/** A feed as it stands at one time. */
export interface FeedState {
  /** An index that reaches back to the window's start. */
  readonly index: FeedIndex;
  readonly window: Window;
  /** Opaque text of the window's entity tag. */
  readonly tag: string;
  /** The archive page that continues the window, where the feed has archives and older entries. */
  readonly older?: ArchivePage;
  /** Instant at which the window's newest entry was published; `-Infinity` when it is empty. */
  readonly since: number;
  /** Instant of the next scheduled publication; `Infinity` when there is none. */
  readonly until: number;
  /**
   * By the tags of earlier windows: the number of entries that the feed had then. Only windows that ended inside this one,
   * so that everything since can be told from it, and only those that the index reaches back to.
   */
  earlier(): ReadonlyMap<string, number>;
}

export interface FeedSource {
  /** The feed's newest entries at least. */
  readonly index: FeedIndex;
  /** Most entries that a window shows. */
  readonly limit: number;
  /** Whether archive documents continue its windows. */
  readonly archived: boolean;
  /** Where to get the rest when the window lies further back. */
  wholeIndex(): Promise<FeedIndex>;
}

/** One feed of the edition, at whatever time it is asked. */
export class Feed {
  readonly #source: FeedSource;
  #state: FeedState | undefined;

  constructor(source: FeedSource) {
    this.#source = source;
  }

  /** @param now milliseconds */
  at(now: number): FeedState | Promise<FeedState> {
    const state = this.#state;
    if (state && now >= state.since && now < state.until) return state;
    const next = this.#stateIn(this.#source.index, now);
    return next ? this.#keep(next) : this.#fromWholeIndex(now);
  }

  async #fromWholeIndex(now: number): Promise<FeedState> {
    const state = this.#stateIn(await this.#source.wholeIndex(), now);
    if (!state) throw new RangeError(`The index of ${this.#source.index.path} is not whole`);
    return this.#keep(state);
  }

  #keep(state: FeedState): FeedState {
    this.#state = state;
    return state;
  }

  /** `undefined` when the index does not reach back far enough; a whole index always does. */
  #stateIn(index: FeedIndex, now: number): FeedState | undefined {
    const count = publishedCount(index, now);
    if (count === undefined) return undefined;
    const window = windowEndingAt(index, count, this.#source.limit);
    if (window === undefined) return undefined;
    const { published, from } = index;
    let earlier: ReadonlyMap<string, number> | undefined;
    const older = this.#older(window);
    return {
      index,
      window,
      tag: subscriptionTag({ index, window, older }),
      ...(older && { older }),
      since: count > from ? published[count - 1 - from]! : Number.NEGATIVE_INFINITY,
      until: count < feedSize(index) ? published[count - from]! : Number.POSITIVE_INFINITY,
      earlier: () => (earlier ??= this.#windowsWithin(index, window)),
    };
  }

  #windowsWithin(index: FeedIndex, { start, end }: Window): Map<string, number> {
    const tags = new Map<string, number>();
    for (let count = end - 1; count > start; count--) {
      const window = windowEndingAt(index, count, this.#source.limit);
      if (window === undefined) break;
      tags.set(subscriptionTag({ index, window, older: this.#older(window) }), count);
    }
    return tags;
  }

  #older(window: Window): ArchivePage | undefined {
    return this.#source.archived ? pageBefore(window) : undefined;
  }
}
