import { html, raw } from "hono/html";
import { FORMATS } from "../../model/format.ts";
import { COPY_SCRIPT } from "./copy-script.ts";
import type { Markup } from "./markup.ts";
import type { PageLanguage } from "./page-language.ts";
import type { PageFeed, PageSite } from "./page-site.ts";
import { WEB_READERS } from "./readers.ts";

/**
 * The block that offers a feed: its address in each format, and links for those who use a reader on the web.
 *
 * @param language of the words; the element says it where the page's is another
 */
export function subscribeBlock(
  site: PageSite,
  feed: PageFeed,
  {
    language,
    pageLanguage,
    after = false,
  }: { language: PageLanguage; pageLanguage: string; after?: boolean },
): Markup {
  const { words } = language;
  const address = (file: string) => `${site.manifest.site.url}${feed.path}/${file}`;
  const main = address(FORMATS[0]!.file);
  const attributes = words.language === pageLanguage ? "" : language.wordsAttributes;
  return html`<section class="${after ? "after " : ""}subscribe" id="subscribe" aria-labelledby="subscribe-title"${attributes}>
<h2 id="subscribe-title">${words.subscribe}</h2>
<p>${words.whatIsAFeed}</p>
${FORMATS.map(
  ({ format, label, file }) => html`<div class="address">
<label for="feed-${format}">${label}</label>
<button type="button" hidden data-copied="${words.copied}" aria-live="polite" aria-describedby="feed-${format}">${words.copy}</button>
<input id="feed-${format}" dir="ltr" readonly value="${address(file)}">
</div>
`,
)}<p>${words.openIn} ${language.alternatives([
    ...WEB_READERS.map(({ name, subscribeUrl }) => html`<a href="${subscribeUrl(main)}">${name}</a>`),
    html`<a href="feed:${main}">${words.readerOnThisDevice}</a>`,
  ])}.</p>
</section>
<script>${raw(COPY_SCRIPT)}</script>
`;
}
