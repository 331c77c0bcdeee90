import { Parser } from "htmlparser2";
import type { Article } from "../../model/article.ts";
import type { Picture } from "../../model/site.ts";
import { htmlText } from "./html-text.ts";

/**
 * What feeds show around an article's body: subtitle and hero image before it, the call to action after it. The content
 * is `lead + article.html + coda`; by the lengths of lead and coda the body can be cut out again.
 *
 * Only elements that readers' sanitizers keep. A hero that the body shows anyway is not shown twice.
 */
export function feedContent(article: Article): { lead: string; coda: string } {
  const { subtitle, hero, callToAction, html } = article;
  const lead =
    (subtitle ? `<p><em>${htmlText(subtitle)}</em></p>\n` : "") +
    (hero && !showsImage(html, hero.url) ? `<figure>${imageTag(hero)}</figure>\n` : "");
  return { lead, coda: callToAction ? `\n<p><strong>${htmlText(callToAction)}</strong></p>\n` : "" };
}

function imageTag({ url, alt, width, height }: Picture): string {
  const size = width && height ? ` width="${width}" height="${height}"` : "";
  return `<img src="${htmlText(url)}" alt="${htmlText(alt ?? "")}"${size}>`;
}

/** Whether an `img` of the body has this URL. A mention of it, in a link or a code listing, does not count. */
function showsImage(html: string, url: string): boolean {
  if (!html.includes(url) && !html.includes(htmlText(url))) return false;
  let shown = false;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === "img" && attributes.src === url) shown = true;
    },
  });
  parser.end(html);
  return shown;
}
