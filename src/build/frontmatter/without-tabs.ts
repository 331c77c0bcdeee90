/** YAML in which tabs indent lines, as Hexo reads it: two blanks stand for each. */
export function withoutTabs(text: string): string {
  return text.replace(/^\t+/gm, (tabs) => "  ".repeat(tabs.length));
}
