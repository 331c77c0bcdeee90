import type { ArticleFacts } from "../../model/article.ts";
import type { ArticleExtra } from "../../model/edition.ts";
import { visibleFrom } from "./visible-from.ts";

/** What articles say of each other. */
export type Headline = Pick<ArticleFacts, "id" | "path" | "title" | "published">;

/** The articles that an article's document links to. */
export type Relatives = Pick<ArticleExtra, "previous" | "next" | "translations">;

/**
 * Finds the relatives of each article by its place in the list.
 *
 * @param articles oldest first
 * @param siteUrl origin of the site
 */
export function relativesAmong(
  articles: readonly Headline[],
  siteUrl: string,
): (ordinal: number) => Relatives {
  const neighbour = (key: "previous" | "next", article: Headline | undefined) => {
    if (!article) return {};
    const { id, path, title } = article;
    return { [key]: { id, url: siteUrl + path, title, published: visibleFrom(article) } };
  };
  return (ordinal) => ({
    translations: [],
    ...neighbour("previous", articles[ordinal - 1]),
    ...neighbour("next", articles[ordinal + 1]),
  });
}
