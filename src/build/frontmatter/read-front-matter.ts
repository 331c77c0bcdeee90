import matter from "gray-matter";
import type { Problem } from "../../model/problem.ts";
import { detached } from "../text/detached.ts";
import { type Fence, findFence } from "./find-fence.ts";
import { type Block, lineAround, type Parsed, type Place, placeInBlock, quote } from "./parsed.ts";
import { readJson } from "./read-json.ts";
import { type MdxConstants, readMdxConstants } from "./read-mdx-constants.ts";
import { type MdxMeta, readMdxMeta } from "./read-mdx-meta.ts";
import { readMetaHeaders } from "./read-meta-headers.ts";
import { readNikolaHeaders } from "./read-nikola-headers.ts";
import { readSimpleYaml } from "./read-simple-yaml.ts";
import { readToml } from "./read-toml.ts";
import { readYaml } from "./read-yaml.ts";
import { withoutTabs } from "./without-tabs.ts";

/** What stands above the text of a Markdown file, and the text. */
export interface FrontMatter {
  /**
   * Keys as written. Values are text, booleans, null, lists and groups: numbers and dates stay text as written
   * (in TOML as its parser writes them), so that a title `1.10` or `0x10` is still that.
   */
  readonly data: Readonly<Record<string, unknown>>;
  /** Exactly what was written after the line of the closing fence. Of MDX: all of it, the export blanked out. */
  readonly body: string;
  /** 1-based line of the file on which the body starts. */
  readonly bodyLine: number;
  readonly fence: "yaml" | "toml" | "json" | "pelican" | "nikola" | "mdx" | "none";
  readonly problems: readonly Problem[];
  /**
   * Place of a key or list item, e.g. `locate("title")` or `locate("authors", 1, "name")`; 1-based, in the file.
   * Undefined for what is not there.
   */
  locate(...path: (string | number)[]): Place | undefined;
}

/** Which fences count besides `---`, `+++`, `;;;`, `{…}` and the lines of Nikola. */
export interface FrontMatterOptions {
  /** Header lines `Key: value` without fences (Pelican, MultiMarkdown). */
  readonly metaHeaders: boolean;
  /** `export const meta = {…}`, `export const title = "…"`. */
  readonly mdx: boolean;
  /** Whether tabs may indent, for two blanks each, as in Hexo. */
  readonly tabs?: true;
}

type Group = Readonly<Record<string, unknown>>;

const READERS: Readonly<Record<string, (block: Block) => Parsed>> = {
  yaml: (block) => readSimpleYaml(block) ?? readYaml(block),
  toml: readToml,
  json: readJson,
};
const ALIASES = new Map([
  ["yml", "yaml"],
  ["json5", "json"],
  ["jsonc", "json"],
]);
const CODE = new Set(
  "js javascript jsx mjs cjs node ts typescript tsx coffee coffeescript cson rb ruby py python php lua perl sh bash".split(
    " ",
  ),
);
const NOTHING: Parsed = { data: {}, problems: [], locate: () => undefined };

/**
 * Splits a Markdown file into front matter and body, and reads the front matter as data. Never throws, never runs code.
 *
 * @param file Path for problems, as the publisher would type it.
 * @param text The file's text; a byte order mark is dropped.
 */
export function readFrontMatter(file: string, text: string, options: FrontMatterOptions): FrontMatter {
  const whole = text.startsWith("\ufeff") ? text.slice(1) : text;
  const fence = findFence(whole);
  if (fence !== undefined && "unclosed" in fence) {
    return withoutFence(file, whole, options, [unclosed(file, whole, fence.unclosed, fence.at)]);
  }
  return fence === undefined
    ? withoutFence(file, whole, options, [])
    : withFence(file, whole, fence, options);
}

function withFence(file: string, text: string, fence: Fence, options: FrontMatterOptions): FrontMatter {
  const language = ALIASES.get(fence.language) ?? fence.language;
  const written = detached(text.slice(fence.blockStart, fence.blockEnd)).replaceAll("\r\n", "\n");
  const block = {
    file,
    text: options.tabs ? withoutTabs(written) : written,
    line: lineAt(text, fence.blockStart),
    column: 1 + fence.blockStart - (text.lastIndexOf("\n", fence.blockStart - 1) + 1),
  };
  const bodyLine = lineAt(text, fence.bodyStart);
  const body = text.slice(fence.bodyStart);
  if (!Object.hasOwn(READERS, language)) {
    return result(NOTHING, body, bodyLine, "none", [unknownLanguage(file, text, fence)]);
  }
  const parsed = dispatch(block, language);
  const shape = shapeProblem(block, parsed.data);
  const kind = language as "yaml" | "toml" | "json";
  const read = result(parsed, body, bodyLine, kind, shape === undefined ? [] : [shape]);
  return options.mdx ? withExports(file, read) : read;
}

/**
 * Hands a block to the reader of its language by way of gray-matter. Its own splitting is not precise enough (any line
 * that starts with `---` closes) and its own engines run code; so it gets one block with nothing after it, no cache
 * (options are given), and our engines only.
 */
