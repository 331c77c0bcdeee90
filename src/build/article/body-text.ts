import type { WholeDraft } from "./article-draft.ts";

/** An article's body as it was written. */
export function bodyText({ body }: Pick<WholeDraft, "body">): string {
  return Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString();
}
