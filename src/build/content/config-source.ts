import { readdirSync } from "node:fs";
import { dirname, extname, join, parse } from "node:path";
import type { Problem } from "../../model/problem.ts";
import { canonicalKey } from "../canonical-key.ts";
import type { ConfigFile, ConfigValue } from "../dialects/config-file.ts";
import { asGroup, type Group, isGroup } from "../group.ts";
import { mergeGroups } from "../merge-groups.ts";
import { readDataFile, textOfFile } from "./generator-files.ts";

/** A generator's configuration, as far as it is data or says things plainly in code. */
export interface ConfigSource {
  readonly file: string;
  /** Absolute path of the folder from which its name leads to it. */
  readonly home: string;
  readonly config: ConfigFile;
  /** What is written in it, where it is no data. */
  readonly code: string | undefined;
  /** Why nothing can be read in the file. */
  readonly problems: readonly Problem[];
  /** A value as written; `undefined` where the file does not say it. */
  find(what: ConfigValue): unknown;
  /** A value that is a text. */
  text(what: ConfigValue): string | undefined;
  /** Whether a value is true, or a list of several. */
  isSet(what: ConfigValue): boolean;
}

/**
 * Reads the nearest configuration.
 *
 * @param places absolute paths at which there may be one, nearest first
 * @param show a file as the publisher would type it
 */
export function configOf(
  configs: readonly ConfigFile[],
  places: readonly string[],
  show: (file: string) => string,
): ConfigSource | undefined {
  for (const file of places) {
    // The longest name that fits stands last: `config/_default/hugo.toml` after `hugo.toml`.
    const config = configs.findLast(({ name }) => file.endsWith(`/${name}`));
    const read = config && reader(file, show(file), config);
    if (config && read) return { file, home: file.slice(0, -config.name.length - 1), config, ...read };
  }
  return undefined;
}

/** How many configurations may be the base of each other: a file that names itself is read no further. */
const MOST_BASES = 5;
const NO_PARTS = { folders: [], endings: [] };

/** @returns `undefined` when there is no such file */
function reader(
  file: string,
  shown: string,
  { name, values, parts = NO_PARTS, overrides = [], code: readCode, beside }: ConfigFile,
): Pick<ConfigSource, "code" | "problems" | "find" | "text" | "isSet"> | undefined {
  const reading = readDataFile(file, shown);
  const whole = withBase(reading?.data, dirname(file), values.inherits);
  const read = readParts(dirname(file), dirname(shown), parts);
  const code = whole === undefined ? codeOf(file, overrides) : undefined;
  const said = code === undefined ? whole : readCode?.(code);
  const data = isGroup(said) ? [said, ...read.map(({ data }) => data)].reduce(mergeGroups) : said;
  if (data === undefined && code === undefined) return undefined;
  const otherCode = beside && textOfFile(file.slice(0, -name.length) + beside.name);
  const find = (what: ConfigValue) => own(what) ?? inCode(otherCode, beside?.values[what]);
  const own = (what: ConfigValue) => {
    const place = values[what];
    if (place === undefined) return undefined;
    if (place instanceof RegExp) return inCode(code, place);
    return place.map((key) => valueAt(data, key)).find((value) => value !== undefined && value !== null);
  };
  return {
    code,
    // Of a file with problems the rest is read, unless nothing is left.
    problems: [
      ...(reading && isNothing(whole) ? reading.problems : []),
      ...read.flatMap(({ problems }) => problems),
    ],
    find,
    text(what) {
      const value = find(what);
      return typeof value === "string" ? value : undefined;
    },
    isSet(what) {
      const value = find(what);
      return /^true$/i.test(String(value)) || (Array.isArray(value) && value.length > 1);
    },
  };
}

/**
 * Data over that of the file that it names as its base, which then stands in it no more.
 *
 * @param folder absolute path of its file's folder
 * @param keys where it names it
 */
function withBase(data: unknown, folder: string, keys: ConfigFile["values"]["inherits"], depth = 0): unknown {
  if (!isGroup(data) || !Array.isArray(keys)) return data;
  const key = keys.find((name) => typeof data[name] === "string");
  if (key === undefined) return data;
  const { [key]: _, ...own } = data;
  if (depth === MOST_BASES) return own;
  const file = join(folder, String(data[key]));
  const base = withBase(readDataFile(file, file)?.data, dirname(file), keys, depth + 1);
  if (!isGroup(base)) return data;
  return mergeGroups(base, own);
}

/** The code of a file below that of others, since what is found first counts. */
function codeOf(file: string, overrides: readonly string[]): string | undefined {
  const own = textOfFile(file);
  if (own === undefined) return undefined;
  const others = overrides.flatMap((name) => textOfFile(join(dirname(file), name)) ?? []);
  return [...others, own].join("\n");
}

function inCode(code: string | undefined, place: RegExp | undefined): unknown {
  if (code === undefined || place === undefined) return undefined;
  if (!place.global) return place.exec(code)?.groups?.value;
  const groups = [...code.matchAll(place)].map((match) => match.groups?.value ?? "");
  return groups.flatMap((group) => [...group.matchAll(/["'`]([^"'`]+)["'`]/g)].map(([, text]) => text!));
}

/** What stands in files of its own: `posts: /:slug/` in `permalinks.toml` is `permalinks: { posts: /:slug/ }`. */
function readParts(
  home: string,
  shownHome: string,
  { folders, endings }: NonNullable<ConfigFile["parts"]>,
): { readonly data: Group; readonly problems: readonly Problem[] }[] {
  return folders
    .flatMap((folder) => namesIn(join(home, folder)).map((name) => join(folder, name)))
    .filter((path) => endings.includes(extname(path).slice(1)))
    .map((path) => {
      const stem = parse(path).name;
      const { data, problems = [] } = readDataFile(join(home, path), join(shownHome, path)) ?? {};
      const keys = /^(?:hugo|config)$/.test(stem) || data === undefined ? [] : stem.split(".");
      const whole = keys.reduceRight<unknown>((inner, key) => ({ [key]: inner }), data);
      return { data: asGroup(whole), problems: isNothing(data) ? problems : [] };
    });
}

function isNothing(data: unknown): boolean {
  return Object.keys(asGroup(data)).length === 0;
}

/** @returns nothing where there is no such folder */
function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

/** A dot leads into groups, and of a list into the item that has the key; one that is part of a name has a backslash before it. */
export function valueAt(data: unknown, key: string): unknown {
  const steps = key.split(/(?<!\\)\./).map((step) => step.replaceAll("\\.", "."));
  return steps.reduce<unknown>((at, step) => {
    const groups = (Array.isArray(at) ? at : [at]).filter(isGroup);
    for (const group of groups) {
      const own = Object.keys(group).find((name) => canonicalKey(name) === canonicalKey(step));
      if (own !== undefined) return group[own];
    }
    return undefined;
  }, data);
}
