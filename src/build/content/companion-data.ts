import { extname } from "node:path";
import { readFrontMatter } from "../frontmatter/read-front-matter.ts";
import type { Group } from "../group.ts";
import { readText } from "./read-text.ts";

const NO_OPTIONS = { metaHeaders: false, mdx: false } as const;

/**
 * Reads the front matter that stands in a file of its own beside an article's: `post.meta` for `post.md`.
 *
 * @param others absolute paths of the files that are no Markdown
 * @param ending of such files, with its dot; absent: there are none
 * @returns what they say, by the article's path without ending
 */
export function readCompanions(
  others: readonly string[],
  ending: string | undefined,
  show: (file: string) => string,
): ReadonlyMap<string, Group> {
  if (ending === undefined) return new Map();
  return new Map(
    others.flatMap((file): [string, Group][] => {
      if (extname(file) !== ending) return [];
      const reading = readText(file, show(file));
      if ("problem" in reading) return [];
      return [[withoutEnding(file), readFrontMatter(show(file), reading.text, NO_OPTIONS).data]];
    }),
  );
}

/** Adds what an article's companion says, where the article says nothing itself. */
export function withCompanion(companions: ReadonlyMap<string, Group>, file: string, data: Group): Group {
  return { ...companions.get(withoutEnding(file)), ...data };
}

function withoutEnding(file: string): string {
  return file.slice(0, -extname(file).length);
}
