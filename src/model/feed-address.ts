import { FORMATS, type FormatFacts } from "./format.ts";

/** Names the feed of the articles with audio. Unlike all others it is one document, in the format that podcasts have. */
export const PODCAST = "/podcast";

const [RSS] = FORMATS.filter(({ format }) => format === "rss");

/** The formats in which a feed is published. */
export function formatsOf(feed: string): readonly FormatFacts[] {
  return feed === PODCAST ? [RSS!] : FORMATS;
}

/**
 * The path of a feed's document.
 *
 * @param feed its path without the file name, percent-encoded: `` for the main feed, `/tags/rust`, …
 */
export function feedAddress(feed: string, { file }: FormatFacts): string {
  return feed === PODCAST ? `${PODCAST}.xml` : `${feed}/${file}`;
}
