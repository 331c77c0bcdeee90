import type { ContentFolder, Project } from "./content-folder.ts";
import { articleRoute, fixedPaths, routedFolders } from "./routes.ts";

const ROUTES = "src/routes";

/** The folders whose articles the routes of a project show (https://svelte.dev/docs/kit/routing). */
export function sveltekitFolders({ filesIn, markdown }: Project): ContentFolder[] {
  const routes = filesIn(ROUTES)
    .map((path) => /^(.*)\/\+page\.svelte$/.exec(path)?.[1])
    .map((path) => (path === undefined ? undefined : articleRoute(path)));
  return routedFolders(
    fixedPaths(routes),
    markdown.filter((path) => !path.startsWith(`${ROUTES}/`)),
  );
}
