import { basename, dirname, join } from "node:path";
import type { IgnoreValue } from "../dialects/config-file.ts";
import type { IgnoreRules } from "../dialects/dialect.ts";
import type { ConfigSource } from "./config-source.ts";
import { textOfFile } from "./generator-files.ts";
import type { IgnoreList } from "./ignored-files.ts";

/**
 * What the configuration says to leave out, and files of patterns do: those beside the configuration and in the sources.
 *
 * @param folders absolute paths of the folders of articles
 * @param files absolute paths of the sources' files
 */
export function readIgnored(
  rules: IgnoreRules,
  source: ConfigSource | undefined,
  folders: readonly string[],
  files: readonly string[],
): IgnoreList[] {
  const homes = new Set([...(source ? [dirname(source.file)] : []), ...folders]);
  const inFiles = [...homes]
    .flatMap((folder) => rules.files.map((name) => join(folder, name)))
    .concat(files.filter((file) => rules.files.includes(basename(file))))
    .filter((file) => basename(file) !== ".gitignore" || source?.find("usesGitIgnore") === undefined)
    .map(
      (file): IgnoreList => ({
        roots: [dirname(file)],
        patterns: textOfFile(file)?.split(/\r?\n/) ?? [],
        notation: "gitignore",
        reason: "ignored",
      }),
    );
  return [...inFiles, ...(source ? listsOf(source, rules) : [])].filter(
    ({ patterns }) => patterns.length > 0,
  );
}

function listsOf(source: ConfigSource, { settings, roots }: IgnoreRules): IgnoreList[] {
  const home = dirname(source.file);
  const named = source.text("source");
  const folders = [".", ...roots, ...(named === undefined ? [] : [named])];
  return Object.entries(settings).map(([value, notation]) => ({
    roots: folders.map((folder) => join(home, folder)),
    patterns: patternsIn(source.find(value as IgnoreValue)),
    notation,
    reason: value === "drafted" ? "draft" : "ignored",
  }));
}

function patternsIn(written: unknown): string[] {
  const lines: readonly unknown[] =
    typeof written === "string" ? written.split("\n") : Array.isArray(written) ? written : [];
  return lines.filter((line): line is string => typeof line === "string" && line.trim() !== "");
}
