import { basename, dirname } from "node:path";
import type { FrontMatter } from "../frontmatter/read-front-matter.ts";
import { type Group, isGroup } from "../group.ts";
import type { Dialect } from "./dialect.ts";
import { DIALECTS } from "./dialects.ts";
import { generic } from "./generic.ts";

/** What a guess looks at. */
export interface Evidence {
  /** Paths of Markdown files, from the content folder. */
  readonly markdown: readonly string[];
  /** Paths of other files, in the sources and above them. */
  readonly others: readonly string[];
  /** Text of a generator's configuration, if there is one. */
  configuration(dialect: Dialect): string | undefined;
  /** Whether all Markdown files stand where a dialect has no articles. */
  hidesAll(dialect: Dialect): boolean;
  /** Some articles' front matter, and their bodies without code. */
  readonly samples: readonly Pick<FrontMatter, "data" | "body" | "fence">[];
}

/** Fewer signs than these are none. */
const LEAST = 3;

const LANGUAGE = /\/(?:[a-z]{2}(?:[-_][a-z]{2,4})?\/)+/gi;

/**
 * The dialect that a blog shows most signs of; where there are hardly any, the one of no generator. One in which the whole blog
 * would hold no article, and that is not told by its configuration, gives way to the next: that of no generator, which takes
 * `src/pages` for pages, to whatever has some signs.
 */
export function guessDialect(evidence: Evidence): Dialect {
  const folders = foldersOf(evidence.markdown);
  const ranked = DIALECTS.map((dialect) => ({
    dialect,
    score: scoreOf(dialect, evidence, folders),
  }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  const shown = ranked.filter(({ score }) => score > LEAST);
  const candidates = (shown.length > 0 ? shown : [{ dialect: generic }, ...ranked]).map(
    ({ dialect }) => dialect,
  );
  const isFit = (dialect: Dialect) =>
    !evidence.hidesAll(dialect) || evidence.configuration(dialect) !== undefined;
  return candidates.find(isFit) ?? candidates[0]!;
}

function scoreOf(
  dialect: Dialect,
  { markdown, others, samples, configuration }: Evidence,
  folders: readonly string[],
): number {
  const { signs } = dialect;
  const ownFolders = dialect.files.articleFolders.filter((name) => name.startsWith("_"));
  const settings = (signs.settings.length > 0 && configuration(dialect)) || "";
  const paths = [...markdown, ...others];
  const files = paths.map((path) => basename(path));
  const names = new Set(files);
  const hasFile = (file: string) =>
    names.has(file) ||
    (file.includes("/") && paths.some((path) => path.endsWith(`/${file}`))) ||
    (file.startsWith(".") && files.some((name) => name.endsWith(file)));
  // Beside its posts, a blog may have any amount of other Markdown.
  const posts = markdown.filter((path) => path.split("/").some((name) => ownFolders.includes(name)));
  const articles = posts.length > 0 ? posts : markdown;
  const hasFolder = (folder: string) => folders.some((path) => path.includes(`/${folder}/`));
  return (
    sum(Object.entries(signs.files), (file) => Number(hasFile(file))) +
    sum(Object.entries(signs.folders), (folder) => Number(hasFolder(folder))) +
    sum(signs.names, (name) => shareOf(articles, (path) => name.test(basename(path)))) +
    sum(Object.entries(signs.keys), (key) => presence(shareOf(samples, ({ data }) => hasKey(data, key)))) +
    sum(signs.values ?? [], ([key, value]) => shareOf(samples, ({ data }) => value.test(String(data[key])))) +
    sum(signs.settings, (setting) => Number(setting.test(settings))) +
    sum(Object.entries(signs.fences), (kind) => shareOf(samples, ({ fence }) => fence === kind)) +
    sum(signs.bodies, (code) => presence(shareOf(samples, ({ body }) => code.test(body))))
  );
}

/** A dot in a key leads into a group. */
function hasKey(data: Group, key: string): boolean {
  const value = key
    .split(".")
    .reduce<unknown>((at, step) => (isGroup(at) && Object.hasOwn(at, step) ? at[step] : undefined), data);
  return value !== undefined;
}

/** The folders of files between slashes, with and without those of languages: `/content/pt-br/posts/` is as `/content/posts/`. */
function foldersOf(files: readonly string[]): string[] {
  const written = [...new Set(files.map((file) => `/${dirname(file)}/`))];
  return [...new Set(written.flatMap((path) => [path, path.replace(LANGUAGE, "/")]))];
}

function sum<T>(signs: readonly (readonly [T, number])[], strength: (sign: T) => number): number {
  return signs.reduce((total, [sign, weight]) => total + weight * strength(sign), 0);
}

function shareOf<T>(items: readonly T[], has: (item: T) => boolean): number {
  return items.length === 0 ? 0 : items.filter(has).length / items.length;
}

/** That something is there at all says nearly as much as that it is everywhere. */
function presence(share: number): number {
  return share === 0 ? 0 : 0.4 + 0.6 * share;
}
