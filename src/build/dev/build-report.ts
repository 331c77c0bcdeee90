import { readFileSync, renameSync, writeFileSync } from "node:fs";
import type { Problem } from "../../model/problem.ts";

/** What a build that is part of `npm run dev` tells the process that waits for it. */
export interface BuildReport {
  readonly problems: readonly Problem[];
  /** Digest of the new edition; absent where an error left the last one in place. */
  readonly digest?: string;
}

/** Environment variable with the path of the file that a build reports to. */
export const REPORT_FILE = "BUILD_REPORT";

/** Writes a report aside and moves it into place, so that nobody reads half of one. */
export function writeReport(file: string, report: BuildReport): void {
  writeFileSync(`${file}.new`, JSON.stringify(report));
  renameSync(`${file}.new`, file);
}

/** @returns `undefined` before the first build has ended */
export function readReport(file: string): BuildReport | undefined {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as BuildReport;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}
