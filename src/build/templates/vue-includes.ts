import { posix } from "node:path";
import type { RenderNote } from "../render/options.ts";
import { partOf } from "./file-part.ts";
import { DEEPEST, FRONT_MATTER } from "./included-file.ts";
import { mapPieces } from "./map-pieces.ts";
import { missingSnippet } from "./template-notes.ts";

/** `<!--@include: ./a.md#region{1,3}-->` (VitePress); with `{1-3}`, or on a line of its own, in vuepress-theme-hope. */
const COMMENT = /^<!--\s*@include:([^\n]+)-->$/;
const LINE = /^[ \t]*@include\(([^()\n]+)\)[ \t]*$/gm;
const PARTS = /^(?<path>.*?)(?:#(?<region>[\w-]+))?(?:\{(?<from>\d*)[,-](?<to>\d*)\})?$/;

/** Text of a file: a leading dot is the article's folder, all other paths are from a folder above. */
type TextOf = (file: string) => string | undefined;

/**
 * Puts Markdown of other files in where VitePress and themes of VuePress do
 * (https://vitepress.dev/guide/markdown#markdown-file-inclusion); what is not there goes, with a note.
 *
 * @param within the file that holds this, as a path for `textOf`
 */
export function expandVueIncludes(
  markdown: string,
  textOf: TextOf,
  notes: RenderNote[],
  within = "./",
  depth = 0,
): string {
  if (!markdown.includes("@include") || depth > DEEPEST) return markdown;
  const include = (written: string): string => {
    const { path = "", ...part } = PARTS.exec(written.trim())?.groups ?? {};
    const file = placeOf(path, within);
    const text = textOf(file);
    if (text === undefined) notes.push(missingSnippet(path));
    const wanted = partOf(text ?? "", part)
      .replace(FRONT_MATTER, "")
      .replace(/\n$/, "");
    return expandVueIncludes(wanted, textOf, notes, file, depth + 1);
  };
  return mapPieces(markdown, (piece, kind) => {
    if (kind === "text") return piece.replace(LINE, (_, written: string) => include(written));
    const written = kind === "comment" ? COMMENT.exec(piece)?.[1] : undefined;
    return written === undefined ? piece : include(written);
  });
}

/** A path from the project, `@/a.md`, or from the file that names it. */
function placeOf(path: string, within: string): string {
  if (path.startsWith("@")) return path.replace(/^@\/?/, "");
  const place = posix.join(within.endsWith("/") ? within : posix.dirname(within), path);
  return within.startsWith(".") && !place.startsWith(".") ? `./${place}` : place;
}
