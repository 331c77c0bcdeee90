import { type ArchivePage, archiveAddress } from "./archive.ts";
import { type Composition, compose, type Piece } from "./compose.ts";
import type { FeedIndex } from "./feed-index.ts";
import { type Window, windowTag, windowUpdated } from "./window.ts";

/** A feed as one window shows it. */
export interface WindowOfFeed {
  readonly index: FeedIndex;
  readonly window: Window;
  /** The archive page that continues the window, where the feed has archives and older entries. */
  readonly older?: ArchivePage | undefined;
}

/** The tag of a feed's documents. The link to the archive is part of them, so its target is part of the tag. */
export function subscriptionTag({ index, window, older }: WindowOfFeed): string {
  const tag = windowTag(index, window);
  return older ? `${tag}-${older.number}${older.before === undefined ? "" : `.${older.before}`}` : tag;
}

/**
 * A feed's document.
 *
 * @param siteUrl without a final slash
 */
export function subscriptionDocument(
  { index, window, older }: WindowOfFeed,
  siteUrl: string,
  { facts, variant, entries }: Pick<Composition, "facts" | "variant" | "entries">,
): Piece[] {
  return compose({
    facts,
    variant,
    entries,
    frame: index.frames[facts.format],
    updated: windowUpdated(index, window) ?? 0,
    links: older ? { prevArchive: siteUrl + archiveAddress(older, facts.file) } : {},
  });
}
