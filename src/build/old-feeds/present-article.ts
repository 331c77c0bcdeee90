import type { ArticleDraft } from "../article/article-draft.ts";
import { articleId, articleKey } from "../article/article-id.ts";

/** An article of this site, as far as it helps to recognise it in a feed. Instants are milliseconds. */
export interface PresentArticle {
  /** Its name in `ids.yaml`. */
  readonly key: string;
  readonly id: string;
  /** Where the id comes from: the article's own front matter, `ids.yaml`, or nowhere, so that it is the default. */
  readonly idFrom: "front matter" | "ids.yaml" | "default";
  /** Absolute URL of its page. */
  readonly url: string;
  /** Percent-encoded path of its page, and those from which a visitor is led there. */
  readonly paths: readonly [string, ...string[]];
  /** Absolute URLs of what it is about, where it is a link post, and of where it first appeared. */
  readonly elsewhere: readonly string[];
  /** Path segment, not percent-encoded. */
  readonly slug: string;
  /** What its default id is made of, besides the day. */
  readonly identity: string;
  /** `YYYY-MM-DD` */
  readonly day: string;
  readonly title: string;
  readonly published: number;
  readonly updated?: number;
  /** Its file, as the publisher would type it. */
  readonly source: string;
}

/** @param siteUrl origin of the site */
export function presentArticle(draft: ArticleDraft, siteUrl: string): PresentArticle {
  return {
    key: articleKey(draft),
    id: articleId(draft, siteUrl),
    idFrom:
      draft.id === undefined ? "default" : draft.idPlace?.file === undefined ? "front matter" : "ids.yaml",
    url: siteUrl + draft.path,
    paths: [draft.path, ...draft.aliases.map(({ from }) => from)],
    elsewhere: [draft.externalUrl, draft.canonicalUrl].filter((url) => url !== undefined),
    slug: draft.slug,
    identity: draft.identity,
    day: draft.published.day,
    title: draft.title,
    published: draft.published.instant,
    ...(draft.updated && { updated: draft.updated.instant }),
    source: draft.source,
  };
}
