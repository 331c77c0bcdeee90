import { html } from "hono/html";
import { SECTION_KINDS } from "../../model/edition.ts";
import { visibleSections } from "../visible-sections.ts";
import type { WriterRequest } from "../writer.ts";
import { layout } from "./layout.ts";
import { openGraph } from "./open-graph.ts";

/** The list of all tags, authors or languages, in the alphabetical order of the site's language. */
export async function sectionsPage({
  site,
  publication,
  now,
  url,
}: WriterRequest): Promise<string | undefined> {
  const kind = SECTION_KINDS.find((name) => url.pathname === `/${name}`);
  const sections = kind ? await visibleSections(publication, kind, now) : [];
  if (!kind || sections.length === 0) return undefined;
  const { manifest, language } = site;
  const { one, all } = language.words.sections[kind];
  const order = new Intl.Collator(language.tag, { numeric: true });
  const title = `${all} – ${manifest.site.title}`;
  const canonical = `${manifest.site.url}/${kind}`;
  return layout({
    site,
    title,
    canonical,
    feeds: [site.mainFeed],
    head: openGraph(site, { type: "website", title, url: canonical }),
    main: html`<div class="narrow">
<div class="section-head">
<h1>${all}</h1>
</div>
<ul class="names" aria-label="${one}">
${sections
  .toSorted((a, b) => order.compare(a.name, b.name))
  .map(
    ({ path, name, count }) =>
      html`<li><a href="${path}">${name}</a> <span class="meta">${language.articles(count)}</span></li>\n`,
  )}</ul>
</div>`,
  });
}
