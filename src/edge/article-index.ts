import type { ArticleSummary } from "../model/article-json.ts";
import type { FeedState } from "./feed.ts";
import type { Publication } from "./publication.ts";

/** Articles on one page of the index. */
const PAGE = 50;

/** What `/articles.json` answers. */
export interface ArticleIndex {
  readonly title: string;
  readonly home_page_url: string;
  /** Published articles in all. */
  readonly total: number;
  readonly next_url?: string;
  /** Newest first. */
  readonly items: readonly ArticleSummary[];
}

/**
 * One page of the index of all articles.
 *
 * @param before how many articles are older than the page's end; pages are cut by this, not by number, so that an article
 *   published between two requests shifts nothing
 * @param state the main feed as it stands
 */
export async function articleIndex(
  { manifest, store }: Publication,
  before: number | undefined,
  { window }: FeedState,
): Promise<ArticleIndex> {
  const { site } = manifest;
  const total = window.end;
  const end = Math.min(before ?? total, total);
  const start = Math.max(0, end - PAGE);
  const summaries = await store.summaries(start, end);
  return {
    title: site.title,
    home_page_url: `${site.url}/`,
    total,
    ...(start > 0 && { next_url: `${site.url}/articles.json?before=${start}` }),
    items: summaries.map(({ _published, ...summary }) => summary).reverse(),
  };
}
