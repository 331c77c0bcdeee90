/**
 * A copy of a part of a text. A slice of a text is a view of it, which keeps all of it in memory: too much where a few words
 * of very many files are kept.
 *
 * @param part without lone surrogates, as all that comes from a file
 */
export function detached(part: string): string {
  return Buffer.from(part).toString();
}
