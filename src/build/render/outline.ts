import { PlainText } from "./plain-text.ts";
import type { Open } from "./tree.ts";

/** After these, the next block follows on the next line; after other blocks, after a blank line. */
const LINES: ReadonlySet<string> = new Set(["div", "dt", "dd", "tr", "summary", "figcaption", "caption"]);
const BLOCKS: ReadonlySet<string> = new Set(
  (
    "p h1 h2 h3 h4 h5 h6 dl figure pre article aside section header footer nav address details blockquote table " +
    "video audio"
  ).split(" "),
);
const ASIDES: ReadonlySet<string> = new Set(
  (
    "h1 h2 h3 h4 h5 h6 ul ol dl li dt dd figure figcaption pre blockquote table caption summary details nav header " +
    "footer video audio"
  ).split(" "),
);

/** Lays out plain text as elements open and close: list markers, table cells, notes in brackets. */
export class Outline {
  readonly text: PlainText = new PlainText();
  /** Depth of `code` and `pre`, where nothing but text has a meaning. */
  code = 0;
  private readonly lists: { next: number; step: number }[] = [];
  private readonly cells: number[] = [];

  opened({ name, tag }: Open): void {
    const { text } = this;
    if (name === "ul" || name === "ol") {
      text.break(this.lists.length > 0 ? 1 : 2);
      const start = Number(/ start="(-?\d+)"/.exec(tag)?.[1] ?? 1);
      const step = name === "ul" ? 0 : tag.includes(" reversed=") ? -1 : 1;
      this.lists.push({ next: start, step });
    } else if (name === "li") {
      const list = this.lists.at(-1);
      const marker = list === undefined || list.step === 0 ? "- " : `${list.next}. `;
      if (list !== undefined) list.next += list.step;
      text.listItem("  ".repeat(Math.max(0, this.lists.length - 1)) + marker);
    } else if (name === "td" || name === "th") {
      const count = this.cells.pop() ?? 0;
      text.cell(count === 0);
      this.cells.push(count + 1);
      text.cells++;
    } else if (BLOCKS.has(name)) text.break(2);
    else if (LINES.has(name)) text.break(1);
    if (ASIDES.has(name)) text.aside++;
    if (name === "tr") this.cells.push(0);
    else if (name === "pre") text.preformatted++;
    else if (name === "code") this.code++;
    else if (name === "a") {
      if (tag.includes("#fnref")) text.muted++;
      else if (isNoteLink(tag)) text.beginNoteMark();
    }
  }

  closed({ name, tag }: Open): void {
    const { text } = this;
    if (name === "ul" || name === "ol") {
      text.break(this.lists.length > 1 ? 1 : 2);
      this.lists.pop();
    } else if (name === "li") text.endItem();
    else if (name === "td" || name === "th") text.cells--;
    else if (BLOCKS.has(name)) text.break(2);
    else if (LINES.has(name)) text.break(1);
    if (ASIDES.has(name)) text.aside--;
    if (name === "tr") this.cells.pop();
    else if (name === "pre") text.preformatted--;
    else if (name === "code") this.code--;
    else if (name === "a") {
      if (tag.includes("#fnref")) text.muted--;
      else if (isNoteLink(tag)) text.endNoteMark();
    }
  }
}

/** A link to a footnote, as this renderer, kramdown or Hugo writes it. */
function isNoteLink(tag: string): boolean {
  return /#fn[-:\d]/.test(tag);
}
