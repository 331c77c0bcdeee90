import { readdirSync } from "node:fs";
import { basename, dirname, extname, join, parse } from "node:path";
import type { Problem } from "../../model/problem.ts";
import { patternFault } from "../article/permalink.ts";
import { canonicalKey } from "../canonical-key.ts";
import type { AddressRules, ConfigFile, ConfigValue, Dialect, IgnoreRules } from "../dialects/dialect.ts";
import { asGroup, type Group, isGroup } from "../group.ts";
import { mergeGroups } from "../merge-groups.ts";
import { readBasePath } from "./base-path.ts";
import { type Cascade, readCascade } from "./cascade.ts";
import type { IgnoreList } from "./ignored-files.ts";
import type { LanguageSign } from "./path-language.ts";
import { isTimezone, languageTag } from "../site/names.ts";
import { type FrontMatterDefaults, readDefaults } from "./front-matter-defaults.ts";
import { generatorFiles, readDataFile, textOfFile } from "./generator-files.ts";

export interface ConfigReading {
  /** Patterns of addresses by section; `""` is for all others. Empty where no configuration says any. */
  readonly permalinks: ReadonlyMap<string, string>;
  /** The dialect's rules as the configuration changes them. */
  readonly address: AddressRules;
  /** IANA name. */
  readonly timezone?: string;
  /** BCP 47. */
  readonly language?: string;
  /** All that the site has, as far as it says so. */
  readonly languages: ReadonlySet<string>;
  /** The languages of folders, by their names. */
  readonly languageFolders: ReadonlyMap<string, LanguageSign>;
  /** What it says of articles by their place, the least specific first. */
  readonly defaults: readonly FrontMatterDefaults[];
  /** What it says of them by their place among the pages. */
  readonly cascade: readonly Cascade[];
  /** What it leaves out. */
  readonly ignored: readonly IgnoreList[];
  readonly problems: readonly Problem[];
}

/**
 * Reads a generator's configuration: where it puts articles, the time zone of their dates, their language, and the front matter
 * that it gives them. Of several files the nearest counts.
 *
 * @param folders absolute paths of the folders of articles
 * @param files absolute paths of the sources' files
 * @param show a file as the publisher would type it
 */
export function readConfig(
  { configs, address, files: rules }: Dialect,
  folders: readonly string[],
  files: readonly string[],
  show: (file: string) => string,
): ConfigReading {
  const source = configOf(
    configs,
    generatorFiles(
      configs.map(({ name }) => name),
      folders,
      files,
    ),
    show,
  );
  const ignored = readIgnored(rules.ignoring, source, folders, files);
  if (!source) {
    return {
      permalinks: new Map(),
      languages: new Set(),
      languageFolders: new Map(),
      defaults: [],
      cascade: [],
      ignored,
      address,
      problems: [],
    };
  }
  const { find } = source;
  const timezone = find("timezone");
  const language = languageOf(find("language"));
  const blogPath = find("blogPath");
  const contentRoot = find("contentRoot");
  const dateInName = source.config.values.datedNames && placeOfDate(find("datedNames"), address.dateInName);
  const { permalinks, problems } = readPermalinks(source, address, show);
  return {
    permalinks,
    problems: [...source.problems, ...problems],
    defaults: readDefaults(find("defaults"), source.file, find("source")),
    cascade: readCascade(find("cascade")),
    ignored,
    languages: new Set(namesIn(find("languages")).flatMap((name) => languageOf(name) ?? [])),
    languageFolders: foldersIn(find("languages")),
    address: {
      ...address,
      ...(typeof contentRoot === "string" && /[^./]/.test(contentRoot) && { roots: [basename(contentRoot)] }),
      ...(dateInName && { dateInName }),
      ...(typeof blogPath === "string" && { blogPath: blogPath.trim() }),
      basePath: readBasePath(find("basePath")),
      ...finalSlash(find("trailingSlash")),
      ...(isSet(find("prefixesForeign")) && { languagePrefix: "foreign" }),
      ...(isSet(find("prefixesAll")) && { languagePrefix: "every" }),
    },
    ...(isTimezoneName(timezone) && { timezone }),
    ...(language !== undefined && { language }),
  };
}