function dispatch(block: Block, language: string): Parsed {
  let parsed = NOTHING;
  const refuse = () => ({});
  const read = () => {
    parsed = READERS[language]!(block);
    return {};
  };
  matter(`---${language}\n${block.text}`, {
    delimiters: ["---", "\0"],
    engines: { yaml: refuse, json: refuse, javascript: refuse, coffee: refuse, [language]: read },
  });
  return parsed;
}

function withoutFence(
  file: string,
  text: string,
  options: FrontMatterOptions,
  problems: readonly Problem[],
): FrontMatter {
  if (problems.length === 0) {
    const block = { file, text, line: 1, column: 1 };
    const nikola = readNikolaHeaders(block);
    const headers = nikola ?? (options.metaHeaders ? readMetaHeaders(block) : undefined);
    if (headers !== undefined) {
      const kind = nikola ? "nikola" : "pelican";
      return result(headers, text.slice(headers.end), lineAt(text, headers.end), kind, []);
    }
  }
  const none = result(NOTHING, text, 1, "none", problems);
  return options.mdx ? withExports(file, none) : none;
}

function withExports(file: string, read: FrontMatter): FrontMatter {
  const block = { file, text: read.body, line: read.bodyLine, column: 1 };
  return withConstants(withMeta(read, readMdxMeta(block)), readMdxConstants(block));
}

/** Adds single constants that an MDX file exports; keys of its front matter and of an exported object win. */
function withConstants(read: FrontMatter, constants: MdxConstants | undefined): FrontMatter {
  if (constants === undefined) return read;
  const isAll = read.fence === "none" && Object.keys(constants.data).length > 0;
  return {
    ...read,
    data: { ...constants.data, ...read.data },
    fence: isAll ? "mdx" : read.fence,
    locate: (...path) => read.locate(...path) ?? constants.locate(path),
  };
}

/** Adds what an MDX file exports; a key of its front matter wins. The statement gives way to as many line ends. */
function withMeta(read: FrontMatter, meta: MdxMeta | undefined): FrontMatter {
  if (meta === undefined) return read;
  const lineEnds = read.body.slice(meta.start, meta.end).replace(/[^\n]+/g, "");
  return {
    data: { ...asGroup(meta.data), ...read.data },
    body: read.body.slice(0, meta.start) + lineEnds + read.body.slice(meta.end),
    bodyLine: read.bodyLine,
    fence: read.fence === "none" ? "mdx" : read.fence,
    problems: [...read.problems, ...meta.problems],
    locate: (...path) => read.locate(...path) ?? meta.locate(path),
  };
}

function result(
  parsed: Parsed,
  body: string,
  bodyLine: number,
  fence: FrontMatter["fence"],
  problems: readonly Problem[],
): FrontMatter {
  return {
    data: asGroup(parsed.data),
    body,
    bodyLine,
    fence,
    problems: [...parsed.problems, ...problems],
    locate: (...path) => (path.length === 0 ? undefined : parsed.locate(path)),
  };
}

function asGroup(data: unknown): Group {
  return isGroup(data) ? data : {};
}

function isGroup(data: unknown): data is Group {
  return typeof data === "object" && data !== null && !Array.isArray(data);
}

function shapeProblem(block: Block, data: unknown): Problem | undefined {
  if (isGroup(data)) return undefined;
  // Nothing but white space and comments is empty front matter, which Jekyll's users write to have a page rendered.
  const isEmpty = block.text.split("\n").every((line) => /^\s*(?:#|$)/.test(line));
  if (data === null && isEmpty) return undefined;
  const start = Math.max(block.text.search(/\S/), 0);
  return {
    severity: "error",
    rule: "front-matter-shape",
    file: block.file,
    ...placeInBlock(block, start),
    expected: "Keys with values, e.g. title: My article",
    found: Array.isArray(data) ? "a list" : quote(String(data)),
    advice: "Write one key: value per line between the fences, or remove the fences",
  };
}

function unclosed(file: string, text: string, marker: string, at: number): Problem {
  const closing = marker === "{" ? "}" : marker;
  return {
    severity: "error",
    rule: "front-matter-unclosed",
    file,
    line: lineAt(text, at),
    column: 1,
    expected: `A line ${closing} that ends the front matter`,
    found: "the end of the file",
    advice: `Add ${closing} on a line of its own after the last key`,
  };
}

function unknownLanguage(file: string, text: string, fence: Fence): Problem {
  const isCode = CODE.has(fence.language);
  const line = lineAt(text, fence.blockStart - 1);
  return {
    severity: "error",
    rule: "front-matter-language",
    file,
    line,
    column: 1,
    expected: "Front matter in YAML, TOML or JSON",
    found: lineAround(text, fence.blockStart - 1),
    advice: isCode
      ? `Code (${fence.language}) is not run; write the values as YAML between two lines ---`
      : `The language ${fence.language} is not known; write the values as YAML between two lines ---`,
  };
}

/** 1-based line of an offset. */
function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let i = text.indexOf("\n"); i >= 0 && i < offset; i = text.indexOf("\n", i + 1)) line++;
  return line;
}
