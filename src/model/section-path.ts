import type { SectionKind } from "./edition.ts";
import { encodeSegment } from "./encode-path.ts";

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

/**
 * Where the page of a tag, an author or a language stands, and the folder of its feeds.
 *
 * @param slug of a name, not yet percent-encoded
 * @returns e.g. `/tags/feed-readers`
 */
export function sectionPath(kind: SectionKind, slug: string): string {
  return `/${kind}/${encodeSegment(shortened(slug))}`;
}

/** Bytes of a slug in UTF-8: a file that is named after it may have 255, its ending included. */
const LONGEST = 200;

/** A slug that is too long for a file's name is cut, and told from others like it by a number. */
function shortened(slug: string): string {
  let bytes = 0;
  let kept = "";
  let hash = 0x811c9dc5;
  for (const character of slug) {
    const point = character.codePointAt(0)!;
    bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
    if (bytes <= LONGEST) kept += character;
    // FNV-1a, of code points.
    hash = Math.imul(hash ^ point, 0x01000193) >>> 0;
  }
  return bytes <= LONGEST ? slug : `${kept}-${hash.toString(36)}`;
}
