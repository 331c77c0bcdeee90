import { Parser } from "htmlparser2";
import { feedAddress, formatsOf } from "../../model/feed-address.ts";
import { normalizePath } from "../../model/normalize-path.ts";
import type { Edition } from "../edition/make-edition.ts";
import { fetchDocument } from "../old-feeds/fetch-document.ts";
import type { Moved } from "./plan-moves.ts";

/**
 * What to tell the publisher of feeds that end: those that production lists in its `/feeds.opml` and that nothing takes the
 * place of, neither a feed of the edition nor a line in site.md. Their subscribers would get 404.
 *
 * @param moves where former addresses lead
 * @returns lines of text; empty when there is nothing to say, or production cannot be read
 */
export async function adviseOnEndedFeeds(
  { feeds, manifest }: Pick<Edition, "feeds" | "manifest">,
  moves: ReadonlyMap<string, Moved>,
): Promise<string> {
  const { url } = manifest.site;
  const opml = await fetchDocument(`${url}/feeds.opml`);
  if ("problem" in opml) return "";
  const published = new Set(
    feeds.flatMap((feed) => formatsOf(feed).map((facts) => feedAddress(feed, facts))),
  );
  const listed = feedsIn(opml.text).flatMap((address) =>
    address.startsWith(`${url}/`) ? [normalizePath(address.slice(url.length))] : [],
  );
  return report(listed.filter((path) => !published.has(path) && !moves.has(path)));
}

/** The addresses of the feeds in a subscription list. */
function feedsIn(opml: string): string[] {
  const addresses: string[] = [];
  const onopentag = (_: string, { xmlUrl }: Record<string, string>) => {
    if (xmlUrl !== undefined) addresses.push(xmlUrl);
  };
  new Parser({ onopentag }, { xmlMode: true, decodeEntities: true }).end(opml);
  return addresses;
}

function report(ended: readonly string[]): string {
  if (ended.length === 0) return "";
  // A tag's path covers its feeds.
  const gone = ended.map((path) => path.replace(/\/rss\.xml$/, ""));
  return `These feeds end with this deployment; who polls them gets 404 from now on:
${ended.map((path) => `  ${path}\n`).join("")}Readers that get 410 stop asking. To answer that instead, write into site.md:
gone:
${gone.map((path) => `  - ${path}\n`).join("")}`;
}
