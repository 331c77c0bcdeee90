import { ELEMENTS } from "./allow-list.ts";

/** An element that is open. A silent one was unwrapped: it has no tags in the output, only waits for its end tag. */
export interface Open {
  readonly name: string;
  readonly silent: boolean;
  /** Where its start tag stands in the output. */
  readonly start: number;
  readonly tag: string;
}

/** End tags do not look past these (HTML, section 13.2.4.2, "have a particular element in scope"). */
const BARRIERS: ReadonlySet<string> = new Set(["td", "th", "caption", "table", "math", "video", "audio"]);
/** Browsers flatten what is nested deeper than 512 elements; what is deeper than this is unwrapped. */
const DEEPEST = 256;
const HEADING = /^h[1-6]$/;
const ROW_GROUPS: ReadonlySet<string> = new Set(["tbody", "thead", "tfoot"]);
const TABLE_PARTS: ReadonlySet<string> = new Set(["table", "tbody", "thead", "tfoot", "tr", "colgroup"]);
const RUBY_PARTS: ReadonlySet<string> = new Set(["rb", "rt", "rp", "rtc"]);
/** Written without content, they say nothing; an `a` with an id is a target and stays. */
const NEEDS_CONTENT = /^<(?:p|b|strong|i|em|u|s|strike|small|big|tt|code|a)(?: (?!id=)|>)/;

/**
 * The tree under construction, as the stack of its open elements and the pieces of its text. It repairs as an HTML
 * parser does (section 13.2.6), and stays within the trees that a parser reads back unchanged: no block in a paragraph,
 * no link in a link, nothing in a table outside of its cells.
 */
export class Tree {
  readonly parts: string[] = [];
  readonly stack: Open[] = [];
  private readonly onOpen: (open: Open) => void;
  private readonly onClose: (open: Open) => void;

  constructor(onOpen: (open: Open) => void, onClose: (open: Open) => void) {
    this.onOpen = onOpen;
    this.onClose = onClose;
  }

  /** The innermost element that is written. */
  get current(): Open | undefined {
    for (let index = this.stack.length - 1; index >= 0; index--) {
      if (!this.stack[index]!.silent) return this.stack[index];
    }
    return undefined;
  }

  /** Whether the element is open. */
  has(name: string): boolean {
    return this.find((open) => open.name === name && !open.silent) >= 0;
  }

  /** Whether a link is open, and not just a target of links. */
  get isInLink(): boolean {
    return this.find(({ name, tag }) => name === "a" && tag.includes(" href=")) >= 0;
  }

  private find(wanted: (open: Open) => boolean, barriers?: ReadonlySet<string>): number {
    for (let index = this.stack.length - 1; index >= 0; index--) {
      const open = this.stack[index]!;
      if (wanted(open)) return index;
      if (!open.silent && barriers?.has(open.name)) return -1;
    }
    return -1;
  }

  /** Opens what is allowed here, closing or opening others as a parser would; false where it cannot stand. */
  enter(name: string, tag: string): boolean {
    if (this.stack.length >= DEEPEST) return false;
    if (TABLE_PARTS.has(name) && name !== "table") return this.enterTablePart(name, tag);
    if (name === "td" || name === "th" || name === "caption") return this.enterTablePart(name, tag);
    if (name === "a") {
      if (this.has("a") && !this.closeToInScope("a")) return false;
    }
    this.ensureFlow();
    if (ELEMENTS.get(name)?.block) this.closeForBlock(name);
    if (RUBY_PARTS.has(name)) {
      const current = this.current;
      if (current !== undefined && RUBY_PARTS.has(current.name))
        this.closeFrom(this.stack.lastIndexOf(current));
      if (this.has("ruby") && this.current?.name !== "ruby") return false;
    }
    this.push(name, tag);
    return true;
  }

  /** Waits for the end tag of something that is not written. */
  enterSilently(name: string): void {
    if (this.stack.length < DEEPEST)
      this.stack.push({ name, silent: true, start: this.parts.length, tag: "" });
  }

  /** Writes an element without content, or text that is not white space. */
  put(markup: string, isBlock = false): void {
    this.ensureFlow();
    if (isBlock) this.closeForBlock("");
    this.parts.push(markup);
  }

  /** White space may stand between the parts of a table. */
  putSpace(markup: string): void {
    this.parts.push(markup);
  }

  private push(name: string, tag: string): void {
    const open = { name, silent: false, start: this.parts.length, tag };
    this.parts.push(tag);
    this.stack.push(open);
    this.onOpen(open);
  }

