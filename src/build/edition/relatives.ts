import type { ArticleFacts } from "../../model/article.ts";
import type { ArticleExtra } from "../../model/edition.ts";
import { visibleFrom } from "./visible-from.ts";

/** What articles say of each other. */
export type Headline = Pick<
  ArticleFacts,
  "id" | "path" | "title" | "published" | "language" | "translationKey"
>;

/** The articles that an article's document links to. */
export type Relatives = Pick<ArticleExtra, "previous" | "next" | "translations">;

/**
 * Finds the relatives of each article by its place in the list: its neighbours, and its translations, which are those of its
 * translation key in other languages.
 *
 * @param articles oldest first
 * @param siteUrl origin of the site
 */
export function relativesAmong(
  articles: readonly Headline[],
  siteUrl: string,
): (ordinal: number) => Relatives {
  const groups = Map.groupBy(articles, ({ translationKey }) => translationKey);
  const link = (article: Headline) => {
    const { id, path, title } = article;
    return { id, url: siteUrl + path, title, published: visibleFrom(article) };
  };
  const translations = ({ translationKey, language }: Headline) =>
    (groups.get(translationKey) ?? [])
      .filter((other) => other.language !== language)
      .map((other) => ({ ...link(other), language: other.language }))
      .sort((a, b) => (a.language < b.language ? -1 : 1));
  const neighbour = (key: "previous" | "next", article: Headline | undefined) => {
    return article ? { [key]: link(article) } : {};
  };
  return (ordinal) => ({
    translations: translations(articles[ordinal]!),
    ...neighbour("previous", articles[ordinal - 1]),
    ...neighbour("next", articles[ordinal + 1]),
  });
}
