import { QUOTATION_END, quotationStart, titleOfKind } from "./admonition-titles.ts";
import { codeLines } from "./code-lines.ts";

const OPENING = /^([ \t>]*)(!!!|\?\?\?\+?|===[!+]?)[ \t]+(?:([A-Za-z][\w -]*?)[ \t]*)?(?:"(.*)")?[ \t]*$/;
const SIGNS = /^[ \t>]*(?:!!!|\?\?\?|===)/m;

/** `!!! note "Title"`, `??? note` and `=== "Tab"` (Python-Markdown) with the indented lines below them, as quotations. */
export function expandIndentedAdmonitions(markdown: string): string {
  return SIGNS.test(markdown) ? expandLines(markdown).join("\n") : markdown;
}

function expandLines(markdown: string): string[] {
  const isCode = codeLines(markdown);
  const lines = markdown.split("\n");
  const result: string[] = [];
  for (let index = 0; index < lines.length; index++) {
    const opening = isCode[index] ? null : OPENING.exec(lines[index]!);
    const [, prefix = "", mark = "", kind, title] = opening ?? [];
    if (!opening || (mark.startsWith("===") ? title === undefined : kind === undefined)) {
      result.push(lines[index]!);
      continue;
    }
    const body: string[] = [];
    for (
      let next = bodyLine(lines[index + 1], prefix);
      next !== undefined;
      next = bodyLine(lines[index + 1], prefix)
    ) {
      body.push(next);
      index++;
    }
    const shown = title ?? titleOfKind(kind?.split(" ")[0] ?? "", body.join("\n"));
    const inner = expandLines(body.join("\n").trimEnd());
    const block = mark.startsWith("===")
      ? ["", `<strong>${shown}</strong>`, "", ...inner, ""]
      : ["", ...quotationStart(shown), ...inner, ...QUOTATION_END];
    for (const line of block) result.push((prefix + line).trimEnd());
  }
  return result;
}

/** A line that is indented below its admonition, or empty; undefined after its end. */
function bodyLine(line: string | undefined, prefix: string): string | undefined {
  if (line === undefined) return undefined;
  if (line.replaceAll(">", "").trim() === "") return "";
  const indented = line.startsWith(prefix) ? /^(?: {4}| {0,3}\t)/.exec(line.slice(prefix.length)) : null;
  return indented ? line.slice(prefix.length + indented[0].length) : undefined;
}
