import { linksText, updatedText } from "../model/feed-links.ts";
import type { FormatFacts } from "../model/format.ts";
import { windowUpdated } from "../model/window.ts";
import type { EditionStore } from "./edition-store.ts";
import type { FeedState } from "./feed.ts";

const utf8 = new TextEncoder();

/** Writes a feed document: head, the window's entries from new to old, tail. One copy of bytes, no string of it all. */
export async function composeFeed(
  state: FeedState,
  facts: FormatFacts,
  variant: "content" | "brief",
  store: EditionStore,
): Promise<Uint8Array<ArrayBuffer>> {
  const { index, window } = state;
  const { format, separator } = facts;
  const { opening, closing } = index.frames[format];
  const updated = updatedText(format, windowUpdated(index, window) ?? 0);
  const pieces = [utf8.encode(opening[0] + updated + opening[1] + linksText(format, {}) + opening[2])];
  const between = utf8.encode(separator);
  const ordinals = index.ordinals.slice(window.start - index.from, window.end - index.from);
  for (const [i, packed] of (await store.entries(ordinals.toReversed())).entries()) {
    if (i > 0 && separator) pieces.push(between);
    pieces.push(
      packed.bytes(`${format}.before`),
      packed.bytes(`${format}.${variant}`),
      packed.bytes(`${format}.after`),
    );
  }
  pieces.push(utf8.encode(closing));
  return concatenate(pieces);
}

function concatenate(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let offset = 0;
  for (const piece of pieces) {
    whole.set(piece, offset);
    offset += piece.length;
  }
  return whole;
}
