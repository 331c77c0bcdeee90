import { dirname, relative, sep } from "node:path";
import type { SourceFile } from "./find-files.ts";

/**
 * The categories that the place of a file makes (Jekyll): the folders above its folder of posts, up to where the site begins.
 * Where that is not known, what all folders of posts have above them does not count.
 *
 * @param names of folders of posts
 * @param root absolute path of the folder in which the site begins
 */
export function pathCategories(
  files: readonly SourceFile[],
  names: readonly string[],
  root: string | undefined,
): (source: SourceFile) => readonly string[] {
  const isBelowRoot = ({ file }: SourceFile) => root !== undefined && file.startsWith(root + sep);
  const stepsTo = (source: SourceFile) =>
    isBelowRoot(source)
      ? relative(root!, dirname(source.file)).split(sep)
      : [...source.above, ...source.folders];
  const parentOf = (source: SourceFile) => {
    const steps = stepsTo(source);
    const at = steps.findLastIndex((step) => names.includes(step));
    return at < 0 ? undefined : steps.slice(0, at);
  };
  const parents = files
    .filter((source) => !isBelowRoot(source))
    .map(parentOf)
    .filter((parent) => parent !== undefined);
  const [first = [], ...others] = parents;
  const common = first.findIndex((step, i) => others.some((other) => other[i] !== step));
  const start = common < 0 ? first.length : common;
  return (source) => parentOf(source)?.slice(isBelowRoot(source) ? 0 : start) ?? [];
}
