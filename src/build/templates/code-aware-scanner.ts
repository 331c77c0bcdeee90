import { endOfCodeSpan, endOfFence } from "../render/code-spans.ts";

/** Fences, code spans, indented lines and comments, as alternatives of a pattern with the flags `g` and `m`. */
const MARKS = [
  String.raw`^(?:[ \t]|>|(?:[-*+]|\d{1,9}[.)])[ \t])*(?:(?<backticks>\`{3,})[^\`\n]*|(?<tildes>~{3,})[^\n]*)$`,
  "(?<span>`+)",
  String.raw`^(?<indent>(?: {4}| {0,3}\t)[ \t]*)(?=\S)`,
  "(?<comment><!--)",
].join("|");

const BLANK = /^[ \t]*$/;
const LIST_LIKE = /^[ \t>]*(?:[-*+]|\d{1,9}[.)]|!!!|\?\?\?\+?|===|:|\[\^[^\]]+\]:)(?:[ \t]|$)/;
/** An indented line is code only where no list holds it; so far back its list is looked for. */
const LINES_BACK = 200;

export interface Spot {
  /** An opening is something that the opening pattern matches, outside of code and comments; it has no extent yet. */
  readonly kind: "code" | "comment" | "opening";
  readonly start: number;
  readonly end: number;
}

/**
 * Walks over Markdown from one thing of interest to the next: code, comments, and what an opening pattern matches
 * outside of them. The reader of an opening sets `position` behind what it has read.
 */
export class CodeAwareScanner {
  position = 0;
  /** Whether indented lines may be code: not so inside of tags, where indentation is layout. */
  indentedCode = true;
  readonly #text: string;
  readonly #pattern: RegExp;
  /** False once a comment had no end: then no later one has. */
  #commentsEnd = true;

  /** @param opening source of a pattern without groups; without it, only code and comments are found */
  constructor(text: string, opening = "(?!)") {
    this.#text = text;
    this.#pattern = new RegExp(`${MARKS}|${opening}`, "gm");
  }

  next(): Spot | undefined {
    this.#pattern.lastIndex = this.position;
    for (let match = this.#pattern.exec(this.#text); match; match = this.#pattern.exec(this.#text)) {
      const { backticks, tildes, span, indent, comment } = match.groups!;
      const start = match.index;
      const fence = backticks ?? tildes;
      let end: number | undefined;
      if (fence !== undefined) end = endOfFence(this.#text, this.#pattern.lastIndex, fence);
      else if (span !== undefined) {
        const from = this.#pattern.lastIndex;
        const close = this.#text[start - 1] === "\\" ? from : endOfCodeSpan(this.#text, from, span);
        if (close > from) end = close;
      } else if (indent !== undefined) {
        if (this.indentedCode && isCodeHere(this.#text, start)) end = endOfIndented(this.#text, start);
      } else if (comment !== undefined) {
        const close = this.#commentsEnd ? this.#text.indexOf("-->", start) : -1;
        if (close > 0) end = close + 3;
        else this.#commentsEnd = false;
      } else {
        this.position = start;
        return { kind: "opening", start, end: start };
      }
      if (end !== undefined) {
        this.position = end;
        return { kind: comment === undefined ? "code" : "comment", start, end };
      }
      if (match[0] === "") this.#pattern.lastIndex++;
    }
    return undefined;
  }
}

/** Whether an indented line begins code: after an empty line, and not inside a list, a footnote or an admonition. */
export function isCodeHere(text: string, lineStart: number): boolean {
  let end = lineStart - 1;
  for (let count = 0; end >= 0 && count < LINES_BACK; count++) {
    const start = end === 0 ? 0 : text.lastIndexOf("\n", end - 1) + 1;
    const line = text.slice(start, end);
    if (count === 0 && !BLANK.test(line)) return false;
    if (LIST_LIKE.test(line)) return false;
    if (/^\S/.test(line)) return true;
    end = start - 1;
  }
  return true;
}

function endOfIndented(text: string, start: number): number {
  const lines = /(?:(?: {4}| {0,3}\t)[^\n]*(?:\n|$)|[ \t]*\n)*/y;
  lines.lastIndex = start;
  lines.test(text);
  return start + text.slice(start, lines.lastIndex).trimEnd().length;
}
