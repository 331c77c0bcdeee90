import { mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import type { LinkIndex } from "../article/link-index.ts";
import { linksHold } from "../article/link-trace.ts";
import type { PageLinks } from "../article/page-links.ts";
import { pagesHold } from "../article/page-record.ts";
import type { MediaLibrary } from "../media/media-library.ts";
import type { ProjectTexts } from "../projects/project-texts.ts";
import { textsHold } from "../projects/text-record.ts";
import type { PrintedSheet } from "../press/press.ts";
import { readEntry, writeEntry } from "./entry-file.ts";
import type { Stock, StockedFile } from "./stock.ts";

interface Entry {
  readonly key: string;
  readonly sheet: PrintedSheet;
  readonly files: readonly StockedFile[];
}

/** Whom traces ask again. */
export interface Answering {
  readonly index: LinkIndex;
  readonly media: MediaLibrary;
  readonly texts: ProjectTexts;
  readonly pages: PageLinks | undefined;
}

/**
 * Printed sheets, by number. One holds as long as its key is the same, which stands for everything that it was made of, and
 * the rest of the site still answers what it answered when it was asked in the printing: about other articles, about files.
 */
export class SheetCache {
  readonly #folder: string;
  readonly #stock: Stock;
  readonly #entries = new Map<number, Entry>();
  readonly #changed = new Set<number>();
  readonly #asked = new Set<number>();

  /** @param folder absolute path of the folder of entries */
  constructor(folder: string, stock: Stock) {
    this.#folder = folder;
    this.#stock = stock;
  }

  /** A new build begins. */
  begin(): void {
    this.#asked.clear();
  }

  /** @param output folder that gets its files; absent where none are wanted */
  find(
    number: number,
    key: string,
    { index, media, texts, pages }: Answering,
    output?: string,
  ): PrintedSheet | undefined {
    this.#asked.add(number);
    const entry = this.#entryOf(number);
    if (entry?.key !== key) return undefined;
    const { trace } = entry.sheet;
    const holds =
      linksHold(trace.links, index) &&
      media.holds(trace.media) &&
      textsHold(trace.texts, texts) &&
      pagesHold(trace.pages, pages);
    if (!holds) return undefined;
    if (output !== undefined) {
      const missing = entry.files.findIndex((file) => !this.#stock.supply(file, output));
      if (missing >= 0) {
        for (const { path } of entry.files.slice(0, missing)) rmSync(join(output, path));
        return undefined;
      }
    }
    return entry.sheet;
  }

  /**
   * @param output folder that holds its files
   * @returns the sheet, with those objects of the one before that are equal, so that what is made of them is seen to be the same
   */
  keep(number: number, key: string, printed: PrintedSheet, output: string): PrintedSheet {
    const before = this.#entries.get(number)?.sheet.articles ?? [];
    const articles = printed.articles.map((article, i) => {
      const facts = before[i]?.facts;
      return isDeepStrictEqual(facts, article.facts) ? { ...article, facts: facts! } : article;
    });
    const sheet = { ...printed, articles };
    const files = sheet.files.map(({ path, digest }) => this.#stock.take(path, digest, output));
    if (files.includes(undefined)) return sheet;
    this.#entries.set(number, { key, sheet, files: files.filter((file) => file !== undefined) });
    this.#changed.add(number);
    return sheet;
  }

  /** Paths of the files that the kept sheets need. */
  get paths(): string[] {
    return [...this.#entries.values()].flatMap(({ files }) => files.map(({ path }) => path));
  }

  /** Writes what changed, and forgets the sheets that were not asked for since `begin`. */
  save(): void {
    for (const number of this.#changed) writeEntry(this.#fileOf(number), this.#entries.get(number));
    this.#changed.clear();
    for (const number of this.#entries.keys()) if (!this.#asked.has(number)) this.#entries.delete(number);
    mkdirSync(this.#folder, { recursive: true });
    for (const name of readdirSync(this.#folder)) {
      if (!this.#asked.has(Number(name))) rmSync(join(this.#folder, name), { force: true });
    }
  }

  #entryOf(number: number): Entry | undefined {
    const known = this.#entries.get(number) ?? (readEntry(this.#fileOf(number)) as Entry | undefined);
    if (known) this.#entries.set(number, known);
    return known;
  }

  #fileOf(number: number): string {
    return join(this.#folder, String(number));
  }
}
