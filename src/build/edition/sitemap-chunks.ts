import { SITEMAP_CHUNK, sitemapChunkPath } from "../../model/edition.ts";
import { rfc3339Text } from "../../model/feed-links.ts";
import { xmlText } from "../../model/xml-text.ts";
import type { IndexFiles } from "./index-memory.ts";
import type { IndexedFacts } from "./pack-sheet.ts";

/**
 * The `url` elements of a sitemap (sitemaps.org), a line for each article, in assets of `SITEMAP_CHUNK` lines. The line of
 * an article that mainly appears elsewhere is empty.
 *
 * @param articles oldest first
 * @param siteUrl origin of the site
 */
export function sitemapChunks(articles: readonly IndexedFacts[], siteUrl: string): IndexFiles {
  return Array.from({ length: Math.ceil(articles.length / SITEMAP_CHUNK) }, (_, number) => {
    const own = articles.slice(number * SITEMAP_CHUNK, (number + 1) * SITEMAP_CHUNK);
    return [sitemapChunkPath(number), own.map((article) => urlElement(article, siteUrl)).join("\n")];
  });
}

function urlElement({ path, updated, canonicalUrl }: IndexedFacts, siteUrl: string): string {
  const url = siteUrl + path;
  if (canonicalUrl !== undefined && canonicalUrl !== url) return "";
  return `<url><loc>${xmlText(url)}</loc><lastmod>${rfc3339Text(updated)}</lastmod></url>`;
}
