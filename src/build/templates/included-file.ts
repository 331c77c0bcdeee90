import type { Scope } from "./tag.ts";

/** Files within files, and code within code, are not followed further. */
export const DEEPEST = 5;
const FRONT_MATTER = /^---[ \t]*\n(?:[\s\S]*?\n)?---[ \t]*(?:\n|$)/;

/**
 * The body of a file that an article includes; undefined where there is none, or too many are in each other.
 *
 * @param file its path; a leading dot: from the article's folder
 * @param folders where such files are
 */
export function includedBody(file: string, folders: readonly string[], scope: Scope): string | undefined {
  if (scope.depth >= DEEPEST) return undefined;
  return scope.textOf(file, folders)?.replace(FRONT_MATTER, "").trim();
}
