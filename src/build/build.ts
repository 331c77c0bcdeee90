import { availableParallelism } from "node:os";
import { join, resolve } from "node:path";
import { compareProblems, type Problem } from "../model/problem.ts";
import type { ArticleDraft } from "./article/article-draft.ts";
import { markUnpublished } from "./article/mark-unpublished.ts";
import type { BuildCache } from "./cache/build-cache.ts";
import { cacheKey } from "./cache/cache-key.ts";
import { Recall } from "./cache/recall.ts";
import { type Skip, settleContents } from "./content/read-content.ts";
import type { Dialect } from "./dialects/dialect.ts";
import { codeDigest } from "./edition/code-digest.ts";
import { hotPack } from "./edition/hot-pack.ts";
import { type EditionIndex, indexEdition } from "./edition/make-edition.ts";
import { OutputFolder } from "./edition/output-folder.ts";
import { SHEET_SIZE } from "./edition/pack-sheet.ts";
import { limitProblems, type Usage } from "./edition/platform-limits.ts";
import { sectionPaths, sectionsOf } from "./edition/sections.ts";
import type { MediaFile } from "./media/media-library.ts";
import { LiveAddresses } from "./moves/live-addresses.ts";
import { type Moved, planMoves } from "./moves/plan-moves.ts";
import { type PresentArticle, presentArticle } from "./old-feeds/present-article.ts";
import { directoryProblems } from "./podcast/directory-problems.ts";
import { isEpisode } from "./podcast/is-episode.ts";
import { Crew } from "./press/crew.ts";
import { fileCosts } from "./press/file-costs.ts";
import { Press } from "./press/press.ts";
import { printSheets } from "./press/print-sheets.ts";
import { readFiles } from "./press/read-files.ts";
import { type Progress, SILENT } from "./progress.ts";
import { robotsText } from "./site/robots.ts";
import { type Survey, type SurveyOptions, surveySite } from "./survey.ts";
import { uniteNotes } from "./unite-notes.ts";
import { makeLook } from "./theme/make-look.ts";

export interface BuildOptions extends SurveyOptions {
  /** What the last build left, to be used and renewed. */
  readonly cache?: BuildCache;
  /** Folder for the output; absent: nothing is written. */
  readonly out?: string;
  /** Threads beside this one; absent: as many as pay. */
  readonly helpers?: number;
  /** Puts off what need not be done before the output is used; absent: it is done at once. */
  readonly later?: (act: () => void) => void;
  /** Is told how far the build is. */
  readonly progress?: Progress;
  /** In milliseconds; with it the time of each file is taken. */
  readonly clock?: () => number;
  /**
   * For previews: the present in milliseconds, after which articles are scheduled. They are marked, and served as if their
   * time had come. Absent: they wait for it.
   */
  readonly future?: number;
}

export interface BuildResult {
  /** Sorted; an error among them means that nothing was written. */
  readonly problems: readonly Problem[];
  /** Absolute paths of the folders in and below which lies what was read; empty without a readable `site.md`. */
  readonly folders: readonly string[];
  /** Markdown files found. */
  readonly found: number;
  /** Those that are not published although nothing stops the build, and why. */
  readonly skipped: readonly Skip[];
  readonly dialect?: Pick<Dialect, "name" | "label"> & { readonly isGuess: boolean };
  /** The site's language, where it is a guess. */
  readonly languageGuess?: string;
  readonly articles: number;
  /** The same as feeds name them, errors elsewhere or not; absent without a readable `site.md`. */
  readonly present?: () => readonly PresentArticle[];
  /** Where former addresses lead. */
  readonly moves: ReadonlyMap<string, Moved>;
  /** Absent when an error stands in the way. */
  readonly edition?: EditionIndex;
  /** Bytes written. */
  readonly bytes: number;
  /** What the output would use of the platform; absent where nothing was written. */
  readonly usage?: Usage;
  /** Milliseconds that each article took, by its file as the publisher would type it; empty without a clock. */
  readonly costs: ReadonlyMap<string, number>;
}

/** Files to read or to render from which on more threads pay: they take a fifth of a second to start. */
const MANY = 1000;

/** Builds a content folder. The same content gives the same bytes, whenever and wherever it is built. */
export function build(options: BuildOptions): BuildResult {
  const { helpers, clock, cache, out: _, future: __, ...rest } = options;
  const { progress = SILENT, later = atOnce, ...surveyed } = rest;
  cache?.begin();
  const survey = surveySite(surveyed, cache?.media);
  if (Array.isArray(survey)) {
    const nothing = {
      folders: [],
      found: 0,
      skipped: [],
      moves: new Map(),
      articles: 0,
      bytes: 0,
      costs: new Map(),
    };
    return { ...nothing, problems: survey.toSorted(compareProblems) };
  }
  const crew = new Crew(new Press(survey, clock), surveyed, {
    helpers: helpers ?? availableParallelism() - 1,
    fewest: helpers === undefined ? MANY / SHEET_SIZE : 0,
    timed: clock !== undefined,
  });
  try {
    const result = buildWith(crew, survey, { ...options, progress, later });
    if (cache) later(() => cache.save());
    return result;
  } finally {
    progress.end();
    crew.dismiss();
  }
}

