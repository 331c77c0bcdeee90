import { BoundedCache } from "./bounded-cache.ts";

/** Characters of the values that each reader remembers. */
const CHARACTERS = 20_000;

/**
 * A reader of a header field that reads each value once: there are few of them, and one comes with each poll.
 *
 * @param read must depend on the value alone
 */
export function remembered(read: (value: string) => boolean): (value: string) => boolean {
  const known = new BoundedCache<boolean>(CHARACTERS);
  return (value) => {
    const before = known.get(value);
    if (before !== undefined) return before;
    const now = read(value);
    known.set(value, now, value.length);
    return now;
  };
}
