import { COMPOSITION, HOT_MARGIN } from "../../model/edition.ts";
import { DIGEST_WORDS, type FeedIndex } from "../../model/feed-index.ts";
import { FORMATS, type Format } from "../../model/format.ts";
import type { Frame } from "../../model/fragment.ts";
import type { Site } from "../../model/site.ts";
import { FEED_FORMATS } from "../feeds/feed-formats.ts";
import type { FeedDescription } from "../feeds/formats.ts";
import { digestWords } from "./digest.ts";
import type { FiledArticle } from "./pack-sheet.ts";

/**
 * @param path the feed's address without the file name
 * @param articles its articles, oldest first
 */
export function feedIndex(
  path: string,
  description: FeedDescription,
  site: Site,
  articles: readonly Pick<FiledArticle, "entry" | "size">[],
): FeedIndex {
  const frames = Object.fromEntries(
    FORMATS.map(({ format }) => [format, FEED_FORMATS[format].frame(description, site)]),
  ) as Record<Format, Frame>;
  return {
    path,
    title: description.title,
    from: 0,
    ordinals: articles.map(({ entry }) => entry.ordinal),
    published: articles.map(({ entry }) => entry.published),
    updated: articles.map(({ entry }) => entry.updated),
    sizes: articles.map(({ size }) => size),
    digests: articles.flatMap(({ entry }) => entry.digest),
    head: digestWords([Buffer.from(JSON.stringify([COMPOSITION, frames]))]),
    frames,
  };
}

/** The index without its oldest entries: what the Worker keeps of a feed, however long it grows. */
export function hotIndex(index: FeedIndex, limit: number): FeedIndex {
  const drop = Math.max(0, index.published.length - 2 * limit - HOT_MARGIN);
  return {
    ...index,
    from: index.from + drop,
    ordinals: index.ordinals.slice(drop),
    published: index.published.slice(drop),
    updated: index.updated.slice(drop),
    sizes: index.sizes.slice(drop),
    digests: index.digests.slice(drop * DIGEST_WORDS),
  };
}
