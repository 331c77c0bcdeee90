const QUOTE_OR_SPACE = /^[ \t>]*$/;
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
    const line = this.#text.slice(this.#text.lastIndexOf("\n") + 1);
    const start = LIST_MARKERS.exec(line)![0];
    const prefix = start.replace(/[^\s>]/g, " ");
    if (start !== line) {
      if (!lines.includes("\n")) {
        this.write(lines);
        return;
      }
      this.#text = `${this.#text.trimEnd()}\n${prefix.trimEnd()}\n${prefix}`;
    } else if (QUOTE_OR_SPACE.test(line) && !interruptsParagraph(lines) && !this.#followsEmptyLine(line)) {
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

  #followsEmptyLine(line: string): boolean {
    const before = this.#text.slice(0, this.#text.length - line.length);
    return (
      before === "" || QUOTE_OR_SPACE.test(before.slice(before.lastIndexOf("\n", before.length - 2) + 1, -1))
    );
  }
}

/** Fences and most HTML blocks may follow a paragraph directly (CommonMark, sections 4.5 and 4.6). */
function interruptsParagraph(lines: string): boolean {
  return /^(?:`{3}|~{3}|<(?:blockquote|details|div|figure|iframe|p|table|ul|ol)\b)/.test(lines);
}
