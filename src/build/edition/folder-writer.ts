import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Writes files below a folder, whose folders are made as they are needed. */
export class FolderWriter {
  readonly folder: string;
  /** Bytes written so far. */
  bytes = 0;
  readonly #made = new Set<string>();

  /** @param folder absolute path */
  constructor(folder: string) {
    this.folder = folder;
  }

  /** The absolute path of a file, whose folder exists. */
  place(path: string): string {
    const file = join(this.folder, path);
    const folder = dirname(file);
    if (!this.#made.has(folder)) mkdirSync(folder, { recursive: true });
    this.#made.add(folder);
    return file;
  }

  write(path: string, data: Uint8Array | string): void {
    const bytes = typeof data === "string" ? Buffer.from(data) : data;
    writeFileSync(this.place(path), bytes);
    this.bytes += bytes.length;
  }

  /** @param path of an asset, percent-encoded */
  writeAsset(path: string, data: Uint8Array | string): void {
    this.write(assetFile(path), data);
  }
}

/** The file that holds an asset, relative to the output folder. */
export function assetFile(path: string): string {
  return join("assets", decodeURIComponent(path));
}
