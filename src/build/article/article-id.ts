import type { ArticleDraft } from "./article-draft.ts";
import { defaultId } from "./default-id.ts";

/** The permanent id of an article: the one that it was given, or else the one that it would have given itself. */
export function articleId(draft: ArticleDraft, siteUrl: string): string {
  return draft.id ?? defaultId(siteUrl, draft.published.day, draft.slug);
}

/**
 * What `content/ids.yaml` calls an article: its day as written and its slug, the parts of a default id that are its own.
 * So the name outlives a change of host, permalink pattern, title, and place of the file.
 */
export function articleKey({ published, slug }: Pick<ArticleDraft, "published" | "slug">): string {
  return `${published.day}/${slug}`.normalize("NFC");
}
