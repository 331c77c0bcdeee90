import { rmSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { pathShard } from "../../model/edition.ts";
import type { ArticleReading } from "../article/read-article.ts";
import { contentDigest } from "../content/read-text.ts";
import { readEntry, writeEntry } from "./entry-file.ts";
import { isBefore, isSameStamp, type Stamp, stampOf } from "./stamp.ts";

/** A reading, and what it was made of. */
interface Entry {
  readonly place: string;
  readonly digest: string;
  /** Of the file with that digest; absent where it was too fresh to be told from a later one. */
  readonly stamp?: Stamp;
  readonly reading: ArticleReading;
}

interface Bucket {
  readonly rulesKey: string;
  readonly entries: Map<string, Entry>;
  isChanged: boolean;
}

/** Files that hold entries, a power of two: one edit writes one of them anew. */
const BUCKETS = 64;

/**
 * Readings of Markdown files, by file. One holds as long as the rules, what its place says and its bytes are the same; bytes
 * are not looked at again while the file system says that nobody has written to the file.
 */
export class ReadingCache {
  readonly #folder: string;
  readonly #buckets = new Map<number, Bucket>();
  readonly #stamps = new Map<string, Stamp | undefined>();
  #rulesKey = "";
  #settled = 0;

  /** @param folder absolute path of the folder of entries */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /**
   * Begins a build: what holds by other rules does not hold any more.
   *
   * @param settled instant of the file system: what is written to from now on has another stamp than what was written before
   */
  begin(rulesKey: string, settled: number): void {
    this.#rulesKey = rulesKey;
    this.#settled = settled;
    this.#stamps.clear();
    for (let number = 0; number < BUCKETS; number++) {
      if (this.#buckets.get(number)?.rulesKey !== rulesKey) this.#buckets.set(number, this.#load(number));
    }
  }

  /** @param place what a reading depends on beside the file and the rules */
  find(file: string, place: string): ArticleReading | undefined {
    const stamp = stampOf(file);
    this.#stamps.set(file, stamp);
    const bucket = this.#bucketOf(file);
    const entry = bucket.entries.get(file);
    if (!stamp || entry?.place !== place) return undefined;
    if (isSameStamp(entry.stamp, stamp)) return entry.reading;
    if (contentDigest(file) !== entry.digest) return undefined;
    if (isBefore(stamp, this.#settled)) {
      bucket.entries.set(file, { ...entry, stamp });
      bucket.isChanged = true;
    }
    return entry.reading;
  }

  /**
   * @param fresh reading of a file that `find` did not know
   * @returns the reading, with those objects of the one before that are equal, so that what is made of them is seen to be the same
   */
  keep(file: string, place: string, fresh: ArticleReading): ArticleReading {
    const { digest } = fresh;
    if (digest === undefined) return fresh;
    const bucket = this.#bucketOf(file);
    const reading = withEqualParts(fresh, bucket.entries.get(file)?.reading);
    const stamp = this.#stamps.get(file);
    bucket.entries.set(file, {
      place,
      digest,
      ...(stamp && isBefore(stamp, this.#settled) && { stamp }),
      reading,
    });
    bucket.isChanged = true;
    return reading;
  }

  /** The reading of a file and what it depends on beside the rules; `undefined` where it is not kept. */
  entryOf(file: string): Pick<Entry, "place" | "digest" | "reading"> | undefined {
    return this.#bucketOf(file).entries.get(file);
  }

  /** Writes what changed, without bodies, which are read again, and the files that were not asked for since `begin`. */
  save(): void {
    for (const [number, bucket] of this.#buckets) {
      for (const [file, { reading }] of bucket.entries) {
        if (reading.body) reading.body.bytes = undefined;
        if (this.#stamps.has(file)) continue;
        bucket.entries.delete(file);
        bucket.isChanged = true;
      }
      if (!bucket.isChanged) continue;
      if (bucket.entries.size === 0) rmSync(this.#fileOf(number), { force: true });
      else writeEntry(this.#fileOf(number), { rulesKey: bucket.rulesKey, entries: bucket.entries });
      bucket.isChanged = false;
    }
  }

  #load(number: number): Bucket {
    const stored = readEntry(this.#fileOf(number)) as Omit<Bucket, "isChanged"> | undefined;
    if (stored?.rulesKey === this.#rulesKey) return { ...stored, isChanged: false };
    return { rulesKey: this.#rulesKey, entries: new Map(), isChanged: false };
  }

  #fileOf(number: number): string {
    return join(this.#folder, String(number));
  }

  #bucketOf(file: string): Bucket {
    return this.#buckets.get(pathShard(file, BUCKETS))!;
  }
}

/** An article of which only the body was edited says the same to all others. */
function withEqualParts(fresh: ArticleReading, before: ArticleReading | undefined): ArticleReading {
  const { draft, problems } = before ?? {};
  return {
    ...fresh,
    ...(draft && isDeepStrictEqual(draft, fresh.draft) && { draft }),
    ...(problems && isDeepStrictEqual(problems, fresh.problems) && { problems }),
  };
}
