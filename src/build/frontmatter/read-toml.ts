import type * as SmolToml from "smol-toml";
import { lazyPackage } from "../lazy-package.ts";
import { type Block, countCharacters, type KeyPath, lineAround, type Parsed, type Place } from "./parsed.ts";

const toml = lazyPackage<typeof SmolToml>("smol-toml");

/**
 * Reads TOML 1.0. Dates come out as ISO text in the form that they were written in (local ones without a zone), and
 * numbers as text too, so that every language of front matter gives a publisher's `2024` the same type.
 */
export function readToml(block: Block): Parsed {
  const find = (path: KeyPath) => locate(block, path);
  try {
    return { data: plain(toml().parse(block.text, { integersAsBigInt: true })), problems: [], locate: find };
  } catch (error) {
    const { line, column, reason } =
      error instanceof toml().TomlError
        ? { line: error.line, column: error.column, reason: firstLine(error.message) }
        : { line: 1, column: 1, reason: "tables nested too deeply" };
    const text = block.text.split("\n")[line - 1] ?? "";
    return {
      data: {},
      problems: [
        {
          severity: "error",
          rule: "front-matter-toml",
          file: block.file,
          line: block.line + line - 1,
          column: countCharacters(text.slice(0, column - 1)) + 1,
          expected: 'TOML, one key = "value" per line',
          found: lineAround(text, 0),
          advice: `Correct this line: ${reason}`,
        },
      ],
      locate: find,
    };
  }
}

function firstLine(message: string): string {
  return message
    .slice(0, Math.max(message.indexOf("\n"), 0) || message.length)
    .replace(/^Invalid TOML document: /, "");
}

function plain(value: unknown): unknown {
  if (value instanceof toml().TomlDate) return value.toISOString();
  if (typeof value === "number" || typeof value === "bigint") return String(value);
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== "object" || value === null) return value;
  const group = {};
  for (const [key, inner] of Object.entries(value)) {
    // A key may be `__proto__`.
    Object.defineProperty(group, key, {
      value: plain(inner),
      enumerable: true,
      configurable: true,
      writable: true,
    });
  }
  return group;
}

/**
 * TOML's parser tells no places, so this looks for the line: the key in the table that its path names. Inline tables
 * and list items are found by the key that holds them.
 */
function locate(block: Block, path: KeyPath): Place | undefined {
  const names = path.filter((step) => typeof step === "string");
  const lines = block.text.split("\n");
  for (let depth = names.length; depth > 0; depth--) {
    const wanted = names.slice(0, depth).join(".");
    const found = findKey(lines, wanted);
    if (found === undefined) continue;
    return {
      line: block.line + found.index,
      column: found.column + (found.index === 0 ? block.column - 1 : 0),
    };
  }
  return undefined;
}

function findKey(lines: readonly string[], wanted: string): { index: number; column: number } | undefined {
  let table = "";
  for (const [index, line] of lines.entries()) {
    const header = /^(\s*)\[{1,2}\s*([^\]]+?)\s*\]/.exec(line);
    const key = header
      ? undefined
      : /^(\s*)((?:"[^"]*"|'[^']*'|[\w-]+)(?:\s*\.\s*(?:"[^"]*"|'[^']*'|[\w-]+))*)\s*=/.exec(line);
    const name = (header ?? key)?.[2]?.replaceAll(/["'\s]/g, "");
    if (name === undefined) continue;
    const full = key && table !== "" ? `${table}.${name}` : name;
    if (full === wanted) return { index, column: (header ?? key)![1]!.length + 1 };
    if (header) table = name;
  }
  return undefined;
}
