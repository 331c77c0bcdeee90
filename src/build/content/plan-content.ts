import { join, relative } from "node:path";
import type { Problem } from "../../model/problem.ts";
import type { Site } from "../../model/site.ts";
import { type Directory, type DirectoryReading, readDirectory } from "../article/author-directory.ts";
import type { PagePlan } from "../article/page-links.ts";
import type { ReadingRules } from "../article/read-article.ts";
import { dateOfDay } from "../article/read-dates.ts";
import { sourcePath } from "../article/source-path.ts";
import { cacheKey } from "../cache/cache-key.ts";
import type { AddressRules } from "../dialects/address-rules.ts";
import type { Dialect, DraftSigns, SkipReason } from "../dialects/dialect.ts";
import { plain } from "../dialects/plain.ts";
import { type ArticleSettings, withOwnFields } from "../site/article-settings.ts";
import type { TemplateRules } from "../templates/rules.ts";
import { articleSources } from "./article-sources.ts";
import { readProfiles } from "./author-profiles.ts";
import { depthInSection } from "./depth-in-section.ts";
import { dialectOf, SIGNS } from "./dialect-of.ts";
import { articleTest, foldersWithArticles } from "./file-reason.ts";
import { type FoundFiles, findFiles, type SourceFile } from "./find-files.ts";
import { generatorFolders } from "./generator-files.ts";
import { readGitHistory } from "./git-history.ts";
import { guessLanguage } from "./guess-language.ts";
import { ignoreTest } from "./ignored-files.ts";
import { readInheritance } from "./inheritance.ts";
import { planPages } from "./page-plan.ts";
import { otherFormats } from "./other-formats.ts";
import { pathCategories } from "./path-categories.ts";
import { type PathLanguage, pathLanguages } from "./path-language.ts";
import { type ConfigReading, readConfig } from "./read-config.ts";
import { exactTest, untakenTest } from "./read-content-folders.ts";
import { besideIndexTest, resourceTest } from "./resource-test.ts";
import { sampleArticles } from "./sample-articles.ts";

export interface ContentOptions {
  /** Absolute path of the content folder. */
  readonly content: string;
  /** The same as the publisher would type it. */
  readonly shownAs: string;
  readonly site: Site;
  readonly settings: ArticleSettings;
  /** Whether drafts are read like published articles. */
  readonly drafts: boolean;
}

/** Which files are to be read, and how: all that is known before the first of them is read. */
export interface ContentPlan extends ContentOptions {
  readonly dialect: Dialect;
  /** Whether site.md left the dialect to a guess. */
  readonly isGuess: boolean;
  /** The site's language, where neither site.md nor the generator's configuration says it, and the articles show it. */
  readonly languageGuess?: string;
  /** Markdown files, in an order that does not depend on the file system. */
  readonly files: readonly SourceFile[];
  readonly rules: ReadingRules;
  /** Changes whenever one of the rules may, but for what they say of single files. */
  readonly rulesKey: string;
  /** Absolute paths of the folders of content of the languages that have one each. */
  readonly languageRoots: readonly string[];
  /** Names of folders of static files, from any between an article's and the project's. */
  readonly statics: readonly string[];
  /** How pages are read that are no articles, where links may lead to them. */
  readonly pages: PagePlan | undefined;
  /** Absolute paths of the folders of articles. */
  readonly folders: readonly string[];
  /** Path below which the generator has the whole site, by its configuration. */
  readonly basePath: string;
  /** Whether the generator takes a file, by its absolute path, whatever it is called. */
  isTaken(file: string): boolean;
  /** Why a file is no article among the others, as far as its place tells. */
  reasonAmong(source: SourceFile, language: PathLanguage): SkipReason | undefined;
  readonly problems: readonly Problem[];
}

/** A language that no file's place names (BCP 47: undetermined). */
const UNKNOWN_LANGUAGE = "und";

