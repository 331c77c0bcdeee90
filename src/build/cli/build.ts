import { build } from "../build.ts";
import { countProblems, plural, reportProblems } from "../report.ts";
import { readArguments } from "./arguments.ts";
import { runCommand } from "./run-command.ts";

runCommand(() => {
  const started = performance.now();
  const { content, out, drafts } = readArguments(process.argv.slice(2), { passOn: false });
  const result = build({ content, out, drafts });
  process.stderr.write(reportProblems(result.problems));
  const count = countProblems(result.problems);
  if (result.problems.some(({ severity }) => severity === "error")) {
    console.error(`Nothing was written: ${count}`);
    return 1;
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(2);
  const size = `${(result.bytes / 1e6).toFixed(1)} MB`;
  console.log(
    [
      plural(result.articles, "article"),
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
