import { relative, sep } from "node:path";
import ignore from "ignore";

/** Patterns of files that a generator leaves out. */
export interface IgnoreList {
  /** Absolute paths of the folders from which the patterns may count. */
  readonly roots: readonly string[];
  /** As `.gitignore` has them, or regular expressions that a path from there matches somewhere. */
  readonly patterns: readonly string[];
  readonly areRegExps: boolean;
}

/** Tells files that one of the lists leaves out. */
export function ignoreTest(lists: readonly IgnoreList[]): (file: string) => boolean {
  const tests = lists.flatMap(({ roots, patterns, areRegExps }) => {
    const matches = areRegExps ? matcherOf(patterns) : globMatcher(patterns);
    return roots.map((root) => (file: string) => {
      const path = relative(root, file).split(sep).join("/");
      return !path.startsWith("../") && matches(path);
    });
  });
  return (file) => tests.some((test) => test(file));
}

function globMatcher(patterns: readonly string[]): (path: string) => boolean {
  const rules = ignore().add([...patterns]);
  return (path) => rules.ignores(path);
}

/** Expressions of Go that JavaScript has not match nothing. */
function matcherOf(patterns: readonly string[]): (path: string) => boolean {
  const expressions = patterns.flatMap((pattern) => {
    try {
      return [new RegExp(pattern, "u")];
    } catch {
      return [];
    }
  });
  return (path) => expressions.some((expression) => expression.test(`/${path}`));
}