/** Finds the articles of a site and how they are to be read. */
export function planContent(options: ContentOptions): ContentPlan {
  const { content, shownAs, settings } = options;
  const { sources, missing } = articleSources(content, settings.articles);
  const found = findFiles(sources, content, shownAs, SIGNS);
  const folders = sources.map(({ folder }) => folder);
  // Articles where Broadsheet expects its own are its own.
  const guess = () => (settings.areNamed ? dialectOf(found, folders, content) : plain);
  const general = withOwnFields(settings.dialect ?? guess(), settings.fields);
  const config = readConfig(general, folders, found, shower(options));
  const articleFolders = foldersWithArticles(found.markdown, config.articleFolders, config.home);
  const dialect = {
    ...general,
    keys: { ...general.keys, tags: [...general.keys.tags, ...(config.tagKeys ?? [])] },
    files: { ...general.files, articleFolders },
    drafts: draftSigns(general.drafts, config),
    features: { ...general.features, ...config.features },
    templates: withConfigured(general.templates, config),
  };
  const languageGuess =
    settings.areNamed && settings.leavesOpen.has("language") && config.language === undefined
      ? guessLanguage(sampleArticles(withoutSigns(found.markdown, config)), dialect.keys.language)
      : undefined;
  const site = withConfig(options, { ...config, language: config.language ?? languageGuess });
  const reading = readingRules({ ...options, site }, dialect, folders, found, config);
  const astray = settings.areNamed ? missing.map((pattern) => missingSource(pattern, options)) : [];
  const nothing = found.markdown.length + astray.length === 0 ? [noArticles(options)] : [];
  const reasonToIgnore = ignoreTest(config.ignored);
  const isUntaken = untakenTest(config.contentFolders);
  const reasonAmong = articleTest(found.markdown, dialect.files, config.home);
  const { languageOf } = reading.rules;
  const isResource = dialect.files.hasBundles
    ? resourceTest(found.markdown, (one) => sourcePath(languageOf(one), config.address, one.file).isIndex)
    : () => false;
  return {
    ...options,
    site,
    dialect,
    isGuess: settings.dialect === undefined,
    ...(languageGuess !== undefined && { languageGuess }),
    files: found.markdown,
    rules: reading.rules,
    rulesKey: reading.rulesKey,
    languageRoots: config.languageRoots,
    statics: [...new Set([...config.staticFolders, ...dialect.statics])],
    pages: planPages(found.markdown, reading.rules, dialect, config),
    folders,
    basePath: config.address.basePath,
    isTaken: exactTest(config.contentFolders),
    reasonAmong(source, { sign }) {
      if (sign && config.isLeftOut(sign.language, [...source.above, ...source.folders])) return "ignored";
      const reason =
        reasonToIgnore(source.file) ?? (isUntaken(source.file) ? "ignored" : reasonAmong(source));
      return reason ?? (isResource(source) ? "resource" : undefined);
    },
    problems: [
      ...astray,
      ...nothing,
      ...found.unreadable.map(unreadableFolder),
      ...(settings.areNamed ? otherFormats(found.others, dialect.files, shower(options)) : []),
      ...reading.problems,
    ],
  };
}

/** What keeps articles back, where the configuration says more of it. */
function draftSigns(
  { neededFlags, ...signs }: DraftSigns,
  { secretTags, needsFlag }: Pick<ConfigReading, "secretTags" | "needsFlag">,
): DraftSigns {
  return {
    ...signs,
    ...(secretTags && { whenTagged: secretTags }),
    ...(needsFlag && neededFlags && { neededFlags }),
  };
}

/** What bodies hold, where the configuration says what reads them, and how. */
function withConfigured(
  rules: TemplateRules,
  {
    templateEngine: usual,
    markdownInHtml,
    indentedCode,
    appended = [],
    marks = [],
  }: Pick<ConfigReading, "templateEngine" | "markdownInHtml" | "indentedCode" | "appended" | "marks">,
): TemplateRules {
  const { engines } = rules;
  return {
    ...rules,
    ...(engines && usual !== undefined && { engines: { ...engines, usual } }),
    ...(markdownInHtml && { markdownInHtml: "everywhere" }),
    ...(indentedCode && { noIndentedCode: false }),
    ...(appended.length > 0 && { appended }),
    ...(marks.length > 0 && { marks }),
  };
}

/** A file as the publisher would type it. */
function shower({ content, shownAs }: ContentOptions): (file: string) => string {
  return (file) => join(shownAs, relative(content, file));
}

/** Files whose places do not say in which language they are. */
function withoutSigns(
  files: readonly SourceFile[],
  { languages, languageFolders }: ConfigReading,
): readonly SourceFile[] {
  const languageOf = pathLanguages(files, UNKNOWN_LANGUAGE, languages, languageFolders);
  return files.filter((file) => languageOf(file).sign === undefined);
}

/** The site, with what site.md leaves to the generator's configuration. */
function withConfig(
  { site, settings }: ContentOptions,
  { timezone, language }: Pick<ConfigReading, "timezone"> & { readonly language: string | undefined },
): Site {
  return {
    ...site,
    ...(timezone !== undefined && settings.leavesOpen.has("timezone") && { timezone }),
    ...(language !== undefined && settings.leavesOpen.has("language") && { language }),
  };
}

