import { join, relative, resolve } from "node:path";
import type { Article } from "../model/article.ts";
import { compareProblems, type Problem } from "../model/problem.ts";
import { ArticleLinks } from "./article/links.ts";
import { renderArticle } from "./article/render-article.ts";
import { readContent, type Skip } from "./content/read-content.ts";
import type { Dialect } from "./dialects/dialect.ts";
import { codeDigest } from "./edition/code-digest.ts";
import { type Edition, makeEdition } from "./edition/make-edition.ts";
import { sectionPaths } from "./edition/sections.ts";
import { lookForMedia } from "./media/look-for-media.ts";
import { type MediaFile, MediaLibrary } from "./media/media-library.ts";
import { LiveAddresses } from "./moves/live-addresses.ts";
import { type Moved, planMoves } from "./moves/plan-moves.ts";
import { type PresentArticle, presentArticle } from "./old-feeds/present-article.ts";
import { readSite } from "./site/read-site.ts";
import { robotsText } from "./site/robots.ts";
import { uniteTagNotes } from "./templates/unite-notes.ts";
import { makeLook } from "./theme/make-look.ts";

export interface PrepareOptions {
  /** Folder with `site.md`, and with `articles/` where that names no others. */
  readonly content: string;
  /** Text that stands in for `site.md`. */
  readonly site?: string;
  /** Whether drafts are published too. */
  readonly drafts?: boolean;
}

/** All of a build but its output. */
export interface Prepared {
  /** Sorted; an error among them stands in the way of an edition. */
  readonly problems: readonly Problem[];
  /** Markdown files found. */
  readonly found: number;
  /** Those that are not published although nothing stops the build, and why. */
  readonly skipped: readonly Skip[];
  readonly dialect?: Pick<Dialect, "name" | "label"> & { readonly isGuess: boolean };
  /** Oldest first. */
  readonly articles: readonly Article[];
  /** The same as feeds name them, errors elsewhere or not; absent without a readable `site.md`. */
  readonly present?: readonly PresentArticle[];
  readonly edition?: Edition;
  /** Where former addresses lead. */
  readonly moves: ReadonlyMap<string, Moved>;
  /** Assets of the pages, by path. */
  readonly assets: ReadonlyMap<string, Uint8Array | string>;
  readonly media: readonly MediaFile[];
}

/** Reads a content folder and makes its edition; writes nothing. */
export function prepare({ content, site: madeUp, drafts = false }: PrepareOptions): Prepared {
  const folder = resolve(content);
  const shown = relative(process.cwd(), folder) || ".";
  const nothing = { moves: new Map(), articles: [], found: 0, skipped: [], assets: new Map(), media: [] };
  let media: MediaLibrary;
  try {
    media = new MediaLibrary(folder);
  } catch {
    return { ...nothing, problems: [missingFolder(content)] };
  }
  const reading = readSite(folder, shown, media, madeUp);
  const { site, articles: settings, moves, theme, templates: mappings = new Map() } = reading;
  if (!site || !settings) return { ...nothing, problems: reading.problems.toSorted(compareProblems) };
  const { look, assets, problems: lookProblems } = makeLook(theme, site, folder, shown, media);
  const contents = readContent({ content: folder, shownAs: shown, site, settings, drafts });
  const { dialect, isGuess, found, skipped } = contents;
  const lookedIn = lookForMedia(media, folder, contents, settings.statics);
  const links = new ArticleLinks(contents.drafts, site.url);
  const renderings = contents.drafts.map((draft) => renderArticle(draft, { site, media, links, mappings }));
  const articles = renderings.map(({ article }) => article);
  const aliases = contents.drafts.flatMap((draft) => draft.aliases);
  const plan = planMoves([...moves, ...aliases], new LiveAddresses(articles, sectionPaths(articles)));
  const ofRendering = renderings.flatMap((rendering) => rendering.problems);
  const problems = uniteTagNotes(
    [
      reading.problems,
      lookedIn.map((path) => missingStatic(path, shown)),
      lookProblems,
      contents.problems,
      plan.problems,
      dialect.strict ? ofRendering : ofRendering.map(asWarning),
    ]
      .flat()
      .toSorted(compareProblems),
  );
  const hasError = problems.some(({ severity }) => severity === "error");
  return {
    articles,
    assets,
    moves: plan.targets,
    found,
    media: media.files(),
    present: contents.drafts.map((draft) => presentArticle(draft, site.url)),
    problems,
    skipped,
    dialect: { name: dialect.name, label: dialect.label, isGuess },
    ...(!hasError && {
      edition: makeEdition(site, articles, {
        look,
        robots: robotsText(folder, site.url),
        code: codeDigest(),
        moves: plan.targets,
      }),
    }),
  };
}

/** What is missing in an article of a foreign blog does not stop the rest. */
function asWarning(problem: Problem): Problem {
  return { ...problem, severity: "warning" };
}

function missingStatic(path: string, shown: string): Problem {
  return {
    severity: "warning",
    rule: "missing-folder",
    file: join(shown, "site.md"),
    expected: "a folder for each line of `static`",
    found: `\`${path}\`, and nothing there`,
    advice: "correct the path; it is relative to site.md",
  };
}

function missingFolder(content: string): Problem {
  return {
    severity: "error",
    rule: "missing-content",
    file: content,
    expected: "a folder with site.md and articles/",
    found: "no such folder",
    advice: "create it, or choose another with --content DIR",
  };
}
