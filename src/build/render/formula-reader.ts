import { MATH_ATTRIBUTES, MATH_ELEMENTS, MATH_TOKENS } from "./allow-list.ts";
import { escapeAttribute, escapeText } from "./escape.ts";
import { type Formula, mathml } from "./math.ts";
import type { Notes } from "./notes.ts";
import type { Page } from "./page.ts";
import type { Attributes } from "./tag-reader.ts";
import type { Tree } from "./tree.ts";

/** The inside of `<math>`: presentation MathML passes, all else is unwrapped. */
export class FormulaReader {
  isOpen = false;
  private readonly tree: Tree;
  private tex = "";
  private shown = "";

  constructor(tree: Tree) {
    this.tree = tree;
  }

  open(attributes: Attributes): void {
    this.isOpen = this.tree.enter("math", mathTag("math", attributes));
    this.tex = "";
    this.shown = "";
  }

  /** Returns false for an element whose content must be skipped. */
  start(name: string, attributes: Attributes, isClosed: boolean): boolean {
    if (name === "annotation-xml") return isClosed;
    if (name === "annotation" && attributes.get("encoding") !== "application/x-tex") return isClosed;
    // A tag in a token element would be read as HTML.
    if (!MATH_ELEMENTS.has(name) || name === "math" || MATH_TOKENS.has(this.tree.current?.name ?? ""))
      return true;
    this.tree.enter(name, mathTag(name, attributes));
    if (isClosed) this.tree.leave(name);
    return true;
  }

  text(data: string): void {
    this.tree.putSpace(escapeText(data));
    if (this.tree.current?.name === "annotation") this.tex += data;
    else this.shown += data;
  }

  /** Called when `</math>` is written; gives the formula as plain text: its TeX, if it is known. */
  closed(): string {
    this.isOpen = false;
    return this.tex.trim() || this.shown.replace(/\s+/g, " ").trim();
  }
}

function mathTag(name: string, attributes: Attributes): string {
  let tag = `<${name}`;
  for (const [attribute, value] of attributes) {
    if (MATH_ATTRIBUTES.has(attribute) && !(attribute === "xmlns" && name !== "math")) {
      tag += ` ${attribute}="${escapeAttribute(attribute === "xmlns" ? MATHML : value)}"`;
    }
  }
  return `${tag}>`;
}

const MATHML = "http://www.w3.org/1998/Math/MathML";

/** Writes TeX as MathML, which is read as any other HTML, or as code where it cannot be understood. */
export function writeFormula(
  { tex, display, source, isLikely }: Formula,
  page: Page,
  notes: Notes,
  read: (html: string) => void,
): void {
  const rendered = mathml(tex, display);
  const isBlock = display && page.enterParagraph();
  if ("html" in rendered) read(rendered.html);
  else if (isLikely) page.write(source);
  else {
    notes.formula(tex, rendered.error);
    page.tree.enter("code", "<code>");
    page.write(tex);
    page.tree.leave("code");
  }
  if (isBlock) page.tree.leave("p");
}
