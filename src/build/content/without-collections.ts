import type { ArticleDraft } from "../article/article-draft.ts";

/**
 * Takes away the tags that each of several articles has, and none of itself: names of collections, no topics. One article alone
 * does not tell them from others.
 */
export function withoutCollections(drafts: readonly ArticleDraft[]): readonly ArticleDraft[] {
  const [first] = drafts;
  const collections = (first?.inheritedTags ?? []).filter((tag) =>
    drafts.every(({ inheritedTags = [] }) => inheritedTags.includes(tag)),
  );
  if (drafts.length < 2 || collections.length === 0) return drafts;
  return drafts.map((draft) => ({
    ...draft,
    tags: draft.tags.filter((tag) => !collections.includes(tag)),
  }));
}
