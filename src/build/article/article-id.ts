import type { ArticleDraft } from "./article-draft.ts";
import { defaultId } from "./default-id.ts";

/** The permanent id of an article: the one that it was given, or else the one that it would have given itself. */
export function articleId(draft: ArticleDraft, siteUrl: string): string {
  return draft.id ?? defaultId(siteUrl, draft.published.day, draft.identity);
}

/**
 * What `content/ids.yaml` calls an article: its day as written and its slug, with the folders before it where the dialect has
 * them in addresses: the parts of a default id that are its own. So the name outlives a change of host, permalink pattern and
 * title, and the coming of other articles.
 */
export function articleKey({ published, identity }: Pick<ArticleDraft, "published" | "identity">): string {
  return `${published.day}/${identity}`.normalize("NFC");
}
