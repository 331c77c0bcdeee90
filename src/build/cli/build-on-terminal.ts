import { type BuildResult, build } from "../build.ts";
import type { BuildCache } from "../cache/build-cache.ts";
import { countDrafts } from "../content/skip-counts.ts";
import { describeUsage } from "../edition/platform-limits.ts";
import { countProblems, plural } from "../report.ts";
import { howRead, howWritten, reportFirst } from "../report-check.ts";
import type { BuildArguments } from "./arguments.ts";
import { reportProfile, StageTimes } from "./profile.ts";
import { showProgress } from "./show-progress.ts";

export interface TerminalOptions {
  readonly cache: BuildCache | undefined;
  /** Instant at which the build began, on the clock of `performance.now()`. */
  readonly started: number;
  /** Puts off what need not be done before the output is used. */
  readonly later?: (act: () => void) => void;
  /** Whether to say where the time went. */
  readonly profiled?: boolean;
}

/** Builds, and says on the terminal how it goes and what came of it. */
export function buildOnTerminal(
  { content, out, drafts, future }: Pick<BuildArguments, "content" | "out" | "drafts" | "future">,
  { cache, started, later, profiled = false }: TerminalOptions,
): BuildResult {
  const now = () => performance.now();
  const progress = new StageTimes(showProgress(process.stderr, now), now);
  const result = build({
    content,
    out,
    drafts,
    progress,
    ...(cache && { cache }),
    ...(later && { later }),
    ...(profiled && { clock: now }),
    ...(future && { future: Date.now() }),
  });
  process.stderr.write(reportFirst(result.problems));
  if (result.problems.some(({ severity }) => severity === "error")) {
    console.error(`Nothing was written: ${countProblems(result.problems)}`);
    return result;
  }
  const total = now() - started;
  if (profiled) process.stdout.write(reportProfile(progress, result.costs, total));
  summarize(result, total / 1000);
  return result;
}

function summarize(result: BuildResult, seconds: number): void {
  const { found, dialect, skipped, usage, bytes, articles, edition, problems } = result;
  const read = howRead({ found, dialect });
  if (read !== undefined) console.log(read);
  const written = howWritten(result);
  if (written !== undefined) console.log(written);
  const { drafts, others } = countDrafts(skipped);
  if (usage) console.log(describeUsage(usage));
  console.log(
    [
      plural(articles, "article"),
      read !== undefined && drafts + others > 0 && `${(drafts + others).toLocaleString("en")} left out`,
      plural(edition?.feeds.length ?? 0, "feed"),
      `${(bytes / 1e6).toFixed(1)} MB`,
      `${seconds.toFixed(2)} s`,
      countProblems(problems),
    ]
      .filter(Boolean)
      .join(", "),
  );
}
