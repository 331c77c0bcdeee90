import { existsSync } from "node:fs";
import { resolve } from "node:path";
import type { MediaLibrary } from "./media-library.ts";

export interface MediaFolders {
  /** Absolute path of the content folder. */
  readonly content: string;
  /** Folders above which nothing is looked for; files below them may be published. */
  readonly limits: readonly string[];
  /** What `static:` names, relative to the content folder. */
  readonly named: readonly string[];
  /** What the generator calls such folders. */
  readonly staticNames: readonly string[];
  /** The path below which the site has them. */
  readonly basePath: string;
  /** Absolute paths of the folders of content of the languages that have one each. */
  readonly languageRoots: readonly string[];
}

/**
 * Tells the library where a blog has its files: beside its articles, in the folders that `static:` names, in those that
 * its generator knows.
 *
 * @returns what `static:` names and is not there
 */
export function lookForMedia(
  media: MediaLibrary,
  { content, limits, named, ...rules }: MediaFolders,
): string[] {
  const missing = named.filter((name) => !existsSync(resolve(content, name)));
  const statics = named.filter((name) => !missing.includes(name)).map((name) => resolve(content, name));
  media.lookIn({ ...rules, limits, statics }, [...limits, ...statics]);
  return missing;
}
