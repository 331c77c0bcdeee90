import { type ArchivePage, type ArchiveRange, archiveAddress } from "../model/archive.ts";
import type { DocumentLinks } from "../model/feed-links.ts";
import type { FormatFacts } from "../model/format.ts";
import { windowTag } from "../model/window.ts";
import { compose } from "./compose.ts";
import type { EditionStore } from "./edition-store.ts";

export interface ArchiveDocument {
  readonly body: Uint8Array<ArrayBuffer>;
  /** Opaque text of its entity tag. */
  readonly tag: string;
  /** Instant of the publication that last changed it, in milliseconds. */
  readonly since: number;
}

/** Composes an archive document (RFC 5005 section 4), from nothing but the packs that hold its entries. */
export async function composeArchive(
  page: ArchivePage,
  range: ArchiveRange,
  facts: FormatFacts,
  store: EditionStore,
): Promise<ArchiveDocument> {
  const { site, archive } = store.manifest;
  const { start, end, closed, next } = range;
  // A closed page last changed when the entry after it came.
  const packed = await store.entries(ordinals(start, closed ? end + 1 : end));
  const members = packed.slice(0, end - start);
  const url = (to: ArchivePage) => site.url + archiveAddress(to, facts.file);
  const links: DocumentLinks = {
    archive: true,
    self: url(page),
    current: `${site.url}/${facts.file}`,
    ...(page.number > 1 && { prevArchive: url({ number: page.number - 1 }) }),
    ...(next && { nextArchive: url({ number: page.number + 1 }) }),
  };
  const body = compose({
    facts,
    links,
    frame: archive.frames[facts.format],
    variant: "content",
    updated: Math.max(...members.map(({ entry }) => entry.updated)),
    entries: members.toReversed(),
  });
  const digests = members.flatMap(({ entry }) => entry.digest);
  const tag = windowTag({ head: archive.head, digests, from: start }, range);
  return { body, tag: next ? `${tag}+` : tag, since: packed.at(-1)!.entry.published };
}

function ordinals(start: number, end: number): number[] {
  return Array.from({ length: end - start }, (_, i) => start + i);
}
