/**
 * Characters that a paragraph has at most where its punctuation is to change: satteri 0.10 ends the process at a text of more than
 * some 150,000 bytes.
 */
const LONGEST = 20_000;
const EMPTY_LINE = /\n[ \t]*(?=\n)/g;

/** Whether the renderer can make the punctuation of a text typographic. */
export function mayBeSmart(markdown: string): boolean {
  if (markdown.length <= LONGEST) return true;
  let start = 0;
  for (const { index } of markdown.matchAll(EMPTY_LINE)) {
    if (index - start > LONGEST) return false;
    start = index;
  }
  return markdown.length - start <= LONGEST;
}
