import { existsSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { build } from "../../src/build/build.ts";
import { countDrafts, countSkips, SKIP_WORDS } from "../../src/build/content/skip-counts.ts";
import { makeEdition } from "../../src/build/edition/make-edition.ts";
import { madeUpSite } from "../../src/build/made-up-site.ts";
import { readArticles } from "../../test/support/read-articles.ts";
import { validateFeeds } from "./validate-feeds.ts";

/** What became of a folder's Markdown files. */
export interface Survey {
  readonly name: string;
  readonly dialect: string;
  readonly found: number;
  readonly published: number;
  readonly drafts: number;
  /** Left out for other reasons. */
  readonly skipped: number;
  /** Files of which nothing is known. */
  readonly unexplained: number;
  readonly problems: number;
  /** Of reading and rendering, not of checking the feeds. */
  readonly seconds: number;
  /** Feed documents composed and read back. */
  readonly documents: number;
  /** What is wrong with the documents, and errors that stopped the build. */
  readonly faults: readonly string[];
  /** Reasons for which files were left out, and kinds of problems, with their numbers. */
  readonly details: readonly string[];
}

/**
 * Builds the articles of a folder, without writing anything, and checks every feed. A folder without a `site.md` gets one
 * that is made up.
 *
 * @param dialect its name; absent: what `site.md` says, or a guess
 */
export async function surveyFolder(folder: string, dialect?: string): Promise<Survey> {
  const started = performance.now();
  const hasSite = existsSync(join(folder, "site.md"));
  const options = { content: folder, ...(!hasSite && { site: madeUpSite(folder, dialect) }) };
  const result = build(options);
  const seconds = (performance.now() - started) / 1000;
  const { edition, articles: published, found, skipped, problems } = result;
  const { drafts, others } = countDrafts(skipped);
  const errors = problems.filter(({ severity }) => severity === "error");
  const { site, articles } = readArticles(options);
  const { documents, faults } =
    edition && site
      ? await validateFeeds(makeEdition(site, articles, { ...edition.manifest, code: "survey" }), articles)
      : { documents: 0, faults: errors.map(({ rule, file }) => `${rule}: ${file}`) };
  const kinds = Map.groupBy(problems, ({ rule }) => rule);
  return {
    name: basename(resolve(folder)),
    dialect: result.dialect?.label ?? "",
    found,
    published,
    drafts,
    skipped: others,
    unexplained: found - published - skipped.length,
    problems: problems.length,
    seconds,
    documents,
    faults,
    details: [
      ...countSkips(skipped).map(([reason, count]) => `${count} ${SKIP_WORDS[reason]}`),
      ...[...kinds].map(([rule, of]) => `${of.length} × ${rule}`),
    ],
  };
}
