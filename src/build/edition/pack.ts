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
