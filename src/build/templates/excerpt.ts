import { CodeAwareScanner } from "./code-aware-scanner.ts";

const MARK =
  /^<!--\s*(?:more|truncate|fold|read ?more|(?:end[_ -]?)?excerpt|summary|cut|break|teaser_end|pelican_end_summary)\b[^>]*-->$/i;

/** Whether a comment ends the excerpt of its article. */
export function isExcerptMark(comment: string): boolean {
  return MARK.test(comment);
}

/** Of a footnote, whose text stands further down. */
const NOTE_REFERENCE = /\[\^[^\]\s]+\](?!:)/g;
export const LINK_DEFINITION = /^ {0,3}\[(?!\^)[^\]\n]+\]:[ \t]*\S.*$/gm;

/**
 * What stands before the mark that ends an excerpt: `<!--more-->`, `<!-- truncate -->`, `<!-- excerpt -->` and their kin,
 * or the article's own separator; with the definitions of links that it needs.
 *
 * @param separator text that ends the excerpt of this article (Jekyll's `excerpt_separator`)
 */
export function excerptOf(markdown: string, separator: string | undefined): string | undefined {
  const own = separator?.trim() ? markdown.indexOf(separator.trim()) : -1;
  const at = own >= 0 ? own : findMark(markdown);
  const excerpt = at === undefined ? "" : markdown.slice(0, at).replace(NOTE_REFERENCE, "");
  if (excerpt.trim() === "") return undefined;
  const definitions = markdown.slice(at).match(LINK_DEFINITION) ?? [];
  return definitions.length === 0 ? excerpt : `${excerpt}\n\n${definitions.join("\n")}\n`;
}

function findMark(markdown: string): number | undefined {
  if (!markdown.includes("<!--")) return undefined;
  const scanner = new CodeAwareScanner(markdown);
  for (let spot = scanner.next(); spot; spot = scanner.next()) {
    if (spot.kind === "comment" && isExcerptMark(markdown.slice(spot.start, spot.end))) return spot.start;
  }
  return undefined;
}
