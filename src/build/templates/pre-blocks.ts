import { codeLines } from "./code-lines.ts";

const PRE = /<pre\b[^<>]*>[\s\S]*?<\/pre\s*>/gi;
/** What stands before it on its line, or all of the line before. */
const TAGS = /^ {0,3}(?:<[^<>]+>[ \t]*)+$/;

/**
 * Lets code in HTML begin a block of its own where it has empty lines: in CommonMark (section 4.6) such a line would end the block of
 * the element around it, and the code go on as Markdown.
 */
export function separatePreBlocks(markdown: string): string {
  if (!/<pre\b/i.test(markdown)) return markdown;
  let isCode: boolean[] | undefined;
  return markdown.replace(PRE, (pre, at: number) => {
    if (!/\n[ \t]*\n/.test(pre)) return pre;
    const before = markdown.slice(0, at).split("\n");
    const [line = "", previous = ""] = before.toReversed();
    if (!TAGS.test(line) && !(line.trim() === "" && TAGS.test(previous))) return pre;
    isCode ??= codeLines(markdown);
    return isCode[before.length - 1] ? pre : `\n\n${pre}`;
  });
}