/** A date stays in a name that the configuration does not say holds one. */
function placeOfDate(value: unknown, usual: AddressRules["dateInName"]): AddressRules["dateInName"] {
  if (!/:(?:year|filename)\b/.test(JSON.stringify(value ?? ""))) return "stays";
  return usual === "stays" ? "goes" : usual;
}

function finalSlash(value: unknown): Pick<AddressRules, "finalSlash"> {
  const text = String(value);
  return /^(?:true|always)$/.test(text)
    ? { finalSlash: true }
    : /^(?:false|never)$/.test(text)
      ? { finalSlash: false }
      : {};
}

/** What the configuration and files of their own say to leave out: files beside the configuration and in the sources. */
function readIgnored(
  { notation, roots, files: names }: IgnoreRules,
  source: Source | undefined,
  folders: readonly string[],
  files: readonly string[],
): IgnoreList[] {
  const home = source && dirname(source.file);
  const inFiles = [...new Set([...(home === undefined ? [] : [home]), ...folders])]
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .concat(files.filter((file) => names.includes(basename(file))))
    .filter((file) => basename(file) !== ".gitignore" || source?.find("usesGitIgnore") === undefined)
    .map((file) => ({ root: dirname(file), lines: textOfFile(file)?.split(/\r?\n/) ?? [] }));
  const inConfig = source === undefined || home === undefined ? [] : patternsOf(source, notation);
  const named = source?.find("source");
  return [
    ...inFiles.map(({ root, lines }) => ({ roots: [root], patterns: lines, areRegExps: false })),
    {
      roots:
        home === undefined
          ? []
          : [".", ...roots, ...(typeof named === "string" ? [named] : [])].map((root) => join(home, root)),
      patterns: inConfig,
      areRegExps: notation === "regexps",
    },
  ].filter(({ patterns }) => patterns.length > 0);
}

