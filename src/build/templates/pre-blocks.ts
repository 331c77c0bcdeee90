import { codeLines } from "./code-lines.ts";

const PRE = /<pre\b[^<>]*>[\s\S]*?<\/pre\s*>/gi;
/** What stands before it on its line, or all of the line before. */
const TAGS = /^ {0,3}(?:<[^<>]+>[ \t]*)+$/;

/**
 * Lets code in HTML begin a block of its own where it has empty lines: in CommonMark (section 4.6) such a line would end the block of
 * the element around it, and the code go on as Markdown.
 */
export function separatePreBlocks(markdown: string): string {
  if (!/<\/pre\b/i.test(markdown)) return markdown;
  const isCode = codeLines(markdown);
  const lines = markdown.split("\n");
  let line = 0;
  let lineStart = 0;
  return markdown.replace(PRE, (pre, at: number) => {
    if (!/\n[ \t]*\n/.test(pre)) return pre;
    while (lineStart + lines[line]!.length < at) lineStart += lines[line++]!.length + 1;
    const before = lines[line]!.slice(0, at - lineStart);
    const isInHtml = TAGS.test(before) || (before.trim() === "" && TAGS.test(lines[line - 1] ?? ""));
    return isInHtml && !isCode[line] ? `\n\n${pre}` : pre;
  });
}
