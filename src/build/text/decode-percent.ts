/** Percent-encoded text decoded; unchanged where it is not valid as a whole. */
export function decodePercent(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
