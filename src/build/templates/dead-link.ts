/** The address of what is not there: a link to it becomes plain text. Nobody writes it himself. */
export const DEAD_LINK = ".dead-link.broadsheet";

/** Where it is no address of a link: in Markdown, in an attribute, in a definition. */
const NOT_LINKED = /(?<!\]\(\s*<?|=\s*["']?|\]:\s*<?)\.dead-link\.broadsheet(?:[#?][^\s<>()[\]"',]*)?/g;

/** Text in which it is shown nowhere. */
export function withoutBareDeadLinks(text: string): string {
  return text.includes(DEAD_LINK) ? text.replace(NOT_LINKED, "") : text;
}
