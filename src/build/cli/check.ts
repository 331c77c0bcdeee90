import { build } from "../build.ts";
import { madeUpSite } from "../made-up-site.ts";
import { reportProblems } from "../report.ts";
import { firstOfEachKind, summarizeCheck } from "../report-check.ts";
import { readArguments } from "./arguments.ts";
import { isHarmless } from "./is-harmless.ts";
import { runCommand } from "./run-command.ts";

runCommand(async () => {
  const { content, drafts, own } = readArguments(process.argv.slice(2), {
    passOn: false,
    own: { articles: "string", dialect: "string", all: "boolean", against: "string" },
  });
  const folder = own.get("articles");
  const result = build(
    folder === undefined
      ? { content, drafts }
      : { content: folder, drafts, site: madeUpSite(folder, own.get("dialect")) },
  );
  const { problems } = result;
  const told = own.has("all") ? problems : firstOfEachKind(problems);
  process.stderr.write(reportProblems(told));
  if (told.length < problems.length) {
    console.error(`${problems.length - told.length} more warnings of these kinds: --all tells them`);
  }
  console.log(summarizeCheck(result));
  const against = own.get("against");
  const harmless = against === undefined || (await isHarmless(against, result));
  return harmless && !problems.some(({ severity }) => severity === "error") ? 0 : 1;
});
