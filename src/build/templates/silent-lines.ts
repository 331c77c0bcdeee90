import { codeLines } from "./code-lines.ts";

/** `[TOC]`, `[[toc]]`, and the definitions of abbreviations: `*[HTML]: Hypertext Markup Language`. */
const SILENT_LINE = /^[ \t]*(?:\[TOC\]|\[\[_?toc_?\]\]|\$\{toc\})[ \t]*$|^ {0,3}\*\[[^\]]+\]:.*$/i;
const SIGNS = /\[_?toc_?\]|\$\{toc\}|^ {0,3}\*\[/im;

/** Takes lines out that tell a generator something and show nothing themselves. */
export function withoutSilentLines(markdown: string): string {
  if (!SIGNS.test(markdown)) return markdown;
  const isCode = codeLines(markdown);
  return markdown
    .split("\n")
    .filter((line, index) => isCode[index] || !SILENT_LINE.test(line))
    .join("\n");
}
