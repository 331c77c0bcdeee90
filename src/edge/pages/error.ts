import { html } from "hono/html";
import type { Manifest } from "../../model/edition.ts";
import { layout, type Markup } from "./layout.ts";

export function errorPage(site: Manifest["site"], title: string, detail: string): Markup {
  return layout({
    site,
    title: `${title} – ${site.title}`,
    main: html`<h1>${title}</h1>
<p>${detail}</p>
<p><a href="/">To the front page</a></p>`,
  });
}
