import type { ArticleReading } from "../article/read-article.ts";
import type { SourceFile } from "../content/find-files.ts";
import type { ContentPlan } from "../content/plan-content.ts";
import type { ReadingCache } from "./reading-cache.ts";

/** The readings that hold for one plan. */
export class KnownReadings {
  readonly #cache: ReadingCache;
  readonly #plan: ContentPlan;

  /** @param settled as the cache takes it */
  constructor(cache: ReadingCache, plan: ContentPlan, settled: number) {
    this.#cache = cache;
    this.#plan = plan;
    cache.begin(plan.rulesKey, settled);
  }

  find(source: SourceFile): ArticleReading | undefined {
    return this.#cache.find(source.file, this.#placeOf(source));
  }

  /**
   * @param reading of a file that `find` did not know
   * @returns the same
   */
  keep(source: SourceFile, reading: ArticleReading): ArticleReading {
    return this.#cache.keep(source.file, this.#placeOf(source), reading);
  }

  /** What the rules say of this one file: all that its reading depends on beside its bytes and what the rules say of all. */
  #placeOf(source: SourceFile): string {
    const { rules, isTaken, reasonAmong } = this.#plan;
    const { above, folders, inside, file } = source;
    const language = rules.languageOf(source);
    return JSON.stringify([
      [above, folders, inside],
      [
        language,
        rules.categoriesOf(source),
        rules.depthInSection(source),
        rules.isBesideIndex(source),
        reasonAmong(source, language),
        isTaken(file),
        rules.historyOf(file),
      ],
    ]);
  }
}
