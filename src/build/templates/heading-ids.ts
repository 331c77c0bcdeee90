import { codeLines } from "./code-lines.ts";

const HEADING = /^(?:[ \t]|>)*#{1,6}[ \t]+\S/;
/** `[#id]` (Nextra, Fumadocs), `\{#id}`: an id where braces are code. */
const ID = /(?:\[#([\w-]+)\]|\\\{#([\w-]+)\\?\})$/;

/** Writes the ids at the ends of headings in MDX as the renderer knows them: `## Title {#id}`. */
export function expandHeadingIds(markdown: string): string {
  if (!/\[#|\\\{#/.test(markdown)) return markdown;
  const isCode = codeLines(markdown);
  return markdown
    .split("\n")
    .map((line, index) => {
      const written = line.trimEnd();
      const match = isCode[index] ? null : ID.exec(written);
      if (!match) return line;
      const [, bracketed, escaped] = match;
      const title = written.slice(0, match.index).trimEnd();
      const isLink = bracketed !== undefined && markdown.includes(`[#${bracketed}]:`);
      return HEADING.test(title) && !isLink ? `${title} {#${bracketed ?? escaped}}` : line;
    })
    .join("\n");
}
