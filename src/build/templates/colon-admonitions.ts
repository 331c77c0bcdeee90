import { QUOTATION_END, quotationStart, textFrom, titleOfKind } from "./admonition-titles.ts";
import { codeLines } from "./code-lines.ts";

const OPENING = /^([ \t>]*)(:{3,})[ \t]*([A-Za-z][\w-]*)(?:\[(.*)\])?(?:\{[^}]*\})?[ \t]*(.*?)[ \t]*$/;
const CLOSING = /^([ \t>]*)(:{3,})[ \t]*$/;
/** Kinds that are titles too; of any other word only the title shows. */
const KINDS: ReadonlySet<string> = new Set(
  "note tip info warning danger caution important success secondary hint attention error question example".split(
    " ",
  ),
);

/** `:::note Title` … `:::` (Docusaurus, Starlight, VitePress) as quotations that begin with their title. */
export function expandColonAdmonitions(markdown: string): string {
  if (!markdown.includes(":::")) return markdown;
  const isCode = codeLines(markdown);
  const open: { colons: number; prefix: string }[] = [];
  const result: string[] = [];
  const add = (prefix: string, lines: readonly string[]) => {
    for (const line of lines) result.push((prefix + line).trimEnd());
  };
  const lines = markdown.split("\n");
  for (const [index, line] of lines.entries()) {
    const closing = isCode[index] ? null : CLOSING.exec(line);
    const opening = isCode[index] ? null : OPENING.exec(line);
    if (closing && open.length > 0) {
      const colons = closing[2]!.length;
      const depth = open.findLastIndex((one) => one.colons === colons);
      for (const { prefix } of open.splice(depth < 0 ? open.length - 1 : depth).toReversed()) {
        add(prefix, QUOTATION_END);
      }
    } else if (opening) {
      const [, prefix = "", colons = "", kind = "", label, rest = ""] = opening;
      open.push({ colons: colons.length, prefix });
      const ownTitle = KINDS.has(kind.toLowerCase()) ? titleOfKind(kind, textFrom(lines, index + 1)) : "";
      add(prefix, ["", ...quotationStart(label ?? (rest || ownTitle))]);
    } else result.push(line);
  }
  for (const { prefix } of open.toReversed()) add(prefix, QUOTATION_END);
  return result.join("\n");
}
