import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { gzipAsync } from "@gfx/zopfli";
import { pageBefore } from "../../model/archive.ts";
import type { EntryParts, Piece } from "../../model/compose.ts";
import { gzipPath, type Manifest, partRange } from "../../model/edition.ts";
import { FORMATS } from "../../model/format.ts";
import {
  subscriptionDocument,
  subscriptionTag,
  type WindowOfFeed,
} from "../../model/subscription-document.ts";
import { publishedCount, windowEndingAt } from "../../model/window.ts";
import { UPCOMING } from "./gzip-windows.ts";
import { decodePack } from "./pack.ts";

/** Passes in search of the smallest; more than these gain a thousandth. */
const PASSES = 5;

/** What was written. */
export interface GzipTally {
  readonly files: number;
  readonly bytes: number;
}

/**
 * Compresses the documents of the main feed with the utmost care and puts them into an output, where the Worker finds them by
 * their tags: as they stand, and as the next publications will make them. Entries that the Worker does not hold
 * itself are too far off.
 *
 * @param out folder of a finished output
 * @param now milliseconds
 */
export async function gzipFeeds(out: string, now: number): Promise<GzipTally> {
  const { main, site } = JSON.parse(readFileSync(join(out, "manifest.json"), "utf8")) as Manifest;
  const hot = new Map(
    decodePack(readFileSync(join(out, "hot.bin"))).map((member) => [member.entry.ordinal, partsOf(member)]),
  );
  let files = 0;
  let bytes = 0;
  for (const shown of windowsFrom({ main, site }, now)) {
    const entries = entriesOf(shown).map((ordinal) => hot.get(ordinal));
    if (!entries.every((entry) => entry !== undefined)) continue;
    for (const facts of FORMATS) {
      const pieces = subscriptionDocument(shown, site.url, { facts, variant: "content", entries });
      const gzip = await gzipAsync(bytesOf(pieces), { numiterations: PASSES });
      const file = join(out, "assets", gzipPath(subscriptionTag(shown), facts.file));
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, gzip);
      files++;
      bytes += gzip.length;
    }
  }
  return { files, bytes };
}

/** The main feed as it stands and as it will stand, where its hot index tells. */
function windowsFrom({ main, site }: Pick<Manifest, "main" | "site">, now: number): WindowOfFeed[] {
  const upcoming = [...new Set(main.published.filter((instant) => instant > now))].slice(0, UPCOMING);
  return [now, ...upcoming].flatMap((instant) => {
    const count = publishedCount(main, instant);
    const window = count === undefined ? undefined : windowEndingAt(main, count, site.feedLimit);
    return window ? [{ index: main, window, older: pageBefore(window) }] : [];
  });
}

/** Ordinals of the entries that a window shows, newest first. */
function entriesOf({ index, window: { start, end } }: WindowOfFeed): number[] {
  return index.ordinals.slice(start - index.from, end - index.from).reverse();
}

function partsOf({ entry, bytes }: ReturnType<typeof decodePack>[number]): EntryParts {
  return { bytes: (part) => new Uint8Array(bytes.subarray(...partRange(entry, part))) };
}

function bytesOf(pieces: readonly Piece[]): Buffer {
  return Buffer.concat(pieces.map((piece) => (typeof piece === "string" ? Buffer.from(piece) : piece)));
}
