import { existsSync, realpathSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { isInside } from "../inside.ts";
import { MARKDOWN_FILE } from "../markdown-file.ts";
import { projectFolder } from "../projects/project-folder.ts";
import type { ArticleSource } from "./article-sources.ts";
import { entriesOf } from "./folder-entries.ts";

/** A Markdown file that may be an article. */
export interface SourceFile {
  /** Absolute path. */
  readonly file: string;
  /** The same as the publisher would type it. */
  readonly shown: string;
  /** From the content folder, with `/`. */
  readonly path: string;
  /** Names of the folders from the content folder to the source's, without `..`; where both are one, from its project's folder. */
  readonly above: readonly string[];
  /** Names of the folders from the source's to the file. */
  readonly folders: readonly string[];
  readonly name: string;
  /** Whether it really lies in a folder that may be read (a symbolic link may lead out). */
  readonly inside: boolean;
}

export interface FoundFiles {
  /** In an order that does not depend on the file system. */
  readonly markdown: readonly SourceFile[];
  /** Absolute paths of all other files. */
  readonly others: readonly string[];
  /** Folders that could not be read, as the publisher would type them. */
  readonly unreadable: readonly string[];
}

/** Names of folders that hold no one's articles. */
export const PRUNED = /^(\..*|node_modules|bower_components|_site|__pycache__)$/;

/**
 * Walks the sources. Folders whose name starts with a dot are left out, and so is what package managers install.
 *
 * @param content absolute path of the content folder
 * @param shownAs the same as the publisher would type it
 * @param signs names of files by which projects are known
 */
export function findFiles(
  sources: readonly ArticleSource[],
  content: string,
  shownAs: string,
  signs: readonly string[],
): FoundFiles {
  const roots = [content, ...sources.map(({ folder }) => folder)].map((root) => realpathSync(root));
  const markdown = new Map<string, SourceFile>();
  const others = new Set<string>();
  const unreadable: string[] = [];
  const hidden: { readonly around: string; readonly name: string }[] = [];
  for (const { folder, includes } of sources) {
    const fromContent = relative(content, folder);
    const way = folder === content ? relative(projectFolder(folder, signs), folder) : fromContent;
    const above = way.split(sep).filter((step) => step !== "" && step !== "..");
    const walk = (folders: readonly string[]) => {
      const here = join(folder, ...folders);
      const shown = join(shownAs, fromContent, ...folders);
      const entries = entriesOf(here);
      if (!entries) unreadable.push(shown);
      const toFile = wayInto(here);
      const toShown = wayInto(shown);
      const toPath = wayInto(join(fromContent, ...folders)).replaceAll(sep, "/");
      for (const entry of entries ?? []) {
        const file = toFile + entry.name;
        if (entry.isDirectory()) {
          if (!PRUNED.test(entry.name)) walk([...folders, entry.name]);
          else hidden.push({ around: toFile, name: entry.name });
          continue;
        }
        if (!entry.isFile() && !statSync(file, { throwIfNoEntry: false })?.isFile()) continue;
        if (!MARKDOWN_FILE.test(entry.name) || file === join(content, "site.md")) others.add(file);
        else if (!markdown.has(file) && includes([...folders, entry.name].join("/"))) {
          const inside = entry.isFile() || roots.some((root) => isInside(root, realpathSync(file)));
          markdown.set(file, {
            file,
            shown: toShown + entry.name,
            path: toPath + entry.name,
            above,
            folders,
            name: entry.name,
            inside,
          });
        }
      }
    };
    walk([]);
  }
  // There may be the configuration of what is around such a folder, if that is not just some documentation.
  for (const { around, name } of hidden) {
    const own = signs.filter((sign) => sign.startsWith(`${name}/`)).map((sign) => around + sign);
    const there = own.filter((file) => existsSync(file));
    const isMost = () =>
      [...markdown.keys()].filter((file) => file.startsWith(around)).length * 2 > markdown.size;
    if (there.length > 0 && isMost()) for (const file of there) others.add(file);
  }
  return {
    markdown: [...markdown.values()].sort((a, b) => (a.path < b.path ? -1 : 1)),
    others: [...others].sort(),
    unreadable,
  };
}

/** A folder's path as what comes before the names of its files. */
function wayInto(folder: string): string {
  if (folder === ".") return "";
  return folder.endsWith(sep) ? folder : folder + sep;
}
