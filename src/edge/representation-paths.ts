/** Where the JSON of an article stands: its page's address, without a final slash or `.html`, plus `.json`. */
export function jsonPath(page: string): string {
  return `${withoutEnding(page)}.json`;
}

/** Where the Markdown of an article stands. */
export function markdownPath(page: string): string {
  return `${withoutEnding(page)}.md`;
}

function withoutEnding(page: string): string {
  return page.replace(/(\/|\.html?)$/, "");
}
