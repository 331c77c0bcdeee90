import type { ArticleDraft } from "../article/article-draft.ts";
import { articleId } from "../article/article-id.ts";
import { ArticleIndex } from "../article/link-index.ts";
import type { KnownSheets } from "../cache/known-sheets.ts";
import { SHEET_SIZE } from "../edition/pack-sheet.ts";
import { relativesAmong } from "../edition/relatives.ts";
import type { Progress } from "../progress.ts";
import type { Crew } from "./crew.ts";
import type { PrintedSheet, PrintTask } from "./press.ts";

export interface Printing {
  /** Digests of articles' files by path. */
  readonly digests: ReadonlyMap<string, string | undefined>;
  readonly siteUrl: string;
  /** For the output; absent: nothing is written. */
  readonly folder: string | undefined;
  /** Sheets that need not be printed again. */
  readonly known: KnownSheets | undefined;
  readonly progress: Progress;
}

/**
 * Renders, packs and writes all articles.
 *
 * @param drafts oldest first; each loses its body when it is printed, since together they are most of the memory of a build
 * @returns sheets in their order
 */
export function printSheets(
  crew: Crew,
  drafts: readonly ArticleDraft[],
  { digests, siteUrl, folder, known, progress }: Printing,
): PrintedSheet[] {
  const relativesOf = relativesAmong(
    drafts.map((draft) => ({
      id: articleId(draft, siteUrl),
      path: draft.path,
      title: draft.title,
      published: draft.published.instant,
      language: draft.language,
      translationKey: draft.translationKey,
    })),
    siteUrl,
  );
  const targets = drafts.map(({ file, path, title, language }) => ({ file, path, title, language }));
  const index = new ArticleIndex(targets, siteUrl);
  const taskOf = (number: number): PrintTask => {
    const start = number * SHEET_SIZE;
    const own = drafts.slice(start, start + SHEET_SIZE);
    return {
      number,
      drafts: own,
      digests: own.map(({ file }) => digests.get(file)),
      relatives: own.map((_, i) => relativesOf(start + i)),
    };
  };
  const sheets = Array.from({ length: Math.ceil(drafts.length / SHEET_SIZE) }, (_, number) =>
    known?.find(taskOf(number), index, folder),
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
      const start = missing[i]! * SHEET_SIZE;
      for (const draft of drafts.slice(start, start + SHEET_SIZE)) draft.body = undefined;
    },
  );
  for (const [i, number] of missing.entries()) {
    sheets[number] = printed[i]!;
    if (written !== undefined) known?.keep(number, printed[i]!, written);
  }
  return sheets.map((sheet) => sheet!);
}
