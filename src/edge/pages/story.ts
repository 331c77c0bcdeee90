import { html } from "hono/html";
import type { ArticleSummary } from "../../model/article-json.ts";
import { byline, sectionLink } from "./byline.ts";
import type { Markup } from "./markup.ts";
import { languageAttributes } from "./page-language.ts";
import type { PageSite } from "./page-site.ts";
import { picture } from "./picture.ts";

/**
 * An article as a list of articles shows it.
 *
 * @param language BCP 47 tag of the page
 */
export function story(
  article: ArticleSummary,
  site: PageSite,
  { lead = false, first = false, language }: { lead?: boolean; first?: boolean; language: string },
): Markup {
  const { url, title, summary, tags, _broadsheet: more } = article;
  const href = site.local(url);
  const own = article.language === language ? "" : languageAttributes(article.language);
  return html`<article class="${lead ? "lead " : ""}story"${own}>
<div class="head">
<h2><a href="${href}">${title}</a></h2>
${more.subtitle ? html`<p class="subtitle">${more.subtitle}</p>\n` : ""}</div>
${
  more.hero
    ? html`<a class="picture" href="${href}" tabindex="-1" aria-hidden="true">${picture(more.hero, site, { first, decorative: true })}</a>\n`
    : ""
}${summary && summary !== more.subtitle ? html`<p class="summary">${summary}</p>\n` : ""}<p class="meta">${byline(article, site.in(article.language))}${
    tags ? html` <span>${tags.map((tag, i) => [i > 0 ? ", " : "", sectionLink("tags", tag)])}</span>` : ""
  }</p>
</article>
`;
}
