import type { MediaFile, MediaMemory } from "../media/media-library.ts";
import { readEntry, writeEntry } from "./entry-file.ts";
import { isBefore, isSameStamp, type Stamp, stampOf } from "./stamp.ts";

interface Entry {
  readonly stamp: Stamp;
  readonly media: MediaFile;
}

/** What is in the publisher's files, so that large ones are not read at each build. */
export class MediaCache implements MediaMemory {
  readonly #file: string;
  readonly #entries: Map<string, Entry>;
  readonly #stamps = new Map<string, Stamp | undefined>();
  readonly #used = new Set<string>();
  #settled = 0;
  #isChanged = false;

  /** @param file absolute path of the file of entries */
  constructor(file: string) {
    this.#file = file;
    this.#entries = (readEntry(file) as Map<string, Entry> | undefined) ?? new Map();
  }

  /** @param settled instant of the file system: what is written to from now on has another stamp than what was written before */
  begin(settled: number): void {
    this.#settled = settled;
    this.#stamps.clear();
    this.#used.clear();
  }

  find(file: string): MediaFile | undefined {
    this.#used.add(file);
    const stamp = stampOf(file);
    this.#stamps.set(file, stamp);
    const entry = this.#entries.get(file);
    return entry && isSameStamp(entry.stamp, stamp) ? entry.media : undefined;
  }

  keep(file: string, media: MediaFile): void {
    const stamp = this.#stamps.get(file);
    if (!stamp || !isBefore(stamp, this.#settled)) return;
    this.#entries.set(file, { stamp, media });
    this.#isChanged = true;
  }

  /** Writes what changed, without the files that no build used since `begin`. */
  save(): void {
    for (const file of this.#entries.keys()) {
      if (this.#used.has(file)) continue;
      this.#entries.delete(file);
      this.#isChanged = true;
    }
    if (this.#isChanged) writeEntry(this.#file, this.#entries);
    this.#isChanged = false;
  }
}
