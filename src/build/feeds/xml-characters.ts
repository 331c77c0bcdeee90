/**
 * "Char ::= #x9 | #xA | #xD | [#x20-#xD7FF] | [#xE000-#xFFFD] | [#x10000-#x10FFFF]" (XML 1.0 section 2.2): all others.
 * With the `u` flag a surrogate matches only where it stands alone.
 */
const FORBIDDEN = /[\0-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]/gu;

/**
 * Takes out of a text what no XML document can hold, not even as a reference.
 *
 * @returns the rest, and a name such as `U+000B` for each character removed, in order
 */
export function withoutForbiddenCharacters(text: string): { text: string; removed: string[] } {
  const removed: string[] = [];
  const rest = text.replace(FORBIDDEN, (character) => {
    removed.push(`U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`);
    return "";
  });
  return { text: rest, removed };
}
