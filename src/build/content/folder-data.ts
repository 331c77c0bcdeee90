import { basename, dirname, extname, parse } from "node:path";
import type { FolderData } from "../dialects/dialect.ts";
import { readFrontMatter } from "../frontmatter/read-front-matter.ts";
import { readJson } from "../frontmatter/read-json.ts";
import { readYaml } from "../frontmatter/read-yaml.ts";
import { asGroup, type Group } from "../group.ts";
import { type Cascade, readCascade, type Targeted, withCascade } from "./cascade.ts";
import type { SourceFile } from "./find-files.ts";
import { readText } from "./read-text.ts";

export interface Inherited {
  /** What counts where the article says nothing. */
  readonly fallback: readonly Cascade[];
  /** What counts whatever it says. */
  readonly fixed: Group;
}

/**
 * Reads the files that speak for whole folders.
 *
 * @param others absolute paths of the files that are no Markdown
 * @param pageOf what a page of a section is called, and the language for which it speaks, if not for all
 * @returns what they say, by folder
 */
export function readFolderData(
  others: readonly string[],
  markdown: readonly SourceFile[],
  rules: readonly FolderData[],
  pageOf: (source: SourceFile) => { readonly name: string; readonly language?: string | undefined },
): ReadonlyMap<string, Inherited> {
  const folders = new Map<string, Inherited>();
  const keep = (file: string, { fallback = [], fixed = {} }: Partial<Inherited>) => {
    const known = folders.get(dirname(file)) ?? { fallback: [], fixed: {} };
    folders.set(dirname(file), {
      fallback: [...known.fallback, ...fallback],
      fixed: { ...known.fixed, ...fixed },
    });
  };
  for (const { name, cascade, keys } of rules) {
    if (cascade === undefined) {
      for (const file of [...others, ...markdown.map((source) => source.file)]) {
        if (basename(file) !== name.replace("*", basename(dirname(file)))) continue;
        const values = dataOf(file);
        keep(file, keys ? { fixed: pick(values, keys) } : { fallback: [{ values }] });
      }
    } else {
      const stem = parse(name).name;
      for (const source of markdown.filter((one) => one.name.startsWith(stem))) {
        const { name: own, language } = pageOf(source);
        if (own !== stem) continue;
        keep(source.file, { fallback: readCascade(ownValue(dataOf(source.file), cascade), language) });
      }
    }
  }
  return folders;
}

/** Adds to an article's front matter what its folders say, the nearest first. */
export function withFolderData(
  folders: ReadonlyMap<string, Inherited>,
  file: string,
  article: Targeted,
  data: Group,
): Group {
  let all = data;
  for (let folder = dirname(file); ; folder = dirname(folder)) {
    const inherited = folders.get(folder);
    if (inherited) all = { ...withCascade(inherited.fallback, all, article), ...inherited.fixed };
    if (folder === dirname(folder)) return all;
  }
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
