import type { ArticleDraft } from "../article/article-draft.ts";
import type { SourceFile } from "../content/find-files.ts";
import type { PrintedSheet, ReadFiles } from "./press.ts";

/** What reading and rendering took for each file, by its name. */
export function fileCosts(
  files: readonly SourceFile[],
  { times: reading }: ReadFiles,
  drafts: readonly ArticleDraft[],
  sheets: readonly PrintedSheet[],
): Map<string, number> {
  const costs = new Map(files.map(({ shown }, i) => [shown, reading[i]!]));
  const printing = sheets.flatMap((sheet) => sheet.times);
  for (const [i, { source }] of drafts.entries()) costs.set(source, (costs.get(source) ?? 0) + printing[i]!);
  return costs;
}
