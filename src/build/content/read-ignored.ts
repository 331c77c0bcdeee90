import { basename, dirname, join } from "node:path";
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
    .map((file) => ({
      roots: [dirname(file)],
      patterns: textOfFile(file)?.split(/\r?\n/) ?? [],
      areRegExps: false,
    }));
  return [...inFiles, ...(source ? [listOf(source, rules)] : [])].filter(
    ({ patterns }) => patterns.length > 0,
  );
}

function listOf(source: ConfigSource, { notation, roots }: IgnoreRules): IgnoreList {
  const home = dirname(source.file);
  const named = source.find("source");
  const folders = [".", ...roots, ...(typeof named === "string" ? [named] : [])];
  return {
    roots: folders.map((folder) => join(home, folder)),
    patterns: patternsOf(source, notation),
    areRegExps: notation === "regexps",
  };
}

function patternsOf({ find }: ConfigSource, notation: IgnoreRules["notation"]): string[] {
  const written = find("ignored");
  const lines: readonly unknown[] =
    typeof written === "string" ? written.split("\n") : Array.isArray(written) ? written : [];
  return lines
    .filter((line): line is string => typeof line === "string" && line.trim() !== "")
    .map((line) => (notation === "globs" && /^[^/*?[]+$/.test(line) ? `/${line}` : line));
}
