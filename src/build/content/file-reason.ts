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
  const hidden = [...folders, name].some((step) => /^[_.]/.test(step) && !files.underscored.includes(step));
  return hidden ? "underscore" : undefined;
}

/** Whether a file stands in a folder of articles; where the sources have no such folder, every file does. */
export function articleFolderTest(
  sources: readonly SourceFile[],
  { articleFolders }: FileRules,
): (source: SourceFile) => boolean {
  const isIn = ({ above, folders }: SourceFile) =>
    [...above, ...folders].some((folder) => articleFolders.includes(folder));
  return sources.some(isIn) ? isIn : () => true;
}
