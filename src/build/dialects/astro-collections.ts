import { codeAt, type Literal, placeKey, readLiteral } from "../frontmatter/literal.ts";
import { asGroup } from "../group.ts";
import { articleRoutes } from "./astro-routes.ts";
import { astrowindPattern } from "./astrowind-pattern.ts";
import type { ContentFolder, Project } from "./content-folder.ts";
import { fixedPaths } from "./routes.ts";

const CONFIGS = ["content.config", "content/config"].flatMap((name) =>
  ["ts", "mts", "js", "mjs"].map((ending) => `${name}.${ending}`),
);
const LOADER = /(?<!^[ \t]*(?:\/[/*]|\*).*)\bglob\s*\(\s*(?=\{)/gm;
const DEFINED = /\b(?<name>[\w$]+)\s*[:=]\s*defineCollection\s*\(/g;
const EXPORTED = /\bcollections\s*=\s*(?=\{)/;
/** The integration that makes pages of the collection `docs`, at the site's root. */
const STARLIGHT = /(?<!^[ \t]*(?:\/[/*]|\*).*)\bstarlight\s*\(/m;
/** In `src/utils/getPath.ts` of the theme AstroPaper: folders with an underscore are no part of paths. */
const LEAVES_OUT_UNDERSCORED = /!\s*\w+\.startsWith\(\s*["'`]_["'`]\s*\)/;
const CONSTANT = /\bconst\s+([A-Za-z_$][\w$]*)\s*(?::\s*string\s*)?=\s*(["'`])([^"'`$\n]*)\2/g;

/**
 * The folders from which collections of Astro are loaded, by `src/content.config.ts`
 * (https://docs.astro.build/en/reference/content-loader-reference/#glob-loader), and where its pages put them, or those of
 * Starlight (https://starlight.astro.build/guides/pages/) and AstroWind.
 *
 * @returns none where one of the loaders cannot be told without running the code
 */
export function astroCollections({ config, source = "src", textOf, filesIn }: Project): ContentFolder[] {
  const code = CONFIGS.map((name) => textOf(`${source}/${name}`)).find((text) => text !== undefined);
  const loaded = loadedFolders(withConstants(code ?? ""));
  // What has no loader is in a folder of its name.
  const plain = filesIn(`${source}/content`).filter((path) => !/[/.]/.test(path));
  const folders = new Map<string, ContentFolder>([
    ...plain.map((name): [string, ContentFolder] => [name, plainFolder(`${source}/content/${name}`)]),
    ...loaded,
  ]);
  const pages = filesIn(`${source}/pages`).filter((path) => path.endsWith(".astro"));
  const routes = articleRoutes(
    pages.map((path) => ({ path, code: textOf(`${source}/pages/${path}`) ?? "" })),
    [...folders.keys()],
  );
  const hidden = LEAVES_OUT_UNDERSCORED.test(textOf(`${source}/utils/getPath.ts`) ?? "")
    ? { hiddenFolders: /^_/ }
    : {};
  const posts = astrowindPattern(textOf(`${source}/config.yaml`) ?? "");
  return [...folders].flatMap(([name, folder]) => {
    if (name === "post" && posts !== undefined) return [{ ...folder, blogPath: "/", permalink: posts }];
    const found = routes.get(name) ?? [];
    const [path, ...others] = fixedPaths(found);
    if (path !== undefined && others.length === 0) return [{ ...folder, ...hidden, blogPath: `/${path}` }];
    const paths = [...new Set(found.map((route) => `/${route.path}`))].sort();
    if (paths.length > 0) return [{ ...folder, doubt: `pages at ${paths.join(" and ")}` }];
    if (name === "docs" && STARLIGHT.test(config)) return [{ ...folder, blogPath: "/" }];
    return loaded.has(name) ? [folder] : [];
  });
}

function plainFolder(path: string): ContentFolder {
  return { path, takes: ["**"], leaves: [] };
}

/** Folders of collections that say where they are loaded from, by the names of the collections. */
function loadedFolders(code: string): ReadonlyMap<string, ContentFolder> {
  const start = EXPORTED.exec(code);
  const exported = start ? namesIn(code.slice(start.index + start[0].length)) : new Map<string, string>();
  const defined = [...code.matchAll(DEFINED)].map(({ index, groups }) => ({ index, name: groups!.name! }));
  const folders = new Map<string, ContentFolder>();
  for (const {
    index,
    0: { length },
  } of code.matchAll(LOADER)) {
    const folder = folderOf(readLiteral(code, index + length));
    if (!folder) return new Map();
    const name = defined.findLast((one) => one.index < index)?.name ?? folder.path;
    folders.set(exported.get(name) ?? name, folder);
  }
  return folders;
}

/** Names of exported collections by those of the variables that hold them: `{ blog, notes: texts }`. */
function namesIn(group: string): Map<string, string> {
  const [inner = ""] = /^\{[^}]*/.exec(group) ?? [];
  return new Map(
    [...inner.matchAll(/["']?([\w$-]+)["']?\s*:\s*([\w$]+)\s*(?=[,}\n]|$)/g)].map(([, name, value]) => [
      value!,
      name!,
    ]),
  );
}

function folderOf(loader: Literal): ContentFolder | undefined {
  const { base = ".", pattern } = asGroup(loader.value);
  const patterns: readonly unknown[] = Array.isArray(pattern) ? pattern : [pattern];
  const texts = patterns.filter((one) => typeof one === "string");
  if (typeof base !== "string" || texts.length === 0) return undefined;
  if (codeAt(loader, ["base"]) ?? codeAt(loader, ["pattern"])) return undefined;
  return {
    ...(loader.places.has(placeKey(["generateId"])) && { doubt: "`generateId` in its loader" }),
    path: base,
    byPatternAlone: true,
    takes: texts.filter((text) => !text.startsWith("!")),
    leaves: texts.filter((text) => text.startsWith("!")).map((text) => text.slice(1)),
  };
}

/** Names and `${…}` that stand for a text become that text. */
function withConstants(code: string): string {
  const constants = new Map([...code.matchAll(CONSTANT)].map(([, name, , text]) => [name!, text!]));
  return code
    .replace(/\$\{\s*([\w$]+)\s*\}/g, (whole, name: string) => constants.get(name) ?? whole)
    .replace(/\b(base|pattern)\s*:\s*([A-Za-z_$][\w$]*)/g, (whole, key: string, name: string) => {
      const text = constants.get(name);
      return text === undefined ? whole : `${key}: ${JSON.stringify(text)}`;
    });
}
