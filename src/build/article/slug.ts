import { basename, dirname } from "node:path";
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

/**
 * Text as a path segment (not yet percent-encoded): lower case, each run of white space and slashes one hyphen. Other
 * characters stay, so that `C`, `C#` and `C++`, or two names in one script, never meet.
 */
export function slugify(text: string): string {
  return text
    .trim()
    .normalize("NFC")
    .toLowerCase()
    .replace(/[\s/\\]+/g, "-")
    .replace(/^[.-]+|-+$/g, "");
}
