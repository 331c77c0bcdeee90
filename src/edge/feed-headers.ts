import { formatLink, type Link } from "../http/link.ts";
import type { Manifest } from "../model/edition.ts";
import type { FormatFacts } from "../model/format.ts";

/**
 * What a feed's responses say beyond those of other documents: where it lives, and that it runs nothing.
 *
 * @param address path of the document
 */
export function feedHeaders(
  site: Manifest["site"],
  address: string,
  facts: FormatFacts,
): Record<string, string> {
  const links: Link[] = [
    { href: site.url + address, rel: "self", type: facts.mediaType },
    ...site.hubs.map((href) => ({ href, rel: "hub" })),
  ];
  return {
    Link: formatLink(links),
    "Content-Security-Policy": "default-src 'none'; style-src 'self'; img-src *; media-src *",
  };
}
