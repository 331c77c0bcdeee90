import { dirname } from "node:path";
import type { SourceFile } from "./find-files.ts";

/**
 * Tells files that are resources of a page, none of their own: what stands beside an `index.md` or anywhere below its folder, other
 * `index.md` too (https://gohugo.io/content-management/page-bundles/#leaf-bundles).
 *
 * @param isIndex whether a file stands for its folder
 */
export function resourceTest(
  files: readonly SourceFile[],
  isIndex: (source: SourceFile) => boolean,
): (source: SourceFile) => boolean {
  const bundles = foldersOf(files.filter(isIndex));
  return (source) => {
    const folder = dirname(source.file);
    if (bundles.has(folder) && !isIndex(source)) return true;
    for (let above = dirname(folder); above !== dirname(above); above = dirname(above)) {
      if (bundles.has(above)) return true;
    }
    return false;
  };
}

/**
 * Tells files that stand beside an `index.md`, of whatever language, and are none.
 *
 * @param indexNames in lower case, without ending
 */
export function besideIndexTest(
  files: readonly SourceFile[],
  indexNames: readonly string[],
): (source: SourceFile) => boolean {
  const isIndex = ({ name }: SourceFile) => indexNames.includes(name.split(".", 1)[0]!.toLowerCase());
  const folders = foldersOf(files.filter(isIndex));
  return (source) => folders.has(dirname(source.file)) && !isIndex(source);
}

function foldersOf(files: readonly SourceFile[]): ReadonlySet<string> {
  return new Set(files.map(({ file }) => dirname(file)));
}