  private closeForBlock(name: string): void {
    if (name === "li") this.closeItem(["li"]);
    else if (name === "dt" || name === "dd") this.closeItem(["dt", "dd"]);
    const paragraph = this.find((open) => !open.silent && open.name === "p", BARRIERS);
    if (paragraph >= 0) {
      const broken = this.stack.slice(paragraph + 1);
      this.closeFrom(paragraph);
      for (const open of broken) {
        if (open.silent) this.enterSilently(open.name);
        else if (ELEMENTS.get(open.name)?.formatting) this.reopen(open);
      }
    }
    if (HEADING.test(name)) {
      const heading = this.find((open) => HEADING.test(open.name), BARRIERS);
      if (heading >= 0) this.closeFrom(heading);
    }
  }

  private reopen(open: Open): void {
    const tag = open.tag.replace(/ id="[^"]*"/, "");
    if (open.name !== "a" || tag.includes(" href=")) this.push(open.name, tag);
  }

  /** An item ends the one before it, unless a block other than these stands between. */
  private closeItem(names: readonly string[]): void {
    for (let index = this.stack.length - 1; index >= 0; index--) {
      const { name, silent } = this.stack[index]!;
      if (silent) continue;
      if (names.includes(name)) {
        this.closeFrom(index);
        return;
      }
      if (BARRIERS.has(name)) return;
      if (ELEMENTS.get(name)?.block && name !== "p" && name !== "div" && name !== "address") return;
    }
  }

  private enterTablePart(name: string, tag: string): boolean {
    const table = this.find((open) => open.name === "table");
    if (table < 0 || this.find((open) => open.name === "math" || open.name === "video") > table) return false;
    if (name === "caption" || name === "colgroup" || ROW_GROUPS.has(name)) {
      this.closeFrom(table + 1);
    } else if (name === "tr") {
      this.ensureRowGroup(table);
    } else {
      this.ensureRow(table);
    }
    this.push(name, tag);
    return true;
  }

  private ensureRowGroup(table: number): void {
    const group = this.stack.findLastIndex((open) => ROW_GROUPS.has(open.name));
    this.closeFrom(Math.max(group, table) + 1);
    if (group < table) this.push("tbody", "<tbody>");
  }

  private ensureRow(table: number): void {
    const row = this.stack.findLastIndex((open) => open.name === "tr");
    if (row > table) this.closeFrom(row + 1);
    else {
      this.ensureRowGroup(table);
      this.push("tr", "<tr>");
    }
  }

  /** A `col` stands in a `colgroup` only, and in no table of which only the text is shown. */
  putColumn(markup: string): void {
    if (this.stack.findLast((open) => open.name === "table")?.silent) return;
    if (this.current?.name !== "colgroup" && !this.enterTablePart("colgroup", "<colgroup>")) return;
    this.parts.push(markup);
  }

  /** Content between the parts of a table goes into a cell of its own: a parser would move it before the table. */
  private ensureFlow(): void {
    if (!TABLE_PARTS.has(this.current?.name ?? "")) return;
    const table = this.stack.findLastIndex((open) => open.name === "table");
    this.ensureRow(table);
    this.push("td", "<td>");
  }

  /** An end tag: closes the element and all in it; false where there is none to close. */
  leave(name: string): boolean {
    if (!HEADING.test(name)) return this.closeToInScope(name);
    const heading = this.find((open) => HEADING.test(open.name), BARRIERS);
    if (heading < 0) return false;
    this.closeFrom(heading);
    return true;
  }

  private closeToInScope(name: string): boolean {
    const isTablePart = TABLE_PARTS.has(name) || name === "td" || name === "th" || name === "caption";
    const isBlock = isTablePart || ELEMENTS.get(name)?.block === true || BARRIERS.has(name);
    for (let index = this.stack.length - 1; index >= 0; index--) {
      const open = this.stack[index]!;
      if (open.name === name) {
        this.closeFrom(index);
        return true;
      }
      if (open.silent) continue;
      if (isTablePart ? open.name === "table" : BARRIERS.has(open.name)) return false;
      if (name === "li" && /^[uo]l$/.test(open.name)) return false;
      // An end tag of text does not end the lists and sections around it.
      if (!isBlock && ELEMENTS.get(open.name)?.block && open.name !== "p" && open.name !== "div")
        return false;
    }
    return false;
  }

  /** Closes the stack down to this depth. */
  closeFrom(depth: number): void {
    while (this.stack.length > depth) {
      const open = this.stack.pop()!;
      if (open.silent) continue;
      this.onClose(open);
      if (open.start < this.parts.length) this.finish(open);
    }
  }

  private finish(open: Open): void {
    if (NEEDS_CONTENT.test(this.parts[open.start] ?? "") && this.isBlank(open.start + 1)) {
      this.parts.splice(open.start, 1);
      return;
    }
    // A parser drops the first line feed of a `pre`.
    if (open.name === "pre" && this.parts[open.start + 1]?.startsWith("\n")) this.parts[open.start] += "\n";
    this.parts.push(`</${open.name}>`);
  }

  isBlank(from: number): boolean {
    for (let index = from; index < this.parts.length; index++) {
      if (/[^ \t\n]/.test(this.parts[index]!)) return false;
    }
    return true;
  }
}
