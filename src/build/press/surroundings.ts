import type { ArticleDraft } from "../article/article-draft.ts";
import { articleId } from "../article/article-id.ts";
import { ArticleIndex, type LinkIndex, type LinkTarget } from "../article/link-index.ts";
import { type Relatives, relativesAmong } from "../edition/relatives.ts";

/** What articles know of each other when they are printed. */
export interface Surroundings {
  readonly targets: readonly LinkTarget[];
  /** The same, to be asked. */
  readonly index: LinkIndex;
  /** By an article's place. */
  readonly relativesOf: (ordinal: number) => Relatives;
}

/**
 * @param drafts oldest first
 * @param siteUrl origin of the site
 */
export function surroundingsOf(drafts: readonly ArticleDraft[], siteUrl: string): Surroundings {
  const headlines = drafts.map((draft) => ({
    id: articleId(draft, siteUrl),
    path: draft.path,
    title: draft.title,
    published: draft.published.instant,
    language: draft.language,
    translationKey: draft.translationKey,
  }));
  const targets = drafts.map(({ file, path, title, language }) => ({ file, path, title, language }));
  return {
    targets,
    index: new ArticleIndex(targets, siteUrl),
    relativesOf: relativesAmong(headlines, siteUrl),
  };
}
