import type { PackedEntry, PackHead } from "../../model/edition.ts";

export interface PackMember {
  readonly entry: PackedEntry;
  /** Its parts in the order of `PARTS`, one after the other. */
  readonly bytes: Uint8Array;
}

/** Writes a pack, in the layout that `PackHead` documents. */
export function encodePack(members: readonly PackMember[]): Uint8Array {
  const head: PackHead = { entries: members.map(({ entry }) => entry) };
  const encodedHead = Buffer.from(JSON.stringify(head));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(encodedHead.length);
  return Buffer.concat([length, encodedHead, ...members.map(({ bytes }) => bytes)]);
}

/** Reads a pack that `encodePack` wrote; the members are views of it. */
export function decodePack(pack: Uint8Array): PackMember[] {
  const buffer = Buffer.from(pack.buffer, pack.byteOffset, pack.byteLength);
  let offset = 4 + buffer.readUInt32LE();
  const head = JSON.parse(buffer.toString("utf8", 4, offset)) as PackHead;
  return head.entries.map((entry) => {
    const start = offset;
    for (const length of entry.lengths) offset += length;
    return { entry, bytes: buffer.subarray(start, offset) };
  });
}
