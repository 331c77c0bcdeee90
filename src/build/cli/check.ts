import { build } from "../build.ts";
import { madeUpSite } from "../made-up-site.ts";
import { reportProblems } from "../report.ts";
import { reportFirst, summarizeCheck } from "../report-check.ts";
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
  process.stderr.write(own.has("all") ? reportProblems(problems) : reportFirst(problems));
  console.log(summarizeCheck(result));
  const against = own.get("against");
  const harmless = against === undefined || (await isHarmless(against, result));
  return harmless && !problems.some(({ severity }) => severity === "error") ? 0 : 1;
});
