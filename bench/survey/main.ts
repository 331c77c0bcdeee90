import { parseArgs } from "node:util";
import { markdownTable } from "../support/markdown-table.ts";
import { progress } from "../support/progress.ts";
import { type Survey, surveyFolder } from "./survey-folder.ts";

const HEAD = [
  "blog",
  "read as",
  "found",
  "published",
  "drafts",
  "skipped",
  "unexplained",
  "problems",
  "feeds",
  "faults",
  "seconds",
];

/** Faults of one folder that are told. */
const TOLD = 10;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { dialect: { type: "string" }, details: { type: "boolean" } },
});
if (positionals.length === 0) {
  console.error("Which folders? npm run survey -- DIR… [--dialect NAME] [--details]");
  process.exit(2);
}
const surveys: Survey[] = [];
for (const folder of positionals) {
  progress(`${folder} (${surveys.length + 1} of ${positionals.length})`);
  surveys.push(await surveyFolder(folder, values.dialect));
}
progress("");
console.log(markdownTable(HEAD, surveys.map(rowOf)));
for (const { name, faults, details } of surveys) {
  for (const fault of faults.slice(0, TOLD)) console.log(`${name}: ${fault}`);
  if (faults.length > TOLD) console.log(`${name}: ${faults.length - TOLD} more faults`);
  if (values.details) console.log(`${name}: ${details.join(", ") || "nothing to say"}`);
}
process.exitCode = surveys.some(({ faults, unexplained }) => faults.length + unexplained > 0) ? 1 : 0;

function rowOf(survey: Survey): string[] {
  const { name, dialect, found, published, drafts, skipped, unexplained, problems, seconds } = survey;
  const numbers = [found, published, drafts, skipped, unexplained, problems, survey.documents];
  return [name, dialect, ...numbers.map(String), String(survey.faults.length), seconds.toFixed(1)];
}
