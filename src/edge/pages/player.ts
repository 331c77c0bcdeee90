import { html } from "hono/html";
import type { AttachmentJson } from "../../model/article-json.ts";
import type { Markup } from "./markup.ts";
import type { PageLanguage } from "./page-language.ts";
import type { PageSite } from "./page-site.ts";

/** An audio or video file that comes with an article; nothing of it is fetched before it is played. */
export function player(
  { url, mime_type }: AttachmentJson,
  { local }: PageSite,
  { words }: PageLanguage,
): Markup {
  const source = local(url);
  const element = mime_type.startsWith("video/")
    ? html`<video controls preload="none" src="${source}"></video>`
    : mime_type.startsWith("audio/")
      ? html`<audio controls preload="none" src="${source}"></audio>`
      : "";
  return html`<div class="player">${element}<a class="meta" href="${source}" download>${words.download}</a></div>
`;
}
