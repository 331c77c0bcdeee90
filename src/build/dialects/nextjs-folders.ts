import type { ContentFolder, Project } from "./content-folder.ts";
import { articleRoute, fixedPaths, routedFolders } from "./routes.ts";

const APP = ["app", "src/app"];
const PAGES = ["pages", "src/pages"];

/** A page for any path shows the whole site, by the paths of its files. */
const WHOLE_SITE = /^(?:\(.*\)\/)*\[\[?\.\.\.\w+\]?\]$/;

/** The folders whose articles the pages of a project show (https://nextjs.org/docs/app/api-reference/file-conventions/dynamic-routes). */
export function nextjsFolders({ filesIn, markdown }: Project): ContentFolder[] {
  const inApp = APP.flatMap(filesIn).map((path) => /^(.*)\/page\.[jt]sx?$/.exec(path)?.[1]);
  const inPages = PAGES.flatMap(filesIn).map((path) => /^(?!api\/)(.*)\.[jt]sx?$/.exec(path)?.[1]);
  const routes = [...inApp, ...inPages].map((path) =>
    path === undefined || WHOLE_SITE.test(path) ? undefined : articleRoute(path.replace(/\/index$/, "")),
  );
  const isPage = (path: string) => [...APP, ...PAGES].some((folder) => path.startsWith(`${folder}/`));
  return routedFolders(
    fixedPaths(routes),
    markdown.filter((path) => !isPage(path)),
  );
}
