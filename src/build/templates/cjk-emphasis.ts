import { mapPieces } from "./map-pieces.ts";

const LETTER = String.raw`[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}ー]`;
/** Stands for each character of code and comments. */
const MASK = "\ufdd2";
const PUNCTUATION = String.raw`[\p{P}\p{S}${MASK}]`;
/** Two asterisks around words or one, next to each other. */
const EMPHASIS = /(?<![\\*])(?<mark>\*\*?)(?!\*)(?<inner>(?=[^\s*])(?:[^*\n]|\\\*)*[^\s*\\])\k<mark>(?!\*)/gu;
const SIGNS = new RegExp(`${LETTER}\\*|\\*${LETTER}`, "u");
const MISSED_BEGIN = new RegExp(`${LETTER}\\*{1,2}${PUNCTUATION}`, "u");
const MISSED_END = new RegExp(`${PUNCTUATION}\\*{1,2}${LETTER}`, "u");

/**
 * Chinese, Japanese and Korean have no blanks between words and marks, so that CommonMark (section 6.2) sees no emphasis in
 * `**「a」**と`. Markdown before it did, and kramdown and Python-Markdown do: written as HTML, it is emphasis there too.
 */
export function expandCjkEmphasis(markdown: string): string {
  if (!SIGNS.test(markdown)) return markdown;
  const masked = mapPieces(markdown, (piece, kind) =>
    kind === "text" ? piece : piece.replace(/[^\n]/g, MASK),
  );
  let result = "";
  let done = 0;
  for (const { 0: whole, index, groups } of masked.matchAll(EMPHASIS)) {
    const { mark = "", inner = "" } = groups ?? {};
    const start = index + mark.length;
    const end = start + inner.length;
    const isMissed =
      MISSED_BEGIN.test(masked.slice(Math.max(0, index - 2), start + 2)) ||
      MISSED_END.test(masked.slice(end - 2, end + mark.length + 2));
    if (!isMissed) continue;
    const name = mark === "*" ? "em" : "strong";
    result += `${markdown.slice(done, index)}<${name}>${markdown.slice(start, end)}</${name}>`;
    done = index + whole.length;
  }
  return result + markdown.slice(done);
}