function patternsOf({ find }: Source, notation: IgnoreRules["notation"]): string[] {
  const written = find("ignored");
  const lines: readonly unknown[] =
    typeof written === "string" ? written.split("\n") : Array.isArray(written) ? written : [];
  return lines
    .filter((line): line is string => typeof line === "string" && line.trim() !== "")
    .map((line) => (notation === "globs" && /^[^/*?[]+$/.test(line) ? `/${line}` : line));
}

interface Source {
  readonly file: string;
  readonly config: ConfigFile;
  /** Why nothing can be read in the file. */
  readonly problems: readonly Problem[];
  /** A value as written; `undefined` where the file does not say it. */
  find(what: ConfigValue): unknown;
}

function configOf(
  configs: readonly ConfigFile[],
  places: readonly string[],
  show: (file: string) => string,
): Source | undefined {
  for (const file of places) {
    // The longest name that fits stands last: `config/_default/hugo.toml` after `hugo.toml`.
    const config = configs.findLast(({ name }) => file.endsWith(`/${name}`));
    const read = config && reader(file, show(file), config);
    if (config && read) return { file, config, ...read };
  }
  return undefined;
}

function readPermalinks(
  { file, config, find }: Source,
  { styles }: AddressRules,
  show: (file: string) => string,
): Pick<ConfigReading, "permalinks" | "problems"> {
  const permalinks = new Map<string, string>();
  const problems: Problem[] = [];
  for (const [section, text] of patternsIn(find("permalink"), config)) {
    const pattern = Object.hasOwn(styles, text) || text.startsWith("/") ? text : `/${text}`;
    const fault = Object.hasOwn(styles, text) ? undefined : patternFault(pattern);
    if (fault === undefined) permalinks.set(section, pattern);
    else problems.push(unknownPattern(show(file), text, fault));
  }
  return { permalinks, problems };
}

function patternsIn(value: unknown, { rewrites = [] }: ConfigFile): [section: string, pattern: string][] {
  const clean = (text: string) =>
    rewrites.reduce((pattern, [code, token]) => pattern.replace(code, token), text.trim());
  if (typeof value === "string" && value.trim() !== "") return [["", clean(value)]];
  if (!isGroup(value)) return [];
  return Object.entries(value)
    .filter((entry): entry is [string, string] => typeof entry[1] === "string")
    .map(([section, text]) => [section, clean(text)]);
}

/** @returns `undefined` when there is no such file */
function reader(
  file: string,
  shown: string,
  { values, partEndings = [] }: ConfigFile,
): Pick<Source, "problems" | "find"> | undefined {
  const reading = readDataFile(file, shown);
  const whole = reading?.data;
  const data = isGroup(whole) ? mergeGroups(whole, readParts(dirname(file), partEndings)) : whole;
  const code = data === undefined ? textOfFile(file) : undefined;
  if (data === undefined && code === undefined) return undefined;
  return {
    // Of a file with problems the rest is read, unless nothing is left.
    problems: reading && Object.keys(asGroup(whole)).length === 0 ? reading.problems : [],
    find(what) {
      const place = values[what];
      if (place === undefined) return undefined;
      if (place instanceof RegExp) return code === undefined ? undefined : valueInCode(code, place);
      return place.map((key) => valueAt(data, key)).find((value) => value !== undefined && value !== null);
    },
  };
}

function valueInCode(code: string, place: RegExp): unknown {
  if (!place.global) return place.exec(code)?.groups?.value;
  const groups = [...code.matchAll(place)].map((match) => match.groups?.value ?? "");
  return groups.flatMap((group) => [...group.matchAll(/["'`]([^"'`]+)["'`]/g)].map(([, text]) => text!));
}

/** What stands in files of its own: `posts: /:slug/` in `permalinks.toml` is `permalinks: { posts: /:slug/ }`. */
function readParts(folder: string, endings: readonly string[]): Group {
  if (endings.length === 0) return {};
  return readdirSync(folder)
    .filter((name) => endings.includes(extname(name).slice(1)))
    .map((name): Group => {
      const { stem, data } = { stem: parse(name).name, data: readDataFile(join(folder, name), name)?.data };
      const keys = /^(?:hugo|config)$/.test(stem) ? [] : stem.split(".");
      return asGroup(keys.reduceRight<unknown>((inner, key) => ({ [key]: inner }), data));
    })
    .reduce(mergeGroups, {});
}

/** A dot leads into groups, and of a list into the item that has the key. */
function valueAt(data: unknown, key: string): unknown {
  return key.split(".").reduce<unknown>((at, step) => {
    const groups = (Array.isArray(at) ? at : [at]).filter(isGroup);
    for (const group of groups) {
      const own = Object.keys(group).find((name) => canonicalKey(name) === canonicalKey(step));
      if (own !== undefined) return group[own];
    }
    return undefined;
  }, data);
}

function isTimezoneName(value: unknown): value is string {
  return typeof value === "string" && value.trim() !== "" && isTimezone(value);
}

/** Themes name their own things so too: `default`. */
function languageOf(value: unknown): string | undefined {
  const text: unknown = Array.isArray(value) ? value[0] : value;
  return typeof text === "string" && /^[a-z]{2,3}(?:[-_]|$)/i.test(text) ? languageTag(text) : undefined;
}

function namesIn(value: unknown): readonly unknown[] {
  return isGroup(value) ? Object.keys(value) : Array.isArray(value) ? value : [];
}

function foldersIn(languages: unknown): ReadonlyMap<string, LanguageSign> {
  return new Map(
    Object.entries(asGroup(languages)).flatMap(([written, settings]): [string, LanguageSign][] => {
      const folder = valueAt(settings, "contentdir");
      const language = languageOf(written);
      return typeof folder === "string" && language !== undefined
        ? [[basename(folder), { language, written }]]
        : [];
    }),
  );
}

function isSet(value: unknown): boolean {
  return value === true || value === "true" || (Array.isArray(value) && value.length > 1);
}

function unknownPattern(file: string, found: string, fault: string): Problem {
  return {
    severity: "warning",
    rule: "unknown-permalink",
    file,
    expected: "a pattern of addresses that can be filled here",
    found: `${found} (${fault})`,
    advice: "set `permalink` in site.md; until then the generator's default counts",
  };
}
