import type { PagePlan } from "../article/page-links.ts";
import type { ReadingRules } from "../article/read-article.ts";
import type { ParsedDate } from "../dates/parse-date.ts";
import type { Dialect } from "../dialects/dialect.ts";
import type { SourceFile } from "./find-files.ts";
import { pageRoots } from "./page-roots.ts";
import type { ConfigReading } from "./read-config.ts";

/** What generators take for the date of a page that has none. */
const NO_DATE: ParsedDate = {
  instant: Date.parse("0001-01-01T00:00:00Z"),
  day: "0001-01-01",
  precision: "day",
};

/**
 * How the pages are read that articles may link to.
 *
 * @param rules those of articles
 * @returns undefined where the dialect has no such links
 */
export function planPages(
  files: readonly SourceFile[],
  rules: ReadingRules,
  { pages, files: fileRules }: Dialect,
  config: Pick<ConfigReading, "home" | "root" | "pagePattern" | "address" | "permalinks">,
): PagePlan | undefined {
  if (!pages) return undefined;
  const { home, root, pagePattern } = config;
  const { dialect } = rules;
  // Where the publisher moves the articles, the pages stay.
  const address = { ...rules.address, rules: config.address, patterns: config.permalinks };
  const roots = pageRoots(pages, { home, root });
  const own = pages.address && {
    ...pages.address,
    ...(pagePattern !== undefined && { permalink: pagePattern }),
  };
  const whole = { ...address.rules, ...own, roots };
  const pageAddress = own
    ? {
        ...address,
        rules: { ...whole, languagePatterns: new Map(), folderPatterns: new Map() },
        patterns: new Map(),
      }
    : address;
  return {
    files,
    areHere: home !== undefined || hasOthers(files, roots),
    roots,
    ...(pages.within !== undefined && { within: pages.within }),
    notIn: own ? fileRules.articleFolders : [],
    listings: pages.listings ?? [],
    rules: {
      ...rules,
      dialect: { ...dialect, files: { ...dialect.files, layouts: {} } },
      address: pageAddress,
      drafts: false,
      undated: "skip",
      historyOf: () => NO_DATE,
    },
  };
}

/** Whether there are files in the root of all pages, or in several folders of it: where articles alone are at hand, they are in one. */
function hasOthers(files: readonly SourceFile[], roots: readonly string[]): boolean {
  const firstSteps = files.map(({ above, folders }) => {
    const steps = [...above, ...folders];
    return steps[steps.findLastIndex((step) => roots.includes(step)) + 1];
  });
  return firstSteps.includes(undefined) || new Set(firstSteps).size > 1;
}
