import type { ArticleDraft } from "../article/article-draft.ts";
import { fullDigest } from "../edition/digest.ts";
import { SHEET_SIZE } from "../edition/pack-sheet.ts";
import type { PrintedSheet } from "../press/press.ts";
import type { Surroundings } from "../press/surroundings.ts";
import type { Survey } from "../survey.ts";
import { cacheKey } from "./cache-key.ts";
import { LastResult } from "./last-result.ts";
import type { ReadingCache } from "./reading-cache.ts";
import type { SheetCache } from "./sheet-cache.ts";

export interface Caches {
  readonly readings: ReadingCache;
  readonly sheets: SheetCache;
  /** What sheets had as their keys when they were last asked for. */
  readonly keys: Map<number, LastResult<string | undefined>>;
  /** Absolute path of a folder for files of sheets that no output wants. */
  readonly aside: string;
}

/** The printed sheets that hold for one survey. */
export class KnownSheets {
  readonly #caches: Caches;
  readonly #survey: Survey;
  readonly #rulesKey: string;
  readonly #keys = new Map<number, string | undefined>();

  constructor(caches: Caches, survey: Survey) {
    const { plan, site, mappings, media } = survey;
    this.#caches = caches;
    this.#survey = survey;
    this.#rulesKey = cacheKey(plan.rulesKey, site, mappings, media.rules);
  }

  get aside(): string {
    return this.#caches.aside;
  }

  /** @param output folder that gets its files; absent where none are wanted */
  find(
    number: number,
    drafts: readonly ArticleDraft[],
    surroundings: Surroundings,
    output: string | undefined,
  ): PrintedSheet | undefined {
    const key = this.#keyOf(number, drafts, surroundings);
    this.#keys.set(number, key);
    if (key === undefined) return undefined;
    const { media, texts, pages } = this.#survey;
    const { index } = surroundings;
    return this.#caches.sheets.find(number, key, { index, media, texts, pages }, output);
  }

  /**
   * @param sheet one that `find` did not know
   * @param output folder that holds its files
   * @returns the same
   */
  keep(number: number, sheet: PrintedSheet, output: string): PrintedSheet {
    const key = this.#keys.get(number);
    return key === undefined ? sheet : this.#caches.sheets.keep(number, key, sheet, output);
  }

  /** Stands for all that a sheet is made of, but for what is asked while it is printed. */
  #keyOf(number: number, drafts: readonly ArticleDraft[], surroundings: Surroundings): string | undefined {
    const { readings, keys } = this.#caches;
    const values = new Set(drafts.map(({ file }) => this.#survey.values.of(file)));
    const common = cacheKey(this.#rulesKey, [...values], number);
    const files = drafts.map(({ file }) => readings.entryOf(file));
    // The surroundings are made of the drafts.
    const parts = [surroundings, ...files.map((file) => file?.digest), ...files.map((file) => file?.place)];
    const last = keys.get(number) ?? new LastResult();
    keys.set(number, last);
    return last.of(common, parts, () => {
      const made = drafts.map((draft) => this.#originOf(draft));
      if (made.includes(undefined)) return undefined;
      const relatives = drafts.map((_, i) => surroundings.relativesOf(number * SHEET_SIZE + i));
      return fullDigest(JSON.stringify([common, made, relatives]));
    });
  }

  /** Stands for a draft: what its reading was made of, and what has become of it since. */
  #originOf(draft: ArticleDraft): readonly unknown[] | undefined {
    const entry = this.#caches.readings.entryOf(draft.file);
    if (!entry?.reading.draft) return undefined;
    const read: ArticleDraft = entry.reading.draft;
    const fields = Object.keys({ ...read, ...draft }) as (keyof ArticleDraft)[];
    const changes = fields.filter((field) => draft[field] !== read[field]);
    return [draft.file, entry.place, entry.digest, changes.map((field) => [field, draft[field] ?? null])];
  }
}
