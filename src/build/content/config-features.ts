import { isGroup } from "../group.ts";
import type { MarkdownFeatures } from "../render/render.ts";

/** What makes ends of lines line breaks: extensions of Python-Markdown, CommonMarker, Redcarpet and Black Friday, plugins of remark. */
const BREAKERS = /^(?:(?:markdown\.extensions\.)?nl2br|hardbreaks|hard_wrap|hardLineBreak|remark-?breaks)$/i;

/** What reads Markdown in Jekyll without changing punctuation, or a word that turns it off. */
const PLAIN_PUNCTUATION = /^(?:false|commonmark\w*|gfm|redcarpet)$/i;

export type ConfiguredFeatures = Pick<MarkdownFeatures, "lineBreaks" | "smartPunctuation">;

/**
 * @param lineBreaks what the configuration says of them, as written
 * @param punctuation the same of dashes, dots and quotation marks
 */
export function readFeatures(lineBreaks: unknown, punctuation: unknown): ConfiguredFeatures {
  const isOff = isGroup(punctuation) ? punctuation.disable : PLAIN_PUNCTUATION.test(String(punctuation));
  return { ...readLineBreaks(lineBreaks), ...(String(isOff) === "true" && { smartPunctuation: false }) };
}

function readLineBreaks(lineBreaks: unknown): ConfiguredFeatures {
  if (lineBreaks === undefined) return {};
  const listed = Array.isArray(lineBreaks) ? lineBreaks : [lineBreaks];
  const named = listed.flatMap((value) => (isGroup(value) ? Object.keys(value) : [value]));
  return {
    lineBreaks: named.some((value) => /^true$/i.test(String(value)) || BREAKERS.test(String(value))),
  };
}
