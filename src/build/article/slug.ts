import { basename, dirname } from "node:path";
import { slugify } from "../../model/section-path.ts";
import { dateInFileName } from "../dates/date-in-path.ts";

/**
 * The slug of an article that names none: its file's name without date and ending, or its folder's name for an `index.md`.
 *
 * @param source path of the file, relative to the content folder
 */
export function slugOfFile(source: string): string {
  const name = basename(source).replace(/\.(md|mdx|markdown)$/i, "");
  const own = name === "index" ? basename(dirname(source)) : name;
  return slugify(dateInFileName(own)?.rest ?? own);
}
