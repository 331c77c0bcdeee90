import { post } from "../../../support/blog.ts";
import type { Files } from "../../../support/folder.ts";

/** What is asked of each dialect. */
export const LINES = [
  "title",
  "date",
  "not public",
  "author",
  "tags",
  "address",
  "link",
  "language",
  "template code",
] as const;

/** What an article is to be. */
export interface Expected {
  readonly title?: string;
  /** As ISO 8601 has it, to the minute. */
  readonly date?: string;
  /** Why it is not published. */
  readonly skipped?: string;
  readonly authors?: readonly unknown[];
  readonly tags?: readonly string[];
  readonly path?: string;
  readonly language?: string;
  /** What its HTML is. */
  readonly html?: string;
  /** Rules of the problems of it. */
  readonly problems?: readonly string[];
}

/** One fixture: an article as the generator's own documentation writes it, and what becomes of it. */
export interface Cell {
  /** Where it lies, if not where the others do. */
  readonly file?: string;
  readonly text: string;
  readonly others?: Files;
  readonly expected: Expected;
}

export interface Row {
  /** Where its articles lie. */
  readonly file: string;
  /** An article to link to, and its permalink. */
  readonly other: readonly [file: string, text: string, permalink: string];
  readonly cells: Readonly<Record<(typeof LINES)[number], Cell>>;
}

export const D = "date: 2026-03-04";
export const T = "title: T";
export const HOST = "https://gazette.example";
export const ADA = [{ name: "Ada", url: "https://ada.example/" }];
export const yaml = (lines: readonly string[], body?: string) => post([T, D, ...lines], body);
export const toml = (lines: readonly string[], body = "Text.\n") => `+++\n${lines.join("\n")}\n+++\n${body}`;
export const linked = (permalink: string) => `<p><a href="${permalink}">b</a></p>`;
export const skipped: Expected = { skipped: "draft" };
export const note = (text: string, label = "Note") =>
  `<blockquote>\n<p><strong>${label}</strong></p>\n${text}</blockquote>`;
