import type { Separator } from "../dialects/dialect.ts";

const COMMA = /[,，、]/;

/**
 * Splits a text that stands for a list. Hash tags are separated by blanks always. Where a `space` separates, commas do too: who
 * writes them means them, whatever the generator makes of them; not so where a `blank` does.
 */
export function splitList(text: string, separator: Separator): string[] {
  return text
    .split(separatorIn(text, separator))
    .map((part) => part.trim().replace(/\s+/g, " "))
    .filter((part) => part !== "");
}

function separatorIn(text: string, separator: Separator): RegExp {
  if (/^#\S+(?:\s+#\S+)+$/.test(text)) return /\s+/;
  if (separator === "none") return /(?!)/;
  if (separator === "blank") return /\s+/;
  if (separator === "semicolon" && text.includes(";")) return /;/;
  if (separator === "space" && !COMMA.test(text)) return /\s+/;
  return COMMA;
}
