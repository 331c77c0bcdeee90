import { filesLike } from "../files-like.ts";
import { asGroup } from "../group.ts";

/** A file of a page's bundle that its front matter gives a name (https://gohugo.io/content-management/page-resources/). */
export interface NamedResource {
  readonly name: string;
  /** Path from the page's folder, or a pattern of such. */
  readonly src: string;
}

/** @param data of the front matter */
export function namedResources(data: Readonly<Record<string, unknown>>): readonly NamedResource[] {
  const listed = Array.isArray(data.resources) ? data.resources : [];
  return listed
    .map(asGroup)
    .flatMap(({ name, src }) => (typeof name === "string" && typeof src === "string" ? [{ name, src }] : []));
}

/**
 * The picture of a page that none of its fields names: the first whose name is one for such pictures.
 *
 * @param patterns such names, likeliest first
 * @param pictures in the page's folder
 */
export function bundlePicture(
  patterns: readonly RegExp[],
  named: readonly NamedResource[],
  pictures: readonly string[],
): string | undefined {
  for (const pattern of patterns) {
    const src = named.find(({ name }) => pattern.test(name))?.src;
    const file = src === undefined ? undefined : fileOf(src, pictures);
    const found = file ?? pictures.find((name) => pattern.test(name));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The first of some files that a path or a pattern means. */
function fileOf(src: string, files: readonly string[]): string | undefined {
  return /[*?[{]/.test(src) ? filesLike(src, files)[0] : src;
}
