import type { ArticleDraft } from "../article/article-draft.ts";
import type { ArticleReading } from "../article/read-article.ts";
import type { KnownSheets } from "../cache/known-sheets.ts";
import type { Recall } from "../cache/recall.ts";
import { SHEET_SIZE } from "../edition/pack-sheet.ts";
import type { Progress } from "../progress.ts";
import type { Crew } from "./crew.ts";
import type { PrintedSheet, PrintTask } from "./press.ts";
import { surroundingsOf } from "./surroundings.ts";

export interface Printing {
  /** By the articles' files; each loses its body when it is printed, since together they are much of the memory of a build. */
  readonly readings: ReadonlyMap<string, ArticleReading>;
  readonly siteUrl: string;
  /** For the output; absent: nothing is written. */
  readonly folder: string | undefined;
  /** Sheets that need not be printed again. */
  readonly known: KnownSheets | undefined;
  readonly recall: Recall;
  readonly progress: Progress;
}

/**
 * Renders, packs and writes all articles.
 *
 * @param drafts oldest first
 * @returns sheets in their order
 */
export function printSheets(
  crew: Crew,
  drafts: readonly ArticleDraft[],
  { readings, siteUrl, folder, known, recall, progress }: Printing,
): PrintedSheet[] {
  const surroundings = recall.surroundings.of(siteUrl, drafts, () => surroundingsOf(drafts, siteUrl));
  const { targets, index, relativesOf } = surroundings;
  const draftsOf = (number: number) => drafts.slice(number * SHEET_SIZE, (number + 1) * SHEET_SIZE);
  const taskOf = (number: number): PrintTask => {
    const start = number * SHEET_SIZE;
    const own = draftsOf(number);
    return {
      number,
      drafts: own,
      bodies: own.map(({ file }) => {
        const { body, digest } = readings.get(file)!;
        return { ...(body && { body }), ...(digest !== undefined && { digest }) };
      }),
      relatives: own.map((_, i) => relativesOf(start + i)),
    };
  };
  const sheets = Array.from({ length: Math.ceil(drafts.length / SHEET_SIZE) }, (_, number) =>
    known?.find(number, draftsOf(number), surroundings, folder),
  );
  const missing = sheets.flatMap((sheet, number) => (sheet ? [] : [number]));
  const most = missing.length * SHEET_SIZE;
  progress.begin("rendering", Math.min(drafts.length, most));
  const written = folder ?? known?.aside;
  if (missing.length > 0) crew.set({ targets, ...(written !== undefined && { folder: written }) }, index);
  const printed = crew.run(
    "print",
    missing.length,
    (i) => taskOf(missing[i]!),
    (done, i) => {
      progress.advance(Math.min(drafts.length, done * SHEET_SIZE));
      for (const { file } of draftsOf(missing[i]!)) {
        const { body } = readings.get(file)!;
        if (body) body.bytes = undefined;
      }
    },
  );
  for (const [i, number] of missing.entries()) {
    const sheet = printed[i]!;
    sheets[number] = (written === undefined ? undefined : known?.keep(number, sheet, written)) ?? sheet;
  }
  return sheets.map((sheet) => sheet!);
}
