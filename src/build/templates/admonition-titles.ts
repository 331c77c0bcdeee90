/**
 * The title of an aside that gives none of its own: its kind, as a word; none where the text begins with that word in bold.
 *
 * @param text Markdown of the aside, or the beginning of it
 */
export function titleOfKind(kind: string, text: string): string {
  const bold = /^[\s>]*(?:\*\*|__|<(?:b|strong)>)\s*([\w-]+)/.exec(text)?.[1];
  if (bold?.toLowerCase() === kind.toLowerCase()) return "";
  return kind.charAt(0).toUpperCase() + kind.slice(1).toLowerCase().replaceAll("-", " ");
}

/** The first of the next three lines that has something in it. */
export function textFrom(lines: readonly string[], index: number): string {
  return lines.slice(index, index + 3).find((line) => /\S/.test(line)) ?? "";
}

/** Lines that turn into a quotation with a title: Markdown is read in it as outside of it. */
export function quotationStart(title: string): string[] {
  return title === "" ? ["<blockquote>", ""] : ["<blockquote>", "", `<strong>${title}</strong>`, ""];
}

export const QUOTATION_END: readonly string[] = ["", "</blockquote>", ""];
