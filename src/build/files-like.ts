import { matchesGlob } from "node:path";

/** Those of some paths that a pattern means; upper and lower case are the same. */
export function filesLike(pattern: string, files: readonly string[]): readonly string[] {
  return files.filter((file) => matchesGlob(file.toLowerCase(), pattern.toLowerCase()));
}
