import { posix } from "node:path";
import type { ContentFolder } from "./content-folder.ts";

/** A step of a path that is filled when pages are made: `[slug]`, `[...slug]`, `[[...slug]]`, `[slug=word]`. */
const DYNAMIC = /^\[\[?(?:\.\.\.)?(?<name>\w+)(?:=\w+)?\]?\]$/;

/** Names of steps that lead to lists, or to translations. */
const LISTS =
  /^(?:page|tags?|categor(?:y|ies)|authors?|series|topics?|years?|months?|archives?|lang|language|locale|num|index)$/i;

/** A step that only groups pages, and does not show: `(app)`. */
export const ROUTE_GROUP = /^\(.*\)$/;

/** Where a page shows one article each. */
export interface ArticleRoute {
  /** Path before the step that names the article, without slashes at its ends. */
  readonly path: string;
  /** Whether it is the same for all articles: other steps may be dynamic too. */
  readonly isFixed: boolean;
}

/**
 * Where a page shows one article each, if it does: its last step is dynamic, and no name of a list.
 *
 * @param route path of the page, without ending, with `/`
 */
export function articleRoute(route: string): ArticleRoute | undefined {
  const steps = route.split("/").filter((step) => step !== "" && !ROUTE_GROUP.test(step));
  const name = DYNAMIC.exec(steps.pop() ?? "")?.groups?.name;
  if (name === undefined || LISTS.test(name)) return undefined;
  return { path: steps.join("/"), isFixed: steps.every((step) => !step.startsWith("[")) };
}

/** Paths of the fixed ones among routes, each once. */
export function fixedPaths(routes: readonly (ArticleRoute | undefined)[]): string[] {
  return [...new Set(routes.flatMap((route) => (route?.isFixed ? [route.path] : [])))];
}

/** Whether two names of folders mean the same articles: `posts`, `post`, `_posts`. */
export function isSameName(one: string, other: string): boolean {
  return singular(one) === singular(other);
}

function singular(name: string): string {
  return name.toLowerCase().replace(/^_/, "").replace(/s$/, "");
}

/**
 * The folders whose articles are shown below routes: of each route that of its name, else, where there is one route and one
 * folder, that one.
 *
 * @param routes paths below which articles are shown
 * @param markdown paths of the articles
 */
export function routedFolders(routes: readonly string[], markdown: readonly string[]): ContentFolder[] {
  const parents = markdown.map((path) => posix.dirname(path));
  const above = parents.flatMap((path) =>
    path.split("/").map((_, i, steps) => steps.slice(0, i + 1).join("/")),
  );
  const folders = [...new Set(above)].sort(
    (a, b) => a.split("/").length - b.split("/").length || (a < b ? -1 : 1),
  );
  const named = routes.flatMap((route) => {
    const path = folders.find((folder) => isSameName(posix.basename(folder), posix.basename(route)));
    return path === undefined ? [] : [folderAt(path, route)];
  });
  if (named.length > 0 || routes.length !== 1) return named;
  const common = folders.findLast((folder) => parents.every((path) => `${path}/`.startsWith(`${folder}/`)));
  return common === undefined || common === "." ? [] : [folderAt(common, routes[0]!)];
}

function folderAt(path: string, route: string): ContentFolder {
  return { path, takes: ["**"], leaves: [], blogPath: `/${route}` };
}
