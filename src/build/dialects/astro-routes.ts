import { posix } from "node:path";
import { articleRoute, isSameName } from "./routes.ts";

/** A page of Astro. */
export interface AstroPage {
  /** From the folder of pages, with `/`. */
  readonly path: string;
  readonly code: string;
}

const COLLECTION = /(?:\bgetCollection\(|\bCollectionEntry<)\s*["'`](?<name>[\w-]+)["'`]/g;
const RENDERS = /<Content\b|\brender\(/;

/**
 * Where the entries of collections have pages of their own: the path before the step that names the entry
 * (https://docs.astro.build/en/guides/routing/#dynamic-routes).
 *
 * @param names of the collections there are
 * @returns paths by collection
 */
export function articleRoutes(
  pages: readonly AstroPage[],
  names: readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, { readonly prefix: string; readonly renders: boolean }[]>();
  for (const { path, code } of pages) {
    const prefix = articleRoute(path.replace(/(?:\/index)?\.astro$/, ""));
    if (prefix === undefined) continue;
    for (const name of collectionsOf(prefix, code, names)) {
      found.set(name, [...(found.get(name) ?? []), { prefix, renders: RENDERS.test(code) }]);
    }
  }
  return new Map(
    [...found].map(([name, routes]) => {
      const rendering = routes.filter(({ renders }) => renders);
      const paths = (rendering.length > 0 ? rendering : routes).map(({ prefix }) => `/${prefix}`);
      return [name, [...new Set(paths)].sort()];
    }),
  );
}

/** The collections that a page names; where it names none, the one that its folder is called after. */
function collectionsOf(prefix: string, code: string, names: readonly string[]): ReadonlySet<string> {
  const named = [...code.matchAll(COLLECTION)].map(({ groups }) => groups!.name!);
  if (named.length > 0) return new Set(named);
  return new Set(names.filter((name) => isSameName(name, posix.basename(prefix))));
}
