import { parseHttpDate } from "./http-date.ts";

/**
 * Compares `If-Modified-Since` with the date of the last modification, at the resolution of a second (RFC
 * 9110, section 13.1.3). A date later than the last modification counts as unmodified too: some readers send
 * dates of their own making.
 *
 * @param fieldValue the field value, or undefined when the request has no such field
 * @param lastModified what `Last-Modified` says, in milliseconds since the epoch
 * @returns `"absent"` also when the value is no HTTP-date
 */
export function ifModifiedSince(
  fieldValue: string | undefined,
  lastModified: number,
): "absent" | "unmodified" | "modified" {
  if (fieldValue === undefined) return "absent";
  // An obsolete two-digit year is seen from the last modification: the clock would change nothing.
  const since = parseHttpDate(fieldValue, lastModified);
  if (since === undefined) return "absent";
  return since >= Math.floor(lastModified / 1000) * 1000 ? "unmodified" : "modified";
}
