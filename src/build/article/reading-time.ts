/** Words that an adult reads in a minute, silently (Brysbaert 2019, a review of 190 studies, gives 238 for non-fiction). */
const WORDS_PER_MINUTE = 238;

/** @returns minutes, at least 1 */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / WORDS_PER_MINUTE));
}
