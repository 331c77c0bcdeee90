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
  /** The text of the block being read. */
  block = "";
  private text = "";
  private gap = 0;
  private marker = "";

  append(data: string): void {
    if (this.muted > 0) return;
    if (this.preformatted === 0) {
      if (/[\t\n\f\r]| {2}/.test(data)) data = data.replace(SPACES, " ");
      if (data.startsWith(" ") && (this.block === "" || /[ \t\n]$/.test(this.block))) data = data.slice(1);
    }
    this.block += data;
  }

  lineBreak(): void {
    if (this.muted === 0) this.block = `${this.block.replace(/ +$/, "")}\n`;
  }

  /** Ends the block: the next one begins on a new line (1) or after a blank line (2). */
  break(lines: 1 | 2): void {
    if (this.cells > 0) {
      if (this.block !== "" && !/\s$/.test(this.block)) this.block += " ";
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
    if (!isFirst) this.block = `${this.block.replace(/ $/, "")}\t`;
  }

  /** A list item without text leaves no marker behind. */
  endItem(): void {
    this.break(1);
    this.marker = "";
  }

  private flush(): void {
    const block = this.preformatted > 0 ? this.block.replace(/\n+$/, "") : this.block.replace(/[ \n]+$/, "");
    this.block = "";
    if (block === "" || (this.preformatted === 0 && /^\s*$/.test(block))) return;
    if (this.firstParagraph === "" && this.aside === 0) {
      this.firstParagraph = block.replace(SPACES, " ").trim();
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
