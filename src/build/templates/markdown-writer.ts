import { isCodeHere } from "./code-aware-scanner.ts";

const QUOTE_OR_SPACE = /^[ \t>]*$/;
/** A fence may follow a paragraph directly (CommonMark, section 4.5), but in HTML it is text until an empty line (4.6). */
const FENCE = /^(?:`{3}|~{3})/;
const HTML = /^[ \t>]*<[/!a-z]/i;
/** HTML that may follow a paragraph directly. */
const HTML_BLOCK = /^<(?:blockquote|details|div|figure|iframe|p|table|ul|ol)\b/;
const LINES_BACK = 200;
const INDENTED = /^(?: {4}| {0,3}\t)[ \t]*$/;
const LIST_MARKERS = /^(?:[ \t>]|(?:[-*+]|\d{1,9}[.)])[ \t]+)*/;

/** Puts text and blocks together as Markdown: a block keeps to the list item or quotation in which its line stands. */
export class MarkdownWriter {
  #text = "";
  /** After a block that only an empty line ends: what begins each line there. */
  #open: string | undefined;
  /** After a fence, behind whose end nothing may stand on the line: what begins the next one. */
  #fenced: string | undefined;

  write(text: string): void {
    if (text === "") return;
    if (this.#fenced !== undefined) {
      const rest = text.replace(/^[ \t]+(?=\S)/, "");
      if (!/^[ \t]*(?:\n|$)/.test(rest)) this.#text += `\n${this.#fenced}`;
      this.#fenced = undefined;
      this.#text += rest;
      return;
    }
    if (this.#open === undefined) {
      this.#text += text;
      return;
    }
    const blank = /^[ \t]*\n/.exec(text)?.[0];
    if (blank === undefined && text.trim() === "") return;
    const prefix = this.#open;
    this.#open = undefined;
    if (/^[ \t]*\n[ \t>]*\n/.test(text)) {
      this.#text += text;
      return;
    }
    this.#text += `\n${prefix.trimEnd()}\n`;
    this.#text += blank === undefined ? prefix + text.trimStart() : text.slice(blank.length);
  }

  /** Adds a block whose lines are written as if they stood at the margin. */
  block(block: string): void {
    const lines = block.replace(/^\s*\n|\s+$/g, "");
    if (lines === "") return;
    const before = this.#open ?? this.#fenced;
    if (before !== undefined) {
      this.#text += `\n${before.trimEnd()}\n${before}`;
      this.#open = this.#fenced = undefined;
    }
    const lineStart = this.#text.lastIndexOf("\n") + 1;
    // After the block above it the line would become code, which it was not where it was written.
    if (INDENTED.test(this.#text.slice(lineStart)) && isCodeHere(this.#text, lineStart))
      this.#text = this.#text.slice(0, lineStart);
    const line = this.#text.slice(lineStart);
    const start = LIST_MARKERS.exec(line)![0];
    const prefix = start.replace(/[^\s>]/g, " ");
    if (start !== line) {
      if (!lines.includes("\n")) {
        this.write(lines);
        return;
      }
      this.#text = `${this.#text.trimEnd()}\n${prefix.trimEnd()}\n${prefix}`;
    } else if (QUOTE_OR_SPACE.test(line) && !this.#mayFollow(line, lines)) {
      this.#text = `${this.#text.slice(0, this.#text.length - line.length)}${prefix.trimEnd()}\n${prefix}`;
    }
    this.#text += lines
      .split("\n")
      .map((one, index) => (index === 0 ? one : one === "" ? prefix.trimEnd() : prefix + one))
      .join("\n");
    if (/(?:^|\n)[ \t]*(?:`{3,}|~{3,})$/.test(lines)) this.#fenced = prefix;
    else this.#open = prefix;
  }

  toString(): string {
    return this.#text;
  }

  /**
   * Whether a block can stand where it is without an empty line before it.
   *
   * @param line what there is of its line
   */
  #mayFollow(line: string, block: string): boolean {
    const above = paragraphBefore(this.#text, this.#text.length - line.length);
    if (above.length === 0) return true;
    return FENCE.test(block) ? !above.some((one) => HTML.test(one)) : HTML_BLOCK.test(block);
  }
}

/** The lines from the last empty one to a place at the start of a line, as far as they are looked at. */
function paragraphBefore(text: string, end: number): string[] {
  const lines: string[] = [];
  for (let at = end; at > 0 && lines.length < LINES_BACK; ) {
    const start = text.lastIndexOf("\n", at - 2) + 1;
    const line = text.slice(start, at - 1);
    if (QUOTE_OR_SPACE.test(line)) break;
    lines.push(line);
    at = start;
  }
  return lines;
}
