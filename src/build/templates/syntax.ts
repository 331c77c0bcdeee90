import type { Token } from "./tag.ts";

/** What one reading of an opening gives. */
export interface Reading {
  readonly token: Token;
  readonly end: number;
  /** White space around it goes too. */
  readonly trimsBefore?: boolean;
  readonly trimsAfter?: boolean;
}

/** How the tags of a template language are written. */
export interface TagSyntax {
  /** Source of a pattern that matches where something of the language may begin; without groups. */
  readonly opening: string;
  /** A text without any of these holds nothing of the language. */
  readonly signs: readonly string[];
  /** Whether the language's Markdown has no code by indentation. */
  readonly noIndentedCode?: true;
  /** Reads what begins at an offset; undefined where it is text after all. */
  read(text: string, at: number): Reading | undefined;
  /** A text that stands in every end tag of this name. */
  endSign(name: string): string;
  /** What the language changes in code: marks that keep its own tags from being read. */
  inCode(code: string): string;
}

/** The end of a raw text, and of the tag that ends it. */
export interface RawEnd {
  readonly start: number;
  readonly end: number;
}

/** Finds the first match of a pattern from an offset on. */
export function findFrom(text: string, pattern: RegExp, from: number): RawEnd | undefined {
  const search = new RegExp(pattern.source, "g");
  search.lastIndex = from;
  const match = search.exec(text);
  return match ? { start: match.index, end: search.lastIndex } : undefined;
}
