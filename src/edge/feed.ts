import type { FeedIndex } from "../model/feed-index.ts";
import { feedSize, publishedCount, type Window, windowEndingAt, windowTag } from "../model/window.ts";

/** A feed as it stands at one time. */
export interface FeedState {
  /** An index that reaches back to the window's start. */
  readonly index: FeedIndex;
  readonly window: Window;
  /** Opaque text of the window's entity tag. */
  readonly tag: string;
  /** Instant at which the window's newest entry was published; `-Infinity` when it is empty. */
  readonly since: number;
  /** Instant of the next scheduled publication; `Infinity` when there is none. */
  readonly until: number;
}

/** One feed of the edition, at whatever time it is asked. */
export class Feed {
  readonly #index: FeedIndex;
  readonly #limit: number;
  readonly #wholeIndex: () => Promise<FeedIndex>;
  #state: FeedState | undefined;

  /**
   * @param index the feed's newest entries at least
   * @param limit most entries that a window shows
   * @param wholeIndex where to get the rest when the window lies further back
   */
  constructor(index: FeedIndex, limit: number, wholeIndex: () => Promise<FeedIndex>) {
    this.#index = index;
    this.#limit = limit;
    this.#wholeIndex = wholeIndex;
  }

  /** @param now milliseconds */
  at(now: number): FeedState | Promise<FeedState> {
    const state = this.#state;
    if (state && now >= state.since && now < state.until) return state;
    const next = stateAt(this.#index, now, this.#limit);
    return next ? this.#keep(next) : this.#fromWholeIndex(now);
  }

  async #fromWholeIndex(now: number): Promise<FeedState> {
    const state = stateAt(await this.#wholeIndex(), now, this.#limit);
    if (!state) throw new RangeError(`The index of ${this.#index.path} is not whole`);
    return this.#keep(state);
  }

  #keep(state: FeedState): FeedState {
    this.#state = state;
    return state;
  }
}

/** `undefined` when the index does not reach back far enough; a whole index always does. */
function stateAt(index: FeedIndex, now: number, limit: number): FeedState | undefined {
  const count = publishedCount(index, now);
  const window = count === undefined ? undefined : windowEndingAt(index, count, limit);
  if (count === undefined || window === undefined) return undefined;
  const { published, from } = index;
  return {
    index,
    window,
    tag: windowTag(index, window),
    since: count > from ? published[count - 1 - from]! : Number.NEGATIVE_INFINITY,
    until: count < feedSize(index) ? published[count - from]! : Number.POSITIVE_INFINITY,
  };
}
