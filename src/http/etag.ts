/** An entity tag, taken apart: `W/"abc"` is `{ weak: true, opaque: "abc" }` (RFC 9110, section 8.8.3). */
export interface EntityTag {
  readonly weak: boolean;
  /** What stands between the quotes, never unescaped: a backslash is an ordinary character. */
  readonly opaque: string;
}

const ENTITY_TAG = /^(W\/)?"([^"]*)"$/;

/**
 * One element of a list: either a tag that ends at a comma, or whatever else stands before the next comma.
 */
const LIST_ELEMENT = /(W\/)?"([^"]*)"[ \t]*(?=,|$)|[^ \t,][^,]*/g;

// etagc = %x21 / %x23-7E / obs-text
const OPAQUE = /^[\x21\x23-\x7E\x80-\xFF]*$/;

/**
 * Reads one entity tag, such as the value of `ETag` or `Delta-Base` (RFC 9110, section 8.8.3).
 *
 * @param s the whole tag, quotes included; `W/` is case-sensitive
 * @returns the tag, or undefined when `s` is not exactly one tag
 */
export function parseEntityTag(s: string): EntityTag | undefined {
  const match = ENTITY_TAG.exec(s);
  return match ? { weak: match[1] !== undefined, opaque: match[2] ?? "" } : undefined;
}

/**
 * Reads `"*" / #entity-tag`, the value of `If-None-Match` and `If-Match` (RFC 9110, sections 13.1.1 and
 * 13.1.2). A comma inside a tag is part of it. Elements that are empty or no entity tag are skipped.
 *
 * @param value the field value; several field lines joined by commas
 * @returns the tags in their order, or `"*"`; never throws
 */
export function parseEntityTagList(value: string): EntityTag[] | "*" {
  if (value.trim() === "*") return "*";
  const tags: EntityTag[] = [];
  for (const [, weak, opaque] of value.matchAll(LIST_ELEMENT)) {
    if (opaque !== undefined) tags.push({ weak: weak !== undefined, opaque });
  }
  return tags;
}

/**
 * Writes a weak entity tag (RFC 9110, section 8.8.3).
 *
 * @param opaque the text between the quotes: visible ASCII except `"`, or U+0080 to U+00FF
 * @returns for example `W/"abc"`
 * @throws {TypeError} when `opaque` holds a character that a tag cannot
 */
export function formatWeak(opaque: string): string {
  if (!OPAQUE.test(opaque)) {
    throw new TypeError(`Entity tag holds a character that is not allowed: ${JSON.stringify(opaque)}`);
  }
  return `W/"${opaque}"`;
}

/** Weak comparison: the opaque parts are equal, weak or not (RFC 9110, section 8.8.3.2). */
export function weakMatch(a: EntityTag, b: EntityTag): boolean {
  return a.opaque === b.opaque;
}

/** Strong comparison: the opaque parts are equal and neither tag is weak (RFC 9110, section 8.8.3.2). */
export function strongMatch(a: EntityTag, b: EntityTag): boolean {
  return !a.weak && !b.weak && a.opaque === b.opaque;
}
