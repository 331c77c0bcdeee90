import { dirname, join, sep } from "node:path";
import type { Problem } from "../../model/problem.ts";
import type { AddressRules } from "../dialects/address-rules.ts";
import type { Dialect, PageRules } from "../dialects/dialect.ts";
import { asGroup, isGroup } from "../group.ts";
import { isTimezone } from "../site/names.ts";
import type { InlineMark } from "../templates/inline-marks.ts";
import { type Cascade, readCascade } from "./cascade.ts";
import { articleFolderIn, blogAddress, configAddress, isNameDateFirst, namesOf } from "./config-address.ts";
import { type ConfiguredFeatures, readFeatures, readMarks } from "./config-features.ts";
import { type LanguageReading, readLanguages } from "./config-languages.ts";
import { type PermalinkReading, pagePattern, readPermalinks } from "./config-permalinks.ts";
import { type ConfigSource, configOf } from "./config-source.ts";
import type { FoundFiles } from "./find-files.ts";
import { type FrontMatterDefaults, readDefaults } from "./front-matter-defaults.ts";
import { generatorFiles } from "./generator-files.ts";
import type { IgnoreList } from "./ignored-files.ts";
import { pageRoots } from "./page-roots.ts";
import { type PlacedPathData, readPathData } from "./path-data.ts";
import { type PlacedFolder, placeUsualFolders, readContentFolders } from "./read-content-folders.ts";
import { readIgnored } from "./read-ignored.ts";

/** What a generator's configuration says. */
export interface ConfigReading extends PermalinkReading, LanguageReading {
  /** Absolute path of the folder in which it lies; absent where there is none. */
  readonly home?: string;
  /** Absolute path of the folder of the site's files; absent where there is none. */
  readonly root?: string;
  /** The dialect's rules as the configuration changes them. */
  readonly address: AddressRules;
  /** What its renderer of Markdown has, where the configuration says it. */
  readonly features: ConfiguredFeatures;
  /** What is marked in text. */
  readonly marks?: readonly InlineMark[];
  /** What reads Markdown first, where the configuration says it: a template language, or `false`. */
  readonly templateEngine?: string | undefined;
  /** Whether what stands in any element of HTML is Markdown. */
  readonly markdownInHtml?: boolean;
  /** Whether indented lines are code, though they are none in the dialect. */
  readonly indentedCode?: boolean;
  /** Files whose text stands at the end of every article. */
  readonly appended?: readonly string[];
  /** Keys of tags that the configuration has made up. */
  readonly tagKeys?: readonly string[];
  /** Tags of articles that only those see who know a password. */
  readonly secretTags?: ReadonlySet<string>;
  /** Whether only articles with a flag are public, in a dialect that has such a flag. */
  readonly needsFlag?: boolean;
  /** Whether the date in a file's name counts before the front matter's. */
  readonly nameDateFirst: boolean;
  /** The pattern of addresses of pages that are no articles. */
  readonly pagePattern?: string | undefined;
  /** IANA name. */
  readonly timezone?: string;
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
  /** Absolute paths of the folders of content of the languages that have one each. */
  readonly languageRoots: readonly string[];
  /** Folders of static files that it names. */
  readonly staticFolders: readonly string[];
  /** Names of folders of articles, those first that count before others. */
  readonly articleFolders: readonly (readonly string[])[];
}

/**
 * Reads a generator's configuration: where it puts articles, the time zone of their dates, their language, and the front matter
 * that it gives them. Of several files the nearest counts.
 *
 * @param folders absolute paths of the folders of articles
 * @param found the sources' files
 * @param show a file as the publisher would type it
 */
