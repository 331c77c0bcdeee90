const INDENT = /^[ \t]*/;
const FENCE = /^(`{3,}(?=[^`]*$)|~{3,})/;
/** Below a line of text a mark alone is the line of a heading, or text. */
const LONE_MARK = /^(?:[-*+]|\d{1,9}[.)])[ \t]*$/;
const LIST_MARK = /^(?:[-*+]|\d{1,9}[.)])(?=[ \t]|$)/;
const NOTE = /^\[\^[^\]\n]+\]:/;
/** A line that is a block of its own, so that the next one begins another. */
const WHOLE_BLOCK = /^(?:#{1,6}[ \t]|([-_*])(?:[ \t]*\1){2,}[ \t]*$|=+[ \t]*$)/;
/** HTML in which lines stand as they are, up to its end; other tags may be before it. */
const RAW_HTML = /^(?:<[^<>]*>[ \t]*)*?<(?:(pre|script|style|textarea)\b|(!--))/i;
const NOTE_INDENT = 4;
/** No one nests lists deeper. */
const DEEPEST = 100;

/**
 * Takes indentation that would make code of lines off them, for generators in which it says nothing (MDX, Eleventy from version
 * 2.0 on). Lists and footnotes keep what they hold.
 */
export function withoutIndentedCode(markdown: string): string {
  if (!/ {4}|\t/.test(markdown)) return markdown;
  const reader = new IndentReader();
  return markdown
    .split("\n")
    .map((line) => reader.read(line))
    .join("\n");
}

class IndentReader {
  /** Columns in which the contents of open lists and footnotes begin. */
  #containers: number[] = [];
  #mayBegin = true;
  /** Whether the line before is the mark of an item and nothing else. */
  #isBelowMark = false;
  #fence: { readonly mark: string; readonly shift: number } | undefined;
  #rawEnd: RegExp | undefined;

  /** @returns the line as it stands in Markdown that knows indented code */
  read(line: string): string {
    const { columns, text } = measured(line);
    if (this.#fence) return this.#inFence(line, columns, text);
    if (this.#rawEnd) return this.#inRaw(line);
    const isBelowMark = this.#isBelowMark;
    this.#isBelowMark = false;
    if (text === "") {
      // An item that begins with an empty line has no other.
      if (isBelowMark) this.#containers.pop();
      this.#mayBegin = true;
      return line;
    }
    const isInText = !this.#mayBegin && columns >= this.#content;
    const begins = this.#mayBegin || FENCE.test(text) || LIST_MARK.test(text) || WHOLE_BLOCK.test(text);
    if (begins) while (columns < this.#content) this.#containers.pop();
    const isDeep = this.#mayBegin && columns - this.#content >= 4;
    const shift = isDeep ? columns - this.#content : 0;
    const start = columns - shift;
    const shown = isDeep ? " ".repeat(start) + text : line;
    this.#mayBegin = WHOLE_BLOCK.test(text) || (isInText && LONE_MARK.test(text));
    if (this.#mayBegin || start - this.#content >= 4) return shown;
    const mark = FENCE.exec(text)?.[1];
    if (mark !== undefined) this.#fence = { mark, shift };
    else if (NOTE.test(text)) this.#containers.push(NOTE_INDENT);
    else return this.#items(shown, start, text);
    return shown;
  }

  get #content(): number {
    return this.#containers.at(-1) ?? 0;
  }

  #inFence(line: string, columns: number, text: string): string {
    const { mark, shift } = this.#fence!;
    if (text.startsWith(mark) && /^([`~])\1*[ \t]*$/.test(text)) {
      this.#fence = undefined;
      this.#mayBegin = true;
    }
    return shift === 0 || text === "" ? line : " ".repeat(Math.max(columns - shift, 0)) + text;
  }

  #inRaw(line: string): string {
    if (this.#rawEnd!.test(line)) this.#rawEnd = undefined;
    return line;
  }

  /** Opens the items of lists that begin in a line, one in another: `- 1. text`. */
  #items(line: string, columns: number, text: string): string {
    if (this.#containers.length >= DEEPEST) return line;
    const mark = LIST_MARK.exec(text)?.[0];
    if (mark === undefined) {
      const [, name, comment] = RAW_HTML.exec(text) ?? [];
      const end = comment ? /-->/ : name && new RegExp(`</${name}\\b`, "i");
      if (end && !end.test(text)) this.#rawEnd = end;
      return line;
    }
    const inner = text.slice(mark.length);
    const gap = measured(inner, columns + mark.length);
    const isFar = gap.text !== "" && gap.columns - columns - mark.length > 4;
    const content = isFar || gap.text === "" ? columns + mark.length + 1 : gap.columns;
    this.#containers.push(content);
    if (gap.text === "") {
      this.#mayBegin = this.#isBelowMark = true;
      return line;
    }
    const head = line.slice(0, line.length - inner.length);
    const rest = isFar ? ` ${gap.text}` : inner;
    return head + this.#restOf(rest, content, gap.text);
  }

  #restOf(rest: string, columns: number, text: string): string {
    const fence = FENCE.exec(text)?.[1];
    if (fence !== undefined) this.#fence = { mark: fence, shift: 0 };
    this.#mayBegin = WHOLE_BLOCK.test(text);
    return fence !== undefined || this.#mayBegin ? rest : this.#items(rest, columns, text);
  }
}

/** The column in which a line's text begins, from the one in which the line does; tabs stop at every fourth. */
function measured(line: string, from = 0): { readonly columns: number; readonly text: string } {
  const indent = INDENT.exec(line)![0];
  let columns = from;
  for (const character of indent) columns += character === "\t" ? 4 - (columns % 4) : 1;
  return { columns, text: line.slice(indent.length) };
}
