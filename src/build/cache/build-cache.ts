import { mkdirSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { ContentPlan } from "../content/plan-content.ts";
import { digestText } from "../edition/digest.ts";
import type { Survey } from "../survey.ts";
import { cacheKey } from "./cache-key.ts";
import { AssetMemory } from "./asset-memory.ts";
import { codeVersion } from "./code-version.ts";
import { KnownReadings } from "./known-readings.ts";
import { KnownSheets } from "./known-sheets.ts";
import type { LastResult } from "./last-result.ts";
import { MediaCache } from "./media-cache.ts";
import { MediaShelf } from "./media-shelf.ts";
import { ReadingCache } from "./reading-cache.ts";
import { Recall } from "./recall.ts";
import { SheetCache } from "./sheet-cache.ts";
import { Stock } from "./stock.ts";

/** Where caches are, beside the source: ignored by git, and safe to delete at any time. */
export const CACHE_FOLDER = resolve(import.meta.dirname, "../../../.broadsheet/cache");

/** FAT counts in two seconds, others in milliseconds or less. */
const TICK = 2000;

/** Builds that are remembered, of other content folders or with drafts: those that ran last. */
const MOST_BUILDS = 4;

/** Milliseconds for which one more is: it may be running. */
const RUNNING = 600_000;

/** Which builds share a cache. */
export interface CacheOwner {
  readonly content: string;
  readonly drafts: boolean;
  readonly future: boolean;
}

/**
 * What one build leaves for the next one of the same content: readings, printed sheets, files of the output. Nothing of it is
 * believed: whatever is missing, broken or of another time is made anew, and both ways the output is the same, byte for byte.
 */
export class BuildCache {
  readonly #folder: string;
  readonly #stock: Stock;
  readonly #readings: ReadingCache;
  readonly #sheets: SheetCache;
  readonly #sheetKeys = new Map<number, LastResult<string | undefined>>();
  readonly media: MediaCache;
  readonly shelf: MediaShelf;
  /** What only a process that builds again can use. */
  readonly recall = new Recall();
  readonly assets = new AssetMemory();
  readonly #tick: number;
  #settled = 0;

  /**
   * @param folder absolute path
   * @param tick milliseconds in which the file system may give two writings of a file the same time
   */
  constructor(folder: string, tick = TICK) {
    this.#folder = folder;
    this.#tick = tick;
    this.#stock = new Stock(join(folder, "output"));
    this.#readings = new ReadingCache(join(folder, "readings"));
    this.#sheets = new SheetCache(join(folder, "sheets"), this.#stock);
    this.media = new MediaCache(join(folder, "media"));
    this.shelf = new MediaShelf(join(folder, "shelf"), this.#stock);
    this.begin();
  }

  /** A new build begins. */
  begin(): void {
    const file = join(this.#folder, "clock");
    this.#settled = Number.NEGATIVE_INFINITY;
    ifPossible(() => {
      mkdirSync(this.#folder, { recursive: true });
      writeFileSync(file, "");
      this.#settled = statSync(file).mtimeMs - this.#tick;
    });
    this.media.begin(this.#settled);
    this.#sheets.begin();
  }

  readingsFor(plan: ContentPlan): KnownReadings {
    return new KnownReadings(this.#readings, plan, this.#settled);
  }

  sheetsFor(survey: Survey): KnownSheets {
    const caches = {
      readings: this.#readings,
      sheets: this.#sheets,
      keys: this.#sheetKeys,
      aside: this.#aside,
    };
    return new KnownSheets(caches, survey);
  }

  get #aside(): string {
    return join(this.#folder, `aside-${process.pid}`);
  }

  /** Writes what changed since `begin`, and removes what was not asked for since. */
  save(): void {
    ifPossible(() => {
      this.#readings.save();
      this.#sheets.save();
      this.media.save();
      this.shelf.save();
      this.#stock.keepOnly(new Set([...this.#sheets.paths, ...this.shelf.paths]));
      rmSync(this.#aside, { recursive: true, force: true });
    });
  }
}

/** Whatever the disk has against a cache, the build goes on without it. */
function ifPossible(act: () => void): void {
  try {
    act();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
  }
}

/**
 * Opens the cache of a build, and removes those that are too old.
 *
 * @param folder absolute path of the folder of caches
 * @param version of the code; `undefined` where it cannot be told
 * @returns `undefined` where there can be none
 */
export function openCache(
  { content, drafts, future }: CacheOwner,
  folder = CACHE_FOLDER,
  version = codeVersion(),
): BuildCache | undefined {
  if (version === undefined) return undefined;
  const own = join(folder, digestText(cacheKey(resolve(content), drafts, future)));
  const current = digestText(version);
  try {
    mkdirSync(join(own, current), { recursive: true });
    const now = new Date();
    utimesSync(own, now, now);
    removeOld(folder, now.getTime());
    for (const name of readdirSync(own)) {
      if (name !== current) rmSync(join(own, name), { recursive: true, force: true });
    }
    return new BuildCache(join(own, current));
  } catch {
    return undefined;
  }
}

function removeOld(folder: string, now: number): void {
  const builds = readdirSync(folder).map((name) => {
    const path = join(folder, name);
    return { path, used: statSync(path).mtimeMs };
  });
  for (const { path, used } of builds.sort((a, b) => b.used - a.used).slice(MOST_BUILDS)) {
    if (used < now - RUNNING) rmSync(path, { recursive: true, force: true });
  }
}
