import { html } from "hono/html";
import type { ArticleSummary } from "../../model/article-json.ts";
import { SECTION_KINDS, type YearStart } from "../../model/edition.ts";
import { readBefore } from "../read-before.ts";
import { visibleSections } from "../visible-sections.ts";
import type { WriterRequest } from "../writer.ts";
import { layout } from "./layout.ts";
import type { Markup } from "./markup.ts";
import { openGraph } from "./open-graph.ts";
import { languageAttributes } from "./page-language.ts";
import type { PageSite } from "./page-site.ts";

/** Articles on one page. */
const PAGE = 100;

/** The titles of all articles, or of one year's (`?year=2026`), newest first, under the years in which they appeared. */
export async function archivePage(request: WriterRequest): Promise<string | undefined> {
  const { site, publication, state, url } = request;
  const published = state.window.end;
  const years = site.manifest.years.filter(({ ordinal }) => ordinal < published);
  const wanted = url.searchParams.get("year");
  const at = wanted === null ? -1 : years.findIndex(({ year }) => String(year) === wanted);
  if (wanted !== null && at < 0) return undefined;

  const first = years[at]?.ordinal ?? 0;
  const total = (at < 0 ? undefined : years[at + 1]?.ordinal) ?? published;
  const end = Math.min(readBefore(url.searchParams.get("before")) ?? total, total);
  const start = Math.max(first, end - PAGE);
  const ordinals = Array.from({ length: Math.max(0, end - start) }, (_, i) => end - 1 - i);
  const articles = await publication.store.summariesOf(ordinals);

  const { manifest, language } = site;
  const { words } = language;
  const query = (before: number | undefined) => {
    const parameters = [
      at < 0 ? [] : `year=${wanted}`,
      before === undefined ? [] : `before=${before}`,
    ].flat();
    return `/archive${parameters.length > 0 ? `?${parameters.join("&")}` : ""}`;
  };
  const title = `${words.archive}${at < 0 ? "" : ` ${wanted}`} – ${manifest.site.title}`;
  const canonical = manifest.site.url + query(end === total ? undefined : end);
  return layout({
    site,
    title,
    canonical,
    current: "archive",
    feeds: [site.mainFeed],
    head: openGraph(site, { type: "website", title, url: canonical }),
    main: html`<div class="narrow">
<div class="section-head">
<h1>${words.archive}</h1>
<p class="meta"><span>${language.articles(published)}</span>${await sectionKinds(request)}</p>
${years.length > 1 ? yearLinks(years, wanted, words.archive) : ""}</div>
${years
  .map((year, i) => ({ ...year, until: years[i + 1]?.ordinal ?? published }))
  .filter(({ ordinal, until }) => ordinal < end && until > start)
  .reverse()
  .map(({ year, ordinal, until }) => {
    const newest = Math.min(until, end);
    return yearList(year, articles.slice(end - newest, end - Math.max(ordinal, start)), site);
  })}${start > first ? html`<p class="pager"><a href="${query(start)}" rel="next">${words.olderArticles}</a></p>\n` : ""}</div>`,
  });
}

function yearLinks(years: readonly YearStart[], wanted: string | null, label: string): Markup {
  return html`<nav class="years" aria-label="${label}">
<ul>
${years
  .toReversed()
  .map(
    ({ year }) =>
      html`<li><a href="/archive?year=${year}"${wanted === String(year) ? html` aria-current="page"` : ""}>${year}</a></li>\n`,
  )}</ul>
</nav>
`;
}

function yearList(year: number, articles: readonly ArticleSummary[], site: PageSite): Markup {
  return html`<h2 class="year">${year}</h2>
<ul class="index">
${articles.map(({ title, url, date_published, language }) => {
  const own = language === site.language.tag ? "" : languageAttributes(language);
  return html`<li>${site.language.dayOfYear(date_published)} <a href="${site.local(url)}"${own}>${title}</a></li>\n`;
})}</ul>
`;
}

/** Links to the lists of tags, authors and languages, where there are any. */
async function sectionKinds({ site, publication, now }: WriterRequest): Promise<Markup[]> {
  const found = await Promise.all(
    SECTION_KINDS.map(async (kind) => ({
      kind,
      count: (await visibleSections(publication, kind, now)).length,
    })),
  );
  return found
    .filter(({ count }) => count > 0)
    .map(({ kind }) => html` <span><a href="/${kind}">${site.language.words.sections[kind].all}</a></span>`);
}
