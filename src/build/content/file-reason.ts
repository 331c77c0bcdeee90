import type { FileRules, SkipReason } from "../dialects/dialect.ts";
import type { SourceFile } from "./find-files.ts";
import type { PathLanguage } from "./path-language.ts";

/** Why a Markdown file is no article, as far as its place tells. */
export function reasonOfPlace(
  source: SourceFile,
  { stem }: PathLanguage,
  files: FileRules,
  draftFolders: readonly string[],
): SkipReason | undefined {
  if (!source.inside) return "outside";
  const name = stem.toLowerCase();
  const folders = source.folders.map((folder) => folder.toLowerCase());
  if (folders.some((folder) => draftFolders.includes(folder))) return "draft";
  if (Object.hasOwn(files.notArticles, name)) return files.notArticles[name];
  for (const folder of folders) {
    if (Object.hasOwn(files.notArticleFolders, folder)) return files.notArticleFolders[folder];
  }
  const hidden = [...(files.underscoreHides ? folders : []), name].some((step) => /^[_.]/.test(step));
  return hidden ? "underscore" : undefined;
}

/** Tells files that stand outside of the folders of articles, or are not named as articles are there. */
export function articleTest(
  sources: readonly SourceFile[],
  { articleFolders, articleNames }: FileRules,
): (source: SourceFile) => SkipReason | undefined {
  const folderOf = ({ above, folders }: SourceFile) =>
    [...above, ...folders].findLast((folder) => articleFolders.includes(folder));
  const hasFolders = sources.some((source) => folderOf(source) !== undefined);
  return (source) => {
    if (!hasFolders) return undefined;
    const folder = folderOf(source);
    if (folder === undefined) return "page";
    return (articleNames[folder] ?? /^/).test(source.name) ? undefined : "misnamed";
  };
}
