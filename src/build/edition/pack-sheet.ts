import type { Article, ArticleFacts } from "../../model/article.ts";
import {
  LISTING_SIZE,
  type Listing,
  listingPath,
  PACK_SIZE,
  type PackedEntry,
  packPath,
} from "../../model/edition.ts";
import type { Site } from "../../model/site.ts";
import { encodePack } from "./pack.ts";
import { packArticle } from "./pack-article.ts";
import type { Relatives } from "./relatives.ts";

/** Articles in a sheet: what is packed and listed together, whatever stands in other sheets. */
export const SHEET_SIZE = LISTING_SIZE;

/** What indexes need of an article: all that is kept of it in memory once it is printed. */
export type IndexedFacts = Pick<
  ArticleFacts,
  "path" | "language" | "authors" | "tags" | "published" | "updated" | "enclosure" | "canonicalUrl"
>;

export interface FiledArticle {
  readonly facts: IndexedFacts;
  readonly entry: Omit<PackedEntry, "lengths">;
  /** Bytes of the entry in the format in which it is largest. */
  readonly size: number;
}

export interface Sheet {
  readonly articles: readonly FiledArticle[];
  /** Contents of the assets that hold the articles, by path. */
  readonly assets: ReadonlyMap<string, Uint8Array | string>;
}

/** An article and those that its document links to. */
export interface RelatedArticle {
  readonly article: Article;
  readonly relatives: Relatives;
}

/**
 * Packs consecutive articles.
 *
 * @param number counted from the oldest articles' sheet; every sheet but the newest holds `SHEET_SIZE` articles
 * @param articles oldest first
 */
export function packSheet(number: number, articles: readonly RelatedArticle[], site: Site): Sheet {
  const start = number * SHEET_SIZE;
  const packed = articles.map(({ article, relatives }, i) =>
    packArticle(article, start + i, relatives, site),
  );
  const assets = new Map<string, Uint8Array | string>();
  for (let i = 0; i < packed.length; i += PACK_SIZE) {
    assets.set(packPath((start + i) / PACK_SIZE), encodePack(packed.slice(i, i + PACK_SIZE)));
  }
  const listing: Listing = {
    articles: packed.map(({ summary, entry }) => ({ ...summary, _published: entry.published })),
  };
  assets.set(listingPath(number), JSON.stringify(listing));
  return {
    assets,
    articles: packed.map(({ entry: { lengths: _, ...entry }, size }, i) => ({
      facts: factsOf(articles[i]!.article),
      entry,
      size,
    })),
  };
}

function factsOf(article: Article): IndexedFacts {
  const { path, language, authors, tags, published, updated, enclosure, canonicalUrl } = article;
  return {
    path,
    language,
    authors,
    tags,
    published,
    updated,
    ...(enclosure && { enclosure }),
    ...(canonicalUrl !== undefined && { canonicalUrl }),
  };
}
