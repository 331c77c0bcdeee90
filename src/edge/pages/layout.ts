import { html, raw } from "hono/html";
import type { Manifest } from "../../model/edition.ts";
import { FORMATS } from "../../model/format.ts";

export type Markup = ReturnType<typeof html>;

export interface Page {
  readonly site: Manifest["site"];
  readonly title: string;
  readonly language?: string;
  readonly description?: string;
  readonly direction?: "rtl";
  /** Absolute URL of the page. */
  readonly url?: string;
  /** More elements for the head. */
  readonly head?: Markup;
  readonly main: Markup;
}

/** A whole page: what every page has around its main part. */
export function layout({ site, title, language, description, direction, url, head, main }: Page): Markup {
  return html`<!doctype html>
<html lang="${language ?? site.language}"${direction ? raw(` dir="${direction}"`) : ""}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
${description ? html`<meta name="description" content="${description}">` : ""}
${url ? html`<link rel="canonical" href="${url}">` : ""}
${FORMATS.map(
  ({ mediaType, file, label }) =>
    html`<link rel="alternate" type="${mediaType}" href="${site.url}/${file}" title="${site.title} (${label})">\n`,
)}${head ?? ""}
</head>
<body>
<header><a href="/">${site.title}</a></header>
<main>
${main}
</main>
</body>
</html>
`;
}
