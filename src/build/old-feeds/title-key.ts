import { plainTitle } from "../text/plain-title.ts";

/**
 * What a title has in common with itself as another generator wrote it: without markup, character references, and the
 * differences between straight and typographic signs, between spaces and between cases.
 */
export function titleKey(title: string): string {
  return plainTitle(title, { markup: true })
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\u200b-\u200f\u2060\ufeff\u00ad]/g, "")
    .replace(/[‘’‚‛′`´]/g, "'")
    .replace(/[“”„‟″«»]|''/g, '"')
    .replace(/\s*[‐‑‒–—―−-]+\s*/g, "-")
    .replace(/\s+/g, " ")
    .trim();
}
