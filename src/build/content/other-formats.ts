import { closeSync, openSync, readSync } from "node:fs";
import { basename, extname, sep } from "node:path";
import type { Problem } from "../../model/problem.ts";
import type { FileRules } from "../dialects/dialect.ts";
import { OTHER_SOURCE } from "../markdown-file.ts";
import { plural } from "../report.ts";

/** Formats in which generators take articles, though files of them may be for readers as well. */
const PAGE = /\.(?:ipynb|html?)$/i;
const HTML = /\.html?$/i;
/** How a page of HTML begins that a generator fills in. */
const FRONT_MATTER = /^\ufeff?(?:---|\+\+\+)[ \t]*\r?\n/;
const LONGEST_START = 16;

/**
 * Tells of what look like articles and are no Markdown.
 *
 * @param others absolute paths of the sources' files that are no Markdown
 * @param show a file as the publisher would type it
 */
export function otherFormats(
  others: readonly string[],
  { articleFolders, articleNames, notArticleFolders, notArticles }: FileRules,
  show: (file: string) => string,
): Problem[] {
  const files = others.filter((file) => {
    if (!OTHER_SOURCE.test(file) && !PAGE.test(file)) return false;
    const steps = file.toLowerCase().split(sep);
    const stem = basename(file, extname(file)).toLowerCase();
    if (stem.startsWith("_") || Object.hasOwn(notArticles, stem)) return false;
    const folder = steps.findLast((step) => articleFolders.includes(step));
    if (articleFolders.length > 0 && folder === undefined) return false;
    if (!(articleNames[folder ?? ""] ?? /^/).test(basename(file))) return false;
    if (steps.some((step) => Object.hasOwn(notArticleFolders, step))) return false;
    return !HTML.test(file) || FRONT_MATTER.test(startOf(file));
  });
  const [first] = files;
  if (first === undefined) return [];
  const endings = new Set(files.map((file) => extname(file).toLowerCase()));
  return [
    {
      severity: "warning",
      rule: "other-format",
      file: show(first),
      expected: "articles in Markdown",
      found: `${plural(files.length, "file")} in ${[...endings].join(", ")}, of which this is the first`,
      advice: "they are left out; to publish them, convert them to Markdown, e.g. by pandoc",
    },
  ];
}

function startOf(file: string): string {
  const start = Buffer.alloc(LONGEST_START);
  try {
    const handle = openSync(file, "r");
    try {
      return start.toString("utf8", 0, readSync(handle, start));
    } finally {
      closeSync(handle);
    }
  } catch {
    return "";
  }
}
