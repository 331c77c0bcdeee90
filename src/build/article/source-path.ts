import { basename, dirname, relative, sep } from "node:path";
import type { PathLanguage } from "../content/path-language.ts";
import { dateInFileName, dateInPath } from "../dates/date-in-path.ts";
import type { AddressRules } from "../dialects/address-rules.ts";

/** What a file's place says about its article. */
export interface SourcePath {
  /** Name of the folder that is the root of addresses; absent where that is the source's own. */
  readonly root?: string;
  /** Folders below it. */
  readonly folders: readonly string[];
  /** Whether the folder of its language is among them. */
  readonly showsLanguage: boolean;
  /** Whether the file stands for its folder, as `index.md` does. */
  readonly isIndex: boolean;
  /** How many folders the file is in below the root: that of an `index.md` too. */
  readonly depth: number;
  /** The file's name without ending, language and date; of an `index.md` the folder's. Empty where a generator takes all for a date. */
  readonly name: string;
  /** The same with its date. */
  readonly datedName: string;
  /** `YYYY-MM-DD`, with `THH:MM:SS` and a zone where the generator takes them from names. */
  readonly day?: string;
  /** The date as written, with slashes, when a name starts with it. */
  readonly writtenDay?: string;
  /** What the article's translations have in common. */
  readonly translationKey: string;
}

/** `2024/03/12-tips.md` may be the twelfth of March or twelve tips; `2024.1.2` a day or a version. */
const AMBIGUOUS =
  /(?<=(?:^|\/)\d{4}[-/]\d{1,2}\/)\d{1,2}[-_.\s]+(?=\D)|(?<=^|\/)\d{4}\.(?:\d\.\d|\d\.\d\d|\d\d\.\d)(?!\d)/g;
const DAY_FOLDERS = /(?:^|\/)(\d{4})\/(\d{1,2})\/(\d{1,2})(?=\/)/;
const WRITTEN_DAY = /^\d{4}[-_.]\d{1,2}[-_.]\d{1,2}/;

/**
 * Reads the path of an article's file. Only what is below the source's folder can be a date.
 *
 * @param file its absolute path
 */
export function sourcePath(
  place: PathLanguage,
  {
    indexIsName,
    indexNames,
    hiddenFolders,
    datedPath,
    ...rules
  }: Pick<
    AddressRules,
    | "roots"
    | "blogFolders"
    | "indexIsName"
    | "indexNames"
    | "hiddenFolders"
    | "datedPath"
    | "nameAfterDate"
    | "namesakesStand"
    | "orderPrefix"
  >,
  file: string,
): SourcePath {
  const { above, stem } = place;
  const translationKey = [...above, ...place.folders, stem].join("/");
  const blog = stepsInBlog(file, rules.blogFolders);
  const { root, below: path } = blog ?? belowRoot(above, place.folders, rules.roots);
  const common = {
    translationKey,
    showsLanguage: blog !== undefined && ![...above, ...place.folders].join("/").endsWith(path.join("/")),
    ...(root !== undefined && { root }),
  };
  const dated = datedPath?.exec([...path, stem].join("/"))?.groups;
  if (dated) return { ...common, ...byGroups(dated) };
  const folders = blog?.below ?? place.folders;
  const folder = folders.at(-1);
  const isIndex =
    !indexIsName &&
    (indexNames.includes(stem.toLowerCase()) || (rules.namesakesStand === true && stem === folder)) &&
    folder !== undefined &&
    !rules.roots.includes(folder);
  const ordered = (step: string) => (rules.orderPrefix ? step.replace(rules.orderPrefix, "") : step);
  const own = ordered(isIndex ? folder : stem);
  const day = dayOfPath([...place.folders, stem].join("/"));
  // The name has lost its ending already; what looks like another is part of it.
  const inName = dateInFileName(`${own.replace(AMBIGUOUS, "x")}.md`);
  const byRule = rules.nameAfterDate?.exec(own)?.groups;
  const rest = rules.nameAfterDate ? byRule?.name : inName?.rest;
  const time = inName?.day === day ? byRule?.time : undefined;
  const name = rest || own;
  const writtenDay = WRITTEN_DAY.exec(own)?.[0].replace(/[-_.]/g, "/");
  const below = (isIndex ? path.slice(0, -1) : path)
    .filter((step) => !hiddenFolders?.test(step))
    .map(ordered);
  return {
    ...common,
    folders: below,
    isIndex,
    depth: below.length + (isIndex ? 1 : 0),
    name,
    datedName: own,
    ...(day !== undefined && { day: day + (time ?? "") }),
    ...(inName && rest !== undefined && writtenDay !== undefined && { writtenDay }),
  };
}

/** What a generator's own pattern found in a path. */
function byGroups({ folder = "", date = "", text = "" }: Record<string, string>) {
  const steps = `${folder}${text}`.split("/").filter((step) => step !== "");
  const name = steps.pop() ?? "";
  const writtenDay = date.replaceAll("-", "/");
  const day = dateInPath(`${writtenDay}/`)?.day;
  return {
    folders: steps,
    isIndex: false,
    depth: steps.length,
    name,
    datedName: name,
    writtenDay,
    ...(day !== undefined && { day }),
  };
}

/**
 * The day that a path names, `YYYY-MM-DD`. Folders that are year, month and day win over a name that starts with a date,
 * and that over any other folder.
 */
export function dayOfPath(path: string): string | undefined {
  const folders = DAY_FOLDERS.exec(path);
  const ofFolders = folders ? dateInPath(`${folders[1]}/${folders[2]}/${folders[3]}/index`) : undefined;
  return (ofFolders ?? dateInPath(path.replace(AMBIGUOUS, "x")))?.day;
}

/** The folders from a blog to a file in it, the innermost one if there are several: they show as they are. */
function stepsInBlog(
  file: string,
  blogFolders: readonly string[],
): { readonly root: string; readonly below: readonly string[] } | undefined {
  const around = blogFolders.filter((folder) => file.startsWith(folder + sep));
  const blog = around.sort((a, b) => b.length - a.length)[0];
  if (blog === undefined) return undefined;
  const steps = relative(blog, dirname(file)).split(sep);
  return { root: basename(blog), below: steps.filter((step) => step !== "") };
}

/**
 * The root that is listed first counts among those below the source's folder, else the nearest above it. In `blog/en/blog`,
 * which is `blog/blog` without its language, it is the inner one.
 */
function belowRoot(
  above: readonly string[],
  folders: readonly string[],
  roots: readonly string[],
): { readonly root?: string; readonly below: readonly string[] } {
  const root = roots.find((name) => folders.includes(name));
  if (root !== undefined) {
    let at = folders.indexOf(root);
    while (folders[at + 1] === root) at++;
    return { root, below: folders.slice(at + 1) };
  }
  const outside = above.findLastIndex((folder) => roots.includes(folder));
  if (outside < 0) return { below: folders };
  return { root: above[outside]!, below: [...above.slice(outside + 1), ...folders] };
}
