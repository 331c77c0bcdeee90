import type { ArticleFacts } from "../../model/article.ts";

/**
 * The instant from which on an article is visible, in milliseconds: that of its publication, rounded up to a whole second.
 * `Last-Modified` knows only seconds, so two articles of one second must appear together, or a poller that goes by dates
 * would never learn of the second.
 */
export function visibleFrom({ published }: Pick<ArticleFacts, "published">): number {
  return Math.ceil(published / 1000) * 1000;
}
