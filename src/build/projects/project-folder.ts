import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

/** Folders above a source that are looked at. */
const HIGHEST = 6;
const GENERAL_SIGNS = [".git", "package.json", "Gemfile", "go.mod", ".obsidian"];

/**
 * The folder of the project that a folder of articles belongs to: the highest one near it with a file by which its
 * generator is known, not above a repository; else the one that holds the articles' folder.
 *
 * @param source absolute path
 * @param signs names of files
 */
export function projectFolder(source: string, signs: readonly string[]): string {
  let found: string | undefined;
  let at = source;
  for (let step = 0; step < HIGHEST && at !== dirname(at); step++, at = dirname(at)) {
    if ([...signs, ...GENERAL_SIGNS].some((sign) => existsSync(join(at, sign)))) found = at;
    if (existsSync(join(at, ".git"))) break;
  }
  return found ?? source;
}
