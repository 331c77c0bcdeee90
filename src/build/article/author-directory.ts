import { readFileSync } from "node:fs";
import { extname, join } from "node:path";
import type { Problem } from "../../model/problem.ts";
import { readJson } from "../frontmatter/read-json.ts";
import { readToml } from "../frontmatter/read-toml.ts";
import { readYaml } from "../frontmatter/read-yaml.ts";

/** Authors by the keys that front matter names them with: groups as written. */
export type Directory = ReadonlyMap<string, Readonly<Record<string, unknown>>>;

export interface DirectoryReading {
  readonly directory: Directory;
  readonly problems: readonly Problem[];
}

const READERS = { ".yml": readYaml, ".yaml": readYaml, ".json": readJson, ".toml": readToml };

/** How far above a folder of articles its generator keeps the list. */
const LEVELS = ["", "..", "../.."];

/** Keys of an entry in a list (not a group) that say how it is called. */
const KEYS = ["key", "id", "username", "short_name", "slug", "nick", "name"];

/**
 * Reads the files that list authors (or tags): those among the sources' files, and those at the generator's own place
 * beside the folders of articles.
 *
 * @param names paths of such files from their place, e.g. `_data/authors.yml`
 * @param folders absolute paths of the folders of articles
 * @param files absolute paths of the sources' files
 * @param show a file as the publisher would type it
 */
export function readDirectory(
  names: readonly string[],
  folders: readonly string[],
  files: readonly string[],
  show: (file: string) => string,
): DirectoryReading {
  const directory = new Map<string, Readonly<Record<string, unknown>>>();
  const problems: Problem[] = [];
  const beside = folders.flatMap((folder) =>
    LEVELS.flatMap((level) => names.map((name) => join(folder, level, name))),
  );
  const within = files.filter((file) => names.some((name) => file.endsWith(`/${name}`)));
  for (const file of new Set([...beside, ...within])) {
    const text = textOf(file);
    const reader = READERS[extname(file) as keyof typeof READERS];
    if (text === undefined || !reader) continue;
    const bare = text.replace(/^\ufeff?(?:---[^\S\n]*\r?\n)?/, "").replaceAll("\r\n", "\n");
    const parsed = reader({ file: show(file), text: bare, line: 1, column: 1 });
    problems.push(...parsed.problems.map((problem) => ({ ...problem, severity: "warning" as const })));
    for (const [key, entry] of entriesOf(parsed.data)) if (!directory.has(key)) directory.set(key, entry);
  }
  return { directory, problems };
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}

function entriesOf(data: unknown): [string, Readonly<Record<string, unknown>>][] {
  if (Array.isArray(data)) {
    return data.filter(isGroup).flatMap((entry) =>
      KEYS.flatMap((key): [string, Readonly<Record<string, unknown>>][] => {
        const value = Object.hasOwn(entry, key) ? entry[key] : undefined;
        return typeof value === "string" ? [[value, entry]] : [];
      }),
    );
  }
  if (!isGroup(data)) return [];
  const inner = Object.hasOwn(data, "authors") ? data.authors : undefined;
  if (inner !== undefined && !isPerson(inner)) return entriesOf(inner);
  return Object.entries(data).flatMap(([key, entry]) => {
    if (typeof entry === "string") return [[key, { name: entry }]];
    return isGroup(entry) ? [[key, entry]] : [];
  });
}

function isPerson(value: unknown): boolean {
  return isGroup(value) && typeof value.name === "string";
}

function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
