/** Something about the content that its publisher should know. A value, never an exception. */
export interface Problem {
  /** An error stops the build; a warning never does. */
  readonly severity: "error" | "warning";
  /** Stable kebab-case name of what was checked, e.g. `missing-title`. */
  readonly rule: string;
  /** Path of the file as the publisher would type it (relative to the working folder). */
  readonly file: string;
  /** 1-based; absent when the problem is the file as a whole. */
  readonly line?: number;
  /** 1-based, in characters. */
  readonly column?: number;
  /** What should stand there. Sentence case, no full stop, like the two below. */
  readonly expected: string;
  /** What does stand there. */
  readonly found: string;
  /** What the publisher can do about it. */
  readonly advice: string;
}

/** Order of a report: by file, then place, then rule. */
export function compareProblems(a: Problem, b: Problem): number {
  return (
    compareText(a.file, b.file) ||
    (a.line ?? 0) - (b.line ?? 0) ||
    (a.column ?? 0) - (b.column ?? 0) ||
    compareText(a.rule, b.rule) ||
    compareText(a.found, b.found)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
