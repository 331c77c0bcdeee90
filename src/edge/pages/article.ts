import { html, raw } from "hono/html";
import type { ArticleDocument, NeighbourJson } from "../../model/article-json.ts";
import { jsonPath, markdownPath } from "../representation-paths.ts";
import { byline, sectionLink } from "./byline.ts";
import { articleJsonLd } from "./json-ld.ts";
import { layout } from "./layout.ts";
import type { Markup } from "./markup.ts";
import { openGraph } from "./open-graph.ts";
import type { PageLanguage } from "./page-language.ts";
import type { PageSite } from "./page-site.ts";
import { pageContent } from "./page-content.ts";
import { picture } from "./picture.ts";
import { player } from "./player.ts";
import { subscribeBlock } from "./subscribe.ts";

/** The page of an article: the same document that programs get, for people. */
export function articlePage(site: PageSite, article: ArticleDocument): string {
  const { title, url, summary, external_url, content_html, attachments, _broadsheet: more } = article;
  const language = site.in(article.language);
  const canonical = more.canonical_url ?? url;
  return layout({
    site,
    title: `${title} – ${site.manifest.site.title}`,
    language: article.language,
    ...(summary !== undefined && { description: summary }),
    canonical,
    subscribe: "#subscribe",
    feeds: [site.mainFeed],
    head: head(site, article, canonical),
    main: html`<article class="article">
<header>
<h1>${title}</h1>
${more.subtitle ? html`<p class="subtitle">${more.subtitle}</p>\n` : ""}<p class="meta">${byline(article, language)}</p>
${external_url ? html`<p class="external"><a href="${external_url}">${new URL(external_url).host}</a></p>\n` : ""}</header>
${more.hero && !shows(content_html, more.hero.url) ? html`<figure class="hero">${picture(more.hero, site, { first: true })}</figure>\n` : ""}${
  attachments?.map((attachment) => player(attachment, site, language)) ?? ""
}<div class="content">
${raw(pageContent(content_html, site, language))}
</div>
${more.call_to_action ? html`<aside class="call">${more.call_to_action}</aside>\n` : ""}${facts(site, article, language)}</article>
${neighbours(site, article, language)}${subscribeBlock(site, site.mainFeed, { language, pageLanguage: article.language, after: true })}`,
  });
}

function head(site: PageSite, article: ArticleDocument, canonical: string): Markup {
  const { title, summary, url, language, tags = [], authors = [], _broadsheet: more } = article;
  return html`<link rel="alternate" type="application/json" href="${jsonPath(url)}">
<link rel="alternate" type="text/markdown" href="${markdownPath(url)}">
${more.translations ? [article, ...more.translations].map(hreflang) : ""}${authors.map(
  ({ name }) => html`<meta name="author" content="${name}">\n`,
)}${openGraph(site, {
  type: "article",
  title,
  ...(summary !== undefined && { description: summary }),
  url: canonical,
  language,
  ...(more.hero && { image: more.hero }),
  properties: [
    ["article:published_time", article.date_published],
    ["article:modified_time", article.date_modified],
    ...authors.flatMap((author) => (author.url ? [["article:author", author.url] as const] : [])),
    ...tags.map((tag) => ["article:tag", tag] as const),
  ],
})}${articleJsonLd(site, article)}`;
}

function hreflang({ language, url }: { language: string; url: string }): Markup {
  return html`<link rel="alternate" hreflang="${language}" href="${url}">\n`;
}

/** Whether the body shows a picture anyway: then it is not shown twice. */
function shows(content: string, pictureUrl: string): boolean {
  return content.includes(String(html` src="${pictureUrl}"`));
}

function facts(site: PageSite, article: ArticleDocument, language: PageLanguage): Markup {
  const { tags, url, _broadsheet: more } = article;
  const { words } = language;
  const comma = (links: readonly Markup[]) => links.map((link, i) => [i > 0 ? ", " : "", link]);
  return html`<footer class="facts meta">
${tags ? html`<p>${words.sections.tags.all}: ${comma(tags.map((tag) => sectionLink("tags", tag)))}</p>\n` : ""}${
  more.translations
    ? html`<p>${words.alsoIn} ${comma(
        more.translations.map(
          (other) =>
            html`<a href="${site.local(other.url)}" hreflang="${other.language}" lang="${other.language}">${other.title}</a>`,
        ),
      )}</p>\n`
    : ""
}<p>${words.alsoAs} <a href="${site.local(markdownPath(url))}" type="text/markdown">Markdown</a>, <a href="${site.local(jsonPath(url))}" type="application/json">JSON</a></p>
</footer>
`;
}

function neighbours(site: PageSite, article: ArticleDocument, language: PageLanguage): Markup | "" {
  const { previous, next } = article._broadsheet;
  if (!previous && !next) return "";
  const { words } = language;
  const link = (rel: "prev" | "next", { url, title }: NeighbourJson) =>
    html`<div class="${rel}">${rel === "prev" ? words.previous : words.next} <a rel="${rel}" href="${site.local(url)}">${title}</a></div>\n`;
  return html`<nav class="after neighbours" aria-label="${words.moreArticles}">
${previous ? link("prev", previous) : ""}${next ? link("next", next) : ""}</nav>
`;
}
