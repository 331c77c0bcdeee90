import type { ArticleDraft } from "./article-draft.ts";

/**
 * An article's body as it was written.
 *
 * @throws TypeError when it was not read
 */
export function bodyText({ body, source }: Pick<ArticleDraft, "body" | "source">): string {
  if (!body) throw new TypeError(`The body of ${source} was not read`);
  return Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString();
}
