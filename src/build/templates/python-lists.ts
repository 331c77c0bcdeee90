import { linesOutsideOfFences } from "./fence-lines.ts";

const ITEM = /^( *)([-*+]|\d{1,9}\.)( +)(?=\S)/;
const FENCE = /^[ \t]*(`{3,}|~{3,})/;
/** Columns that belong to an item of a list, whatever its marker's width (Python-Markdown's `tab_length`). */
const COLUMNS = 4;

/**
 * Where items of lists have more below them that begins at the columns of Python-Markdown, but for CommonMark left of the item's text
 * (its marker is indented, or followed by more blanks), moves that text to these columns.
 */
export function narrowListMarkers(markdown: string): string {
  /** Depth of the innermost item that is open; -1 outside of lists. */
  let depth = -1;
  const lines = markdown.split("\n");
  for (const [index, line] of linesOutsideOfFences(lines, FENCE)) {
    if (line.trim() === "") continue;
    const column = Math.floor(indentOf(line) / COLUMNS) * COLUMNS;
    const item = ITEM.exec(line);
    if (item && column / COLUMNS <= depth + 1) {
      depth = column / COLUMNS;
      const most = column + COLUMNS;
      if (hasMoreLeftOf(item[0].length, most, lines, index + 1)) lines[index] = narrowed(line, item, most);
    } else if (column === 0 && lines[index - 1]?.trim() === "") depth = -1;
  }
  return lines.join("\n");
}

function indentOf(line: string): number {
  return /^ */.exec(line)![0].length;
}

/** Whether a line of an item begins from this column on, but left of that one. */
function hasMoreLeftOf(text: number, column: number, lines: readonly string[], from: number): boolean {
  if (text <= column) return false;
  for (let index = from; index < lines.length; index++) {
    const line = lines[index]!;
    if (line.trim() === "") continue;
    const indent = indentOf(line);
    if (indent < column) return false;
    if (indent < text && lines[index - 1]!.trim() === "") return true;
  }
  return false;
}

/** With its text in this column, or as far to the left as the marker allows. */
function narrowed(
  line: string,
  [whole, indent = "", marker = "", blanks = ""]: RegExpExecArray,
  column: number,
): string {
  const blank = Math.max(1, blanks.length - (whole.length - column));
  const left = Math.max(0, Math.min(indent.length, column - marker.length - blank));
  return " ".repeat(left) + marker + " ".repeat(blank) + line.slice(whole.length);
}
