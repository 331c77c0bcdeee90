import { posix } from "node:path";
import { type ArticleRoute, articleRoute, isSameName } from "./routes.ts";

/** A page of Astro. */
export interface AstroPage {
  /** From the folder of pages, with `/`. */
  readonly path: string;
  readonly code: string;
}

const COLLECTION = /(?:\bgetCollection\(|\bCollectionEntry<)\s*["'`](?<name>[\w-]+)["'`]/g;
const RENDERS = /<Content\b|\brender\(/;

/**
 * Where the entries of collections have pages of their own (https://docs.astro.build/en/guides/routing/#dynamic-routes).
 *
 * @param names of the collections there are
 * @returns by collection; where some of its pages show what entries say, only those
 */
export function articleRoutes(
  pages: readonly AstroPage[],
  names: readonly string[],
): ReadonlyMap<string, readonly ArticleRoute[]> {
  const found = pages.flatMap(({ path, code }) => {
    const route = articleRoute(path.replace(/(?:\/index)?\.astro$/, ""));
    if (!route) return [];
    const renders = RENDERS.test(code);
    return [...collectionsOf(route.path, code, names)].map((name) => ({ name, route, renders }));
  });
  return new Map(
    [...Map.groupBy(found, ({ name }) => name)].map(([name, routes]) => {
      const rendering = routes.filter(({ renders }) => renders);
      return [name, (rendering.length > 0 ? rendering : routes).map(({ route }) => route)];
    }),
  );
}

/** The collections that a page names; where it names none, the one that its folder is called after. */
function collectionsOf(folder: string, code: string, names: readonly string[]): ReadonlySet<string> {
  const named = [...code.matchAll(COLLECTION)].map(({ groups }) => groups!.name!);
  if (named.length > 0) return new Set(named);
  return new Set(names.filter((name) => isSameName(name, posix.basename(folder))));
}
