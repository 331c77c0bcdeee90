import { readEntry, writeEntry } from "./entry-file.ts";
import type { Stock, StockedFile } from "./stock.ts";

/** Media files of outputs, kept so that they need not be copied again. Their paths hold digests of what is in them. */
export class MediaShelf {
  readonly #file: string;
  readonly #stock: Stock;
  readonly #entries: Map<string, StockedFile>;
  #isChanged = false;

  /** @param file absolute path of the file of entries */
  constructor(file: string, stock: Stock) {
    this.#file = file;
    this.#stock = stock;
    this.#entries = (readEntry(file) as Map<string, StockedFile> | undefined) ?? new Map();
  }

  /** Puts a file into an output; `false` where it is not known. */
  supply(path: string, output: string): boolean {
    const entry = this.#entries.get(path);
    return entry !== undefined && this.#stock.supply(entry, output);
  }

  /** Keeps a file of an output that `supply` did not know. */
  keep(path: string, output: string): void {
    const entry = this.#stock.take(path, undefined, output);
    if (!entry) return;
    this.#entries.set(path, entry);
    this.#isChanged = true;
  }

  /** Forgets all files but these. */
  keepOnly(paths: ReadonlySet<string>): void {
    for (const path of this.#entries.keys()) {
      if (paths.has(path)) continue;
      this.#entries.delete(path);
      this.#isChanged = true;
    }
  }

  get paths(): string[] {
    return [...this.#entries.keys()];
  }

  /** Writes what changed. */
  save(): void {
    if (this.#isChanged) writeEntry(this.#file, this.#entries);
    this.#isChanged = false;
  }
}
