import type { Problem } from "../../model/problem.ts";

/** Keys and list positions from the top of the front matter down to a value. */
export type KeyPath = readonly (string | number)[];

/** 1-based, columns in characters. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** The text between two fences, for a reader of its language. Line ends are `\n`. */
export interface Block {
  /** For problems: path of the file as the publisher would type it. */
  readonly file: string;
  readonly text: string;
  /** 1-based line of the file on which `text` starts. */
  readonly line: number;
  /** 1-based column of the file at which `text` starts. */
  readonly column: number;
}

/** What a reader of one language makes of a block. */
export interface Parsed {
  /** Any value: whether it is a group of keys is for the caller to check. */
  readonly data: unknown;
  readonly problems: readonly Problem[];
  readonly locate: (path: KeyPath) => Place | undefined;
}

/** The place in the file of an offset into a block, in UTF-16 units; offsets outside the block are moved into it. */
export function placeInBlock(block: Block, offset: number): Place {
  const at = Math.min(Math.max(offset, 0), block.text.length);
  const before = block.text.slice(0, at);
  const start = before.lastIndexOf("\n") + 1;
  let line = block.line;
  for (let i = before.indexOf("\n"); i >= 0; i = before.indexOf("\n", i + 1)) line++;
  const column = countCharacters(before.slice(start)) + 1;
  return { line, column: start === 0 ? column + block.column - 1 : column };
}

/** Characters as people count them in an editor: code points. */
export function countCharacters(text: string): number {
  let count = 0;
  for (const _ of text) count++;
  return count;
}

/** The line of text around an offset, cut to a length that fits a report. */
export function lineAround(text: string, offset: number): string {
  const at = Math.min(Math.max(offset, 0), text.length);
  const start = text.lastIndexOf("\n", at - 1) + 1;
  const end = text.indexOf("\n", at);
  return quote(text.slice(at === 0 ? 0 : start, end < 0 ? text.length : end));
}

/** Text from a file as it stands in a problem: one line, no longer than a report can show, or `nothing`. */
export function quote(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  if (line === "") return "nothing";
  return countCharacters(line) > 70 ? `${[...line].slice(0, 69).join("")}…` : line;
}
