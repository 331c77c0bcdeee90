import { basename, dirname, join } from "node:path";
import type { DirectoryReading } from "../article/author-directory.ts";
import { readFrontMatter } from "../frontmatter/read-front-matter.ts";
import { type Group, isGroup } from "../group.ts";
import { MARKDOWN_FILE, MDX_FILE } from "../markdown-file.ts";
import { entriesOf } from "./folder-entries.ts";
import { readDataFile, textOfFile } from "./generator-files.ts";

/** What stands for its folder: `ada/_index.md`. */
const INDEX = /^_?index$/i;

/** Keys that say how a profile is called, besides its file's name. */
const KEYS = ["short_name", "username", "slug", "id", "key", "name"];

/**
 * Reads folders with a file for each author: Markdown, whose front matter counts, or data. What an author is called comes from
 * the file (`ada.md`, `ada/_index.md`) or its front matter.
 *
 * @param folders absolute paths; there need not be a folder
 * @param show a file as the publisher would type it
 */
export function readProfiles(folders: readonly string[], show: (file: string) => string): DirectoryReading {
  const directory = new Map<string, Group>();
  const problems = folders.flatMap(profilesIn).flatMap((file) => {
    const { data, problems } = readProfile(file, show(file));
    if (!isGroup(data)) return problems;
    const stem = stemOf(file);
    const own = KEYS.map((key) => data[key]).filter((value) => typeof value === "string");
    for (const key of [INDEX.test(stem) ? basename(dirname(file)) : stem, ...own])
      if (!directory.has(key)) directory.set(key, data);
    return problems;
  });
  return { directory, problems };
}

function profilesIn(folder: string): string[] {
  return sortedEntries(folder).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isFile()) return INDEX.test(stemOf(path)) ? [] : [path];
    if (!entry.isDirectory()) return [];
    return sortedEntries(path)
      .filter(({ name }) => INDEX.test(stemOf(name)))
      .map(({ name }) => join(path, name));
  });
}

function sortedEntries(folder: string) {
  return (entriesOf(folder) ?? []).sort((a, b) => (a.name < b.name ? -1 : 1));
}

function readProfile(
  file: string,
  shown: string,
): { data?: unknown; problems: DirectoryReading["problems"] } {
  if (!MARKDOWN_FILE.test(file)) return readDataFile(file, shown) ?? { problems: [] };
  // What is wrong with one is told where it is read as an article.
  const { data } = readFrontMatter(shown, textOfFile(file) ?? "", {
    metaHeaders: false,
    mdx: MDX_FILE.test(file),
  });
  return { data, problems: [] };
}

function stemOf(file: string): string {
  return basename(file).replace(/\.[^.]*$/, "");
}
