/** Text for HTML content: `&`, `<` and `>` escaped, all else as it is. */
export function escapeText(text: string): string {
  if (!/[&<>]/.test(text)) return text;
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** Text for a double-quoted attribute. */
export function escapeAttribute(text: string): string {
  if (!/[&<>"]/.test(text)) return text;
  return escapeText(text).replaceAll('"', "&quot;");
}
