import { basename, dirname, extname } from "node:path";
import type { FolderData } from "../dialects/dialect.ts";
import type { FrontMatter } from "../frontmatter/read-front-matter.ts";
import { readFrontMatter } from "../frontmatter/read-front-matter.ts";
import { readJson } from "../frontmatter/read-json.ts";
import { readYaml } from "../frontmatter/read-yaml.ts";
import { asGroup, type Group } from "../group.ts";
import { readText } from "./read-text.ts";

export interface Inherited {
  /** What counts where the article says nothing. */
  readonly fallback: Group;
  /** What counts whatever it says. */
  readonly fixed: Group;
}

/**
 * Reads the files that speak for whole folders.
 *
 * @param files absolute paths of all files of the sources
 * @returns what they say, by folder
 */
export function readFolderData(
  files: readonly string[],
  rules: readonly FolderData[],
): ReadonlyMap<string, Inherited> {
  const folders = new Map<string, Inherited>();
  if (rules.length === 0) return folders;
  for (const file of files) {
    const folder = dirname(file);
    for (const { name, group, keys } of rules) {
      if (basename(file) !== name.replace("*", basename(folder))) continue;
      const whole = dataOf(file);
      const data = group === undefined ? whole : asGroup(ownValue(whole, group));
      const known = folders.get(folder) ?? { fallback: {}, fixed: {} };
      folders.set(
        folder,
        keys
          ? { ...known, fixed: { ...known.fixed, ...pick(data, keys) } }
          : { ...known, fallback: { ...data, ...known.fallback } },
      );
    }
  }
  return folders;
}

/** Adds to an article's front matter what its folders say, the nearest first. */
export function inheriting(
  folders: ReadonlyMap<string, Inherited>,
): (file: string, matter: FrontMatter) => FrontMatter {
  if (folders.size === 0) return (_, matter) => matter;
  return (file, matter) => {
    let data = matter.data;
    for (let folder = dirname(file); ; folder = dirname(folder)) {
      const inherited = folders.get(folder);
      if (inherited) data = { ...inherited.fallback, ...data, ...inherited.fixed };
      if (folder === dirname(folder)) break;
    }
    return data === matter.data ? matter : { ...matter, data };
  };
}

function dataOf(file: string): Group {
  const reading = readText(file, file);
  if ("problem" in reading) return {};
  const block = { file, text: reading.text.replaceAll("\r\n", "\n"), line: 1, column: 1 };
  switch (extname(file)) {
    case ".json":
      return asGroup(readJson(block).data);
    case ".yml":
    case ".yaml":
      return asGroup(readYaml(block).data);
    default:
      return readFrontMatter(file, reading.text, { metaHeaders: false, mdx: false }).data;
  }
}

function pick(data: Group, keys: readonly string[]): Group {
  return Object.fromEntries(Object.entries(data).filter(([key]) => keys.includes(key)));
}

function ownValue(data: Group, key: string): unknown {
  return Object.hasOwn(data, key) ? data[key] : undefined;
}
