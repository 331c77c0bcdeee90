const SPACES = /[ \t\n\f\r]+/g;

/** Collects the plain text of a document, block by block, while its HTML is written. */
export class PlainText {
  firstParagraph = "";
  /** Depth of headings, lists, quotes, tables, code and figures: a block inside of one is no first paragraph. */
  aside = 0;
  /** Depth of what is not text: code of formulas, back links, fallbacks of media. */
  muted = 0;
  /** Depth of `pre`: white space there is text. */
  preformatted = 0;
  /** Depth of table cells: a block inside of one does not begin a line. */
  cells = 0;
  /** The text of the heading being read. */
  heading: string | undefined;
  /** The text of the block being read. */
  block = "";
  /** Whether the block is empty or ends in white space. */
  private isSpaced = true;
  private text = "";
  private gap = 0;
  private marker = "";
  /** Where the block has marks of notes: a paragraph by itself makes no sense of them. */
  private notes: { readonly start: number; end: number }[] = [];

  append(data: string): void {
    if (this.muted > 0 || data === "") return;
    if (this.preformatted === 0) {
      if (/[\t\n\f\r]| {2}/.test(data)) data = data.replace(SPACES, " ");
      if (this.isSpaced && data.startsWith(" ")) data = data.slice(1);
      if (data === "") return;
    }
    this.block += data;
    this.isSpaced = isSpace(data.charCodeAt(data.length - 1));
    if (this.heading !== undefined) this.heading += data;
  }

  beginNoteMark(): void {
    this.notes.push({ start: this.block.length, end: this.block.length });
    this.append("[");
  }

  endNoteMark(): void {
    this.append("]");
    const note = this.notes.at(-1);
    if (note) note.end = this.block.length;
  }

  lineBreak(): void {
    if (this.muted > 0) return;
    this.block = `${this.isSpaced ? trimmedEnd(this.block) : this.block}\n`;
    this.isSpaced = true;
  }

  /** Ends the block: the next one begins on a new line (1) or after a blank line (2). */
  break(lines: 1 | 2): void {
    if (this.cells > 0) {
      if (!this.isSpaced) this.block += " ";
      this.isSpaced = true;
      return;
    }
    this.flush();
    // A paragraph directly after its list marker stays on the marker's line.
    if (this.marker === "" && lines > this.gap) this.gap = lines;
  }

  listItem(marker: string): void {
    this.break(1);
    this.marker = marker;
  }

  cell(isFirst: boolean): void {
    if (isFirst) return;
    this.block = `${this.block.endsWith(" ") ? this.block.slice(0, -1) : this.block}\t`;
    this.isSpaced = true;
  }

  /** A list item without text leaves no marker behind. */
  endItem(): void {
    this.break(1);
    this.marker = "";
  }

  private flush(): void {
    const { notes } = this;
    this.notes = [];
    if (this.block === "") return;
    const block = this.isSpaced ? trimmedEnd(this.block) : this.block;
    this.block = "";
    this.isSpaced = true;
    if (block === "" || !/\S/.test(block)) return;
    if (this.firstParagraph === "" && this.aside === 0) {
      const bare = notes.reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), block);
      this.firstParagraph = bare.replace(SPACES, " ").trim();
    }
    const gap = this.text === "" ? "" : this.gap === 2 ? "\n\n" : "\n";
    this.text += gap + this.marker + block;
    this.gap = 0;
    this.marker = "";
  }

  finish(): string {
    this.cells = 0;
    this.flush();
    return this.text;
  }
}

function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 9;
}

/** Without spaces and line feeds at the end; tabs stay, they are empty table cells. */
function trimmedEnd(text: string): string {
  let end = text.length;
  while (end > 0 && (text.charCodeAt(end - 1) === 32 || text.charCodeAt(end - 1) === 10)) end--;
  return text.slice(0, end);
}
