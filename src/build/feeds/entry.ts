import type { Article } from "../../model/article.ts";
import type { ArticleSummary } from "../../model/article-json.ts";

/** Everything that a format needs to know of one entry. */
export interface FeedEntry {
  readonly article: Article;
  /** Absolute URL of its page. */
  readonly url: string;
  /** The full content for feeds, as HTML: lead, body and coda. */
  readonly content: string;
  /** The article without its body, as article JSON has it. */
  readonly summaryJson: ArticleSummary;
}
