import type { Picture } from "../../model/site.ts";
import { slot } from "./slot.ts";
import type { Fields } from "./stencil.ts";

/**
 * A picture in the Media RSS vocabulary, which `feed` does not know; to stand in an item or entry. Its alternative text is
 * a title: feedparser takes `media:description` for the summary of the entry.
 */
export const MEDIA_CONTENT =
  `<media:content url="${slot("media.url")}" type="${slot("media.type")}" medium="image" width="${slot("media.width")}"` +
  ` height="${slot("media.height")}" fileSize="${slot("media.fileSize")}">` +
  `<media:title type="plain">${slot("media.title")}</media:title></media:content>`;

/** The group `media` of `MEDIA_CONTENT`. */
export function mediaFields(picture: Picture | undefined): Fields[] {
  if (!picture) return [];
  const { url, type, width, height, length, alt } = picture;
  return [{ url, type, width, height, fileSize: length, title: alt || undefined }];
}
