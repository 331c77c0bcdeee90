import type { ArticleDraft } from "./article-draft.ts";

/** An article's body as it was written. */
export function bodyText({ body }: ArticleDraft): string {
  return Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString();
}
