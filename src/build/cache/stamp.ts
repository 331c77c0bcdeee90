import { lstatSync, type Stats, statSync } from "node:fs";

/**
 * What the file system says of a file: as long as it says the same, nobody has written to the file. Bytes, inode, and the
 * times (milliseconds) of its last writing and, for files of the publisher's, of its last change of any kind, which no
 * program can set back.
 */
export type Stamp = readonly [size: number, inode: number, written: number, changed?: number];

/** Of a file of the publisher's; `undefined` where there is none. A link counts as the file that it leads to. */
export function stampOf(file: string): Stamp | undefined {
  const stats = statsOf(file);
  return stats && [stats.size, stats.ino, stats.mtimeMs, stats.ctimeMs];
}

/** Of a file of our own, to which others link: that alone is a change, but not a writing. */
export function ownStampOf(file: string): Stamp | undefined {
  const stats = lstatSync(file, { throwIfNoEntry: false });
  return stats?.isFile() ? [stats.size, stats.ino, stats.mtimeMs] : undefined;
}

export function isSameStamp(a: Stamp | undefined, b: Stamp | undefined): boolean {
  if (!a || !b) return false;
  return a[0] === b[0] && a[1] === b[1] && a[2] === b[2] && a[3] === b[3];
}

/** Whether a file was last touched before an instant of the file system, in milliseconds. */
export function isBefore([, , written, changed = written]: Stamp, instant: number): boolean {
  return Math.max(written, changed) < instant;
}

function statsOf(file: string): Stats | undefined {
  try {
    return statSync(file, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}
