import { html } from "hono/html";
import type { PictureJson } from "../../model/article-json.ts";
import type { Markup } from "./markup.ts";
import type { PageSite } from "./page-site.ts";

export interface PictureRole {
  /** The first thing that a visitor sees: fetched at once, and before the rest. */
  readonly first: boolean;
  /** Says nothing that the text beside it does not. */
  readonly decorative?: boolean;
}

export function picture(
  { url, alt, width, height }: PictureJson,
  { local }: PageSite,
  { first, decorative = false }: PictureRole,
): Markup {
  return html`<img src="${local(url)}" alt="${decorative ? "" : alt}"${
    width && height ? html` width="${width}" height="${height}"` : ""
  }${first ? html` loading="eager" fetchpriority="high"` : html` loading="lazy"`} decoding="async">`;
}
