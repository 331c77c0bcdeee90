import type { ArticleDraft } from "../article/article-draft.ts";
import type { LinkIndex } from "../article/link-index.ts";
import { fullDigest } from "../edition/digest.ts";
import type { PrintedSheet, PrintTask } from "../press/press.ts";
import type { Survey } from "../survey.ts";
import { cacheKey } from "./cache-key.ts";
import type { ReadingCache } from "./reading-cache.ts";
import type { SheetCache } from "./sheet-cache.ts";

export interface Caches {
  readonly readings: ReadingCache;
  readonly sheets: SheetCache;
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
  find(task: PrintTask, index: LinkIndex, output: string | undefined): PrintedSheet | undefined {
    const key = this.#keyOf(task);
    this.#keys.set(task.number, key);
    if (key === undefined) return undefined;
    const { media, texts } = this.#survey;
    return this.#caches.sheets.find(task.number, key, { index, media, texts }, output);
  }

  /**
   * @param sheet one that `find` did not know
   * @param output folder that holds its files
   */
  keep(number: number, sheet: PrintedSheet, output: string): void {
    const key = this.#keys.get(number);
    if (key !== undefined) this.#caches.sheets.keep(number, key, sheet, output);
  }

  /** Stands for all that a sheet is made of, but for what is asked while it is printed. */
  #keyOf({ number, drafts, relatives }: PrintTask): string | undefined {
    const made = drafts.map((draft) => this.#originOf(draft));
    if (made.includes(undefined)) return undefined;
    const values = new Set(drafts.map(({ file }) => this.#survey.values.of(file)));
    return fullDigest(JSON.stringify([this.#rulesKey, cacheKey([...values]), number, made, relatives]));
  }

  /** Stands for a draft: what its reading was made of, and what has become of it since. */
  #originOf(draft: ArticleDraft): readonly unknown[] | undefined {
    const entry = this.#caches.readings.entryOf(draft.file);
    if (!entry?.reading.draft) return undefined;
    const read: ArticleDraft = entry.reading.draft;
    const fields = Object.keys({ ...read, ...draft }) as (keyof ArticleDraft)[];
    const changes = fields.filter((field) => field !== "body" && draft[field] !== read[field]);
    return [draft.file, entry.place, entry.digest, changes.map((field) => [field, draft[field] ?? null])];
  }
}
