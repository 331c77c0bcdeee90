import { codeLines } from "./code-lines.ts";

const OPENING =
  /^([ \t]*)<(\w+)\b([^<>]*?)\s+markdown(?:\s*=\s*["']?(?:1|span|block|true)["']?)?(?=[\s>])([^<>]*)>[ \t]*(.*)$/i;

/** Within such an element, a caption that has something of Markdown in it is Markdown too. */
const CAPTION = /^[ \t]*(<figcaption\b[^<>]*>)([^\n]*[*_`[][^\n]*)(<\/figcaption>)[ \t]*$/;

/**
 * Elements with the attribute `markdown` (kramdown, Python-Markdown): empty lines around their content let it be read as
 * Markdown.
 */
export function expandMarkdownInHtml(markdown: string): string {
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
      result.push(`${indent}<${name}${before}${after}>`, "", end ? rest.slice(0, end.index) : rest);
      if (end) result.push("", `${indent}</${name}>`, "");
      else open.push({ name, depth: 1 });
    } else if (last && !isCode[index]) {
      last.depth += count(line, `<${last.name}\\b`) - count(line, `</${last.name}\\s*>`);
      if (last.depth <= 0) {
        open.pop();
        result.push(...line.replace(/(<\/\w+\s*>)\s*$/, "\n\n$1\n").split("\n"));
      } else result.push(...line.replace(CAPTION, "$1\n\n$2\n\n$3").split("\n"));
    } else result.push(line);
  }
  return result.join("\n");
}

function count(line: string, pattern: string): number {
  return line.match(new RegExp(pattern, "gi"))?.length ?? 0;
}
