import type { Article } from "../../model/article.ts";
import type {
  ArticleSummary,
  AttachmentJson,
  PictureJson,
  SummaryExtension,
} from "../../model/article-json.ts";
import { rfc3339Text } from "../../model/feed-links.ts";
import { isRightToLeft } from "../../model/right-to-left.ts";
import type { Picture } from "../../model/site.ts";

/** Where the JSON Schema of an article stands on the site. */
const SCHEMA_PATH = "/schema/article.json";

/**
 * An article without its body, as article JSON and JSON Feed write it. What an article does not have is left out.
 *
 * @param siteUrl origin of the site, without trailing slash
 * @throws {RangeError} when the article's language is no BCP 47 tag
 */
export function articleSummary(article: Article, siteUrl: string): ArticleSummary {
  const { authors, tags, enclosure, externalUrl, hero } = article;
  return {
    id: article.id,
    url: siteUrl + article.path,
    ...(externalUrl !== undefined && { external_url: externalUrl }),
    title: article.title,
    ...(article.summary !== "" && { summary: article.summary }),
    ...(hero && { image: hero.url }),
    date_published: rfc3339Text(article.published),
    date_modified: rfc3339Text(article.updated),
    ...(authors.length > 0 && {
      authors: authors.map(({ name, url, avatar }) => ({
        name,
        ...(url !== undefined && { url }),
        ...(avatar !== undefined && { avatar }),
      })),
    }),
    ...(tags.length > 0 && { tags: tags.map(({ name }) => name) }),
    language: article.language,
    ...(enclosure && { attachments: [attachment(enclosure)] }),
    _broadsheet: extension(article, siteUrl),
  };
}

function extension(article: Article, siteUrl: string): SummaryExtension {
  const { subtitle, created, readTime, callToAction, hero, canonicalUrl } = article;
  return {
    about: siteUrl + SCHEMA_PATH,
    ...(subtitle !== undefined && { subtitle }),
    ...(created !== undefined && { date_created: created }),
    ...(readTime !== undefined && { reading_time: readTime }),
    reading_minutes: article.minutes,
    word_count: article.words,
    ...(callToAction !== undefined && { call_to_action: callToAction }),
    ...(hero && { hero: picture(hero) }),
    ...(isRightToLeft(article.language) && { direction: "rtl" as const }),
    ...(canonicalUrl !== undefined && { canonical_url: canonicalUrl }),
  };
}

function attachment({ url, type, length, duration }: NonNullable<Article["enclosure"]>): AttachmentJson {
  return {
    url,
    mime_type: type,
    size_in_bytes: length,
    ...(duration !== undefined && { duration_in_seconds: duration }),
  };
}

function picture({ url, alt, width, height, type, length }: Picture): PictureJson {
  return {
    url,
    alt: alt ?? "",
    ...(width !== undefined && { width }),
    ...(height !== undefined && { height }),
    ...(type !== undefined && { media_type: type }),
    ...(length !== undefined && { size_in_bytes: length }),
  };
}
