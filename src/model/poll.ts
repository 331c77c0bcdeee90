/** One request for a feed, as it is counted: nothing of who asked but what an aggregator says of itself. */
export interface Poll {
  /** The feed's address, e.g. `/tags/rust/rss.xml`. */
  readonly feed: string;
  readonly status: number;
  /** Bytes of the body. */
  readonly sent: number;
  /** Bytes that a full, uncompressed document would have had beyond that. */
  readonly saved: number;
  /** Name of an aggregator that says for how many it asks; empty for all others. */
  readonly service: string;
  /** The aggregator's own number of the feed; may be empty. */
  readonly feedId: string;
  readonly subscribers: number;
}

/** A data point of Workers Analytics Engine. */
export interface DataPoint {
  readonly indexes: [string];
  readonly blobs: string[];
  readonly doubles: number[];
}

/** The columns of a poll in Analytics Engine, which names them by number. */
export const POLL_COLUMNS = {
  feed: "blob1",
  status: "blob2",
  service: "blob3",
  feedId: "blob4",
  sent: "double1",
  saved: "double2",
  subscribers: "double3",
} as const satisfies Record<keyof Poll, string>;

/** "Each index must not be more than 96 bytes" (limits of Analytics Engine). */
const INDEX_BYTES = 96;

/** Characters of a text that a client makes up. */
const CLAIM_LENGTH = 48;

/** Lays a poll out in the order of `POLL_COLUMNS`. The index, by which points are sampled, is the feed. */
export function pollPoint({ feed, status, service, feedId, sent, saved, subscribers }: Poll): DataPoint {
  return {
    indexes: [feed.slice(0, INDEX_BYTES)],
    blobs: [feed, String(status), service.slice(0, CLAIM_LENGTH), feedId.slice(0, CLAIM_LENGTH)],
    doubles: [sent, saved, subscribers],
  };
}
