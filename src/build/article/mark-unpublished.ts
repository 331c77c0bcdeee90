import type { ArticleDraft } from "./article-draft.ts";

/**
 * Says in the title why an article that is shown is not published: for previews, where drafts and scheduled articles stand
 * among the others.
 *
 * @param future instant of the preview in milliseconds, where it shows scheduled articles
 */
export function markUnpublished(draft: ArticleDraft, future: number | undefined): ArticleDraft {
  const { instant } = draft.published;
  if (draft.isKeptBack) return { ...draft, title: `Draft: ${draft.title}` };
  if (future === undefined || instant <= future) return draft;
  const time = new Date(instant).toISOString().slice(0, 16).replace("T", " ");
  return { ...draft, title: `Scheduled for ${time} UTC: ${draft.title}` };
}
