import { basename, dirname } from "node:path";
import type { Problem } from "../../model/problem.ts";
import { patternFault } from "../article/permalink.ts";
import type { ConfigFile } from "../dialects/config-file.ts";
import type { AddressRules, Dialect, SlugRule } from "../dialects/dialect.ts";
import { asGroup, isGroup } from "../group.ts";
import { isTimezone, languageTag } from "../site/names.ts";
import { readBasePath } from "./base-path.ts";
import { type Cascade, readCascade } from "./cascade.ts";
import { type ConfigSource, configOf, valueAt } from "./config-source.ts";
import { type FrontMatterDefaults, readDefaults } from "./front-matter-defaults.ts";
import { generatorFiles } from "./generator-files.ts";
import type { IgnoreList } from "./ignored-files.ts";
import type { LanguageSign } from "./path-language.ts";
import { type PlacedPathData, readPathData } from "./path-data.ts";
import { type PlacedFolder, readContentFolders } from "./read-content-folders.ts";
import { readIgnored } from "./read-ignored.ts";

export interface ConfigReading {
  /** Absolute path of the folder in which it lies; absent where there is none. */
  readonly home?: string;
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
  /** What it says of them by their paths. */
  readonly pathData?: PlacedPathData | undefined;
  /** What it leaves out. */
  readonly ignored: readonly IgnoreList[];
  /** Where it says that articles are. */
  readonly contentFolders: readonly PlacedFolder[];
  /** Names of folders of articles. */
  readonly articleFolders: readonly string[];
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
      contentFolders: [],
      articleFolders: rules.articleFolders,
      address,
      problems: [],
    };
  }
  const { find } = source;
  const contentFolders = readContentFolders(rules, source);
  const blogs = contentFolders.filter(({ blogPath }) => blogPath !== undefined);
  const timezone = find("timezone");
  const language = languageOf(find("language"));
  const blogPath = find("blogPath");
  const contentRoot = find("contentRoot");
  const dateInName = source.config.values.datedNames && placeOfDate(find("datedNames"), address.dateInName);
  const { permalinks, problems } = readPermalinks(source, address, show);
  const uncategorized = find("uncategorized");
  const mostCategories = Number(find("mostCategories"));
  const articleFolder = articleFolderOf(find("articleFolder"), blogPath);
  const namePattern = namePatternOf(find("namePattern"));
  const [[, translated] = []] = patternsIn(find("translated"), source.config);
  return {
    home: dirname(source.file),
    permalinks,
    problems: [...source.problems, ...problems],
    defaults: readDefaults(find("defaults"), source.file, find("source")),
    cascade: readCascade(find("cascade")),
    pathData: readPathData(rules, source),
    ignored,
    contentFolders,
    articleFolders:
      blogs.length > 0
        ? blogs.flatMap(namesOf)
        : articleFolder !== undefined
          ? [articleFolder]
          : rules.articleFolders,
    languages: new Set(namesIn(find("languages")).flatMap((name) => languageOf(name) ?? [])),
    languageFolders: foldersIn(find("languages")),
    address: {
      ...address,
      ...(typeof contentRoot === "string" && /[^./]/.test(contentRoot) && { roots: [basename(contentRoot)] }),
      ...(blogs.length > 0 && { roots: blogs.flatMap(namesOf), blogPaths: blogPathsOf(blogs) }),
      ...(dateInName && { dateInName }),
      ...(typeof blogPath === "string" && { blogPath: blogPath.trim() }),
      ...(find("slugSource") === "basename" && { slugFrom: "name", dateInName: "stays" }),
      ...(translated !== undefined && { translated }),
      ...(isSet(find("keepsDates")) && { dateInName: "stays" }),
      ...(mostCategories > 0 && { mostCategories }),
      ...(articleFolder !== undefined && { roots: [articleFolder] }),
      ...(isSet(find("assetFolders")) && { pathEnd: "/" }),
      ...(typeof uncategorized === "string" && { uncategorized }),
      ...(namePattern && { namePattern }),
      categoryNames: textsAt(find("categoryNames")),
      basePath: readBasePath(find("basePath")),
      ...endingOf(
        find("trailingSlash"),
        isSet(find("uglyUrls")) || String(find("directoryUrls")) === "false",
      ),
      slug: slugRuleOf(address, source),
      ...(isSet(find("prefixesForeign")) && { languagePrefix: "foreign" }),
      ...(isSet(find("prefixesAll")) && { languagePrefix: "every" }),
    },
    ...(isTimezoneName(timezone) && { timezone }),
    ...(language !== undefined && { language }),
  };
}

