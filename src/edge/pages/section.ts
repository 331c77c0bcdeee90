import { html } from "hono/html";
import type { ArticleSummary } from "../../model/article-json.ts";
import { SECTION_KINDS, type SectionKind } from "../../model/edition.ts";
import { normalizePath } from "../../model/normalize-path.ts";
import { sectionPath, slugify } from "../../model/section-path.ts";
import { readBefore } from "../read-before.ts";
import type { WriterRequest } from "../writer.ts";
import { layout } from "./layout.ts";
import type { Markup } from "./markup.ts";
import { openGraph } from "./open-graph.ts";
import type { PageLanguage } from "./page-language.ts";
import { story } from "./story.ts";
import { subscribeBlock } from "./subscribe.ts";

/** Articles on one page. */
const PAGE = 12;

/** The page of a tag, an author or a language: its articles, newest first, and its feed. */
export async function sectionPage({
  site,
  publication,
  now,
  url,
}: WriterRequest): Promise<string | undefined> {
  const path = normalizePath(url.pathname);
  const kind = SECTION_KINDS.find((name) => path.startsWith(`/${name}/`));
  const feed = kind && (await publication.feed(path, now));
  if (!feed) return undefined;
  const section = (await publication.store.sections(kind)).find((candidate) => candidate.path === path);
  if (!section) return undefined;

  const total = feed.window.end;
  const end = Math.min(readBefore(url.searchParams.get("before")) ?? total, total);
  const start = Math.max(0, end - PAGE);
  const { ordinals } = await publication.store.wholeFeedIndex(path);
  const articles = await publication.store.summariesOf(ordinals.slice(start, end).reverse());

  const { manifest } = site;
  const tag = kind === "languages" ? (articles[0]?.language ?? site.language.tag) : site.language.tag;
  const language = site.in(tag);
  const { words } = language;
  const title = `${section.name} – ${manifest.site.title}`;
  const ownFeed = { path, title: `${manifest.site.title}: ${section.name}` };
  const canonical = `${manifest.site.url}${path}${end === total ? "" : `?before=${end}`}`;
  return layout({
    site,
    title,
    language: tag,
    canonical,
    subscribe: "#subscribe",
    feeds: [ownFeed, site.mainFeed],
    head: openGraph(site, { type: "website", title, url: canonical, language: tag }),
    main: html`<div class="section-head">
<p class="label"><a href="/${kind}">${words.sections[kind].one}</a></p>
<h1>${section.name}</h1>
<p class="meta"><span>${language.articles(total)}</span>${website(kind, path, articles[0], language)}</p>
</div>
<div class="columns">
<div class="stories">
${articles.map((article, i) => story(article, site, { language: tag, first: i === 0 }))}${
  start > 0
    ? html`<p class="pager"><a href="${path}?before=${start}" rel="next">${words.olderArticles}</a></p>\n`
    : ""
}</div>
${subscribeBlock(site, ownFeed, { language, pageLanguage: tag })}</div>`,
  });
}

/** Where else an author writes, as an article of theirs has it. */
function website(
  kind: SectionKind,
  path: string,
  article: ArticleSummary | undefined,
  { words }: PageLanguage,
): Markup | "" {
  if (kind !== "authors") return "";
  const author = article?.authors?.find(({ name }) => sectionPath(kind, slugify(name)) === path);
  return author?.url ? html` <span><a rel="me" href="${author.url}">${words.website}</a></span>` : "";
}
