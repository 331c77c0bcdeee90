import type { SkipReason } from "../dialects/dialect.ts";
import type { Skip } from "./read-content.ts";

/** Reasons in the words of a report, in its order. */
export const SKIP_WORDS: Readonly<Record<SkipReason, string>> = {
  draft: "drafts",
  "not-clearly-public": "not clearly public",
  expiring: "with a date on which they go",
  undated: "without a date",
  "bad-date": "with a date that cannot be read",
  "front-matter": "with front matter that cannot be read",
  encoding: "that cannot be read, or not in UTF-8",
  address: "at an address that is taken",
  id: "with an id that is taken",
  outside: "outside of the folders that site.md names",
  "section-page": "pages of a section",
  resource: "parts of another page, in the folder of its index file",
  "read-me": "read-me files",
  template: "templates",
  page: "pages, not articles",
  excluded: "excluded by their front matter",
  ignored: "left out by the generator's configuration",
  redirect: "mere redirects",
  misnamed: "in a folder of posts, but not named like one",
  underscore: "files or folders that start with _ or a dot",
};

/** Reasons that say: not (yet) public. */
const DRAFTS = new Set<SkipReason>(["draft", "not-clearly-public", "expiring"]);

/** How many files were left out for each reason, in the order of `SKIP_WORDS`. */
export function countSkips(skipped: readonly Skip[]): [SkipReason, number][] {
  const reasons = Object.keys(SKIP_WORDS) as SkipReason[];
  return reasons
    .map((reason): [SkipReason, number] => [reason, skipped.filter((skip) => skip.reason === reason).length])
    .filter(([, count]) => count > 0);
}

/** Splits the files that were left out into drafts and others. */
export function countDrafts(skipped: readonly Skip[]): { drafts: number; others: number } {
  const drafts = skipped.filter(({ reason }) => DRAFTS.has(reason)).length;
  return { drafts, others: skipped.length - drafts };
}
