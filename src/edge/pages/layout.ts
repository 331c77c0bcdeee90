import { html } from "hono/html";
import type { IconLink } from "../../model/edition.ts";
import { FORMATS } from "../../model/format.ts";
import { isRightToLeft } from "../../model/right-to-left.ts";
import type { Markup } from "./markup.ts";
import { masthead } from "./masthead.ts";
import type { PageFeed, PageSite } from "./page-site.ts";

export interface Page {
  readonly site: PageSite;
  readonly title: string;
  /** BCP 47 tag of the main part; the site's language where absent. */
  readonly language?: string;
  readonly description?: string;
  /** Absolute URL under which the page should be known; absent on pages that should not be known. */
  readonly canonical?: string;
  /** Which of the pages that the masthead links to this is. */
  readonly current?: "front" | "archive";
  /** Where the page's subscribe block is; on the front page where absent. */
  readonly subscribe?: "#subscribe";
  /** Feeds that readers should find, the page's own first. */
  readonly feeds: readonly PageFeed[];
  /** More elements for the head. */
  readonly head?: Markup;
  readonly main: Markup;
}

/** A whole page: what every page has around its main part. */
export function layout(page: Page): string {
  const { site, title, description, canonical, head, main } = page;
  const { url, copyright } = site.manifest.site;
  const language = page.language ?? site.language.tag;
  const sameWords = site.in(language).words === site.language.words;
  // The site's frame keeps its language on pages of another.
  const frame = language === site.language.tag && sameWords ? "" : site.language.wordsAttributes;
  return String(html`<!doctype html>
<html lang="${language}"${isRightToLeft(language) ? html` dir="rtl"` : ""}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="stylesheet" href="${site.manifest.look.stylesheet}">
${description ? html`<meta name="description" content="${description}">\n` : ""}${
  canonical
    ? html`<link rel="canonical" href="${canonical}">\n`
    : html`<meta name="robots" content="noindex">\n`
}${site.manifest.look.icons.map(iconLink)}${page.feeds.map((feed) =>
  FORMATS.map(
    ({ mediaType, file, label }) =>
      html`<link rel="alternate" type="${mediaType}" href="${url}${feed.path}/${file}" title="${feed.title} (${label})">\n`,
  ),
)}${head ?? ""}</head>
<body>
<a class="skip" href="#main"${frame}>${site.language.words.skip}</a>
${masthead(site, page, frame)}
<main id="main">
${main}
</main>
<footer class="colophon"${frame}>
<p>${copyright ?? site.manifest.site.title}</p>
<ul>
${FORMATS.map(({ file, label }) => html`<li><a href="/${file}">${label}</a></li>\n`)}</ul>
</footer>
</body>
</html>
`);
}

function iconLink({ rel, href, type, sizes }: IconLink): Markup {
  return html`<link rel="${rel}" href="${href}"${type ? html` type="${type}"` : ""}${sizes ? html` sizes="${sizes}"` : ""}>\n`;
}
