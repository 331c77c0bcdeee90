import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** What was written. */
export interface Tally {
  readonly bytes: number;
  /** Assets among the files. */
  readonly assets: number;
  /** The largest of these. */
  readonly largest: { readonly path: string; readonly bytes: number };
}

export const NOTHING: Tally = { bytes: 0, assets: 0, largest: { path: "", bytes: 0 } };

/** Writes files below a folder, whose folders are made as they are needed. */
export class FolderWriter {
  readonly folder: string;
  #tally = NOTHING;
  readonly #made = new Set<string>();

  /** @param folder absolute path */
  constructor(folder: string) {
    this.folder = folder;
  }

  /** What was written so far. */
  get tally(): Tally {
    return this.#tally;
  }

  write(path: string, data: Uint8Array | string): void {
    const bytes = typeof data === "string" ? Buffer.from(data) : data;
    writeFileSync(this.place(path), bytes);
    this.count({ ...NOTHING, bytes: bytes.length });
  }

  /** @param path of an asset, percent-encoded */
  writeAsset(path: string, data: Uint8Array | string): void {
    const bytes = typeof data === "string" ? Buffer.from(data) : data;
    writeFileSync(this.place(assetFile(path)), bytes);
    this.countAsset(path, bytes.length);
  }

  /** Counts what others wrote into the folder. */
  count(tally: Tally): void {
    this.#tally = added(this.#tally, tally);
  }

  /** The absolute path of a file, whose folder exists. */
  protected place(path: string): string {
    const file = join(this.folder, path);
    const folder = dirname(file);
    if (!this.#made.has(folder)) mkdirSync(folder, { recursive: true });
    this.#made.add(folder);
    return file;
  }

  /** Counts an asset that others wrote into the folder. */
  countAsset(path: string, bytes: number): void {
    this.count({ bytes, assets: 1, largest: { path, bytes } });
  }
}

/** The file that holds an asset, relative to the output folder. */
export function assetFile(path: string): string {
  return join("assets", decodeURIComponent(path));
}

function added(a: Tally, b: Tally): Tally {
  return {
    bytes: a.bytes + b.bytes,
    assets: a.assets + b.assets,
    largest: a.largest.bytes < b.largest.bytes ? b.largest : a.largest,
  };
}
