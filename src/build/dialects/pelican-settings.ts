import { posix } from "node:path";
import { readLiteral } from "../frontmatter/literal.ts";
import { asGroup, type Group } from "../group.ts";
import type { ContentFolder } from "./content-folder.ts";
import type { PathData } from "./path-data.ts";
import { pythonSetting } from "./python-setting.ts";

/** Where Pelican's files are by its own examples; `PATH` or the command line says so elsewhere. */
const FOLDER = "content";

/** Which files of a site are articles, by pelicanconf.py: those below `ARTICLE_PATHS`, but for what is below `PAGE_PATHS`. */
export function pelicanFolders(code: string): ContentFolder[] {
  const below = (paths: readonly string[]) => paths.map((path) => posix.join(path, "**"));
  const takes = below(textsOf(code, "ARTICLE_PATHS"));
  const leaves = below(textsOf(code, "PAGE_PATHS"));
  return takes.length + leaves.length === 0
    ? []
    : [{ path: textOf(code, "PATH") ?? FOLDER, takes: takes.length > 0 ? takes : ["**"], leaves }];
}

/**
 * What pelicanconf.py says of files by their paths: `DEFAULT_METADATA`, `DEFAULT_DATE`, `DEFAULT_CATEGORY`, `FILENAME_METADATA`,
 * `PATH_METADATA`, and the category that is the name of their folder (https://docs.getpelican.com/en/latest/settings.html#metadata).
 */
export function pelicanPathData(code: string): PathData {
  const start = /^DEFAULT_METADATA\s*=\s*(?=\{)/m.exec(code);
  const category = textOf(code, "DEFAULT_CATEGORY");
  const date = defaultDate(code);
  const general = {
    ...(date !== undefined && { date }),
    ...(start && asGroup(readLiteral(code, start.index + start[0].length).value)),
    ...(category !== undefined && { category }),
  };
  const isFolderCategory = !/^USE_FOLDER_AS_CATEGORY\s*=\s*False\b/m.test(code);
  const [ofName, ofPath] = ["FILENAME_METADATA", "PATH_METADATA"].map((name) => textOf(code, name));
  const [nameGroups, pathGroups] = [groupsIn(ofName), groupsIn(ofPath)];
  return {
    from: [general, ofName, ofPath, isFolderCategory],
    of(path) {
      const folder = posix.basename(posix.dirname(path));
      return {
        ...general,
        ...(isFolderCategory && folder !== "." && { category: folder }),
        ...pathGroups(path),
        ...nameGroups(posix.parse(path).name),
      };
    },
  };
}

/** The date of articles that have none: a text, or the arguments of Python's `datetime`. That of the file is not to be had. */
function defaultDate(code: string): string | undefined {
  const text = textOf(code, "DEFAULT_DATE");
  if (text !== undefined) return text === "fs" ? undefined : text;
  const numbers = /^DEFAULT_DATE\s*=\s*\((?<numbers>[\d,\s]*)\)/m.exec(code)?.groups?.numbers ?? "";
  const [year, month, day, ...time] = numbers.split(",").flatMap((one) => one.trim() || []);
  if (day === undefined) return undefined;
  const inTwo = (parts: readonly (string | undefined)[]) => parts.map((part) => part!.padStart(2, "0"));
  const clock = inTwo([...time, "0", "0", "0"].slice(0, 3)).join(":");
  return [year, ...inTwo([month, day])].join("-") + (time.length > 0 ? ` ${clock}` : "");
}

/** What the named groups of an expression of Python's match from the start of a text. */
function groupsIn(expression: string | undefined): (text: string) => Group {
  const pattern = expression === undefined ? undefined : asPattern(expression);
  return (text) =>
    Object.fromEntries(
      Object.entries(pattern?.exec(text)?.groups ?? {}).filter(([, value]) => value !== undefined),
    );
}

function asPattern(expression: string): RegExp | undefined {
  try {
    return new RegExp(
      `^(?:${expression.replaceAll("(?P<", "(?<").replace(/\(\?P=(\w+)\)/g, "\\k<$1>")})`,
      "u",
    );
  } catch {
    return undefined;
  }
}

function textOf(code: string, name: string): string | undefined {
  return pythonSetting(name).exec(code)?.groups?.value;
}

function textsOf(code: string, name: string): string[] {
  const list = new RegExp(`^${name}\\s*=\\s*[[(]([^\\])]*)`, "m").exec(code)?.[1] ?? "";
  return [...list.matchAll(/(["'])(.*?)\1/g)].map(([, , text]) => text!);
}
