import { slugify } from "../../model/section-path.ts";
import type { ArticleDraft } from "../article/article-draft.ts";

/**
 * Gives each tag one spelling on the whole site: that of its oldest article, since a newer one may still be a secret.
 *
 * @param drafts oldest first
 */
export function uniteTags(drafts: readonly ArticleDraft[]): ArticleDraft[] {
  const spellings = new Map<string, string>();
  for (const tag of drafts.flatMap(({ tags }) => tags)) {
    const slug = slugify(tag);
    if (!spellings.has(slug)) spellings.set(slug, tag);
  }
  return drafts.map((draft) => {
    const tags = draft.tags.map((tag) => spellings.get(slugify(tag)) ?? tag);
    return tags.every((tag, i) => tag === draft.tags[i]) ? draft : { ...draft, tags };
  });
}
