import type { Problem } from "../model/problem.ts";
import type { BuildResult } from "./build.ts";
import type { Skip } from "./content/read-content.ts";
import { countDrafts, countSkips, SKIP_WORDS } from "./content/skip-counts.ts";
import { englishName } from "./site/named-language.ts";
import { decodePercent } from "./text/decode-percent.ts";
import { countProblems, plural, reportProblems } from "./report.ts";

/** Warnings of one kind that are told one by one. */
const TOLD = 5;

/** Files that stand for all that were left out for one reason. */
const EXAMPLES = 3;

/** All errors, and of each kind of warning the first few. */
function firstOfEachKind(problems: readonly Problem[]): Problem[] {
  const told = new Map<string, number>();
  return problems.filter(({ severity, rule }) => {
    if (severity === "error") return true;
    const count = told.get(rule) ?? 0;
    told.set(rule, count + 1);
    return count < TOLD;
  });
}

/**
 * What a check found: how the articles were read, what became of the files that are none and why, and problems by kind
 * where there are many. The last line has the numbers.
 */
export function summarizeCheck(result: Omit<BuildResult, "bytes">): string {
  const { found, articles, skipped, problems, dialect } = result;
  const { drafts, others } = countDrafts(skipped);
  const read = howRead({ found, dialect });
  const lines = [read, howWritten(result), ...(read === undefined ? [] : addressExamples(result))].filter(
    (line) => line !== undefined,
  );
  for (const [reason, count] of countSkips(skipped)) {
    if (reason === "draft" && dialect?.name === "plain") continue;
    const files = skipped.filter((skip) => skip.reason === reason);
    lines.push(`  left out ${String(count).padStart(5)}  ${SKIP_WORDS[reason]}: ${examples(files)}`);
  }
  if (problems.length > TOLD) {
    for (const [rule, of] of byRule(problems)) {
      lines.push(`  ${of[0]!.severity.padEnd(8)} ${String(of.length).padStart(5)}  ${rule}`);
    }
  }
  const numbers = [
    plural(articles, "article"),
    plural(drafts, "draft"),
    others > 0 && `${others.toLocaleString("en")} left out`,
    countProblems(problems) || "no problems",
  ];
  return [...lines, numbers.filter(Boolean).join(", ")].join("\n");
}

/** As what a foreign blog was read, and whether that is a guess; nothing to say of Broadsheet's own articles. */
export function howRead({
  found,
  dialect,
}: Pick<BuildResult, "found"> & { readonly dialect: BuildResult["dialect"] | undefined }):
  | string
  | undefined {
  if (!dialect || dialect.name === "plain") return undefined;
  const guess = dialect.isGuess ? ` (a guess; \`dialect: ${dialect.name}\` in site.md makes it sure)` : "";
  return `${plural(found, "Markdown file")}, read as ${dialect.label}${guess}`;
}

/** In which language a blog is, where that is a guess. */
export function howWritten({ languageGuess: tag }: Pick<BuildResult, "languageGuess">): string | undefined {
  if (tag === undefined) return undefined;
  return `written in ${englishName(tag)} (a guess; \`language: ${tag}\` in site.md makes it sure)`;
}

/** Problems as text: all errors, the first warnings of each kind, and how many more there are. */
export function reportFirst(problems: readonly Problem[]): string {
  const told = firstOfEachKind(problems);
  const rest = problems.length - told.length;
  return (
    reportProblems(told) + (rest > 0 ? `${rest} more warnings of these kinds: npm run check -- --all\n` : "")
  );
}

/** Addresses of the newest article, of one in between and of the oldest: whether they are right shows at a glance. */
function addressExamples({ present }: Pick<BuildResult, "present">): string[] {
  const paths = present?.().map((article) => article.paths[0]) ?? [];
  const shown = new Set([paths.at(-1), paths.at(paths.length >> 1), paths[0]]);
  const texts = [...shown].filter((path) => path !== undefined).map(decodePercent);
  return texts.length === 0 ? [] : [`  addresses such as ${texts.join(", ")}`];
}

function examples(files: readonly Skip[]): string {
  const named = files.slice(0, EXAMPLES).map(({ file }) => file);
  return named.join(", ") + (files.length > EXAMPLES ? " …" : "");
}

/** Errors first, then the most frequent kinds. */
function byRule(problems: readonly Problem[]): [string, Problem[]][] {
  const rules = Map.groupBy(problems, ({ rule, severity }) => `${severity} ${rule}`);
  return [...rules]
    .map(([key, of]): [string, Problem[]] => [key.slice(key.indexOf(" ") + 1), of])
    .sort(([, a], [, b]) =>
      a[0]!.severity === b[0]!.severity ? b.length - a.length : a[0]!.severity === "error" ? -1 : 1,
    );
}
