import { encodeSegment } from "../model/encode-path.ts";

/** A request's path with each segment percent-encoded as the edition has it: `/caf%c3%a9` and `/café` are one. */
export function normalizePath(path: string): string {
  return path
    .split("/")
    .map((segment) => {
      try {
        return encodeSegment(decodeURIComponent(segment));
      } catch {
        return segment;
      }
    })
    .join("/");
}
