import { html } from "hono/html";
import type { WriterRequest } from "../writer.ts";
import { layout } from "./layout.ts";
import { story } from "./story.ts";

/** Articles that are offered in place of what is not there. */
const OFFERED = 4;

/** What people see in place of a page that is not there: why, and where to go instead. */
export async function errorPage(
  { site, publication, state, url }: WriterRequest,
  status: 404 | 405 | 410,
): Promise<string> {
  const { title: siteTitle, language } = site.manifest.site;
  const { words } = site.language;
  const { title, text } = words.errors[status];
  const end = state.window.end;
  const ordinals = Array.from({ length: Math.min(end, OFFERED) }, (_, i) => end - 1 - i);
  const articles = await publication.store.summariesOf(ordinals);
  return layout({
    site,
    title: `${title} – ${siteTitle}`,
    feeds: [site.mainFeed],
    main: html`<div class="narrow">
<div class="section-head">
<p class="label">${status}</p>
<h1>${title}</h1>
<p class="summary">${text}</p>
<p class="meta address">${url.pathname}</p>
</div>
<div class="stories">
${articles.length > 0 ? html`<h2>${words.newestArticles}</h2>\n` : ""}${articles.map((article) => story(article, site, { language }))}<p class="pager"><a href="/">${words.frontPage}</a> · <a href="/archive">${words.archive}</a></p>
</div>
</div>`,
  });
}
