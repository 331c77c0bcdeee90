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
  return `/${kind}/${encodeSegment(slug)}`;
}
