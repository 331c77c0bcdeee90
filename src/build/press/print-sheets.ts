import type { ArticleDraft } from "../article/article-draft.ts";
import { articleId } from "../article/article-id.ts";
import { SHEET_SIZE } from "../edition/pack-sheet.ts";
import { relativesAmong } from "../edition/relatives.ts";
import type { Progress } from "../progress.ts";
import type { Crew } from "./crew.ts";
import type { PrintedSheet } from "./press.ts";

export interface Printing {
  readonly siteUrl: string;
  /** For the output; absent: nothing is written. */
  readonly folder: string | undefined;
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
  { siteUrl, folder, progress }: Printing,
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
  crew.set({
    targets: drafts.map(({ file, path, title, language }) => ({ file, path, title, language })),
    ...(folder !== undefined && { folder }),
  });
  progress.begin("rendering", drafts.length);
  const taskAt = (number: number) => {
    const start = number * SHEET_SIZE;
    const own = drafts.slice(start, start + SHEET_SIZE);
    return { number, drafts: own, relatives: own.map((_, i) => relativesOf(start + i)) };
  };
  return crew.run("print", Math.ceil(drafts.length / SHEET_SIZE), taskAt, (done) =>
    progress.advance(Math.min(drafts.length, done * SHEET_SIZE)),
  );
}
