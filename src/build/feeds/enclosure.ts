import type { Article, Enclosure } from "../../model/article.ts";

/**
 * The one file that comes with an entry: its audio or video, else the hero image where its length and type are known.
 * RSS wants both to be real, and at most one enclosure.
 */
export function entryEnclosure({ enclosure, hero }: Article): Enclosure | undefined {
  if (enclosure) return enclosure;
  if (hero?.type === undefined || hero.length === undefined) return undefined;
  return { url: hero.url, type: hero.type, length: hero.length };
}