/** The names of a folder of articles, by which it is known wherever it stands. */
function namesOf({ folder, namesakes = [] }: PlacedFolder): string[] {
  return [basename(folder), ...namesakes];
}

function blogPathsOf(blogs: readonly PlacedFolder[]): Map<string, string> {
  return new Map(
    blogs.flatMap((blog) => namesOf(blog).map((name): [string, string] => [name, blog.blogPath ?? ""])),
  );
}

function slugRuleOf({ slug, slugStyles: styles }: AddressRules, { find }: ConfigSource): SlugRule {
  return {
    ...slug,
    ...styles[String(find("slugStyle"))],
    ...(isSet(find("keepsCase")) && { lowerCase: false }),
    ...(isSet(find("dropsMarks")) && { spelling: "unmarked" }),
  };
}

/** A date stays in a name that the configuration does not say holds one. */
function placeOfDate(value: unknown, usual: AddressRules["dateInName"]): AddressRules["dateInName"] {
  if (!/:(?:year|filename)\b/.test(JSON.stringify(value ?? ""))) return "stays";
  return usual === "stays" ? "goes" : usual;
}

const NAME_PARTS: Readonly<Record<string, string>> = {
  title: "(?<title>.+?)",
  year: "\\d{4}",
  month: "\\d{2}",
  day: "\\d{2}",
  i_month: "\\d{1,2}",
  i_day: "\\d{1,2}",
  hash: "[0-9a-f]{12}",
};

/** `:year-:month-:day-:title.md` as an expression for paths without ending; `undefined` where names hold nothing else. */
function namePatternOf(value: unknown): RegExp | undefined {
  const stem = typeof value === "string" ? value.replace(/\.[^./]*$/, "") : ":title";
  if (stem === ":title") return undefined;
  const named = new Set<string>();
  const pattern = stem.split(/(:\w*[^_\W])/).map((part) => {
    if (!part.startsWith(":")) return part.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
    if (named.has(part)) return ".+?";
    named.add(part);
    return NAME_PARTS[part.slice(1)] ?? ".+?";
  });
  return new RegExp(`^${pattern.join("")}$`, "u");
}

/** `{blog}/entries` → `entries` */
function articleFolderOf(value: unknown, blogPath: unknown): string | undefined {
  if (typeof value !== "string") return undefined;
  const folder = basename(value.replaceAll("{blog}", typeof blogPath === "string" ? blogPath : "blog"));
  return /[^.]/.test(folder) ? folder : undefined;
}

const DATE_FIELDS: Readonly<Record<string, string>> = {
  yyyy: ":year",
  y: ":year",
  yy: ":short_year",
  MMMM: ":long_month",
  MMM: ":short_month",
  MM: ":month",
  M: ":i_month",
  dd: ":day",
  d: ":i_day",
};

/** `yyyy/MM` → `:year/:month` */
function datePattern(format: unknown): string {
  const text = typeof format === "string" ? format : "yyyy/MM/dd";
  return text.replace(/y+|M+|d+/g, (field) => DATE_FIELDS[field] ?? field);
}

function textsAt(value: unknown): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(asGroup(value)).filter((entry): entry is [string, string] => typeof entry[1] === "string"),
  );
}

function endingOf(trailingSlash: unknown, isUgly: boolean): Pick<AddressRules, "ending"> {
  const text = String(trailingSlash);
  if (isUgly) return { ending: ".html" };
  return /^(?:true|always)$/.test(text)
    ? { ending: "/" }
    : /^(?:false|never)$/.test(text)
      ? { ending: "" }
      : {};
}

function readPermalinks(
  { file, config, find }: ConfigSource,
  { styles, keysAreTokens }: AddressRules,
  show: (file: string) => string,
): Pick<ConfigReading, "permalinks" | "problems"> {
  const hasFolders = isSet(find("assetFolders"));
  const permalinks = new Map<string, string>();
  const problems: Problem[] = [];
  const dated = (text: string) => text.replace(/:date(?!_|\w)/g, datePattern(find("dateFormat")));
  for (const [section, written] of patternsIn(find("permalink") ?? config.permalink, config)) {
    const text = dated(written);
    const rooted = Object.hasOwn(styles, text) || text.startsWith("/") ? text : `/${text}`;
    const pattern = hasFolders && !/(?:\/|\.html)$/.test(rooted) ? `${rooted}/` : rooted;
    const fault = Object.hasOwn(styles, text) ? undefined : patternFault(pattern, keysAreTokens);
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
