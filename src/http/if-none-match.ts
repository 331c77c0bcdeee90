import { type EntityTag, parseEntityTagList, weakMatch } from "./etag.ts";

/**
 * Compares `If-None-Match` with the current representation, weakly (RFC 9110, section 13.1.2).
 *
 * @param fieldValue the field value, or undefined when the request has no such field
 * @param current the entity tag of the representation that a 200 would carry
 * @returns `"match"` when a listed tag matches or the value is `*`; `"no-match"` when none does, so also for
 *   a field that holds no readable tag
 */
export function ifNoneMatch(
  fieldValue: string | undefined,
  current: EntityTag,
): "absent" | "match" | "no-match" {
  if (fieldValue === undefined) return "absent";
  const listed = parseEntityTagList(fieldValue);
  return listed === "*" || listed.some((tag) => weakMatch(tag, current)) ? "match" : "no-match";
}
