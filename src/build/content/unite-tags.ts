import { slugify } from "../../model/section-path.ts";
import type { ArticleDraft } from "../article/article-draft.ts";

/**
 * Gives each tag one spelling on the whole site: that of its oldest article, since a newer one may still be a secret.
 *
 * @param drafts oldest first
 */
export function uniteTags(drafts: readonly ArticleDraft[]): ArticleDraft[] {
  const bySlug = new Map<string, string>();
  const spellings = new Map<string, string>();
  for (const { tags } of drafts) {
    for (const tag of tags) {
      if (spellings.has(tag)) continue;
      const slug = slugify(tag);
      if (!bySlug.has(slug)) bySlug.set(slug, tag);
      spellings.set(tag, bySlug.get(slug)!);
    }
  }
  return drafts.map((draft) => {
    const tags = draft.tags.map((tag) => spellings.get(tag) ?? tag);
    return tags.every((tag, i) => tag === draft.tags[i]) ? draft : { ...draft, tags };
  });
}
