import { type DocumentLinks, linksText, updatedText } from "../model/feed-links.ts";
import type { FormatFacts } from "../model/format.ts";
import type { Frame } from "../model/fragment.ts";
import type { Packed } from "./pack.ts";

type Bytes = Uint8Array<ArrayBuffer>;

const utf8 = new TextEncoder();

export interface Composition {
  readonly frame: Frame;
  readonly facts: FormatFacts;
  /** Whether entries come with their content or with their summaries only. */
  readonly variant: "content" | "brief";
  /** Instant of the newest change, in milliseconds. */
  readonly updated: number;
  readonly links: DocumentLinks;
  /** Newest first. */
  readonly entries: readonly Packed[];
}

/** Writes a feed document: head, entries, tail. One copy of bytes, no string of it all. */
export function compose(composition: Composition): Bytes {
  const { frame, facts, variant, updated, links, entries } = composition;
  const { format, separator, notation } = facts;
  const [start, middle, end] = frame.opening;
  const pieces = [
    utf8.encode(start + updatedText(format, updated) + middle + linksText(format, links) + end),
  ];
  const between = utf8.encode(separator);
  const [contentStart, contentEnd] = frame.content.map((text) => utf8.encode(text)) as [Bytes, Bytes];
  for (const [i, packed] of entries.entries()) {
    if (i > 0 && separator) pieces.push(between);
    pieces.push(packed.bytes(`${format}.before`));
    if (variant === "brief") pieces.push(packed.bytes(`${format}.brief`));
    else pieces.push(contentStart, packed.bytes(`content.${notation}`), contentEnd);
    pieces.push(packed.bytes(`${format}.after`));
  }
  pieces.push(utf8.encode(frame.closing));
  return concatenate(pieces);
}

function concatenate(pieces: readonly Uint8Array[]): Bytes {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let offset = 0;
  for (const piece of pieces) {
    whole.set(piece, offset);
    offset += piece.length;
  }
  return whole;
}
