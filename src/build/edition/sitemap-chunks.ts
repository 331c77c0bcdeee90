import { SITEMAP_CHUNK, sitemapChunkPath } from "../../model/edition.ts";
import { rfc3339Text } from "../../model/feed-links.ts";
import { xmlText } from "../../model/xml-text.ts";
import type { IndexedFacts } from "./pack-sheet.ts";

/**
 * The `url` elements of a sitemap (sitemaps.org), a line for each article, in assets of `SITEMAP_CHUNK` lines. The line of
 * an article that mainly appears elsewhere is empty.
 *
 * @param articles oldest first
 * @param siteUrl origin of the site
 */
export function addSitemapChunks(
  assets: Map<string, Uint8Array | string>,
  articles: readonly IndexedFacts[],
  siteUrl: string,
): void {
  for (let start = 0; start < articles.length; start += SITEMAP_CHUNK) {
    const lines = articles.slice(start, start + SITEMAP_CHUNK).map((article) => urlElement(article, siteUrl));
    assets.set(sitemapChunkPath(start / SITEMAP_CHUNK), lines.join("\n"));
  }
}

function urlElement({ path, updated, canonicalUrl }: IndexedFacts, siteUrl: string): string {
  const url = siteUrl + path;
  if (canonicalUrl !== undefined && canonicalUrl !== url) return "";
  return `<url><loc>${xmlText(url)}</loc><lastmod>${rfc3339Text(updated)}</lastmod></url>`;
}
