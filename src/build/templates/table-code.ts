import { codeLines } from "./code-lines.ts";

const CODE = /(?<![\\`])(`+)(?!`).*?[^`]\1(?!`)/g;
/** Between the head of a table and its rows, of two columns at least, or with `|` at its ends. */
const DELIMITER = /^[ \t]*(?=.*\|)\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;

/** Where code binds more closely than the lines between cells, as in kramdown, GFM wants a backslash before those in it. */
export function withPipesInCode(row: string): string {
  return row.replace(CODE, (code) => code.replace(/(?<!\\)\|/g, "\\|"));
}

/** Tables as Python-Markdown reads them, whose code may have `|`. */
export function expandTableCode(markdown: string): string {
  if (!/`[^`\n]*\|/.test(markdown) || !/^[ \t]*\|?[ \t]*:?-/m.test(markdown)) return markdown;
  const lines = markdown.split("\n");
  const isCode = codeLines(markdown);
  let isTable = false;
  return lines
    .map((line, index) => {
      const isHead = !isTable && line.includes("|") && DELIMITER.test(lines[index + 1] ?? "");
      isTable = !isCode[index] && line.trim() !== "" && (isTable || (isHead && !lines[index - 1]?.trim()));
      return isTable ? withPipesInCode(line) : line;
    })
    .join("\n");
}