function buildWith(
  crew: Crew,
  survey: Survey,
  {
    out,
    future,
    clock,
    cache,
    progress,
    later,
  }: BuildOptions & Required<Pick<BuildOptions, "progress" | "later">>,
): BuildResult {
  const { folder, shown, site, theme, media, plan, moves, cloudflarePlan } = survey;
  const { dialect, isGuess, languageGuess, files } = plan;
  const { look, assets, problems: lookProblems } = makeLook(theme, site, folder, shown, media);
  const siteMedia = media.files();
  const recall = cache?.recall ?? new Recall();
  const read = readFiles(crew, plan, cache?.readingsFor(plan), progress);
  const contents = settleContents(read.readings, plan, recall.contents);
  const isScheduled = ({ published }: ArticleDraft) => future !== undefined && published.instant > future;
  // They are the newest, so their number tells which they are.
  const drafts = recall.drafts.of(String(contents.drafts.filter(isScheduled).length), contents.drafts, () =>
    contents.drafts.map((draft) => markUnpublished(draft, future)),
  );
  const { skipped } = contents;
  const stops = hasError([...survey.problems, ...lookProblems, ...contents.problems]);
  const output = out === undefined || stops ? undefined : new OutputFolder(resolve(out));
  const sheets = printSheets(crew, drafts, {
    readings: new Map(files.map(({ file }, i) => [file, read.readings[i]!])),
    siteUrl: site.url,
    folder: output?.folder,
    known: cache?.sheetsFor(survey),
    recall,
    progress,
  });
  const filed = sheets.flatMap((sheet) => sheet.articles);
  const articles = filed.map(({ facts }) => facts);
  const sections = recall.sections.of("", articles, () => sectionsOf(articles));
  const { targets, problems: moveProblems } = recall.moves.of(
    cacheKey(moves, plan.basePath),
    [...drafts, ...articles],
    () => {
      const aliases = drafts.flatMap((draft) => draft.aliases);
      const live = new LiveAddresses(articles, sectionPaths(sections));
      return planMoves([...moves, ...aliases], live, plan.basePath);
    },
  );
  const podcastProblems = articles.some(isEpisode) ? directoryProblems(site, join(shown, "site.md")) : [];
  const ofSheets = sheets.flatMap((sheet) => sheet.problems);
  const problems = uniteNotes(
    [
      survey.problems,
      lookProblems,
      contents.problems,
      moveProblems,
      podcastProblems,
      dialect.strict ? ofSheets : ofSheets.map(asWarning),
    ]
      .flat()
      .toSorted(compareProblems),
  );
  const result = {
    problems,
    skipped,
    folders: media.folders,
    found: files.length,
    dialect: { name: dialect.name, label: dialect.label, isGuess },
    ...(languageGuess !== undefined && { languageGuess }),
    moves: targets,
    articles: drafts.length,
    present: () => drafts.map((draft) => presentArticle(draft, site.url)),
    bytes: 0,
    costs: clock ? fileCosts(files, read, drafts, sheets) : new Map<string, number>(),
  };
  if (hasError(problems)) {
    output?.abandon();
    return result;
  }
  const edition = indexEdition(site, filed, {
    look,
    robots: robotsText(folder, site.url),
    code: recall.code.of("", [], codeDigest),
    moves: targets,
    recall,
  });
  if (!output) return { ...result, edition };
  progress.begin("writing", edition.assets.size);
  for (const [path, data] of [...edition.assets, ...assets]) {
    if (cache) cache.assets.write(output, path, data);
    else output.writeAsset(path, data);
  }
  output.addMedia(distinct([...siteMedia, ...sheets.flatMap((sheet) => sheet.media)]), cache?.shelf);
  output.addWorker(
    edition.manifest,
    hotPack(filed, site.feedLimit, (path) => output.readAsset(path)),
    future === undefined ? "present" : "end of time",
  );
  for (const { tally } of sheets) output.count(tally);
  const { usage } = output;
  const beyond = limitProblems(usage, cloudflarePlan, join(shown, "site.md"));
  if (beyond.length > 0) {
    output.abandon();
    return { ...result, problems: [...problems, ...beyond].sort(compareProblems) };
  }
  output.publish();
  later(() => output.removeLast());
  return { ...result, edition, bytes: output.tally.bytes, usage };
}

function atOnce(act: () => void): void {
  act();
}

function hasError(problems: readonly Problem[]): boolean {
  return problems.some(({ severity }) => severity === "error");
}

/** What is missing in an article of a foreign blog does not stop the rest. */
function asWarning(problem: Problem): Problem {
  return { ...problem, severity: "warning" };
}

function distinct(files: readonly MediaFile[]): MediaFile[] {
  return [...new Map(files.map((file) => [file.path, file])).values()];
}
