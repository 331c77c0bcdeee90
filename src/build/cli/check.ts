import { build } from "../build.ts";
import { countProblems, plural, reportProblems } from "../report.ts";
import { readArguments } from "./arguments.ts";
import { runCommand } from "./run-command.ts";

runCommand(() => {
  const { content, drafts } = readArguments(process.argv.slice(2), { passOn: false });
  const result = build({ content, drafts });
  process.stderr.write(reportProblems(result.problems));
  console.log(
    [
      plural(result.articles, "article"),
      plural(result.drafts, "draft"),
      countProblems(result.problems) || "no problems",
    ].join(", "),
  );
  return result.problems.some(({ severity }) => severity === "error") ? 1 : 0;
});
