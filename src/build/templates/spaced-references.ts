import { LINK_DEFINITION } from "./excerpt.ts";
import { mapPieces } from "./map-pieces.ts";

/** From the end of a text to its label. */
const GAP = /\](?:[ \t]|[ \t]*\n[ \t]*)(?=\[([^[\]\n^][^[\]\n]*)\](?![[(:]))/g;
/** In letters, how long the text of a link may be. */
const LONGEST = 1000;

/**
 * The texts of links joined to their labels, `[text] [label]`, which Markdown let stand apart from the beginning, and kramdown and
 * Python-Markdown still do.
 */
export function joinSpacedReferences(markdown: string): string {
  if (!/\]\s+\[/.test(markdown)) return markdown;
  const labels = new Set(markdown.match(LINK_DEFINITION)?.map(labelOf));
  if (labels.size === 0) return markdown;
  let start = 0;
  let lastLabel = -1;
  return mapPieces(markdown, (piece, kind) => {
    const from = start;
    start += piece.length;
    if (kind !== "text") return piece;
    return piece.replace(GAP, (gap, label: string, at: number) => {
      const text = labels.has(keyOf(label)) ? startOfText(markdown, from + at) : undefined;
      if (text === undefined || text === lastLabel) return gap;
      lastLabel = from + at + gap.length;
      return "]";
    });
  });
}

function labelOf(definition: string): string {
  return keyOf(definition.slice(definition.indexOf("[") + 1, definition.indexOf("]:")));
}

function keyOf(label: string): string {
  return label.trim().replace(/\s+/g, " ").toLowerCase();
}

/** Where the text of a link begins that ends at this bracket; undefined for a label, a footnote or a task. */
function startOfText(markdown: string, end: number): number | undefined {
  let open = 0;
  for (let at = end; at >= Math.max(0, end - LONGEST); at--) {
    if (markdown[at] === "]") open++;
    else if (markdown[at] === "[" && --open === 0) {
      const text = markdown.slice(at + 1, end);
      return markdown[at - 1] === "]" || /^(?:\^|[ x]?$)|\n\s*\n/i.test(text) ? undefined : at;
    }
  }
  return undefined;
}
