const MARKED = /(?<![=\w])==(?=[^\s=])([^=\n]*[^\s=])==(?![=\w])/g;

/** `==marked==` text as the element for it. */
export function withMarkedText(text: string): string {
  return text.replace(MARKED, "<mark>$1</mark>");
}
