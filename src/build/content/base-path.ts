import { cleanPath } from "../article/permalink.ts";
import { decodePercent } from "../text/decode-percent.ts";

/**
 * The path before all addresses of a site, as configurations write it: `/blog`, `blog/`, `https://example.com/blog/`.
 *
 * @returns percent-encoded, without a final slash; `` where there is none
 */
export function readBasePath(value: unknown): string {
  if (typeof value !== "string" || /[{}$<>]/.test(value)) return "";
  const text = value.trim();
  const isUrl = /^(?:[a-z][a-z\d+.-]*:)?\/\//i.test(text);
  const path = isUrl ? URL.parse(text, "https://host.invalid")?.pathname : text;
  return cleanPath(`/${decodePercent(path ?? "")}`).replace(/\/$/, "");
}
