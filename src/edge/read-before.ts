/**
 * Reads the query parameter `before`: how far back a page of a list begins. Pages are cut by how many articles are older
 * than their end, not by number, so that an article published between two requests shifts nothing.
 *
 * @param text its value, if it is there
 */
export function readBefore(text: string | null | undefined): number | undefined {
  return text && /^[1-9]\d{0,8}$/.test(text) ? Number(text) : undefined;
}
