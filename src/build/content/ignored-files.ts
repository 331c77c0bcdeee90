import { matchesGlob, relative, sep } from "node:path";
import ignore from "ignore";
import type { PatternNotation, SkipReason } from "../dialects/dialect.ts";

/** Patterns of files that a generator leaves out. */
export interface IgnoreList {
  /** Absolute paths of the folders from which the patterns may count. */
  readonly roots: readonly string[];
  readonly patterns: readonly string[];
  readonly notation: PatternNotation;
  /** What its files are. */
  readonly reason: Extract<SkipReason, "ignored" | "draft">;
}

/** Tells of files, by their absolute paths, why one of the lists leaves them out. */
export function ignoreTest(lists: readonly IgnoreList[]): (file: string) => IgnoreList["reason"] | undefined {
  const tests = lists.flatMap(({ roots, patterns, notation, reason }) => {
    const matches = MATCHERS[notation](patterns);
    return roots.map((root) => (file: string) => {
      const path = relative(root, file).split(sep).join("/");
      return !path.startsWith("../") && matches(path) ? reason : undefined;
    });
  });
  return (file) => {
    for (const test of tests) {
      const reason = test(file);
      if (reason !== undefined) return reason;
    }
    return undefined;
  };
}

type Matcher = (path: string) => boolean;

const MATCHERS: Readonly<Record<PatternNotation, (patterns: readonly string[]) => Matcher>> = {
  gitignore: asGitIgnore,
  globs: asGlobs,
  paths: (patterns) => (path) => patterns.some((pattern) => matchesGlob(path, pattern)),
  absolute: asAbsolute,
  regexps: asExpressions,
};

/** As `.gitignore`, but for names without a slash; and that has no braces. */
function asGlobs(patterns: readonly string[]): Matcher {
  const { braced = [], plain = [] } = Object.groupBy(patterns, (line) =>
    line.includes("{") ? "braced" : "plain",
  );
  const ignores = asGitIgnore(plain.map((line) => (/^[^/*?[]+$/.test(line) ? `/${line}` : line)));
  return (path) =>
    ignores(path) || braced.some((line) => matchesGlob(path, line) || matchesGlob(path, `**/${line}`));
}

function asGitIgnore(patterns: readonly string[]): Matcher {
  const rules = ignore().add([...patterns]);
  return (path) => rules.ignores(path);
}

/** Rust's globset, whose stars stand for slashes too: only what begins with a star matches absolute paths wherever they are. */
function asAbsolute(patterns: readonly string[]): Matcher {
  const anywhere = patterns
    .filter((pattern) => pattern.startsWith("*"))
    .flatMap((pattern) => [`**/${pattern}`, ...(pattern.endsWith("*") ? [`**/${pattern}/**`] : [])]);
  return (path) => anywhere.some((pattern) => matchesGlob(path, pattern));
}

/** Expressions of Go or Python that JavaScript has not match nothing. */
function asExpressions(patterns: readonly string[]): Matcher {
  const expressions = patterns.flatMap((pattern) => {
    try {
      return [new RegExp(pattern, "u")];
    } catch {
      return [];
    }
  });
  return (path) => expressions.some((expression) => expression.test(`/${path}`));
}
