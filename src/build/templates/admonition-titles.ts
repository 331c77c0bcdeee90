/** The title of an aside that gives none of its own: its kind, as a word. */
export function titleOfKind(kind: string): string {
  return kind.charAt(0).toUpperCase() + kind.slice(1).toLowerCase().replaceAll("-", " ");
}

/** Lines that turn into a quotation with a title: Markdown is read in it as outside of it. */
export function quotationStart(title: string): string[] {
  return title === "" ? ["<blockquote>", ""] : ["<blockquote>", "", `<strong>${title}</strong>`, ""];
}

export const QUOTATION_END: readonly string[] = ["", "</blockquote>", ""];
