import { basename, dirname, join } from "node:path";
import type { IgnoreRules } from "../dialects/dialect.ts";
import type { ConfigSource } from "./config-source.ts";
import { textOfFile } from "./generator-files.ts";
import type { IgnoreList } from "./ignored-files.ts";

/** What the configuration and files of their own say to leave out: files beside the configuration and in the sources. */
export function readIgnored(
  { notation, roots, files: names }: IgnoreRules,
  source: ConfigSource | undefined,
  folders: readonly string[],
  files: readonly string[],
): IgnoreList[] {
  const home = source && dirname(source.file);
  const inFiles = [...new Set([...(home === undefined ? [] : [home]), ...folders])]
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .concat(files.filter((file) => names.includes(basename(file))))
    .filter((file) => basename(file) !== ".gitignore" || source?.find("usesGitIgnore") === undefined)
    .map((file) => ({ root: dirname(file), lines: textOfFile(file)?.split(/\r?\n/) ?? [] }));
  const inConfig = source === undefined || home === undefined ? [] : patternsOf(source, notation);
  const named = source?.find("source");
  return [
    ...inFiles.map(({ root, lines }) => ({ roots: [root], patterns: lines, areRegExps: false })),
    {
      roots:
        home === undefined
          ? []
          : [".", ...roots, ...(typeof named === "string" ? [named] : [])].map((root) => join(home, root)),
      patterns: inConfig,
      areRegExps: notation === "regexps",
    },
  ].filter(({ patterns }) => patterns.length > 0);
}

function patternsOf({ find }: ConfigSource, notation: IgnoreRules["notation"]): string[] {
  const written = find("ignored");
  const lines: readonly unknown[] =
    typeof written === "string" ? written.split("\n") : Array.isArray(written) ? written : [];
  return lines
    .filter((line): line is string => typeof line === "string" && line.trim() !== "")
    .map((line) => (notation === "globs" && /^[^/*?[]+$/.test(line) ? `/${line}` : line));
}
