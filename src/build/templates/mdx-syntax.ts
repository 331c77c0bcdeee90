import { readFormula } from "../render/math.ts";
import type { MarkdownFeatures } from "../render/options.ts";
import { COMPONENT } from "./component-signs.ts";
import { readJsxTag } from "./jsx-tag.ts";
import type { MdxValues } from "./mdx-values.ts";
import { endOfBraces, endOfStatement } from "./skip-script.ts";
import type { Reading, TagSyntax } from "./syntax.ts";

const IMPORT =
  /import\s+(?:type\s+)?(?:[\w$]+\s*,?\s*)?(?:\{[^}]*\}\s*|\*\s+as\s+[\w$]+\s*)?(?:from\s*)?["']([^"'\n]+)["'](?:\s*(?:with|assert)\s*\{[^}]*\})?[ \t]*;?[ \t]*(?:\/\/[^\n]*)?(?:\n|$)/y;
/** In a script of Svelte. */
const SCRIPT_IMPORT = /\bimport\s+[\w$]+\s+from\s*["']([^"'\n]+)["']/g;
/** Lines that belong to the statement above them. */
const COMMENTS = /(?:[ \t]*\/\/[^\n]*(?:\n|$)|[ \t]*\/\*(?:[^*]|\*(?!\/))*\*\/[ \t]*(?:\n|$))*/y;
const EXPORT = /export\s+(?:default|const|let|var|function|async|class|type|interface|enum|\{|\*)/y;
/** Their text is not MDX. */
const RAW = /^(?:style|script|svelte:\w+)$/i;
/** Where a block of Svelte begins, goes on and ends. */
const BLOCK = /^(?:[#:/](?:if|else|each|await|then|catch|key|snippet)\b|@(?:const|debug)\b)/;
/** Elements that have no end in HTML, and those whose end may be left out. */
const MAY_LACK_END =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr|p|li|dt|dd|tr|td|th|option)$/;
/** What stands before the attributes of a directive on its line: `::github{repo="a/b"}`, `:abbr[words]{title="a"}`. */
const DIRECTIVE = /(?:^[ \t>]*::+[ \t]*[a-z][\w-]*(?:\[.*\])?|(?<![\w:\\/]):[a-z][\w-]*\[[^[\]]*\])$/i;
const LONGEST_LABEL = 300;
const PATHNAME = "pathname://";
const EXCERPT = /^\/\*\s*(?:truncate|more|excerpt)\s*\*\/$/i;

/**
 * MDX: statements, expressions in braces, elements and fragments.
 *
 * @param isSvelte whether code in braces may be Svelte's blocks
 * @param math which formulas there are: braces in them are TeX
 */
export function mdxSyntax(values: MdxValues, isSvelte: boolean, math: MarkdownFeatures["math"]): TagSyntax {
  const lastEnd = lastEnds();
  return {
    opening: String.raw`[<{${math === undefined ? "" : "$"}]|^(?:import|export)\b|pathname:\/\/`,
    noIndentedCode: true,
    signs: ["<", "{", "import ", "export ", "pathname://"],
    read(text, at) {
      if (text[at - 1] === "\\" && /[<{$]/.test(text[at]!)) return undefined;
      if (text[at] === "$") return math === undefined ? undefined : readTex(text, at, math);
      if (text[at] === "{")
        return (isSvelte ? readBlock(text, at) : undefined) ?? readExpression(text, at, values);
      if (text[at] === "<") return readElement(text, at, lastEnd, values);
      // Docusaurus: an address of the site that is no page of it.
      if (text.startsWith(PATHNAME, at))
        return { token: { kind: "text", text: "" }, end: at + PATHNAME.length };
      return readStatement(text, at, values);
    },
    endSign,
    inCode: (code) => code,
  };
}

/** Components in Markdown that is not MDX: those that end, and nothing else. */
export function componentSyntax(): TagSyntax {
  const lastEnd = lastEnds();
  return {
    opening: COMPONENT,
    signs: ["<"],
    read(text, at) {
      const element = text[at - 1] === "\\" ? undefined : readJsxTag(text, at);
      if (!element || (element.kind === "open" && lastEnd(text, element.name) < element.end))
        return undefined;
      return readElement(text, at, lastEnd);
    },
    endSign,
    inCode: (code) => code,
  };
}

const endSign = (name: string) => `</${name}`;

/** Where the last end of an element begins in a text, always the same one; -1 where it has none. */
function lastEnds(): (text: string, name: string) => number {
  const known = new Map<string, number>();
  return (text, name) => {
    const last = known.get(name) ?? text.lastIndexOf(endSign(name));
    known.set(name, last);
    return last;
  };
}

function readStatement(text: string, at: number, values: MdxValues): Reading | undefined {
  IMPORT.lastIndex = at;
  const statement = IMPORT.exec(text);
  if (statement) {
    values.imported(statement[0], statement[1]!);
    COMMENTS.lastIndex = IMPORT.lastIndex;
    COMMENTS.exec(text);
    return { token: { kind: "text", text: "" }, end: COMMENTS.lastIndex };
  }
  EXPORT.lastIndex = at;
  if (!EXPORT.test(text)) return undefined;
  const end = endOfStatement(text, at);
  values.exported(text.slice(at, end));
  return { token: { kind: "text", text: "" }, end };
}

function readTex(text: string, at: number, math: NonNullable<MarkdownFeatures["math"]>): Reading | undefined {
  const formula = readFormula(text, at, text[at + 1] === "$" ? "$$" : "$", math);
  return formula && { token: { kind: "text", text: text.slice(at, formula.end) }, end: formula.end };
}

function readBlock(text: string, at: number): Reading | undefined {
  const end = BLOCK.test(text.slice(at + 1, at + 12)) ? endOfBraces(text, at) : undefined;
  return end === undefined ? undefined : { token: { kind: "text", text: "" }, end };
}

function isAfterDirective(text: string, at: number): boolean {
  if (!/[\w\]-]/.test(text[at - 1] ?? "")) return false;
  const lineStart = text.lastIndexOf("\n", at - 1) + 1;
  return DIRECTIVE.test(text.slice(Math.max(lineStart, at - LONGEST_LABEL), at));
}

function readExpression(text: string, at: number, values: MdxValues): Reading | undefined {
  // `## Title {#id}`, `:::note{.class}`
  if (/^[#.][A-Za-z]/.test(text.slice(at + 1, at + 3))) return undefined;
  if (isAfterDirective(text, at)) return undefined;
  const end = endOfBraces(text, at);
  if (end === undefined) return undefined;
  const markup = text.slice(at + 1, end - 1).trim();
  if (EXCERPT.test(markup)) return { token: { kind: "text", text: "<!-- truncate -->" }, end };
  if (/^(?:\/\*[\s\S]*?\*\/\s*)*$/.test(markup)) return { token: { kind: "text", text: "" }, end };
  if (/^[\w$]+$/.test(markup) && !values.knows(markup) && values.text(markup) === undefined) return undefined;
  const tag = { name: shortened(markup), markup, source: text.slice(at, end), isOutput: true };
  return { token: { kind: "tag", tag, hasNoEnd: true }, end };
}

function readElement(
  text: string,
  at: number,
  lastEnd: (text: string, name: string) => number,
  values?: MdxValues,
): Reading | undefined {
  const element = readJsxTag(text, at);
  if (!element) return undefined;
  const { name, kind, end } = element;
  const source = text.slice(at, end);
  if (name === "") return { token: { kind: "text", text: "" }, end };
  if (kind === "close") return { token: { kind: "end", name, source }, end };
  const tag = { name, markup: "", source, isOutput: false };
  if (kind === "void") return { token: { kind: "tag", tag, hasNoEnd: true }, end };
  if (lastEnd(text, name) < end) {
    if (MAY_LACK_END.test(name)) return { token: { kind: "tag", tag, hasNoEnd: true }, end };
    // Nothing in MDX may stay open, so that this is no element but text: `Array<String>`.
    return { token: { kind: "text", text: "&lt;" }, end: at + 1 };
  }
  if (!RAW.test(name)) return { token: { kind: "tag", tag }, end };
  const close = text.indexOf(`</${name}`, end);
  for (const [statement, file] of text.slice(end, close).matchAll(SCRIPT_IMPORT))
    values?.imported(statement, file!);
  const after = text.indexOf(">", close) + 1;
  return { token: { kind: "text", text: "" }, end: after > 0 ? after : text.length };
}

function shortened(expression: string): string {
  const line = expression.split("\n")[0]!;
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
}
