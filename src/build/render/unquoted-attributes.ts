import { endOfCodeSpan, endOfFence } from "./code-spans.ts";

/** A tag with an unquoted value that has a slash in it. */
const CANDIDATE = /<[a-z][a-z\d-]*\s[^<>]{0,300}?=\s{0,9}[^\s"'=<>`/]{0,300}\/[^<>]{0,1000}>/i;
const TOKENS = new RegExp(`^[ \\t>]*(\`{3,}|~{3,})[^\\n]*$|(\`+)(?!\`)|${CANDIDATE.source}`, "gim");
const VALUES = /(\s[a-z][\w:.-]*\s*=\s*)(?:("[^"]*"|'[^']*')|([^\s"'=<>`]+?)(?=\/?>|\s))/gi;

/**
 * Quotes attribute values such as `<img src=/a.png>`: CommonMark (section 6.6) takes them as HTML, satteri 0.10 does not
 * where they have a slash. Code is left alone.
 */
export function withQuotedAttributes(source: string): string {
  if (!CANDIDATE.test(source)) return source;
  let result = "";
  let done = 0;
  TOKENS.lastIndex = 0;
  for (let match = TOKENS.exec(source); match !== null; match = TOKENS.exec(source)) {
    if (match[1] !== undefined) TOKENS.lastIndex = endOfFence(source, TOKENS.lastIndex, match[1]);
    else if (match[2] !== undefined) TOKENS.lastIndex = endOfCodeSpan(source, TOKENS.lastIndex, match[2]);
    else {
      const tag = match[0].replace(VALUES, (_, name: string, quoted?: string, value?: string) =>
        quoted === undefined ? `${name}"${value}"` : name + quoted,
      );
      result += source.slice(done, match.index) + tag;
      done = TOKENS.lastIndex;
    }
  }
  return result + source.slice(done);
}
