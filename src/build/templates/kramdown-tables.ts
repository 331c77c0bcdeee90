import { codeLines } from "./code-lines.ts";
import { withPipesInCode } from "./table-code.ts";

const ROW = /^ {0,3}\|.*\|[ \t]*$/;
/** Between the head, the bodies and the foot of a table. */
const SEPARATOR = /^ {0,3}\|[-+|:= \t]*[-=][-+|:= \t]*$/;

/**
 * Tables as kramdown has them: without a head, with a line above it, with lines between rows, with `+` where columns meet, with `|` in code. Such a
 * line that GFM would not take is left out, and what has no head gets an empty one.
 */
export function tidyKramdownTables(markdown: string): string {
  if (!/^ {0,3}\|.*\|[ \t]*\n {0,3}\|/m.test(markdown)) return markdown;
  const isCode = codeLines(markdown);
  const lines = markdown.split("\n");
  const result: string[] = [];
  for (let index = 0; index < lines.length; ) {
    let end = index;
    if (index === 0 || lines[index - 1]!.trim() === "")
      while (end < lines.length && !isCode[end] && ROW.test(lines[end]!)) end++;
    // Where other text follows, it is no table of its own.
    const isTable = end - index > 1 && (lines[end] ?? "").trim() === "";
    if (isTable) result.push(...tidied(lines.slice(index, end)).map(withPipesInCode));
    end = Math.max(end, index + 1);
    if (!isTable) result.push(...lines.slice(index, end));
    index = end;
  }
  return result.join("\n");
}

function tidied(lines: readonly string[]): readonly string[] {
  const isSeparator = lines.map((line) => SEPARATOR.test(line));
  if (isSeparator[1] && !lines[1]!.includes("+") && isSeparator.filter(Boolean).length === 1) return lines;
  const rows = lines.filter((_, index) => !isSeparator[index]);
  const [first] = rows;
  if (first === undefined) return lines;
  const start = isSeparator.indexOf(false);
  const below = isSeparator.indexOf(true, start);
  const separator = below < 0 ? lines.find((_, index) => isSeparator[index]) : lines[below];
  const line = (separator ?? emptied(first, "-")).replaceAll("+", "|").replaceAll("=", "-");
  return below === start + 1 ? [first, line, ...rows.slice(1)] : [emptied(first, " "), line, ...rows];
}

/** A row with as many cells, each of this character. */
function emptied(row: string, character: string): string {
  return row
    .trim()
    .replace(/\\\||`[^`]*`/g, "x")
    .replace(/[^|]+/g, ` ${character} `);
}
