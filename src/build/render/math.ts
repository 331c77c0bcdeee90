import type Temml from "temml";
import { lazyPackage } from "../lazy-package.ts";
import { endOfCodeSpan, endOfFence } from "./code-spans.ts";
import type { MarkdownFeatures } from "./options.ts";

/** Formulas taken out of Markdown before it is parsed, so that neither `_` nor `\\` nor `|` in them is Markdown. */
export interface Formula {
  /** As it stood in the source, delimiters included: what is shown where a formula turns out to stand in code. */
  readonly source: string;
  readonly tex: string;
  readonly display: boolean;
  /** It only looks like TeX: what cannot be read as TeX is text after all. */
  readonly isLikely: boolean;
}

/** The formula that a fence named `math` holds. */
export function fencedFormula(tex: string): Formula {
  return { source: tex, tex, display: true, isLikely: false };
}

const OPEN = "\ufdd0";
const CLOSE = "\ufdd1";
export const PLACEHOLDER: RegExp = /\ufdd0(\d+)\ufdd1/;
const PLACEHOLDERS = /\ufdd0(\d+)\ufdd1/g;

/** Fenced code, code spans, HTML tags and comments, environments of TeX, escapes, and then the two kinds of formulas. */
const TOKENS =
  /^(?:[ \t]|>|(?:[-*+]|\d{1,9}[.)])[ \t])*(`{3,}|~{3,})[^\n]*$|(`+)(?!`)|<!--|<\/?[a-z][^<>$]*>|\\begin\{([a-z]+\*?)\}|\\{1,2}[([]|\\\$\$|\\[\s\S]|\$\$|\$/gim;
/** Those that are formulas without any delimiters, as scripts that look for formulas in a page have it. */
const ENVIRONMENT =
  /^(?:equation|align|alignat|alignedat|aligned|flalign|gather|gathered|multline|eqnarray|split|d?cases|rcases|[bBpvV]?matrix|smallmatrix|array)\*?$/;
/** A command, a letter or a bracket with an index or an exponent, a letter, a sum or an equation of letters. */
const LIKELY_TEX =
  /\\[a-z]{2,}|\\[,;!{}|]|(?:[\w)\]}']\^|(?<![a-z])[a-z]_|[\d)\]}']_)[\w\\{*+-]|^[a-z](?:\([a-z]\)|(?:\s*[-+=<>*/]\s*(?:[a-z]|\d+(?:\.\d+)?))*)$/i;
/** How far from its opening the end of a guessed formula is looked for, in characters. */
const LONGEST_GUESS = 2000;
const LONGEST_ENVIRONMENT = 10_000;
/** Of lists and quotations before a formula. */
const LONGEST_MARKS = 200;

/**
 * Replaces formulas by placeholders: `$…$`, `$$…$$`, and `\\(…\\)`, `\\[…\\]` with one backslash or two. Pandoc's rule
 * keeps money out: the opening `$` has no white space right of it, the closing one none left of it and no digit right of
 * it, and no blank line stands between. What looks like TeX may have a blank on both sides and stand on one line, which scripts
 * that look for formulas in a page take too.
 *
 * @param escaped whether authors may have put backslashes before signs of Markdown
 */
export function takeFormulas(
  source: string,
  formulas: Formula[],
  sure: NonNullable<MarkdownFeatures["math"]>,
  escaped = false,
): string {
  if (!/\$|\\[([]|\\begin\{/.test(source)) return source;
  source = source.replace(/[\ufdd0\ufdd1]/g, "");
  let result = "";
  let done = 0;
  TOKENS.lastIndex = 0;
  for (let match = TOKENS.exec(source); match !== null; match = TOKENS.exec(source)) {
    const start = match.index;
    const token = match[0];
    if (match[1] !== undefined) {
      TOKENS.lastIndex = endOfFence(source, TOKENS.lastIndex, match[1]);
    } else if (match[2] !== undefined) {
      TOKENS.lastIndex = endOfCodeSpan(source, TOKENS.lastIndex, match[2]);
    } else if (token === "<!--") {
      const end = source.indexOf("-->", start);
      if (end > 0) TOKENS.lastIndex = end;
    } else if (match[3] !== undefined) {
      const end = startsLine(source, start) ? endOfEnvironment(source, start, match[3]) : undefined;
      if (end === undefined) continue;
      result += `${source.slice(done, start)}${OPEN}${formulas.length}${CLOSE}`;
      const written = source.slice(start, end);
      formulas.push({
        source: written,
        tex: withoutEscapes(withoutQuotation(written)),
        display: true,
        isLikely: true,
      });
      TOKENS.lastIndex = done = end;
    } else if (token === "\\$$") {
      // kramdown's sign that a formula at the start of a paragraph is inline all the same; elsewhere an escape.
      const isSign = sure !== "likely" && endOfFormula(source, start + 1, "$$") !== undefined;
      if (isSign) {
        result += source.slice(done, start);
        done = start + 1;
      }
      TOKENS.lastIndex = isSign ? start + 1 : start + 2;
    } else if (/^(?:\$|\\{1,2}[([])/.test(token)) {
      const reading = readFormula(source, start, token, sure);
      if (reading === undefined) {
        if (token.startsWith("\\")) TOKENS.lastIndex = start + 2;
        continue;
      }
      const { tex, end, isSure } = reading;
      result += `${source.slice(done, start)}${OPEN}${formulas.length}${CLOSE}`;
      formulas.push({
        source: source.slice(start, end),
        tex: escaped ? withoutEscapes(tex.trim()) : tex.trim(),
        display: token.endsWith("[") || (token === "$$" && fillsLines(source, start, end)),
        isLikely: !isSure,
      });
      TOKENS.lastIndex = done = end;
    }
  }
  return result + source.slice(done);
}

/**
 * Reads the formula that begins at an offset; undefined where none does.
 *
 * @param token the delimiter there
 * @returns the TeX between the delimiters, the offset after them, and whether it can be nothing else
 */
export function readFormula(
  source: string,
  start: number,
  token: string,
  sure: NonNullable<MarkdownFeatures["math"]>,
): { readonly tex: string; readonly end: number; readonly isSure: boolean } | undefined {
  const isPadded = token === "$" && source[start + 1] === " ";
  // A bracket behind one backslash is a bracket to Markdown.
  const isSure =
    sure === true
      ? !isPadded && !/^\\[([]/.test(token)
      : typeof sure === "string"
        ? sure === "double" && token === "$$"
        : !isPadded && sure.includes(token);
  const reach = isSure ? source : source.slice(0, start + token.length + LONGEST_GUESS);
  const end = endOfFormula(reach, start, token);
  if (end === undefined) return undefined;
  const inner = withoutQuotation(source.slice(start + token.length, end - token.length));
  const tex = token.startsWith("\\\\") ? unescaped(inner) : inner;
  const isFormula =
    isSure ||
    (token.endsWith("[") && /^[ \t]*\n[\s\S]*\n[ \t]*$/.test(inner) && fillsLines(source, start, end)) ||
    looksLikeTex(tex, source[start - 1], source[end]);
  return isFormula ? { tex, end, isSure } : undefined;
}

/** Lines of a quotation without its marks. */
function withoutQuotation(lines: string): string {
  return lines.replace(/\n[ \t]*>[ \t]?/g, "\n");
}

/**
 * Where delimiters have two backslashes, Markdown takes one away before a script reads TeX: `\\{a\\}` is `\{a\}` then. A line
 * break stays as it is where no other backslash is double.
 */
function unescaped(tex: string): string {
  return tex.replace(/\\\\\S/.test(tex) ? /\\([\\_*])/g : /\\([_*])/g, "$1");
}

/** Texts in a formula, in which `\_` is an underscore. */
const TEXTS = /\\(?:text|math|operatorname)[a-z]*\{[^{}]*\}/g;

/** What only such authors write takes a backslash off wherever one stands before a sign of Markdown. */
function withoutEscapes(tex: string): string {
  return /\\_|\\\\[{}]|\\{4}/.test(tex.replace(TEXTS, "")) ? tex.replace(/\\([\\_*{}])/g, "$1") : tex;
}

function endOfFormula(source: string, start: number, token: string): number | undefined {
  if (token === "$") return endOfInline(source, start);
  return endOfDelimited(source, start + token.length, token.replace("(", ")").replace("[", "]"));
}

/** A dollar beside a letter belongs to a word: `$HOME/a_b:$PATH`. */
function looksLikeTex(tex: string, before = "", after = ""): boolean {
  return LIKELY_TEX.test(tex.trim()) && !/\w/.test(before) && !/\w/.test(after);
}

function endOfDelimited(source: string, from: number, closing: string): number | undefined {
  const end = source.indexOf(closing, from);
  if (end < 0) return undefined;
  const tex = source.slice(from, end);
  return tex.trim() === "" || /\n[ \t>]*\n/.test(tex) ? undefined : end + closing.length;
}

function endOfEnvironment(source: string, start: number, name: string): number | undefined {
  if (!ENVIRONMENT.test(name)) return undefined;
  const reach = source.slice(start, start + LONGEST_ENVIRONMENT);
  const marks = reach.matchAll(new RegExp(String.raw`\\(begin|end)\{${name.replace("*", "\\*")}\}`, "g"));
  let depth = 0;
  for (const { 0: mark, 1: kind, index } of marks) {
    depth += kind === "begin" ? 1 : -1;
    const end = index + mark.length;
    if (depth === 0) return /\n[ \t>]*\n/.test(reach.slice(0, end)) ? undefined : start + end;
  }
  return undefined;
}

/** `$ x_1 $`, with a blank on both sides. */
const PADDED = /\$ [^ $`\n](?:[^$`\n\\]|\\[^\n])* \$(?!\d)/y;

function endOfInline(source: string, start: number): number | undefined {
  PADDED.lastIndex = start;
  if (PADDED.test(source)) return PADDED.lastIndex;
  if (/[\s$]/.test(source[start + 1] ?? " ")) return undefined;
  for (let index = start + 1; index < source.length; index++) {
    const character = source[index];
    if (character === "\\") index++;
    // Code binds more closely.
    else if (character === "`") return undefined;
    else if (character === "\n" && /^[ \t>]*\n/.test(source.slice(index + 1, index + 40))) return undefined;
    else if (character === "$") {
      if (/\s/.test(source[index - 1] ?? " ") || /\d/.test(source[index + 1] ?? "")) return undefined;
      return index + 1;
    }
  }
  return undefined;
}

