import type { Problem } from "../../model/problem.ts";
import { patternFault } from "../article/permalink.ts";
import type { ConfigFile, Dialect } from "../dialects/dialect.ts";
import { isGroup } from "../group.ts";
import { generatorFiles, readDataFile, textOfFile } from "./generator-files.ts";

export interface ConfigReading {
  /** Patterns of addresses by section; `""` is for all others. Empty where no configuration says any. */
  readonly permalinks: ReadonlyMap<string, string>;
  readonly problems: readonly Problem[];
}

/**
 * Reads from a generator's configuration where it puts articles. The first file counts that says it.
 *
 * @param folders absolute paths of the folders of articles
 * @param files absolute paths of the sources' files
 * @param show a file as the publisher would type it
 */
export function readConfig(
  { configs, address }: Dialect,
  folders: readonly string[],
  files: readonly string[],
  show: (file: string) => string,
): ConfigReading {
  const byName = new Map(configs.map((config) => [config.name, config]));
  for (const file of generatorFiles([...byName.keys()], folders, files)) {
    const config = configs.find(({ name }) => file.endsWith(`/${name}`));
    const written = config && patternsIn(file, show(file), config);
    if (!written || written.size === 0) continue;
    const permalinks = new Map<string, string>();
    const problems: Problem[] = [];
    for (const [section, text] of written) {
      const pattern = Object.hasOwn(address.styles, text) || text.startsWith("/") ? text : `/${text}`;
      const fault = Object.hasOwn(address.styles, text) ? undefined : patternFault(pattern);
      if (fault === undefined) permalinks.set(section, pattern);
      else problems.push(unknownPattern(show(file), text, fault));
    }
    return { permalinks, problems };
  }
  return { permalinks: new Map(), problems: [] };
}

function patternsIn(
  file: string,
  shown: string,
  { line, rewrites = [], permalinks }: ConfigFile,
): Map<string, string> {
  const clean = (text: string) =>
    rewrites.reduce((pattern, [code, token]) => pattern.replace(code, token), text.trim());
  if (line) {
    const pattern = line.exec(textOfFile(file) ?? "")?.groups?.pattern;
    return new Map(pattern === undefined ? [] : [["", clean(pattern)]]);
  }
  const data = readDataFile(file, shown)?.data;
  for (const key of permalinks) {
    const value = key
      .split(".")
      .reduce<unknown>((group, step) => (isGroup(group) ? group[step] : undefined), data);
    if (typeof value === "string" && value.trim() !== "") return new Map([["", clean(value)]]);
    if (!isGroup(value)) continue;
    const texts = Object.entries(value).filter(
      (entry): entry is [string, string] => typeof entry[1] === "string",
    );
    if (texts.length > 0) return new Map(texts.map(([section, text]) => [section, clean(text)]));
  }
  return new Map();
}

function unknownPattern(file: string, found: string, fault: string): Problem {
  return {
    severity: "warning",
    rule: "unknown-permalink",
    file,
    expected: "a pattern of addresses that can be filled here",
    found: `${found} (${fault})`,
    advice: "set `permalink` in site.md; until then the generator's default counts",
  };
}