export function readConfig(
  { configs, address, files: rules, pages }: Dialect,
  folders: readonly string[],
  { markdown, others: files }: Pick<FoundFiles, "markdown" | "others">,
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
  const paths = markdown.map(({ file }) => file);
  const pathData = readPathData(rules, source, folders, paths);
  if (!source) {
    const usual = placeUsualFolders(rules, paths);
    return {
      permalinks: new Map(),
      languages: new Set(),
      languageFolders: new Map(),
      languageRoots: [],
      staticFolders: [],
      isLeftOut: () => false,
      defaults: [],
      cascade: [],
      pathData,
      ignored,
      contentFolders: [],
      articleFolders: [rules.articleFolders],
      address: usual.length > 0 ? { ...address, ...blogAddress(address, usual) } : address,
      features: {},
      nameDateFirst: false,
      problems: [],
    };
  }
  const { find, text } = source;
  const contentFolders = readContentFolders(rules, source, paths);
  const blogs = contentFolders.filter(({ blogPath }) => blogPath !== undefined);
  const secondary = blogs.filter(({ isSecondary }) => isSecondary);
  const primary = blogs.filter(({ isSecondary }) => !isSecondary);
  const timezone = text("timezone");
  const articleFolder = articleFolderIn(source);
  const usual = articleFolder === undefined ? rules.articleFolders : [articleFolder];
  const { permalinks, languagePatterns, problems } = readPermalinks(source, address, show(source.file));
  const languages = readLanguages(source);
  const home = dirname(source.file);
  const root = join(home, text("source") ?? "", text("collectionsFolder") ?? "");
  const asPages = pages?.address && lacksPlugin(pages, source) ? pages.address : undefined;
  return {
    home,
    root,
    permalinks: asPages ? new Map() : permalinks,
    problems: [
      ...source.problems,
      ...problems,
      ...contentFolders
        .filter(({ folder }) => markdown.some(({ file }) => file.startsWith(folder + sep)))
        .flatMap(({ folder, doubt }) =>
          doubt === undefined ? [] : [doubtfulAddresses(show(folder), doubt)],
        ),
    ],
    defaults: readDefaults(find("defaults"), source.file, find("source")),
    cascade: readCascade(find("cascade")),
    pathData,
    ignored,
    contentFolders,
    articleFolders: [
      primary.length > 0 && rules.articleFolders.length > 0 ? primary.flatMap(namesOf) : usual,
      ...(secondary.length > 0 ? [secondary.flatMap(namesOf)] : []),
    ],
    ...languages,
    languageRoots: languages.languageRoots.map((folder) => join(source.home, folder)),
    staticFolders: textsIn(find("staticFolders")),
    features: readFeatures({
      lineBreaks: find("lineBreaks"),
      punctuation: find("smartPunctuation"),
      extensions: find("extensions"),
      formulas: find("formulas"),
    }),
    marks: readMarks(find("extensions")),
    templateEngine: text("templateEngine"),
    tagKeys: tagKeysIn(find("taxonomies"), find("languages")),
    secretTags: namesIn(find("secretTags")),
    markdownInHtml: String(find("markdownInHtml")) === "true",
    indentedCode: find("indentedCode") !== undefined,
    appended: textsIn(find("appended")),
    needsFlag: find("needsFlag") !== undefined,
    nameDateFirst: isNameDateFirst(source),
    pagePattern: pagePattern(source),
    address: {
      ...configAddress(address, source, blogs, languages.languages),
      languagePatterns,
      ...(pages && asPages && { ...asPages, roots: pageRoots(pages, { home, root }) }),
    },
    ...(isTimezoneName(timezone) && { timezone }),
  };
}

function doubtfulAddresses(folder: string, doubt: string): Problem {
  return {
    severity: "warning",
    rule: "computed-address",
    file: folder,
    expected: "articles whose addresses can be told without running code",
    found: doubt,
    advice: "see in `npm run check` whether they are right, and set `permalink` in site.md if not",
  };
}

/** What a taxonomy is that tells nothing of a topic, or is read already. */
const OTHER_TAXONOMIES = /^(?:tags?|categor(?:y|ies)|series|authors?|keywords?)$/i;

/** The keys of a site's own taxonomies, and of those that a language has. */
function tagKeysIn(taxonomies: unknown, languages: unknown): readonly string[] {
  const all = [
    taxonomies,
    ...Object.values(asGroup(languages)).map((settings) => asGroup(settings).taxonomies),
  ];
  const keys = all.flatMap((group) => Object.values(asGroup(group)));
  return [
    ...new Set(keys.filter((key) => typeof key === "string" && !OTHER_TAXONOMIES.test(key)) as string[]),
  ];
}

/** Whether a configuration that is known as a whole goes without the plugin that puts articles elsewhere than pages. */
function lacksPlugin({ unlessPlugin }: PageRules, { find, problems }: ConfigSource): boolean {
  const plugins = find("plugins");
  if (!unlessPlugin || typeof plugins === "string" || problems.length > 0 || find("inherits") !== undefined)
    return false;
  const listed = [plugins ?? []].flat();
  const names = listed.flatMap((one) => (isGroup(one) ? Object.keys(one) : [String(one)]));
  return !names.some((name) => unlessPlugin.test(name));
}

/** The names of groups in a list, or of a group's own. */
function namesIn(value: unknown): ReadonlySet<string> {
  const names = Array.isArray(value) ? value.map((item) => asGroup(item).name) : Object.keys(asGroup(value));
  return new Set(names.filter((name) => typeof name === "string"));
}

function textsIn(value: unknown): string[] {
  return [value].flat().filter((item) => typeof item === "string");
}

function isTimezoneName(value: string | undefined): value is string {
  return value !== undefined && value.trim() !== "" && isTimezone(value);
}
