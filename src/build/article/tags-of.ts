import type { Tag } from "../../model/article.ts";
import { slugify } from "../../model/section-path.ts";

/** Case variants of one tag are one tag: the first spelling stays. */
export function tagsOf(names: readonly string[]): Tag[] {
  const tags = new Map<string, Tag>();
  for (const name of names) {
    const slug = slugify(name);
    if (slug !== "" && !tags.has(slug)) tags.set(slug, { name, slug });
  }
  return [...tags.values()];
}
