import type { EntityTag } from "./etag.ts";
import { ifModifiedSince } from "./if-modified-since.ts";
import { ifNoneMatch } from "./if-none-match.ts";

/** The conditional fields of a request: field values, undefined where the request has no such field. */
export interface ConditionalHeaders {
  readonly ifNoneMatch?: string | undefined;
  readonly ifModifiedSince?: string | undefined;
}

/** The validators of the representation that a 200 would carry. */
export interface Validators {
  readonly etag: EntityTag;
  /** Milliseconds since the epoch. */
  readonly lastModified: number;
}

/**
 * Decides between the full response and 304, by steps 3 and 4 of RFC 9110, section 13.2.2: where
 * `If-None-Match` is present, `If-Modified-Since` is ignored. Methods other than GET and HEAD get `"full"`.
 *
 * @param method the request method, in capitals
 */
export function evaluate(
  method: string,
  headers: ConditionalHeaders,
  validators: Validators,
): "full" | "not-modified" {
  if (method !== "GET" && method !== "HEAD") return "full";
  const byTag = ifNoneMatch(headers.ifNoneMatch, validators.etag);
  if (byTag !== "absent") return byTag === "match" ? "not-modified" : "full";
  const byDate = ifModifiedSince(headers.ifModifiedSince, validators.lastModified);
  return byDate === "unmodified" ? "not-modified" : "full";
}
