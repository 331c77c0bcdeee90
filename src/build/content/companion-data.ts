import { extname } from "node:path";
import type { Problem } from "../../model/problem.ts";
import { readFrontMatter } from "../frontmatter/read-front-matter.ts";
import type { Group } from "../group.ts";
import { readText } from "./read-text.ts";

const NO_OPTIONS = { metaHeaders: false, mdx: false } as const;

export interface Companions {
  /** What they say, by the article's path without ending. */
  readonly data: ReadonlyMap<string, Group>;
  readonly problems: readonly Problem[];
}

/**
 * Reads the front matter that stands in a file of its own beside an article's: `post.meta` for `post.md`. Where it cannot be read,
 * nobody knows whether the article is public: it is a draft, with a warning.
 *
 * @param others absolute paths of the files that are no Markdown
 * @param ending of such files, with its dot; absent: there are none
 */
export function readCompanions(
  others: readonly string[],
  ending: string | undefined,
  show: (file: string) => string,
): Companions {
  const files = ending === undefined ? [] : others.filter((file) => extname(file) === ending);
  const readings = files.map((file) => ({ file, ...readCompanion(file, show(file)) }));
  return {
    data: new Map(readings.map(({ file, data }) => [withoutEnding(file), data])),
    problems: readings.flatMap(({ problems }) => problems),
  };
}

function readCompanion(file: string, shown: string): { data: Group; problems: readonly Problem[] } {
  const reading = readText(file, shown);
  if ("problem" in reading) return unread([reading.problem]);
  const { data, problems, fence } = readFrontMatter(shown, reading.text, NO_OPTIONS);
  if (problems.some(({ severity }) => severity === "error")) return unread(problems);
  if (fence !== "none" || reading.text.trim() === "") return { data, problems };
  return unread([
    {
      rule: "unreadable-metadata",
      severity: "warning",
      file: shown,
      line: 1,
      column: 1,
      expected: "lines such as `.. title: A title`, or YAML or TOML between its marks",
      found: `\`${reading.text.trimStart().split("\n", 1)[0]!.trim().slice(0, 60)}\``,
      advice: "write it so; until then its article is a draft",
    },
  ]);
}

function unread(problems: readonly Problem[]): { data: Group; problems: readonly Problem[] } {
  return {
    data: { draft: true },
    problems: problems.map((problem) => ({ ...problem, severity: "warning" })),
  };
}

/** Adds what an article's companion says, where the article says nothing itself. */
export function withCompanion(companions: Companions["data"], file: string, data: Group): Group {
  return { ...companions.get(withoutEnding(file)), ...data };
}

function withoutEnding(file: string): string {
  return file.slice(0, -extname(file).length);
}
