import { existsSync } from "node:fs";
import { resolve } from "node:path";
import type { Dialect } from "../dialects/dialect.ts";
import { isInside } from "../inside.ts";
import type { MediaLibrary } from "./media-library.ts";
import { projectFolder } from "./project-folder.ts";

/**
 * Tells the library where a blog has its files: beside its articles, in the folders that `static:` names, in those that
 * its generator knows.
 *
 * @param content absolute path of the content folder
 * @param named what `static:` names, relative to it
 * @returns what of that is not there
 */
export function lookForMedia(
  media: MediaLibrary,
  content: string,
  { dialect, folders }: { readonly dialect: Dialect; readonly folders: readonly string[] },
  named: readonly string[],
): string[] {
  const missing = named.filter((name) => !existsSync(resolve(content, name)));
  const statics = named.filter((name) => !missing.includes(name)).map((name) => resolve(content, name));
  const projects = folders
    .filter((folder) => folder !== content && !isInside(content, folder) && existsSync(folder))
    .map((folder) => projectFolder(folder, Object.keys(dialect.signs.files)));
  const limits = [...new Set([content, ...projects])];
  media.lookIn({ limits, statics, staticNames: dialect.statics }, [...limits, ...statics]);
  return missing;
}
