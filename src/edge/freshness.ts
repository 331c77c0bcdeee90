import { formatHttpDate } from "../http/http-date.ts";

/** How long an answer may be reused. */
export interface Freshness {
  /** In seconds. */
  readonly maxAge: number;
  /** The end of that, for caches that know no `max-age`: milliseconds, a whole second. */
  readonly expires: number;
}

/**
 * @param seconds whole
 * @param now milliseconds
 */
export function freshFor(seconds: number, now: number): Freshness {
  return { maxAge: seconds, expires: (Math.floor(now / 1000) + seconds) * 1000 };
}

/** The value of `Expires` (RFC 9111 section 5.3). */
export function formatExpires({ expires }: Freshness): string {
  return formatHttpDate(expires);
}
