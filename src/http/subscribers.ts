/** What an aggregator says of itself when it polls. */
export interface Subscribers {
  /** The name of the service: from the table below, otherwise its product token. */
  readonly service: string;
  /** The service's own number for the feed: counts of the same service and different feeds add up. */
  readonly feedId?: string;
  readonly subscribers: number;
}

/**
 * Services whose name is not their product token: how their User-Agent begins, in lower case, and their name.
 */
const SERVICES: readonly (readonly [start: string, service: string])[] = [
  ["feed wrangler", "Feed Wrangler"],
  ["inoreader.com", "Inoreader"],
  ["livejournal.com", "LiveJournal"],
  ["playerfm", "Player FM"],
  ["theoldreader.com", "The Old Reader"],
];

const COMPATIBLE = /^Mozilla[/ ]\d\.\d \(compatible; */i;
const PRODUCT = /^[\w!#$%&'*+.^`|~-]+/;
const COUNT = /(?<![\w.,-])(\d{1,9}) (?:subscriber|reader)/i;
const FEED_ID = /\bfeed-?id[:=] *([\w-]+)/i;

/**
 * Reads the subscriber count that aggregators put into their User-Agent (RFC 9110, section 10.1.5, knows
 * nothing of it: it is a custom since Bloglines), such as `Feedbin feed-id:1234 - 102 subscribers`.
 *
 * @param userAgent the field value, undefined when absent
 * @returns undefined when no count is given, as by readers that poll for one person. The text is the client's
 *   own claim, of any length: do not trust it
 */
export function parseSubscribers(userAgent: string | undefined): Subscribers | undefined {
  const name = userAgent?.replace(COMPATIBLE, "") ?? "";
  const start = name.toLowerCase();
  const service = SERVICES.find(([known]) => start.startsWith(known))?.[1] ?? PRODUCT.exec(name)?.[0];
  const count = COUNT.exec(name)?.[1];
  if (service === undefined || count === undefined) return undefined;
  const feedId = FEED_ID.exec(name)?.[1];
  return { service, ...(feedId !== undefined && { feedId }), subscribers: Number(count) };
}
