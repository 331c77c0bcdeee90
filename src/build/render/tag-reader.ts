import { Tokenizer, type TokenizerCallbacks } from "htmlparser2";
import { isForbidden } from "./forbidden.ts";

export type Attributes = Map<string, string>;

/** What is in HTML, in order, with names in lower case and entities decoded. Nothing is balanced. */
export interface TagHandler {
  start(name: string, attributes: Attributes, isClosed: boolean, reader: TagReader): void;
  end(name: string): void;
  text(data: string): void;
  /** Whether MathML or SVG is being read, where `<title>` is no raw text and CDATA sections exist. */
  isInForeignContext(): boolean;
}

const LINK_IN_LINK = /([^<]*)<\/a>(?:(?!<\/?a[\s>])[\s\S])*<\/a>/iy;

const NO_ATTRIBUTES: Attributes = new Map();

/** Reads HTML with htmlparser2's tokenizer. Its parser would balance tags by other rules than tree.ts. */
export class TagReader implements TokenizerCallbacks {
  private readonly html: string;
  private readonly handler: TagHandler;
  private readonly forbidden: Set<number>;
  private name = "";
  private attributes: Attributes = NO_ATTRIBUTES;
  private attribute = "";
  private value = "";
  private end = 0;

  constructor(html: string, handler: TagHandler, forbidden: Set<number>) {
    this.html = html;
    this.handler = handler;
    this.forbidden = forbidden;
  }

  read(): void {
    // `<iframe … />` and `<Component />` are closed for those who write them, whatever a browser makes of it.
    const tokenizer = new Tokenizer({ recognizeSelfClosing: true }, this);
    tokenizer.write(this.html);
    tokenizer.end();
  }

  /**
   * Whether the start tag that was just read is of a link that holds nothing but its own address, with the end of another link
   * after it: a bare address in a link, of which the Markdown renderer made one more.
   */
  isBareLinkInLink(address: string): boolean {
    LINK_IN_LINK.lastIndex = this.end + 1;
    const text = LINK_IN_LINK.exec(this.html)?.[1]?.replaceAll("&amp;", "&");
    return text !== undefined && (address.endsWith(text) || address.endsWith(encodeURI(text)));
  }

  /** Whether this HTML follows the start tag that was just read. */
  isFollowedBy(html: string): boolean {
    return this.html.startsWith(html, this.end + 1);
  }

  onopentagname(start: number, end: number): void {
    this.name = this.html.slice(start, end).toLowerCase();
    this.attributes = NO_ATTRIBUTES;
  }
  onattribname(start: number, end: number): void {
    this.attribute = this.html.slice(start, end).toLowerCase();
    this.value = "";
  }
  onattribdata(start: number, end: number): void {
    this.value += this.html.slice(start, end);
  }
  onattribentity(codePoint: number): void {
    this.value += this.character(codePoint);
  }
  onattribend(): void {
    if (this.attributes === NO_ATTRIBUTES) this.attributes = new Map();
    if (!this.attributes.has(this.attribute)) this.attributes.set(this.attribute, this.value);
  }
  onopentagend(end: number): void {
    this.end = end;
    this.handler.start(this.name, this.attributes, false, this);
  }
  onselfclosingtag(end: number): void {
    this.end = end;
    this.handler.start(this.name, this.attributes, true, this);
  }
  onclosetag(start: number, end: number): void {
    this.handler.end(this.html.slice(start, end).toLowerCase());
  }
  ontext(start: number, end: number): void {
    this.handler.text(this.html.slice(start, end));
  }
  ontextentity(codePoint: number): void {
    this.handler.text(this.character(codePoint));
  }
  oncdata(start: number, end: number, endOffset: number): void {
    if (this.handler.isInForeignContext()) this.handler.text(this.html.slice(start, end - endOffset));
  }
  isInForeignContext(): boolean {
    return this.handler.isInForeignContext();
  }
  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onend(): void {}

  private character(codePoint: number): string {
    if (isForbidden(codePoint)) {
      this.forbidden.add(codePoint);
      return "";
    }
    return codePoint === 13 ? "\n" : String.fromCodePoint(codePoint);
  }
}
