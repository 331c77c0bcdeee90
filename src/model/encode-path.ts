/**
 * Percent-encodes a path segment: all but the characters that a segment may hold as they are (RFC 3986 section 3.3,
 * "pchar"). Build and edge both use this, so that a path has one spelling.
 */
export function encodeSegment(segment: string): string {
  return encodeURIComponent(segment.toWellFormed()).replace(
    /%(?:24|26|2B|2C|3A|3B|3D|40)/g,
    decodeURIComponent,
  );
}

/** Percent-encodes each segment of a path. */
export function encodePath(path: string): string {
  return path.split("/").map(encodeSegment).join("/");
}
