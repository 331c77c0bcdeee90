import { readFileSync } from "node:fs";
import { dirname, extname, join } from "node:path";
import type { Problem } from "../../model/problem.ts";
import { readJson } from "../frontmatter/read-json.ts";
import { readToml } from "../frontmatter/read-toml.ts";
import { readYaml } from "../frontmatter/read-yaml.ts";
import { withoutTabs } from "../frontmatter/without-tabs.ts";

/** How far above a folder of articles its generator keeps its files: `content/en/blog/posts` lies four folders below. */
export const HIGHEST = 5;

/** Paths from a folder of articles. */
const LEVELS = Array.from({ length: HIGHEST + 1 }, (_, level) => "../".repeat(level));

const READERS = new Map([
  [".yml", readYaml],
  [".yaml", readYaml],
  [".json", readJson],
  [".toml", readToml],
]);

/**
 * The places of a generator's own files: beside the folders of articles and above them, nearest first, then among the
 * sources' files, highest first.
 *
 * @param names paths of such files from their place, e.g. `_data/authors.yml`
 * @param folders absolute paths of the folders of articles
 * @param files absolute paths of the sources' files
 * @returns absolute paths; there need not be a file
 */
export function generatorFiles(
  names: readonly string[],
  folders: readonly string[],
  files: readonly string[],
): string[] {
  const beside = LEVELS.flatMap((level) =>
    folders.flatMap((folder) => names.map((name) => join(folder, level, name))),
  );
  const within = files
    .filter((file) => names.some((name) => file.endsWith(`/${name}`)))
    .toSorted((a, b) => depth(a) - depth(b));
  return [...new Set([...beside, ...within])];
}

/** The same of a generator's own folders: with those of the sources' files, and those around them. */
export function generatorFolders(
  names: readonly string[],
  folders: readonly string[],
  files: readonly string[],
): string[] {
  if (names.length === 0) return [];
  const inside = new Set(files.map((file) => dirname(file)));
  return generatorFiles(names, folders, [...inside, ...[...inside].map((folder) => dirname(folder))]);
}

/**
 * Reads a file of data by its ending; what is wrong with it is a warning.
 *
 * @param shown the file as the publisher would type it
 * @returns `undefined` when there is no such file
 */
export function readDataFile(
  file: string,
  shown: string,
): { readonly data: unknown; readonly problems: readonly Problem[] } | undefined {
  const reader = READERS.get(extname(file));
  const text = reader && textOfFile(file);
  if (text === undefined || !reader) return undefined;
  const bare = withoutTabs(text)
    .replace(/^\ufeff?(?:---[^\S\n]*\r?\n)?/, "")
    .replaceAll("\r\n", "\n");
  const { data, problems } = reader({ file: shown, text: bare, line: 1, column: 1 });
  return { data, problems: problems.map((problem) => ({ ...problem, severity: "warning" })) };
}

/** @returns `undefined` when there is no such file */
export function textOfFile(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}

function depth(path: string): number {
  return path.split("/").length;
}
