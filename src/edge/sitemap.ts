import { SITEMAP_CHUNK } from "../model/edition.ts";
import type { EditionStore } from "./edition-store.ts";
import type { WriterRequest } from "./writer.ts";

/**
 * Articles in one sitemap. "Each Sitemap file that you provide must have no more than 50,000 URLs" (sitemaps.org); a round
 * number of chunks below it leaves room for the pages that are no articles.
 */
const SITEMAP_ARTICLES = 9 * SITEMAP_CHUNK;

const NAMESPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** What `/sitemap.xml` answers: all published articles, or the list of sitemaps that hold them. */
export async function sitemap({ publication, state }: WriterRequest): Promise<string> {
  const { url } = publication.manifest.site;
  const published = state.window.end;
  if (published <= SITEMAP_ARTICLES) {
    const pages = ["/", "/archive"].map((path) => `<url><loc>${url}${path}</loc></url>\n`);
    return urlSet(pages.join("") + (await articleLines(publication.store, 0, published)));
  }
  const files = Array.from(
    { length: Math.ceil(published / SITEMAP_ARTICLES) },
    (_, i) => `<sitemap><loc>${url}/sitemap/${i + 1}.xml</loc></sitemap>\n`,
  );
  return `${DECLARATION}<sitemapindex ${NAMESPACE}>\n${files.join("")}</sitemapindex>\n`;
}

/** What `/sitemap/1.xml` and so on answer, that of the oldest articles first; `undefined` where one is enough. */
export async function sitemapFile({ publication, state, url }: WriterRequest): Promise<string | undefined> {
  const number = Number(/(\d+)\.xml$/.exec(url.pathname)?.[1]);
  const published = state.window.end;
  const start = (number - 1) * SITEMAP_ARTICLES;
  if (published <= SITEMAP_ARTICLES || !(start < published)) return undefined;
  return urlSet(await articleLines(publication.store, start, Math.min(published, start + SITEMAP_ARTICLES)));
}

/** @param start of a chunk */
async function articleLines(store: EditionStore, start: number, end: number): Promise<string> {
  const first = start / SITEMAP_CHUNK;
  const count = Math.ceil(end / SITEMAP_CHUNK) - first;
  const chunks = await Promise.all(Array.from({ length: count }, (_, i) => store.sitemapChunk(first + i)));
  // The last chunk may hold articles that are still to come.
  const visible = end - SITEMAP_CHUNK * (first + count - 1);
  const last = chunks.pop()?.split("\n").slice(0, visible).join("\n");
  return [...chunks, last].map((lines) => `${lines}\n`).join("");
}

function urlSet(lines: string): string {
  return `${DECLARATION}<urlset ${NAMESPACE}>\n${lines.replace(/\n{2,}/g, "\n")}</urlset>\n`;
}
