import { Parser } from "htmlparser2";

/**
 * The feeds that a web page names (autodiscovery), in its order.
 *
 * @param url the page's address
 */
export function feedsOfPage(html: string, url: string | undefined): string[] {
  const feeds: string[] = [];
  let base = url;
  const parser = new Parser({
    onopentag(name, { rel = "", type = "", href = "" }) {
      if (name === "base") base = URL.parse(href, url)?.href ?? base;
      if (name !== "link" || !/(^|\s)alternate(\s|$)/i.test(rel)) return;
      if (!/^\s*application\/(rss\+xml|atom\+xml|feed\+json|rdf\+xml)\s*(;|$)/i.test(type)) return;
      const feed = URL.parse(href, base)?.href;
      if (feed !== undefined) feeds.push(feed);
    },
  });
  parser.end(html);
  return [...new Set(feeds)];
}
