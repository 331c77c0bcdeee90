import { html, raw } from "hono/html";
import type { ArticleDocument, NeighbourJson } from "../../model/article-json.ts";
import type { Manifest } from "../../model/edition.ts";
import { jsonPath } from "../json-path.ts";
import { layout, type Markup } from "./layout.ts";

/** The page of an article: the same document that programs get, for people. */
export function articlePage(site: Manifest["site"], article: ArticleDocument): Markup {
  const {
    title,
    url,
    language,
    summary,
    authors,
    date_published,
    date_modified,
    content_html,
    _broadsheet: more,
  } = article;
  const { hero, subtitle, call_to_action, reading_time, reading_minutes, previous, next, direction } = more;
  return layout({
    site,
    title: `${title} – ${site.title}`,
    language,
    url: more.canonical_url ?? url,
    ...(summary !== undefined && { description: summary }),
    ...(direction && { direction }),
    head: html`<link rel="alternate" type="application/json" href="${jsonPath(url)}">`,
    main: html`<article>
<h1>${title}</h1>
${subtitle ? html`<p>${subtitle}</p>` : ""}
<p>${authors ? `${authors.map(({ name }) => name).join(", ")} · ` : ""}<time datetime="${date_published}">${date_published.slice(0, 10)}</time>${
      date_modified === date_published
        ? ""
        : html` (updated <time datetime="${date_modified}">${date_modified.slice(0, 10)}</time>)`
    } · ${reading_time ?? `${reading_minutes} min`}</p>
${
  hero
    ? html`<p><img src="${hero.url}" alt="${hero.alt}"${hero.width ? raw(` width="${hero.width}" height="${hero.height}"`) : ""}></p>`
    : ""
}
${raw(content_html)}
${call_to_action ? html`<p><strong>${call_to_action}</strong></p>` : ""}
</article>
<nav>
${previous ? neighbour("prev", previous) : ""}
${next ? neighbour("next", next) : ""}
</nav>`,
  });
}

function neighbour(rel: "prev" | "next", { url, title }: NeighbourJson): Markup {
  return html`<p><a rel="${rel}" href="${url}">${title}</a></p>`;
}
