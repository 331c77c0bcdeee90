import { type Literal, placeKey, readLiteral } from "../frontmatter/literal.ts";
import { asGroup } from "../group.ts";
import type { ContentFolder } from "./content-folder.ts";

const LOADER = /(?<!^[ \t]*(?:\/[/*]|\*).*)\bglob\s*\(\s*(?=\{)/gm;
const CONSTANT = /\bconst\s+([A-Za-z_$][\w$]*)\s*(?::\s*string\s*)?=\s*(["'`])([^"'`$\n]*)\2/g;

/**
 * The folders from which collections of Astro are loaded, by `src/content.config.ts`
 * (https://docs.astro.build/en/reference/content-loader-reference/#glob-loader).
 *
 * @returns none where one of them cannot be told without running the code
 */
export function astroCollections(code: string): ContentFolder[] {
  const plain = withConstants(code);
  const folders = [...plain.matchAll(LOADER)].map(({ index, 0: { length } }) =>
    folderOf(readLiteral(plain, index + length)),
  );
  return folders.every((folder) => folder !== undefined) ? folders : [];
}

function folderOf(loader: Literal): ContentFolder | undefined {
  const { base = ".", pattern } = asGroup(loader.value);
  const patterns: readonly unknown[] = Array.isArray(pattern) ? pattern : [pattern];
  const texts = patterns.filter((one) => typeof one === "string");
  if (typeof base !== "string" || texts.length === 0) return undefined;
  if (isComputed(loader, "base") || isComputed(loader, "pattern")) return undefined;
  return {
    path: base,
    takes: texts.filter((text) => !text.startsWith("!")),
    leaves: texts.filter((text) => text.startsWith("!")).map((text) => text.slice(1)),
  };
}

/** Whether the value at a key is code, or holds some. */
function isComputed({ issues, places }: Literal, key: string): boolean {
  const start = places.get(placeKey([key]));
  if (start === undefined) return false;
  const inside = placeKey([key]).replace(/\]$/, ",");
  const after = [...places].filter(([path, offset]) => offset > start && !path.startsWith(inside));
  const end = Math.min(...after.map(([, offset]) => offset));
  return issues.some(({ kind, offset }) => kind === "code" && offset >= start && offset < end);
}

/** Names and `${…}` that stand for a text become that text. */
function withConstants(code: string): string {
  const constants = new Map([...code.matchAll(CONSTANT)].map(([, name, , text]) => [name!, text!]));
  return code
    .replace(/\$\{\s*([\w$]+)\s*\}/g, (whole, name: string) => constants.get(name) ?? whole)
    .replace(/\b(base|pattern)\s*:\s*([A-Za-z_$][\w$]*)/g, (whole, key: string, name: string) => {
      const text = constants.get(name);
      return text === undefined ? whole : `${key}: ${JSON.stringify(text)}`;
    });
}
