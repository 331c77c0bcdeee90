import { sep } from "node:path";
import type { DraftSigns, FileRules, SkipReason } from "../dialects/dialect.ts";
import type { SourceFile } from "./find-files.ts";
import type { PathLanguage } from "./path-language.ts";

/**
 * Why a Markdown file is no article, as far as its place tells.
 *
 * @param drafts absent: drafts count
 */
export function reasonOfPlace(
  source: SourceFile,
  { stem }: Pick<PathLanguage, "stem">,
  files: FileRules,
  drafts: Pick<DraftSigns, "names" | "folders"> | undefined,
): SkipReason | undefined {
  if (!source.inside) return "outside";
  const name = stem.toLowerCase();
  const folders = source.folders.map((folder) => folder.toLowerCase());
  if (drafts?.names.test(name) || folders.some((folder) => drafts?.folders.includes(folder))) return "draft";
  if (Object.hasOwn(files.notArticles, name)) return files.notArticles[name];
  if (folders.length === 0 && files.projectFiles.includes(name)) return "read-me";
  // Below a folder of articles templates and themes are what a section is about.
  const inner = folders.findLastIndex((folder) => files.articleFolders.includes(folder));
  for (const [i, folder] of folders.entries()) {
    if (!Object.hasOwn(files.notArticleFolders, folder)) continue;
    const reason = files.notArticleFolders[folder];
    if (reason === "page" || inner < 0 || i < inner) return reason;
  }
  const { underscoreHides, articleFolders } = files;
  const hiding =
    underscoreHides === "files and folders"
      ? folders.filter((folder) => !articleFolders.includes(folder))
      : [];
  const sign = underscoreHides === "nothing" ? /^\./ : /^[_.]/;
  return [...hiding, name].some((step) => sign.test(step)) ? "underscore" : undefined;
}

/**
 * Tells files that stand outside of the folders of articles, or are not named as articles are there. A source without such a
 * folder holds nothing else, whatever the others have.
 *
 * @param home absolute path of the project's folder, if it is known: how it and those above are called does not matter
 */
export function articleTest(
  sources: readonly SourceFile[],
  { articleFolders, articleNames }: FileRules,
  home: string | undefined,
): (source: SourceFile) => SkipReason | undefined {
  const folderOf = (source: SourceFile) =>
    wayTo(source, home).findLast((folder) => articleFolders.includes(folder));
  const withFolders = new Set(sources.filter((source) => folderOf(source) !== undefined).map(rootOf));
  return (source) => {
    if (!withFolders.has(rootOf(source))) return undefined;
    const folder = folderOf(source);
    if (folder === undefined) return "page";
    return (articleNames[folder] ?? /^/).test(source.name) ? undefined : "misnamed";
  };
}

/**
 * Of several sets of names of folders, the first that names some in which there are files; the first of all, where none does.
 *
 * @param home absolute path of the project's folder, if it is known
 */
export function foldersWithArticles(
  sources: readonly SourceFile[],
  sets: readonly (readonly string[])[],
  home: string | undefined,
): readonly string[] {
  if (sets.length === 1) return sets[0]!;
  const folders = new Set(sources.flatMap((source) => wayTo(source, home)));
  return sets.find((names) => names.some((name) => folders.has(name))) ?? sets[0] ?? [];
}

/** Absolute path of the source's folder. */
function rootOf({ file, folders, name }: SourceFile): string {
  return file.slice(0, -[...folders, name].join(sep).length);
}

/** Names of the folders to a file: below the project's if it is there. */
function wayTo({ file, above, folders }: SourceFile, home: string | undefined): readonly string[] {
  return home !== undefined && file.startsWith(home + sep)
    ? file
        .slice(home.length + 1)
        .split(sep)
        .slice(0, -1)
    : [...above, ...folders];
}
