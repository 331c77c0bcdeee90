import { relative, resolve } from "node:path";
import { compareProblems, type Problem } from "../model/problem.ts";
import { ArticleLinks } from "./article/links.ts";
import { renderArticle } from "./article/render-article.ts";
import { readContent } from "./content/read-content.ts";
import { codeDigest } from "./edition/code-digest.ts";
import { type Edition, makeEdition } from "./edition/make-edition.ts";
import { sectionPaths } from "./edition/sections.ts";
import { writeEdition } from "./edition/write-edition.ts";
import { MediaLibrary } from "./media/media-library.ts";
import { LiveAddresses } from "./moves/live-addresses.ts";
import { planMoves } from "./moves/plan-moves.ts";
import { type PresentArticle, presentArticle } from "./old-feeds/present-article.ts";
import { readSite } from "./site/read-site.ts";
import { uniteTagNotes } from "./templates/unite-notes.ts";
import { makeLook } from "./theme/make-look.ts";

export interface BuildOptions {
  /** Folder with `site.md` and `articles/`. */
  readonly content: string;
  /** Folder for the output; absent: nothing is written. */
  readonly out?: string;
  /** Whether drafts are published too. */
  readonly drafts?: boolean;
}

export interface BuildResult {
  /** Sorted; an error among them means that nothing was written. */
  readonly problems: readonly Problem[];
  readonly articles: number;
  readonly drafts: number;
  /** Absent when an error stands in the way. */
  readonly edition?: Edition;
  /** Articles as read, oldest first, errors elsewhere or not; absent without a readable `site.md`. */
  readonly present?: readonly PresentArticle[];
  /** Bytes written. */
  readonly bytes: number;
}

/** Builds a content folder. The same content gives the same bytes, whenever and wherever it is built. */
export function build({ content, out, drafts = false }: BuildOptions): BuildResult {
  const folder = resolve(content);
  const shown = relative(process.cwd(), folder) || ".";
  const nothing = { articles: 0, drafts: 0, bytes: 0 };
  let media: MediaLibrary;
  try {
    media = new MediaLibrary([folder]);
  } catch {
    return { ...nothing, problems: [missingFolder(content)] };
  }
  const {
    site,
    theme,
    moves,
    templates: mappings = new Map(),
    problems: siteProblems,
  } = readSite(folder, shown, media);
  if (!site) return { ...nothing, problems: siteProblems.toSorted(compareProblems) };
  const { look, assets, problems: lookProblems } = makeLook(theme, folder, shown, media);
  const reading = readContent(folder, shown, site, drafts);
  const links = new ArticleLinks(reading.drafts, site.url);
  const renderings = reading.drafts.map((draft) => renderArticle(draft, { site, media, links, mappings }));
  const articles = renderings.map(({ article }) => article);
  const plan = planMoves(moves, new LiveAddresses(articles, sectionPaths(articles)));
  const found = renderings.map((rendering) => rendering.problems);
  const problems = uniteTagNotes(
    [siteProblems, lookProblems, reading.problems, plan.problems, ...found].flat().toSorted(compareProblems),
  );
  const present = reading.drafts.map((draft) => presentArticle(draft, site.url));
  const counts = { problems, present, articles: articles.length, drafts: reading.skipped };
  if (problems.some(({ severity }) => severity === "error")) return { ...nothing, ...counts };
  const edition = makeEdition(site, articles, { look, code: codeDigest(), moves: plan.targets });
  const bytes = out === undefined ? 0 : writeEdition(edition, assets, media.files(), resolve(out));
  return { ...counts, bytes, edition };
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
