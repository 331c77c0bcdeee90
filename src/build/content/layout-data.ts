import { extname, join, relative } from "node:path";
import { readFrontMatter } from "../frontmatter/read-front-matter.ts";
import { asGroup, type Group } from "../group.ts";
import { entriesOf } from "./folder-entries.ts";
import { textOfFile } from "./generator-files.ts";

/** Front matter of layouts by the names that articles have for them: `post`, `post.njk`, `layouts/post`. */
export type Layouts = ReadonlyMap<string, Group>;

/** How many layouts may lie around each other. */
const DEEPEST = 10;

/**
 * Reads the front matter of layouts, which is that of the articles in them, too (https://www.11ty.dev/docs/layouts/).
 *
 * @param folders absolute paths, the first of which count most; there need not be a folder
 * @param show a file as the publisher would type it
 */
export function readLayouts(folders: readonly string[], show: (file: string) => string): Layouts {
  const layouts = new Map<string, Group>();
  for (const folder of folders) {
    for (const file of filesBelow(folder)) {
      const { data } = readFrontMatter(show(file), textOfFile(file) ?? "", {
        metaHeaders: false,
        mdx: false,
      });
      const name = relative(folder, file).replaceAll("\\", "/");
      for (const key of [name, name.slice(0, -extname(name).length)])
        if (key !== "" && !layouts.has(key)) layouts.set(key, asGroup(data));
    }
  }
  return layouts;
}

/**
 * Adds to an article's front matter what its layout says, and the layouts around that.
 *
 * @param counts whether something that a layout says is meant for the articles in it, not for itself
 */
export function withLayouts(
  layouts: Layouts,
  counts: (key: string, value: unknown) => boolean,
  article: Group,
): Group {
  let all = article;
  let { layout } = article;
  for (let depth = 0; depth < DEEPEST && typeof layout === "string"; depth++) {
    const data: Group = layouts.get(layout.trim()) ?? {};
    all = {
      ...Object.fromEntries(Object.entries(data).filter(([key, value]) => counts(key, value))),
      ...all,
    };
    layout = data.layout;
  }
  return all;
}

function filesBelow(folder: string): string[] {
  return (entriesOf(folder) ?? [])
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? filesBelow(path) : entry.isFile() ? [path] : [];
    })
    .sort();
}
