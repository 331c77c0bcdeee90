import { QUOTATION_END, quotationStart, textFrom, titleOfKind } from "./admonition-titles.ts";
import { codeLines } from "./code-lines.ts";

const OPENING = /^([ \t>]*)(\/{3,})[ \t]*([A-Za-z][\w-]*)[ \t]*(?:\|[ \t]*(.*?))?[ \t]*$/;
const CLOSING = /^[ \t>]*(\/{3,})[ \t]*$/;
/** Blocks of which nothing but their content shows. */
const PLAIN = /^(?:html|define|(?:figure-|table-)?caption)$/;

/** `/// note | Title` … `///` (the Blocks of Python-Markdown's extensions): quotations, tabs, and what shows as it is. */
export function expandSlashBlocks(markdown: string): string {
  if (!markdown.includes("///")) return markdown;
  const isCode = codeLines(markdown);
  const result: string[] = [];
  const open: { readonly slashes: string; readonly prefix: string; readonly end: readonly string[] }[] = [];
  let inOptions = false;
  const lines = markdown.split("\n");
  for (const [index, line] of lines.entries()) {
    const opening = isCode[index] ? null : OPENING.exec(line);
    const closing = isCode[index] ? undefined : CLOSING.exec(line)?.[1];
    const depth = open.findLastIndex(({ slashes }) => slashes === closing);
    // Options stand indented between the opening and an empty line.
    if (inOptions && /^[ \t>]*(?: {4}|\t)[\w-]+:/.test(line)) continue;
    inOptions = opening !== null;
    if (opening) {
      const [, prefix = "", slashes = "", kind = "", title] = opening;
      const isPlain = PLAIN.test(kind);
      const start = isPlain
        ? [""]
        : kind === "tab"
          ? ["", `<strong>${title ?? ""}</strong>`, ""]
          : ["", ...quotationStart(title ?? titleOfKind(kind, textFrom(lines, index + 1)))];
      open.push({ slashes, prefix, end: isPlain || kind === "tab" ? [""] : QUOTATION_END });
      for (const one of start) result.push((prefix + one).trimEnd());
    } else if (depth >= 0) {
      for (const { prefix, end } of open.splice(depth).toReversed())
        for (const one of end) result.push((prefix + one).trimEnd());
    } else result.push(line);
  }
  for (const { prefix, end } of open.toReversed())
    for (const one of end) result.push((prefix + one).trimEnd());
  return result.join("\n");
}
