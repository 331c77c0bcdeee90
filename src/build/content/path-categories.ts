import type { SourceFile } from "./find-files.ts";

/**
 * The categories that the place of a file makes (Jekyll): the folders above its folder of posts. Where the site begins is
 * not known, so what all folders of posts have above them does not count.
 *
 * @param names of folders of posts
 */
export function pathCategories(
  files: readonly SourceFile[],
  names: readonly string[],
): (source: SourceFile) => readonly string[] {
  const parentOf = ({ above, folders }: SourceFile) => {
    const steps = [...above, ...folders];
    const at = steps.findLastIndex((step) => names.includes(step));
    return at < 0 ? undefined : steps.slice(0, at);
  };
  const parents = files.map(parentOf).filter((parent) => parent !== undefined);
  const [first = [], ...others] = parents;
  const common = first.findIndex((step, i) => others.some((other) => other[i] !== step));
  const start = common < 0 ? first.length : common;
  return (source) => parentOf(source)?.slice(start) ?? [];
}
