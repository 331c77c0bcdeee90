import type { Manifest } from "../../model/edition.ts";
import { publishedCount, windowEndingAt } from "../../model/window.ts";
import type { PresentArticle } from "./present-article.ts";

/**
 * The articles that the main feed shows at an instant.
 *
 * @param articles all articles of the edition, oldest first
 * @param now milliseconds
 */
export function shownArticles(
  { main, site }: Pick<Manifest, "main" | "site">,
  articles: readonly PresentArticle[],
  now: number,
): readonly PresentArticle[] {
  const end = publishedCount(main, now);
  const window = end === undefined ? undefined : windowEndingAt(main, end, site.feedLimit);
  // Only so many scheduled articles that the index in the Worker does not reach back to now.
  if (!window) return articles.filter(({ published }) => published <= now).slice(-site.feedLimit);
  return articles.slice(window.start, window.end);
}
