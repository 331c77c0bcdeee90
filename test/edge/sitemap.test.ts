import { expect, test } from "vitest";
import { EditionStore } from "../../src/edge/edition-store.ts";
import { pageSite } from "../../src/edge/pages/page-site.ts";
import { Publication } from "../../src/edge/publication.ts";
import { sitemap, sitemapFile } from "../../src/edge/sitemap.ts";
import { SITEMAP_CHUNK, sitemapChunkPath } from "../../src/model/edition.ts";
import { article, publish } from "../support/serve.ts";

/** A publication of very many articles, of which there is nothing but the lines of sitemaps. */
function publicationOf(size: number, published: number) {
  const { manifest } = publish({ "articles/one.md": article({}) });
  const hotPack = new ArrayBuffer(18);
  new DataView(hotPack).setUint32(0, 14, true);
  new Uint8Array(hotPack).set(new TextEncoder().encode('{"entries":[]}'), 4);
  const store = new EditionStore(manifest, hotPack, {
    async fetch(url) {
      const number = Array.from({ length: size / SITEMAP_CHUNK + 1 }, (_, i) => i).find((i) =>
        url.endsWith(sitemapChunkPath(i)),
      );
      if (number === undefined) return new Response(null, { status: 404 });
      const first = number * SITEMAP_CHUNK;
      const lines = Array.from(
        { length: Math.min(size - first, SITEMAP_CHUNK) },
        (_, i) => `<url><loc>a${first + i}</loc></url>`,
      );
      return new Response(lines.join("\n"));
    },
  });
  const publication = new Publication(store, 0);
  return (path: string) => ({
    publication,
    site: pageSite(manifest),
    now: 0,
    url: new URL(path, "https://gazette.example"),
    state: { window: { start: 0, end: published } } as Parameters<typeof sitemap>[0]["state"],
  });
}

function articlesIn(xml: string | undefined): string[] {
  return [...(xml ?? "").matchAll(/<loc>(a\d+)<\/loc>/g)].map((match) => match[1]!);
}

test("a sitemap of more than 50,000 articles is split, and holds each published one once", async () => {
  const request = publicationOf(103_000, 101_234);
  const index = await sitemap(request("/sitemap.xml"));
  const files = [...index.matchAll(/<loc>https:\/\/gazette\.example([^<]+)<\/loc>/g)].map(
    (match) => match[1]!,
  );
  expect(files).toEqual(["/sitemap/1.xml", "/sitemap/2.xml", "/sitemap/3.xml"]);
  const seen: string[] = [];
  for (const file of files) {
    const xml = await sitemapFile(request(file));
    const articles = articlesIn(xml);
    expect(articles.length).toBeLessThanOrEqual(50_000);
    expect(xml!.length).toBeLessThan(50_000_000);
    seen.push(...articles);
  }
  expect(seen).toEqual(Array.from({ length: 101_234 }, (_, i) => `a${i}`));
  expect(await sitemapFile(request("/sitemap/4.xml"))).toBeUndefined();
});
