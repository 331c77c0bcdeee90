import type { Problem } from "../model/problem.ts";
import { MISSING_AVATAR } from "./article/reference-complaints.ts";
import { UNKNOWN_TAG } from "./templates/template-notes.ts";

/** Rules whose notes many articles have for one reason. */
const UNITED: ReadonlySet<string> = new Set([UNKNOWN_TAG, MISSING_AVATAR]);

/** Notes on one thing, from however many places, as one that says how many there are. */
export function uniteNotes(problems: readonly Problem[]): Problem[] {
  const files = new Map<string, number>();
  for (const problem of problems) {
    if (UNITED.has(problem.rule)) files.set(key(problem), (files.get(key(problem)) ?? 0) + 1);
  }
  const said = new Set<string>();
  return problems.flatMap((problem) => {
    if (!UNITED.has(problem.rule)) return [problem];
    if (said.has(key(problem))) return [];
    said.add(key(problem));
    const others = files.get(key(problem))! - 1;
    return others === 0
      ? [problem]
      : [{ ...problem, found: `${problem.found}, in ${others} more files too` }];
  });
}

function key({ rule, found }: Problem): string {
  return `${rule} ${found}`;
}
