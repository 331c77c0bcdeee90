import { mapPieces } from "./map-pieces.ts";

const LETTER = String.raw`[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}ー]`;
/** Stands for each character of code and comments. */
const MASK = "\ufdd2";
/** What must not stand at the edge of emphasis: to CommonMark all punctuation, to older versions of marked that of ASCII. */
const EDGES = {
  all: String.raw`[\p{P}\p{S}${MASK}]`,
  wide: String.raw`(?![\0-\x7f])[\p{P}\p{S}]`,
} as const;
export type CjkEdge = keyof typeof EDGES;

/** Two asterisks around words or one, next to each other. */
const EMPHASIS = /(?<![\\*])(?<mark>\*\*?)(?!\*)(?<inner>(?=[^\s*])(?:[^*\n]|\\\*)*[^\s*\\])\k<mark>(?!\*)/gu;
const SIGNS = new RegExp(`${LETTER}\\*|\\*${LETTER}`, "u");
const MISSED_BEGIN = missed((edge) => `${LETTER}\\*{1,2}${edge}`);
const MISSED_END = missed((edge) => `${edge}\\*{1,2}${LETTER}`);

/**
 * Chinese, Japanese and Korean have no blanks between words and marks, so that CommonMark (section 6.2) sees no emphasis in
 * `**「a」**と`. Markdown before it did, and kramdown and Python-Markdown do: written as HTML, it is emphasis there too.
 *
 * @param edge the punctuation that CommonMark minds and the generator does not
 */
export function expandCjkEmphasis(markdown: string, edge: CjkEdge): string {
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
      MISSED_BEGIN[edge].test(masked.slice(Math.max(0, index - 2), start + 2)) ||
      MISSED_END[edge].test(masked.slice(end - 2, end + mark.length + 2));
    if (!isMissed) continue;
    const name = mark === "*" ? "em" : "strong";
    result += `${markdown.slice(done, index)}<${name}>${markdown.slice(start, end)}</${name}>`;
    done = index + whole.length;
  }
  return result + markdown.slice(done);
}

function missed(pattern: (edge: string) => string): Readonly<Record<CjkEdge, RegExp>> {
  return { all: new RegExp(pattern(EDGES.all), "u"), wide: new RegExp(pattern(EDGES.wide), "u") };
}
