import type { Problem } from "../model/problem.ts";
import { MISSING_AVATAR } from "./article/reference-complaints.ts";
import { FRONT_MATTER_CODE } from "./frontmatter/read-json.ts";
import { UNKNOWN_TAG } from "./templates/template-notes.ts";

/** Rules whose notes many articles have for one reason. */
const UNITED: ReadonlySet<string> = new Set([UNKNOWN_TAG, MISSING_AVATAR, FRONT_MATTER_CODE]);

/** Notes on one thing, from however many places, as one that says how many there are. */
export function uniteNotes(problems: readonly Problem[]): Problem[] {
  const files = Map.groupBy(
    problems.filter(({ rule }) => UNITED.has(rule)),
    key,
  );
  const said = new Set<string>();
  return problems.flatMap((problem) => {
    if (!UNITED.has(problem.rule)) return [problem];
    if (said.has(key(problem))) return [];
    said.add(key(problem));
    const others = new Set(files.get(key(problem))!.map(({ file }) => file)).size - 1;
    return others === 0
      ? [problem]
      : [{ ...problem, found: `${problem.found}, in ${others} more files too` }];
  });
}

function key({ rule, found }: Problem): string {
  return `${rule} ${found}`;
}
