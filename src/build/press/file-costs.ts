import type { ArticleDraft } from "../article/article-draft.ts";
import type { SourceFile } from "../content/find-files.ts";
import type { PrintedSheet, TimedReading } from "./press.ts";

/** What reading and rendering took for each file, by its name. */
export function fileCosts(
  files: readonly SourceFile[],
  readings: readonly TimedReading[],
  drafts: readonly ArticleDraft[],
  sheets: readonly PrintedSheet[],
): Map<string, number> {
  const costs = new Map(readings.map(({ ms }, i) => [files[i]!.shown, ms]));
  const times = sheets.flatMap((sheet) => sheet.times);
  for (const [i, { source }] of drafts.entries()) costs.set(source, (costs.get(source) ?? 0) + times[i]!);
  return costs;
}
