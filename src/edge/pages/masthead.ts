import { html } from "hono/html";
import type { Markup } from "./markup.ts";
import type { PageSite } from "./page-site.ts";

/**
 * The head of every page: the site's name and the ways around it; on the front page larger, and with the description.
 *
 * @param attributes language of the masthead where it is not the page's
 */
export function masthead(
  site: PageSite,
  { current, subscribe = "/#subscribe" }: { current?: "front" | "archive"; subscribe?: string },
  attributes: Markup | "",
): Markup {
  const { description } = site.manifest.site;
  const { words } = site.language;
  const isFront = current === "front";
  const name = html`<a href="/"${isFront ? html` aria-current="page"` : ""}>${nameplate(site)}</a>`;
  return html`<header class="${isFront ? "front " : ""}masthead"${attributes}>
${isFront ? html`<h1 class="name">${name}</h1>` : html`<p class="name">${name}</p>`}
${isFront && description ? html`<p>${description}</p>` : ""}
<nav>
<ul>
<li><a href="/archive"${current === "archive" ? html` aria-current="page"` : ""}>${words.archive}</a></li>
<li><a href="${subscribe}">${words.subscribe}</a></li>
</ul>
</nav>
</header>`;
}

/** The logo in place of the title where there is one; else the icon beside it. */
function nameplate({ manifest, local }: PageSite): Markup {
  const { title, logo, icon } = manifest.site;
  if (logo) return html`<img class="logo" src="${local(logo.url)}" alt="${title}"${size(logo)}>`;
  return html`${icon ? html`<img src="${local(icon.url)}" alt=""${size(icon)}>` : ""}${title}`;
}

function size({ width, height }: { width?: number; height?: number }): Markup | "" {
  return width && height ? html` width="${width}" height="${height}"` : "";
}
