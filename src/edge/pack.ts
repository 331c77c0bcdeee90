import { type PackedEntry, type PackHead, type Part, partRange } from "../model/edition.ts";

const utf8 = new TextDecoder();

/** One article of a pack. */
export interface Packed {
  readonly entry: PackedEntry;
  /** The bytes of a part; a view, not a copy. */
  bytes(part: Part): Uint8Array<ArrayBuffer>;
  text(part: Part): string;
}

/** Reads a pack, in the layout that `PackHead` documents. */
export function readPack(buffer: ArrayBuffer): Map<number, Packed> {
  const headLength = new DataView(buffer).getUint32(0, true);
  const head = JSON.parse(utf8.decode(new Uint8Array(buffer, 4, headLength))) as PackHead;
  const packed = new Map<number, Packed>();
  let offset = 4 + headLength;
  for (const entry of head.entries) {
    packed.set(entry.ordinal, packedAt(buffer, offset, entry));
    for (const length of entry.lengths) offset += length;
  }
  return packed;
}

function packedAt(buffer: ArrayBuffer, start: number, entry: PackedEntry): Packed {
  const bytes = (part: Part) => {
    const [from, to] = partRange(entry, part);
    return new Uint8Array(buffer, start + from, to - from);
  };
  return { entry, bytes, text: (part) => utf8.decode(bytes(part)) };
}
