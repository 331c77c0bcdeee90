import { escapeText } from "./escape.ts";
import { Outline } from "./outline.ts";
import { type Open, Tree } from "./tree.ts";

/** Where a paragraph may begin; elsewhere what is put in stays in the line. */
const FLOW: ReadonlySet<string> = new Set(
  (
    "div article section aside header footer nav li blockquote td th dd figure details table tbody thead tfoot tr " +
    "colgroup"
  ).split(" "),
);

/** What is being written: the tree of HTML, and beside it the plain text. */
export class Page {
  readonly tree: Tree;
  readonly outline: Outline = new Outline();

  constructor(onOpen: (open: Open) => void, onClose: (open: Open) => void) {
    this.tree = new Tree(onOpen, onClose);
  }

  get isInPre(): boolean {
    return this.outline.text.preformatted > 0;
  }

  write(text: string): void {
    if (text === "") return;
    if (/[^ \t\n]/.test(text)) this.tree.put(escapeText(text));
    else this.tree.putSpace(text);
    this.outline.text.append(text);
  }

  /** Opens a paragraph where the content stands alone, and tells whether it did. */
  enterParagraph(): boolean {
    if (this.isInPre || !FLOW.has(this.tree.current?.name ?? "div")) return false;
    return this.tree.enter("p", "<p>");
  }
}
