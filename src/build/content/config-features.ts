import { asGroup, isGroup } from "../group.ts";
import type { MarkdownFeatures } from "../render/render.ts";
import type { InlineMark } from "../templates/inline-marks.ts";

/** What makes ends of lines line breaks: extensions of Python-Markdown, CommonMarker, Redcarpet and Black Friday, plugins of remark. */
const BREAKERS =
  /^(?:(?:markdown\.extensions\.)?nl2br|hardbreaks|hard_wrap|hardLineBreaks?|remark-?breaks)$/i;

/** What reads Markdown in Jekyll without changing punctuation, or a word that turns it off. */
const PLAIN_PUNCTUATION = /^(?:false|commonmark\w*|gfm|redcarpet)$/i;

/** Extensions by their names, and by those that plugins of markdown-it have. */
const EXTENSIONS: Readonly<Record<string, keyof MarkdownFeatures>> = {
  sub: "subscript",
  subscript: "subscript",
  sup: "superscript",
  superscript: "superscript",
  emoji: "emoji",
  deflist: "definitionLists",
};
const MARKS: Readonly<Record<string, InlineMark>> = {
  mark: "mark",
  ins: "insert",
  insert: "insert",
  attrs: "attributes",
};

export type ConfiguredFeatures = Pick<
  MarkdownFeatures,
  "lineBreaks" | "smartPunctuation" | "subscript" | "superscript" | "emoji" | "definitionLists" | "math"
>;

/** What a configuration says of Markdown, as written. */
export interface WrittenFeatures {
  readonly lineBreaks: unknown;
  /** Of dashes, dots and quotation marks. */
  readonly punctuation: unknown;
  /** A list of names, or a group with one for each. */
  readonly extensions: unknown;
  /** A group that may have delimiters of formulas. */
  readonly formulas: unknown;
}

export function readFeatures(written: WrittenFeatures): ConfiguredFeatures {
  const { lineBreaks, punctuation, extensions, formulas } = written;
  const delimiters = delimitersIn(formulas);
  const isOff = isGroup(punctuation) ? punctuation.disable : PLAIN_PUNCTUATION.test(String(punctuation));
  return {
    ...readLineBreaks(lineBreaks),
    ...(String(isOff) === "true" && { smartPunctuation: false }),
    ...Object.fromEntries(
      namesOf(extensions).flatMap((name) =>
        Object.hasOwn(EXTENSIONS, name) ? [[EXTENSIONS[name], true]] : [],
      ),
    ),
    ...(delimiters.length > 0 && { math: delimiters }),
  };
}

/** What is marked in text by the extensions that are named. */
export function readMarks(extensions: unknown): readonly InlineMark[] {
  return [
    ...new Set(namesOf(extensions).flatMap((name) => (Object.hasOwn(MARKS, name) ? [MARKS[name]!] : []))),
  ];
}

/** `markdown-it-sub`, `@mdit/plugin-sub` and `{ sub: { enable: true } }` are `sub`. */
function namesOf(extensions: unknown): string[] {
  const listed = isGroup(extensions)
    ? Object.keys(extensions).filter((name) => String(asGroup(extensions[name]).enable) === "true")
    : [extensions].flat().map((one) => (isGroup(one) ? one.name : one));
  return listed.map((name) => String(name).replace(/^.*(?:markdown-it|mdit\/plugin)-/, ""));
}

/** The opening delimiters of formulas (https://gohugo.io/configuration/markup/#passthrough). */
function delimitersIn(formulas: unknown): string[] {
  const { enable, delimiters } = asGroup(formulas);
  if (String(enable) !== "true") return [];
  const { block, inline } = asGroup(delimiters);
  return [block, inline]
    .flatMap((pairs) => (Array.isArray(pairs) ? pairs : []))
    .flatMap((pair) => (Array.isArray(pair) && typeof pair[0] === "string" ? [pair[0]] : []));
}

function readLineBreaks(lineBreaks: unknown): ConfiguredFeatures {
  if (lineBreaks === undefined) return {};
  const listed = Array.isArray(lineBreaks) ? lineBreaks : [lineBreaks];
  const named = listed.flatMap((value) => (isGroup(value) ? Object.keys(value) : [value]));
  return {
    lineBreaks: named.some((value) => /^true$/i.test(String(value)) || BREAKERS.test(String(value))),
  };
}
