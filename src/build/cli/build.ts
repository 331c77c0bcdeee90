import { build } from "../build.ts";
import { openCache } from "../cache/build-cache.ts";
import { countDrafts } from "../content/skip-counts.ts";
import { REPORT_FILE, writeReport } from "../dev/build-report.ts";
import { describeUsage } from "../edition/platform-limits.ts";
import { countProblems, plural } from "../report.ts";
import { howRead, reportFirst } from "../report-check.ts";
import { readArguments } from "./arguments.ts";
import { reportProfile, StageTimes } from "./profile.ts";
import { runCommand } from "./run-command.ts";
import { showProgress } from "./show-progress.ts";

runCommand(() => {
  const now = () => performance.now();
  const options = readArguments(process.argv.slice(2), { passOn: false, own: { profile: "boolean" } });
  const { content, out, drafts, future } = options;
  const profiled = options.own.has("profile");
  const progress = new StageTimes(showProgress(process.stderr, now), now);
  const cache = openCache(options);
  const result = build({
    content,
    out,
    drafts,
    progress,
    ...(cache && { cache }),
    ...(profiled && { clock: now }),
    ...(future && { future: Date.now() }),
  });
  const report = process.env[REPORT_FILE];
  if (report) {
    const digest = result.edition?.manifest.digest;
    writeReport(report, { problems: result.problems, ...(digest !== undefined && { digest }) });
  }
  process.stderr.write(reportFirst(result.problems));
  const count = countProblems(result.problems);
  if (result.problems.some(({ severity }) => severity === "error")) {
    console.error(`Nothing was written: ${count}`);
    // Who waits for a report goes on with the last good output.
    return report ? 0 : 1;
  }
  // The clock has run since the process began.
  const total = now();
  if (profiled) process.stdout.write(reportProfile(progress, result.costs, total));
  const read = howRead({ found: result.found, dialect: result.dialect });
  if (read !== undefined) console.log(read);
  const { drafts: kept, others } = countDrafts(result.skipped);
  const seconds = (total / 1000).toFixed(2);
  if (result.usage) console.log(describeUsage(result.usage));
  const size = `${(result.bytes / 1e6).toFixed(1)} MB`;
  console.log(
    [
      plural(result.articles, "article"),
      read !== undefined && kept + others > 0 && `${(kept + others).toLocaleString("en")} left out`,
      plural(result.edition?.feeds.length ?? 0, "feed"),
      size,
      `${seconds} s`,
      count,
    ]
      .filter(Boolean)
      .join(", "),
  );
  return 0;
});
