import { codeLines } from "./code-lines.ts";

const OPENING =
  /^([ \t]*)<(\w+)\b([^<>]*?)\s+markdown(?:\s*=\s*["']?(?:1|span|block|true)["']?)?(?=[\s>])([^<>]*)>[ \t]*(.*)$/i;

/** Within such an element, a caption that has something of Markdown in it is Markdown too. */
const CAPTION = /^[ \t]*(<figcaption\b[^<>]*>)([^\n]*[*_`[][^\n]*)(<\/figcaption>)[ \t]*$/;

/** kramdown's option, in a body. */
const EVERYWHERE = /^\{::options\b[^}]*\bparse_block_html="true"/m;
const BLOCK =
  /^([ \t]*<(?:article|aside|blockquote|center|details|div|figure|footer|header|main|nav|section)\b(?![^<>]*\smarkdown\b)[^<>]*)(>)/i;

/** Right below it, too, what such an element holds is Markdown. */
const SUMMARY_END = /(<\/summary\s*>)[ \t]*(\S.*)?$/i;

/**
 * Elements with the attribute `markdown` (kramdown, Python-Markdown): empty lines around their content let it be read as
 * Markdown.
 *
 * @param everywhere whether blocks without the attribute are read so as well
 */
export function expandMarkdownInHtml(written: string, everywhere: boolean): string {
  const markdown = everywhere || EVERYWHERE.test(written) ? markBlocks(written) : written;
  if (!/<\w[^<>]*\smarkdown\b/i.test(markdown)) return markdown;
  const isCode = codeLines(markdown);
  const open: { readonly name: string; depth: number }[] = [];
  const result: string[] = [];
  for (const [index, line] of markdown.split("\n").entries()) {
    const [, indent = "", name = "", before = "", after = "", rest = ""] =
      (isCode[index] ? null : OPENING.exec(line)) ?? [];
    const last = open.at(-1);
    if (name !== "") {
      const end = new RegExp(`</${name}\\s*>\\s*$`, "i").exec(rest);
      const first = end ? rest.slice(0, end.index) : rest;
      result.push(`${indent}<${name}${before}${after}>`, "", ...belowSummary(first));
      if (end) result.push("", `${indent}</${name}>`, "");
      else open.push({ name, depth: 1 });
    } else if (last && !isCode[index]) {
      last.depth += count(line, `<${last.name}\\b`) - count(line, `</${last.name}\\s*>`);
      if (last.depth <= 0) {
        open.pop();
        result.push(...line.replace(/(<\/\w+\s*>)\s*$/, "\n\n$1\n").split("\n"));
      } else result.push(...belowSummary(line.replace(CAPTION, "$1\n\n$2\n\n$3")));
    } else result.push(line);
  }
  return result.join("\n");
}

/** Gives blocks the attribute. */
function markBlocks(markdown: string): string {
  const isCode = codeLines(markdown);
  return markdown
    .split("\n")
    .map((line, index) => (isCode[index] ? line : line.replace(BLOCK, '$1 markdown="1"$2')))
    .join("\n");
}

function belowSummary(line: string): string[] {
  return line.replace(SUMMARY_END, (_, end: string, text = "") => `${end}\n\n${text}`).split("\n");
}

function count(line: string, pattern: string): number {
  return line.match(new RegExp(pattern, "gi"))?.length ?? 0;
}
