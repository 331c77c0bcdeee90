import type { Format } from "./format.ts";
import type { Frame } from "./fragment.ts";

/** Words of 32 bits in a digest: 96 bits, so that an accidental match is out of the question. */
export const DIGEST_WORDS = 3;

/**
 * A feed's entries in order of publication (oldest first), scheduled ones included, as columns of equal length. The hot
 * copy in the Worker keeps only the newest entries: `from` says how many older ones it leaves out.
 */
export interface FeedIndex {
  /** Its address without the file name: `` for the main feed, `/tags/rust` … */
  readonly path: string;
  readonly title: string;
  /** Instant (milliseconds) before which the feed is not there, where that is not just the first entry's. */
  readonly opens?: number;
  /** Number of the feed's oldest entries that the columns leave out. */
  readonly from: number;
  /** Number of each entry in the edition, counted from the oldest article. */
  readonly ordinals: readonly number[];
  /** Instants in milliseconds. */
  readonly published: readonly number[];
  readonly updated: readonly number[];
  /** Bytes of the entry in the format in which it is largest. */
  readonly sizes: readonly number[];
  /** `DIGEST_WORDS` unsigned words an entry, one after the other. */
  readonly digests: readonly number[];
  /** Digest of the frames: what a window's tag begins with. */
  readonly head: readonly number[];
  readonly frames: Readonly<Record<Format, Frame>>;
}
