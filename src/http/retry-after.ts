/**
 * Writes `Retry-After` as delay-seconds (RFC 9110, section 10.2.3).
 *
 * @param seconds how long to wait; rounded up to a whole second, at least 1
 * @throws {RangeError} when `seconds` is not a finite number that can be counted in seconds
 */
export function retryAfter(seconds: number): string {
  const delay = Math.max(1, Math.ceil(seconds));
  if (!Number.isSafeInteger(delay)) throw new RangeError(`Not a number of seconds to wait: ${seconds}`);
  return String(delay);
}
