import { readdirSync } from "node:fs";
import { dirname, join, matchesGlob, relative, sep } from "node:path";
import type { ContentFolder, Project } from "../dialects/content-folder.ts";
import type { FileRules } from "../dialects/dialect.ts";
import type { ConfigSource } from "./config-source.ts";
import { textOfFile } from "./generator-files.ts";

/** A folder of articles where it is. */
export interface PlacedFolder extends ContentFolder {
  /** Absolute path. */
  readonly folder: string;
}

/**
 * The folders in which a project says that articles are; none where it does not.
 *
 * @param markdown absolute paths of the Markdown files that are found
 */
export function readContentFolders(
  { contentFolders }: Pick<FileRules, "contentFolders">,
  source: ConfigSource | undefined,
  markdown: readonly string[],
): PlacedFolder[] {
  if (!contentFolders || !source) return [];
  const { home } = source;
  return contentFolders(projectOf(source, markdown)).map((folder) => ({
    ...folder,
    folder: join(home, folder.path).replace(/[/\\]$/, ""),
  }));
}

/**
 * The folders in which a project without a configuration has its articles by the dialect's own rules.
 *
 * @param markdown absolute paths of the Markdown files that are found
 */
export function placeUsualFolders(
  { usualFolders = [] }: Pick<FileRules, "usualFolders">,
  markdown: readonly string[],
): PlacedFolder[] {
  return usualFolders.flatMap((usual) => {
    const end = sep + usual.path.replaceAll("/", sep);
    const found = markdown.flatMap((file) => {
      const at = `${dirname(file)}${sep}`.indexOf(end + sep);
      return at < 0 ? [] : [file.slice(0, at + end.length)];
    });
    return [...new Set(found)].map((folder) => ({ ...usual, takes: ["**"], leaves: [], folder }));
  });
}

function projectOf({ code, home, find, text }: ConfigSource, markdown: readonly string[]): Project {
  return {
    config: code ?? "",
    source: text("source"),
    find,
    markdown: markdown
      .filter((path) => path.startsWith(home + sep))
      .map((path) => relative(home, path).split(sep).join("/")),
    textOf: (path) => textOfFile(join(home, path)),
    filesIn: (folder) => filesBelow(join(home, folder)),
  };
}

function filesBelow(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: "utf8" })
      .map((path) => path.split(sep).join("/"))
      .sort();
  } catch {
    return [];
  }
}

/** Tells files, by their absolute paths, that lie in such folders, none of which takes them. */
export function untakenTest(folders: readonly PlacedFolder[]): (file: string) => boolean {
  return (file) => {
    const around = folders.filter(({ folder }) => file.startsWith(folder + sep));
    return around.length > 0 && !around.some((folder) => takes(folder, file));
  };
}

/** Tells files that such a folder takes whatever they are called. */
export function exactTest(folders: readonly PlacedFolder[]): (file: string) => boolean {
  const exact = folders.filter(({ byPatternAlone }) => byPatternAlone);
  return (file) => exact.some((folder) => file.startsWith(folder.folder + sep) && takes(folder, file));
}

function takes({ folder, takes, leaves }: PlacedFolder, file: string): boolean {
  const path = relative(folder, file).split(sep).join("/");
  const matches = (pattern: string) => matchesGlob(path, pattern.replace(/^\.\//, ""));
  return takes.some(matches) && !leaves.some(matches);
}
