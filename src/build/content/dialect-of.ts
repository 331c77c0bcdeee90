import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Dialect } from "../dialects/dialect.ts";
import { DIALECTS } from "../dialects/dialects.ts";
import { guessDialect } from "../dialects/guess-dialect.ts";
import { isInside } from "../inside.ts";
import { MARKDOWN_FILE } from "../markdown-file.ts";
import { reasonOfPlace } from "./file-reason.ts";
import type { FoundFiles } from "./find-files.ts";
import { generatorFiles, HIGHEST, textOfFile } from "./generator-files.ts";
import { sampleArticles } from "./sample-articles.ts";

const CONFIGS = DIALECTS.flatMap(({ configs }) => configs.map(({ name }) => name));
/** Names of files by which generators are known. */
export const SIGNS: readonly string[] = DIALECTS.flatMap(({ signs }) => Object.keys(signs.files)).concat(
  CONFIGS,
);

/**
 * The dialect of a blog by what lies in its folders, and above them in the project to which they belong.
 *
 * @param folders absolute paths of the folders of articles
 * @param content absolute path of the content folder: folders below it belong to no generator
 */
export function dialectOf(
  { markdown, others }: FoundFiles,
  folders: readonly string[],
  content: string,
): Dialect {
  const outside = folders.filter((folder) => !isInside(content, folder));
  const files = [...others, ...outside.flatMap(signsAbove)];
  return guessDialect({
    markdown: markdown.map(({ above, folders, name }) => [...above, ...folders, name].join("/")),
    others: files,
    samples: sampleArticles(markdown),
    configuration: ({ configs }) =>
      generatorFiles(
        configs.map(({ name }) => name),
        outside,
        others,
      )
        .map(textOfFile)
        .find((text) => text !== undefined),
    hidesAll: ({ files: rules }) =>
      markdown.every((source) => {
        const stem = source.name.replace(MARKDOWN_FILE, "");
        return reasonOfPlace(source, { stem }, rules, undefined) !== undefined;
      }),
  });
}

/** Absolute paths of files in a folder and above it by which generators are known, up to the first folder with a configuration. */
function signsAbove(folder: string): string[] {
  const found: string[] = [];
  for (let step = 0, at = folder; step <= HIGHEST; step++, at = dirname(at)) {
    found.push(...SIGNS.map((name) => join(at, name)).filter((file) => existsSync(file)));
    if (at === dirname(at) || isProject(at)) break;
  }
  return found;
}

function isProject(folder: string): boolean {
  return [".git", ...CONFIGS].some((name) => existsSync(join(folder, name)));
}
