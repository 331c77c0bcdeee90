/** Where the JSON of an article stands: its page's address, without a final slash or `.html`, plus `.json`. */
export function jsonPath(page: string): string {
  return `${page.replace(/(\/|\.html?)$/, "")}.json`;
}
