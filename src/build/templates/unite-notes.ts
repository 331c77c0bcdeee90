import type { Problem } from "../../model/problem.ts";
import { UNKNOWN_TAG } from "./template-notes.ts";

/** Notes on one tag, from however many places, as one that says how many there are. */
export function uniteTagNotes(problems: readonly Problem[]): Problem[] {
  const files = new Map<string, number>();
  for (const { rule, found } of problems) {
    if (rule === UNKNOWN_TAG) files.set(found, (files.get(found) ?? 0) + 1);
  }
  const said = new Set<string>();
  return problems.flatMap((problem) => {
    const { rule, found } = problem;
    if (rule !== UNKNOWN_TAG) return [problem];
    if (said.has(found)) return [];
    said.add(found);
    const others = files.get(found)! - 1;
    return others === 0 ? [problem] : [{ ...problem, found: `${found}, in ${others} more files too` }];
  });
}
