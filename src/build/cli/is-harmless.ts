import type { BuildResult } from "../build.ts";
import { isFlood } from "../old-feeds/compare-feeds.ts";
import { compareWithFeed } from "../old-feeds/production.ts";
import { reportComparison } from "../old-feeds/report-comparison.ts";

/**
 * Compares a build with a feed that readers follow, and prints what they will notice.
 *
 * @param address file or URL
 * @returns whether the feed could be read and nothing floods its readers
 */
export async function isHarmless(
  address: string,
  { edition, present }: Pick<BuildResult, "edition" | "present">,
): Promise<boolean> {
  if (!edition || !present) {
    console.error(`Not compared with ${address}: correct the errors first`);
    return false;
  }
  const comparison = await compareWithFeed(address, { edition, present }, Date.now());
  if ("problem" in comparison) {
    console.error(`Not compared with ${address}: ${comparison.reason}`);
    return false;
  }
  process.stdout.write(reportComparison(comparison));
  return !isFlood(comparison);
}
