import { mapPieces } from "./map-pieces.ts";
import { withMarkedText } from "./marked-text.ts";

/** `==marked==`, `++inserted++`, and attribute lists at the ends of blocks: `Text {.lead}`. */
export type InlineMark = "mark" | "insert" | "attributes";

const INSERTED = /(?<![+\w])\+\+(?=[^\s+])([^\n+]*(?:\+[^\n+]+)*[^\s+])\+\+(?![+\w])/g;
const ITEM = String.raw`(?:[.#][\w:-]+|[\w-]+=(?:"[^"\n]*"|[^\s"'{}]+))`;
/** Headings have their own. */
const LIST_AT_END = new RegExp(
  String.raw`^(?!#)(.*\S)[ \t]*\{[ \t]*${ITEM}(?:[ \t]+${ITEM})*[ \t]*\}[ \t]*$`,
  "gm",
);

/** Turns what plugins of renderers know into HTML; attributes go. */
export function expandMarks(markdown: string, marks: readonly InlineMark[]): string {
  if (!/==\S|\+\+\S|\{[ \t]*[.#\w]/.test(markdown)) return markdown;
  return mapPieces(markdown, (piece, kind) => {
    if (kind !== "text") return piece;
    let text = piece;
    if (marks.includes("mark")) text = withMarkedText(text);
    if (marks.includes("insert")) text = text.replace(INSERTED, "<ins>$1</ins>");
    return marks.includes("attributes") ? text.replace(LIST_AT_END, "$1") : text;
  });
}
