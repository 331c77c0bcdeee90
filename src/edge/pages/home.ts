import { html, raw } from "hono/html";
import type { Manifest } from "../../model/edition.ts";
import { FORMATS } from "../../model/format.ts";
import type { ArticleIndex } from "../article-index.ts";
import { layout, type Markup } from "./layout.ts";

export function homePage(site: Manifest["site"], { items, next_url }: ArticleIndex): Markup {
  return layout({
    site,
    title: site.title,
    description: site.description,
    url: `${site.url}/`,
    main: html`<h1>${site.title}</h1>
${raw(site.introduction)}
<ul>
${FORMATS.map(({ file, label }) => html`<li><a href="/${file}">${label}</a></li>\n`)}</ul>
<h2>Articles</h2>
<ul>
${items.map(
  ({ url, title, date_published }) =>
    html`<li><time datetime="${date_published}">${date_published.slice(0, 10)}</time> <a href="${url}">${title}</a></li>\n`,
)}</ul>
${next_url ? html`<p><a href="/?before=${new URL(next_url).searchParams.get("before") ?? ""}" rel="next">Older articles</a></p>` : ""}`,
  });
}
