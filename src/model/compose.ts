import type { Part } from "./edition.ts";
import { type DocumentLinks, linksText, updatedText } from "./feed-links.ts";
import type { FormatFacts } from "./format.ts";
import type { Frame } from "./fragment.ts";

/** Text to be written as UTF-8, or bytes. */
export type Piece = string | Uint8Array<ArrayBuffer>;

/** What a document needs of an entry. */
export interface EntryParts {
  bytes(part: Part): Uint8Array<ArrayBuffer>;
}

export interface Composition {
  readonly frame: Frame;
  readonly facts: FormatFacts;
  /** Whether entries come with their content or with their summaries only. */
  readonly variant: "content" | "brief";
  /** Instant of the newest change, in milliseconds. */
  readonly updated: number;
  readonly links: DocumentLinks;
  /** Newest first. */
  readonly entries: readonly EntryParts[];
}

/** A feed document, in pieces to be put one after the other: head, entries, tail. No string of it all. */
export function compose(composition: Composition): Piece[] {
  const { frame, facts, variant, updated, links, entries } = composition;
  const { format, separator, notation } = facts;
  const [start, middle, end] = frame.opening;
  const [contentStart, contentEnd] = frame.content;
  const pieces: Piece[] = [start + updatedText(format, updated) + middle + linksText(format, links) + end];
  for (const [i, entry] of entries.entries()) {
    if (i > 0 && separator) pieces.push(separator);
    pieces.push(entry.bytes(`${format}.before`));
    if (variant === "brief") pieces.push(entry.bytes(`${format}.brief`));
    else pieces.push(contentStart, entry.bytes(`content.${notation}`), contentEnd);
    pieces.push(entry.bytes(`${format}.after`));
  }
  pieces.push(frame.closing);
  return pieces;
}
