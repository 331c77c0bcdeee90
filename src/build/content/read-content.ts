import { join, relative } from "node:path";
import type { Problem } from "../../model/problem.ts";
import type { Site } from "../../model/site.ts";
import type { ArticleDraft } from "../article/article-draft.ts";
import { type Directory, readDirectory } from "../article/author-directory.ts";
import { type ArticleReading, type ReadingRules, readArticle } from "../article/read-article.ts";
import { dateOfDay } from "../article/read-dates.ts";
import type { Dialect, SkipReason } from "../dialects/dialect.ts";
import { guessDialect } from "../dialects/guess-dialect.ts";
import { plain } from "../dialects/plain.ts";
import { readFrontMatter } from "../frontmatter/read-front-matter.ts";
import { type ArticleSettings, withOwnFields } from "../site/article-settings.ts";
import { applyIds } from "./apply-ids.ts";
import { type ArticleSource, articleSources } from "./article-sources.ts";
import { articleFolderTest, reasonOfPlace } from "./file-reason.ts";
import { type FoundFiles, findFiles, type SourceFile } from "./find-files.ts";
import { readFolderData } from "./folder-data.ts";
import { readGitHistory } from "./git-history.ts";
import { pathLanguages } from "./path-language.ts";
import { readIds } from "./read-ids.ts";
import { readText } from "./read-text.ts";
import { settleAddresses, tellNamesApart } from "./settle-addresses.ts";
import { uniteTags } from "./unite-tags.ts";

/** A Markdown file that is not published. */
export interface Skip {
  /** As the publisher would type it. */
  readonly file: string;
  readonly reason: SkipReason;
}

export interface ContentReading {
  readonly dialect: Dialect;
  /** Whether site.md left the dialect to a guess. */
  readonly isGuess: boolean;
  /** Markdown files. */
  readonly found: number;
  /** Oldest first; articles of one instant in the order of their ids. */
  readonly drafts: readonly ArticleDraft[];
  readonly skipped: readonly Skip[];
  /** Absolute paths of the folders of articles. */
  readonly folders: readonly string[];
  readonly problems: readonly Problem[];
}

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

/** Articles that a guess at the dialect looks at. */
const SAMPLES = 60;

/** Reads all articles of a site and checks them against each other. */
export function readContent(options: ContentOptions): ContentReading {
  const { content, shownAs, site, settings } = options;
  const { sources, missing } = articleSources(content, settings.articles);
  const found = findFiles(sources, content, shownAs);
  const dialect = withOwnFields(settings.dialect ?? dialectOf(found, settings), settings.fields);
  const { rules, problems: directoryProblems } = readingRules(options, dialect, sources, found);
  const isInArticleFolder = articleFolderTest(found.markdown, dialect.files);
  const astray = settings.areNamed ? missing.map((pattern) => missingSource(pattern, options)) : [];
  const problems: Problem[] = [...astray, ...directoryProblems];
  const skipped: Skip[] = [];
  const drafts: ArticleDraft[] = [];
  for (const source of found.markdown) {
    const reading = readOne(source, rules, isInArticleFolder(source));
    problems.push(...reading.problems);
    if (reading.draft) drafts.push(reading.draft);
    if (reading.skipped) skipped.push({ file: source.shown, reason: reading.skipped });
  }
  if (found.markdown.length + astray.length === 0) problems.push(noArticles(options));
  const ids = readIds(content, shownAs);
  const named = applyIds(dialect.strict ? drafts : tellNamesApart(drafts), ids);
  const settled = settleAddresses(named.drafts, site.url, dialect.strict);
  return {
    dialect,
    isGuess: settings.dialect === undefined,
    found: found.markdown.length,
    drafts: uniteTags(settled.drafts),
    skipped: [...skipped, ...settled.skipped],
    folders: sources.map(({ folder }) => folder),
    problems: [...problems, ...ids.problems, ...named.problems, ...settled.problems],
  };
}

function readOne(source: SourceFile, rules: ReadingRules, isInArticleFolder: boolean): ArticleReading {
  const { files, drafts, strict } = rules.dialect;
  const reason = reasonOfPlace(source, rules.languageOf(source), files, rules.drafts ? [] : drafts.folders);
  if (reason) return { skipped: reason, problems: [] };
  if (!isInArticleFolder) return { skipped: "page", problems: [] };
  const reading = readText(source.file, source.shown);
  if ("text" in reading) return readArticle(source, reading.text, rules);
  if (strict) return { problems: [reading.problem] };
  return { skipped: "encoding", problems: [{ ...reading.problem, severity: "warning" }] };
}

/** Articles where Broadsheet expects its own are its own; elsewhere the blog's signs decide. */
function dialectOf({ markdown, others }: FoundFiles, { areNamed }: ArticleSettings): Dialect {
  if (!areNamed) return plain;
  const step = Math.max(1, Math.ceil(markdown.length / SAMPLES));
  const samples = markdown
    .filter(({ inside }, i) => inside && i % step === 0)
    .flatMap(({ file, shown }) => {
      const reading = readText(file, shown);
      if ("problem" in reading) return [];
      return [readFrontMatter(shown, reading.text, { metaHeaders: true, mdx: true })];
    });
  return guessDialect({ markdown: markdown.map(({ path }) => path), others, samples });
}

function readingRules(
  { content, shownAs, site, settings, drafts }: ContentOptions,
  dialect: Dialect,
  sources: readonly ArticleSource[],
  { markdown, others }: FoundFiles,
): { rules: ReadingRules; problems: readonly Problem[] } {
  const show = (file: string) => join(shownAs, relative(content, file));
  const folders = sources.map(({ folder }) => folder);
  const authors = readDirectory(dialect.authorFiles, folders, others, show);
  const tags = readDirectory(dialect.tagFiles, folders, others, show);
  const undated = settings.undated ?? (dialect.strict ? "error" : "skip");
  const history = undated === "git" ? folders.map((folder) => readGitHistory(folder, show(folder))) : [];
  const created = new Map(history.flatMap((reading) => [...reading.created]));
  return {
    problems: [
      ...authors.problems,
      ...tags.problems,
      ...history.flatMap(({ problem }) => (problem ? [problem] : [])),
    ],
    rules: {
      site,
      dialect,
      drafts,
      undated,
      address: { rules: dialect.address, patterns: settings.permalinks, timezone: site.timezone },
      authors: authors.directory,
      tagLabels: labelsOf(tags.directory),
      languageOf: pathLanguages(markdown, site.language),
      inherit: readFolderData([...others, ...markdown.map(({ file }) => file)], dialect.files.folderData),
      historyOf: (file) => dateOfDay(created.get(file), site.timezone),
    },
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