function readingRules(
  options: ContentOptions,
  dialect: Dialect,
  folders: readonly string[],
  { markdown, others }: FoundFiles,
  config: ConfigReading,
): Pick<ContentPlan, "rules" | "rulesKey" | "problems"> {
  const { content, shownAs, site, settings, drafts } = options;
  const show = shower(options);
  const authors = readAuthors(dialect, folders, { markdown, others }, show);
  const isOwn = settings.permalinks.size > 0;
  const permalinks = isOwn ? settings.permalinks : config.permalinks;
  const address = isOwn ? withoutPlaces(config.address) : config.address;
  const tags = readDirectory(dialect.tagFiles, folders, others, show);
  const undated = settings.undated ?? (dialect.strict ? "error" : "skip");
  const history = undated === "git" ? folders.map((folder) => readGitHistory(folder, show(folder))) : [];
  const created = new Map(history.flatMap((reading) => [...reading.created]));
  const tagLabels = labelsOf(tags.directory);
  const languageOf = pathLanguages(markdown, site.language, config.languages, config.languageFolders);
  const inheritance = readInheritance(
    { markdown, others },
    { dialect, config, languageOf, siteLanguage: site.language, ownPermalinks: isOwn, folders, show },
  );
  const { url, timezone, language } = site;
  return {
    rulesKey: cacheKey(
      [content, shownAs, drafts, undated, url, timezone, language, site.authors],
      [dialect.name, dialect.features, dialect.templates, settings.fields, settings.permalinks],
      [config.address, config.permalinks],
      [
        authors.directory,
        tagLabels,
        inheritance.from,
        config.nameDateFirst,
        config.needsFlag,
        ...(config.secretTags ?? []),
      ],
      [...(config.tagKeys ?? []), config.pagePattern],
    ),
    problems: [
      ...authors.problems,
      ...(isOwn ? [] : config.problems),
      ...tags.problems,
      ...inheritance.problems,
      ...history.flatMap(({ problem }) => (problem ? [problem] : [])),
    ],
    rules: {
      site,
      dialect,
      drafts,
      undated,
      address: { rules: address, patterns: permalinks, site },
      authors: authors.directory,
      tagLabels,
      languageOf,
      categoriesOf: pathCategories(markdown, dialect.address.categorizing, config.root),
      depthInSection: depthInSection(markdown, dialect.address.sectionPage),
      isBesideIndex: besideIndexTest(markdown, address.indexNames),
      inherit: inheritance.inherit,
      nameDateFirst: config.nameDateFirst,
      historyOf: (file) => dateOfDay(created.get(file), site.timezone),
    },
  };
}

/** Rules of addresses for patterns of the publisher's, which say all. */
function withoutPlaces({ translated: _, ending: __, ...rules }: AddressRules): AddressRules {
  return {
    ...rules,
    basePath: "",
    folderPatterns: new Map(),
    languagePatterns: new Map(),
    patternsInLowerCase: false,
  };
}

/** The lists of authors, and for those who stand in none their profiles. */
function readAuthors(
  { authorFiles, authorFolders }: Dialect,
  folders: readonly string[],
  { markdown, others }: Pick<FoundFiles, "markdown" | "others">,
  show: (file: string) => string,
): DirectoryReading {
  const listed = readDirectory(authorFiles, folders, others, show);
  const files = [...markdown.map(({ file }) => file), ...others];
  const profiles = readProfiles(generatorFolders(authorFolders, folders, files), show);
  return {
    directory: new Map([...profiles.directory, ...listed.directory]),
    problems: [...listed.problems, ...profiles.problems],
  };
}

function labelsOf(directory: Directory): ReadonlyMap<string, string> {
  return new Map(
    [...directory].flatMap(([key, { label }]): [string, string][] =>
      typeof label === "string" && label.trim() !== "" ? [[key, label.trim()]] : [],
    ),
  );
}

function missingSource(pattern: string, { shownAs }: ContentOptions): Problem {
  return {
    severity: "error",
    rule: "missing-articles",
    file: join(shownAs, "site.md"),
    expected: "folders, files or globs of articles, relative to the content folder",
    found: `\`${pattern}\`, where there is nothing`,
    advice: "correct `articles` in site.md",
  };
}

function unreadableFolder(folder: string): Problem {
  return {
    severity: "warning",
    rule: "unreadable-folder",
    file: folder,
    expected: "a folder that can be read",
    found: "no permission, or an error of the disk",
    advice: "its articles are left out; correct its permissions",
  };
}

function noArticles({ shownAs, settings }: ContentOptions): Problem {
  return {
    severity: "error",
    rule: "no-articles",
    file: join(shownAs, settings.areNamed ? "site.md" : "articles"),
    expected: "at least one Markdown file",
    found: settings.areNamed ? `none in ${settings.articles.join(", ")}` : "none",
    advice: 'make the first one with: npm run new "A title"',
  };
}
