import type { ArticleDraft } from "../article/article-draft.ts";

/**
 * Where translations share their slug, an article may have it by its title alone, and those in other languages name it: then it is
 * one of them, and so is what is a translation of it by its place.
 */
export function uniteTranslations(drafts: readonly ArticleDraft[]): readonly ArticleDraft[] {
  const named = Map.groupBy(drafts, ({ translationKey }) => translationKey);
  const united = new Map<string, string>();
  for (const { translationKey, translationSlug: slug, language } of drafts) {
    if (slug === undefined || slug === translationKey) continue;
    const others = named.get(slug);
    if (others?.every((other) => other.language !== language)) united.set(translationKey, slug);
  }
  if (united.size === 0) return drafts;
  return drafts.map((draft) => {
    const translationKey = united.get(draft.translationKey);
    return translationKey === undefined ? draft : { ...draft, translationKey };
  });
}
