import { build } from "../build.ts";
import { countDrafts } from "../content/skip-counts.ts";
import { REPORT_FILE, writeReport } from "../dev/build-report.ts";
import { countProblems, plural } from "../report.ts";
import { howRead, reportFirst } from "../report-check.ts";
import { readArguments } from "./arguments.ts";
import { runCommand } from "./run-command.ts";

runCommand(() => {
  const started = performance.now();
  const { content, out, drafts, future } = readArguments(process.argv.slice(2), { passOn: false });
  const result = build({ content, out, drafts, ...(future && { future: Date.now() }) });
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
  const read = howRead({ found: result.found, dialect: result.dialect });
  if (read !== undefined) console.log(read);
  const { drafts: kept, others } = countDrafts(result.skipped);
  const seconds = ((performance.now() - started) / 1000).toFixed(2);
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
