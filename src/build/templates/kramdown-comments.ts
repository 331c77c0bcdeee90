import { CodeAwareScanner } from "./code-aware-scanner.ts";
import { isExcerptMark } from "./excerpt.ts";

/** What may stand before the text of a line. */
const LINE_START = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?$/;

/**
 * In kramdown a comment ends no paragraph, and what stands behind it on its line is Markdown. In CommonMark (section 4.6) it begins a
 * block of HTML that goes on to the end of the line: so it goes to that end, or stands alone where it ends an excerpt.
 */
export function moveLineComments(markdown: string): string {
  if (!markdown.includes("<!--")) return markdown;
  const scanner = new CodeAwareScanner(markdown);
  let result = "";
  let done = 0;
  for (let spot = scanner.next(); spot; spot = scanner.next()) {
    if (spot.kind !== "comment") continue;
    const { start, end } = spot;
    const before = markdown.slice(markdown.lastIndexOf("\n", start - 1) + 1, start);
    const lineEnd = markdown.indexOf("\n", end);
    const rest = markdown.slice(end, lineEnd < 0 ? undefined : lineEnd);
    if (!LINE_START.test(before) || /^\s*(?:<|$)/.test(rest)) continue;
    const comment = markdown.slice(start, end);
    const text = rest.trim();
    result += `${markdown.slice(done, start)}${isExcerptMark(comment) ? `${comment}\n\n${text}` : `${text} ${comment}`}`;
    done = scanner.position = end + rest.length;
  }
  return result + markdown.slice(done);
}
