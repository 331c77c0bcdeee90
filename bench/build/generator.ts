import type { Command } from "../support/measured-run.ts";

/** A program that makes feeds of a folder of Markdown. */
export interface Generator {
  readonly name: string;
  readonly version: string;
  /** Builds the corpus anew, without any cache. */
  readonly command: Command;
  /** Folders to remove before each run: what the last one wrote, caches included. */
  readonly output: readonly string[];
}

/** Entries in a feed, the same for all. */
export const FEED_ENTRIES = 50;
