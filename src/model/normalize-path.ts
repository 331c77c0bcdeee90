import { encodeSegment } from "./encode-path.ts";

/**
 * A path with each segment percent-encoded as the edition has it: `/caf%c3%a9` and `/café` are one. A segment with a
 * percent sign that encodes nothing is taken as it is written.
 */
export function normalizePath(path: string): string {
  return path
    .split("/")
    .map((segment) => {
      try {
        return encodeSegment(decodeURIComponent(segment));
      } catch {
        return encodeSegment(segment);
      }
    })
    .join("/");
}
