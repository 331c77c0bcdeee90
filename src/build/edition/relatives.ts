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
 * Finds the relatives of each article by its place in the list: its neighbours, which are in its language, and its
 * translations, which are those of its translation key in other languages.
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
  const previous = lastOfSameLanguage(articles);
  const next = lastOfSameLanguage(articles.toReversed()).reverse();
  const neighbour = (key: "previous" | "next", article: Headline | undefined) => {
    return article ? { [key]: link(article) } : {};
  };
  return (ordinal) => ({
    translations: translations(articles[ordinal]!),
    ...neighbour("previous", previous[ordinal]),
    ...neighbour("next", next[ordinal]),
  });
}

/** For each article, the last one before it in the list that is in its language. */
function lastOfSameLanguage(articles: readonly Headline[]): (Headline | undefined)[] {
  const last = new Map<string, Headline>();
  return articles.map((article) => {
    const before = last.get(article.language);
    last.set(article.language, article);
    return before;
  });
}
