import type { Article } from "../../model/article.ts";

/** Whether an article can be listened to, and so belongs into the podcast. */
export function isEpisode({ enclosure }: Pick<Article, "enclosure">): boolean {
  return enclosure?.type.startsWith("audio/") ?? false;
}
