import { existsSync } from "node:fs";
import { dirname } from "node:path";
import type { Dialect } from "../dialects/dialect.ts";
import { isInside } from "../inside.ts";
import { projectFolder } from "./project-folder.ts";

/**
 * The folders above which nothing of a blog is looked for: the projects of the folders of articles, and the content folder for
 * those that lie below it.
 *
 * @param content absolute path of the content folder
 * @param folders absolute paths of the folders of articles
 */
export function projectLimits(content: string, folders: readonly string[], { signs }: Dialect): string[] {
  const outside = folders.filter((folder) => !isInside(content, folder) && existsSync(folder));
  const own = folders.includes(content) ? [] : [content];
  return [...new Set([...own, ...outside.map((folder) => projectFolder(folder, Object.keys(signs.files)))])];
}

/** A folder and those above it, up to the first that is a limit; only itself where there is none above. */
export function foldersUpTo(folder: string, limits: readonly string[]): string[] {
  const above: string[] = [];
  for (let at = folder; ; at = dirname(at)) {
    above.push(at);
    if (limits.includes(at)) return above;
    if (at === dirname(at)) return [folder];
  }
}
