import { html, raw } from "hono/html";
import { readBefore } from "../read-before.ts";
import type { WriterRequest } from "../writer.ts";
import { layout } from "./layout.ts";
import { openGraph } from "./open-graph.ts";
import { pageContent } from "./page-content.ts";
import { story } from "./story.ts";
import { subscribeBlock } from "./subscribe.ts";

/** Articles on one page. */
const PAGE = 12;

/** The front page: what the site is, its newest articles, and how to subscribe. */
export async function homePage({ site, publication, state, url }: WriterRequest): Promise<string> {
  const { title, description, introduction, language } = site.manifest.site;
  const total = state.window.end;
  const end = Math.min(readBefore(url.searchParams.get("before")) ?? total, total);
  const start = Math.max(0, end - PAGE);
  const ordinals = Array.from({ length: end - start }, (_, i) => end - 1 - i);
  const articles = await publication.store.summariesOf(ordinals);
  const isFirst = end === total;
  const { words } = site.language;
  const canonical = `${site.manifest.site.url}/${isFirst ? "" : `?before=${end}`}`;
  return layout({
    site,
    title: isFirst ? title : `${words.olderArticles} – ${title}`,
    description,
    canonical,
    current: "front",
    subscribe: "#subscribe",
    feeds: [site.mainFeed],
    head: openGraph(site, { type: "website", title, description, url: canonical }),
    main: html`<div class="columns">
<div class="front stories">
${total === 0 ? html`<p class="nothing">${words.nothingYet}</p>\n` : ""}${articles.map((article, i) => story(article, site, { language, first: i === 0, lead: isFirst && i === 0 }))}${
  start > 0
    ? html`<p class="pager"><a href="/?before=${start}" rel="next">${words.olderArticles}</a></p>\n`
    : ""
}</div>
${isFirst && introduction ? html`<section class="introduction content">${raw(pageContent(introduction, site, site.language))}</section>\n` : ""}${subscribeBlock(site, site.mainFeed, { language: site.language, pageLanguage: language })}</div>`,
  });
}
