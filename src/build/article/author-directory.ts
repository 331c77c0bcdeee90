import type { Problem } from "../../model/problem.ts";
import { generatorFiles, readDataFile } from "../content/generator-files.ts";
import { type Group, isGroup } from "../group.ts";

/** Authors by the keys that front matter names them with: groups as written. */
export type Directory = ReadonlyMap<string, Group>;

export interface DirectoryReading {
  readonly directory: Directory;
  readonly problems: readonly Problem[];
}

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
  const directory = new Map<string, Group>();
  const problems: Problem[] = [];
  for (const file of generatorFiles(names, folders, files)) {
    const reading = readDataFile(file, show(file));
    if (!reading) continue;
    problems.push(...reading.problems);
    for (const [key, entry] of entriesOf(reading.data)) if (!directory.has(key)) directory.set(key, entry);
  }
  return { directory, problems };
}

function entriesOf(data: unknown): [string, Group][] {
  if (Array.isArray(data)) {
    return data.filter(isGroup).flatMap((entry) =>
      KEYS.flatMap((key): [string, Group][] => {
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
