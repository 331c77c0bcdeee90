import { basename, dirname, extname, parse } from "node:path";
import type { Problem } from "../../model/problem.ts";
import type { CodeReading, FolderData } from "../dialects/dialect.ts";
import { type Block, type Parsed, placeInBlock } from "../frontmatter/parsed.ts";
import { readFrontMatter } from "../frontmatter/read-front-matter.ts";
import { readJson } from "../frontmatter/read-json.ts";
import { readYaml } from "../frontmatter/read-yaml.ts";
import { asGroup, type Group } from "../group.ts";
import { type Cascade, readCascade, type Targeted, withCascade } from "./cascade.ts";
import type { SourceFile } from "./find-files.ts";
import { readText } from "./read-text.ts";
import type { Merge } from "./unite-lists.ts";

export interface Inherited {
  /** What counts where the article says nothing. */
  readonly fallback: readonly Cascade[];
  /** What counts whatever it says. */
  readonly fixed: Group;
}

export interface FolderDataReading {
  readonly folders: ReadonlyMap<string, Inherited>;
  readonly problems: readonly Problem[];
}

interface DataReading {
  readonly data: Group;
  readonly problems: readonly Problem[];
}

/**
 * Reads the files that speak for whole folders.
 *
 * @param others absolute paths of the files that are no Markdown
 * @param pageOf what a page of a section is called, and the language for which it speaks, if not for all
 * @param show a file as the publisher would type it
 * @returns what they say, by folder; what cannot be read in them is a warning
 */
export function readFolderData(
  others: readonly string[],
  markdown: readonly SourceFile[],
  rules: readonly FolderData[],
  pageOf: (source: SourceFile) => { readonly name: string; readonly language?: string | undefined },
  show: (file: string) => string,
): FolderDataReading {
  const folders = new Map<string, Inherited>();
  const problems: Problem[] = [];
  const read = (file: string, rule: FolderData) => {
    const reading = dataOf(file, show(file), rule);
    problems.push(...reading.problems.map((problem) => ({ ...problem, severity: "warning" as const })));
    return reading.data;
  };
  const keep = (file: string, { fallback = [], fixed = {} }: Partial<Inherited>) => {
    const known = folders.get(dirname(file)) ?? { fallback: [], fixed: {} };
    folders.set(dirname(file), {
      fallback: [...known.fallback, ...fallback],
      fixed: { ...known.fixed, ...fixed },
    });
  };
  for (const rule of rules) {
    const { name, cascade, keys } = rule;
    if (cascade === undefined) {
      for (const file of [...others, ...markdown.map((source) => source.file)]) {
        if (basename(file) !== name.replace("*", basename(dirname(file)))) continue;
        const values = read(file, rule);
        keep(file, keys ? { fixed: pick(values, keys) } : { fallback: [{ values }] });
      }
    } else {
      const stem = parse(name).name;
      for (const source of markdown.filter((one) => one.name.startsWith(stem))) {
        const { name: own, language } = pageOf(source);
        if (own !== stem) continue;
        keep(source.file, { fallback: readCascade(ownValue(read(source.file, rule), cascade), language) });
      }
    }
  }
  return { folders, problems };
}

/** Adds to an article's front matter what its folders say, the nearest first. */
export function withFolderData(
  folders: ReadonlyMap<string, Inherited>,
  file: string,
  article: Targeted,
  data: Group,
  merge: Merge,
): Group {
  let all = data;
  for (let folder = dirname(file); ; folder = dirname(folder)) {
    const inherited = folders.get(folder);
    if (inherited) all = { ...withCascade(inherited.fallback, all, article, merge), ...inherited.fixed };
    if (folder === dirname(folder)) return all;
  }
}

function dataOf(file: string, shown: string, { code }: FolderData): DataReading {
  const reading = readText(file, shown);
  if ("problem" in reading) return { data: {}, problems: [reading.problem] };
  const block = { file: shown, text: reading.text.replaceAll("\r\n", "\n"), line: 1, column: 1 };
  if (code) return dataInCode(block, code(block.text));
  switch (extname(file)) {
    case ".json":
      return parsed(readJson(block));
    case ".yml":
    case ".yaml":
      return parsed(readYaml(block));
    default:
      // Its front matter is read again, and its problems told, with the article that it is or is not.
      return {
        data: readFrontMatter(shown, reading.text, { metaHeaders: false, mdx: false }).data,
        problems: [],
      };
  }
}

function parsed({ data, problems }: Parsed): DataReading {
  return { data: asGroup(data), problems };
}

function dataInCode(block: Block, reading: CodeReading | undefined): DataReading {
  if (!reading) return { data: {}, problems: [unreadData(block.file)] };
  return {
    data: reading.data,
    problems: reading.unread.map(({ offset, code }) => ({
      severity: "warning",
      rule: "computed-address",
      file: block.file,
      ...placeInBlock(block, offset),
      expected: "a path, or a function with one in a template of names such as `data.page.fileSlug`",
      found: code.length > 80 ? `${code.slice(0, 80)}…` : code,
      advice: "the dialect's own address is used; set `permalink` in site.md",
    })),
  };
}

function unreadData(file: string): Problem {
  return {
    severity: "warning",
    rule: "unread-data",
    file,
    line: 1,
    column: 1,
    expected: "an exported group of plain values",
    found: "other code, which is not run",
    advice: "set in site.md or in the articles what it says of drafts, addresses, authors and languages",
  };
}

function pick(data: Group, keys: readonly string[]): Group {
  return Object.fromEntries(Object.entries(data).filter(([key]) => keys.includes(key)));
}

function ownValue(data: Group, key: string): unknown {
  return Object.hasOwn(data, key) ? data[key] : undefined;
}
