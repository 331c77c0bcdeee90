import type { Problem } from "../../model/problem.ts";
import { type Block, type Parsed, type Place, placeInBlock } from "./parsed.ts";

/** Python-Markdown's `META_RE`, which Pelican uses, but a URL is no key. */
const HEADER = /^ {0,3}([A-Za-z0-9_-]+):(?!\/\/)[^\S\n]*(.*)$/;
/** Its `META_MORE_RE`, with tabs too. */
const MORE = /^(?: {4}|\t)\s*(.*)$/;

/** Header lines at the start of a text, and where the text after them starts. */
export interface MetaHeaders extends Parsed {
  readonly data: Readonly<Record<string, unknown>>;
  /** Offset past the headers and the blank line that ends them. */
  readonly end: number;
}

/**
 * Reads the `Key: value` lines of Pelican and MultiMarkdown: up to the first blank line, indented lines continue the
 * value above (joined by a line break). Values are text, but `true` and `false` are booleans as in YAML.
 *
 * @returns undefined when the text does not start with such a line.
 */
export function readMetaHeaders(block: Block): MetaHeaders | undefined {
  const data: Record<string, unknown> = {};
  const places = new Map<string, Place>();
  const problems: Problem[] = [];
  let key: string | undefined;
  let at = 0;
  while (at < block.text.length) {
    const lineEnd = block.text.indexOf("\n", at);
    const next = lineEnd < 0 ? block.text.length : lineEnd + 1;
    const line = block.text.slice(at, lineEnd < 0 ? next : lineEnd).trimEnd();
    if (line === "") {
      at = next;
      break;
    }
    const header = HEADER.exec(line);
    const more = header || key === undefined ? null : MORE.exec(line);
    if (header) {
      key = header[1]!;
      const place = placeInBlock(block, at + line.indexOf(key));
      if (places.has(key)) {
        problems.push({
          severity: "warning",
          rule: "duplicate-key",
          file: block.file,
          ...place,
          expected: "Each key once",
          found: key,
          advice: "The last one counts; remove the others",
        });
      }
      places.set(key, place);
      set(data, key, typed(header[2]!.trim()));
    } else if (more) {
      set(data, key!, [String(data[key!]), more[1]!.trim()].filter((part) => part !== "").join("\n"));
    } else {
      break;
    }
    at = next;
  }
  if (key === undefined) return undefined;
  return { data, end: at, problems, locate: ([first]) => places.get(String(first)) };
}

function typed(value: string): unknown {
  return value === "true" ? true : value === "false" ? false : value;
}

function set(data: Record<string, unknown>, key: string, value: unknown): void {
  Object.defineProperty(data, key, { value, enumerable: true, configurable: true, writable: true });
}