/** In the middle of a sentence, `$$…$$` is an inline formula (kramdown's reading); on lines of its own it is displayed. */
function fillsLines(source: string, start: number, end: number): boolean {
  const after = source.slice(end, source.indexOf("\n", end) < 0 ? source.length : source.indexOf("\n", end));
  return startsLine(source, start) && after.trim() === "";
}

/** Whether nothing but marks of lists and quotations stands before it in its line. */
function startsLine(source: string, start: number): boolean {
  const before = source.slice(Math.max(start - LONGEST_MARKS, 0), start);
  return /^(?:[ \t>]|(?:[-*+]|\d+[.)])[ \t])*$/.test(before.slice(before.lastIndexOf("\n") + 1));
}

/** The text with the source of its formulas back in place: for code, attributes and URLs. */
export function withFormulaSources(text: string, formulas: readonly Formula[]): string {
  if (formulas.length === 0) return text;
  if (text.includes("%EF%B7%90")) text = text.replace(/%EF%B7%90(\d+)%EF%B7%91/g, `${OPEN}$1${CLOSE}`);
  return text.replace(PLACEHOLDERS, (whole, index: string) => formulas[Number(index)]?.source ?? whole);
}

const temml = lazyPackage<typeof Temml>("temml");

/** MathML with the TeX as its annotation, or the reason why there is none. */
export function mathml(tex: string, display: boolean): { html: string } | { error: string } {
  try {
    return {
      html: temml().renderToString(tex, {
        displayMode: display,
        annotate: true,
        throwOnError: true,
        maxExpand: 500,
      }),
    };
  } catch (error) {
    // It stumbles over some TeX that is none, and what it says then is about its code.
    const isTold = error instanceof Error && error.name === "ParseError";
    return { error: isTold ? (error.message.split("\n")[0] ?? "") : "A part of the formula is missing." };
  }
}
