import { isGroup } from "../group.ts";
import type { MarkdownFeatures } from "../render/render.ts";

/** What makes ends of lines line breaks: extensions of Python-Markdown, CommonMarker, Redcarpet and Black Friday, plugins of remark. */
const BREAKERS = /^(?:(?:markdown\.extensions\.)?nl2br|hardbreaks|hard_wrap|hardLineBreak|remark-?breaks)$/i;

/** @param lineBreaks what the configuration says of them, as written */
export function readFeatures(lineBreaks: unknown): Pick<MarkdownFeatures, "lineBreaks"> {
  if (lineBreaks === undefined) return {};
  const listed = Array.isArray(lineBreaks) ? lineBreaks : [lineBreaks];
  const named = listed.flatMap((value) => (isGroup(value) ? Object.keys(value) : [value]));
  return {
    lineBreaks: named.some((value) => /^true$/i.test(String(value)) || BREAKERS.test(String(value))),
  };
}
