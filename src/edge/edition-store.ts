import type { ArticleSummary } from "../model/article-json.ts";
import {
  FAVICON_ASSET,
  FEED_STYLESHEET_ASSET,
  feedIndexPath,
  gzipPath,
  LISTING_SIZE,
  type Listing,
  listingPath,
  type Manifest,
  PACK_SIZE,
  type PathShard,
  type PathTarget,
  packPath,
  pathShard,
  pathShardPath,
  type Section,
  type SectionKind,
  sectionsPath,
  sitemapChunkPath,
  wholeIndexPath,
} from "../model/edition.ts";
import type { FeedIndex } from "../model/feed-index.ts";
import { type Assets, findAsset } from "./assets.ts";
import { BoundedCache } from "./bounded-cache.ts";
import { type Packed, readPack } from "./pack.ts";

const utf8 = new TextDecoder();

/** Bytes of assets kept in memory; an isolate has 128 MB for everything. */
const KEPT_BYTES = 12_000_000;

/** Reads the edition: what is hot from memory, the rest from the assets, the latest of which stay in memory. */
export class EditionStore {
  readonly manifest: Manifest;
  readonly #assets: Assets;
  readonly #hot: ReadonlyMap<number, Packed>;
  readonly #kept = new BoundedCache<unknown>(KEPT_BYTES);

  constructor(manifest: Manifest, hotPack: ArrayBuffer, assets: Assets) {
    this.manifest = manifest;
    this.#assets = assets;
    this.#hot = readPack(hotPack);
  }

  /** The fragments of entries, in the order asked for. */
  async entries(ordinals: readonly number[]): Promise<Packed[]> {
    const cold = ordinals.filter((ordinal) => !this.#hot.has(ordinal));
    // Each pack once: what is being read for one entry is not kept yet for the next.
    const packs = await this.#readAll(cold.map(packNumber), packPath, readPack);
    return ordinals.map(
      (ordinal) => this.#hot.get(ordinal) ?? memberOf(packs.get(packNumber(ordinal))!, ordinal),
    );
  }

  /** A whole article, its `extra` part included. */
  async article(ordinal: number): Promise<Packed> {
    return memberOf(await this.#read(packPath(packNumber(ordinal)), readPack), ordinal);
  }

  /** Summaries of the articles from `start` (included) to `end` (excluded), oldest first. */
  async summaries(start: number, end: number): Promise<Listing["articles"]> {
    const first = Math.floor(start / LISTING_SIZE);
    const last = Math.floor((end - 1) / LISTING_SIZE);
    const numbers = Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
    const listings = await this.#readAll(numbers, listingPath, parseJson<Listing>);
    const offset = first * LISTING_SIZE;
    return [...listings.values()].flatMap(({ articles }) => articles).slice(start - offset, end - offset);
  }

  /** Summaries of articles, in the order asked for: from memory where the Worker holds them, else from listings. */
  async summariesOf(ordinals: readonly number[]): Promise<ArticleSummary[]> {
    const cold = ordinals.filter((ordinal) => !this.#hot.has(ordinal));
    const numbers = cold.map((ordinal) => Math.floor(ordinal / LISTING_SIZE));
    const listings = await this.#readAll(numbers, listingPath, parseJson<Listing>);
    return ordinals.map((ordinal) => {
      const hot = this.#hot.get(ordinal);
      if (hot) return JSON.parse(`${hot.text("json.before")}}`) as ArticleSummary;
      return listings.get(Math.floor(ordinal / LISTING_SIZE))!.articles[ordinal % LISTING_SIZE]!;
    });
  }

  /** @param path percent-encoded as `encodeSegment` does it */
  async pathTarget(path: string): Promise<PathTarget | undefined> {
    const number = pathShard(path, this.manifest.pathShards);
    const shard = await this.#read(pathShardPath(number), parseJson<PathShard>);
    return Object.hasOwn(shard, path) ? shard[path] : undefined;
  }

  /** The index of a feed other than the main one, as far as polls need it; `undefined` when there is no such feed. */
  feedIndex(path: string): Promise<FeedIndex | undefined> {
    return this.#find(feedIndexPath(path), parseJson<FeedIndex>);
  }

  /** @throws RangeError when there is no such feed */
  async wholeFeedIndex(path: string): Promise<FeedIndex> {
    const { main } = this.manifest;
    const index = path === main.path ? main : await this.#read(feedIndexPath(path), parseJson<FeedIndex>);
    return index.from === 0 ? index : this.#read(wholeIndexPath(path), parseJson<FeedIndex>);
  }

  /** The stylesheet of feeds in browsers. */
  feedStylesheet(): Promise<string> {
    return this.#read(FEED_STYLESHEET_ASSET, (body) => utf8.decode(body));
  }

  /** What the build compressed of a document of the main feed; `undefined` where it did not. Not kept: the document keeps it. */
  gzip(tag: string, file: string): Promise<ArrayBuffer | undefined> {
    return findAsset(this.#assets, gzipPath(tag, file));
  }

  favicon(): Promise<ArrayBuffer> {
    return this.#read(FAVICON_ASSET, (body) => body);
  }

  /** Lines of a sitemap; not kept, since they are large and rarely asked for. */
  async sitemapChunk(number: number): Promise<string> {
    const path = sitemapChunkPath(number);
    const body = await findAsset(this.#assets, path);
    if (body === undefined) throw new RangeError(`The deployment lacks ${path}`);
    return utf8.decode(body);
  }

  /** All tags, authors or languages, in the order of their paths. */
  sections(kind: SectionKind): Promise<readonly Section[]> {
    return this.#read(sectionsPath(kind), parseJson<readonly Section[]>);
  }

  /**
   * Parts of one kind by their numbers, each read once however often it is named.
   *
   * @param pathOf the path of a part
   * @returns in the order in which the numbers come first
   */
  async #readAll<T>(
    numbers: readonly number[],
    pathOf: (number: number) => string,
    parse: (body: ArrayBuffer) => T,
  ): Promise<ReadonlyMap<number, T>> {
    const read = async (number: number) => [number, await this.#read(pathOf(number), parse)] as const;
    return new Map(await Promise.all([...new Set(numbers)].map(read)));
  }

  async #read<T>(path: string, parse: (body: ArrayBuffer) => T): Promise<T> {
    const value = await this.#find(path, parse);
    if (value === undefined) throw new RangeError(`The deployment lacks ${path}`);
    return value;
  }

  /** Only values are kept, not promises: in Workers a promise belongs to the request that made it. */
  async #find<T>(path: string, parse: (body: ArrayBuffer) => T): Promise<T | undefined> {
    const kept = this.#kept.get(path);
    if (kept !== undefined) return kept as T;
    const body = await findAsset(this.#assets, path);
    if (body === undefined) return undefined;
    const value = parse(body);
    this.#kept.set(path, value, body.byteLength);
    return value;
  }
}

function parseJson<T>(body: ArrayBuffer): T {
  return JSON.parse(utf8.decode(body)) as T;
}

/** The pack that holds an article. */
function packNumber(ordinal: number): number {
  return Math.floor(ordinal / PACK_SIZE);
}

function memberOf(pack: ReadonlyMap<number, Packed>, ordinal: number): Packed {
  const packed = pack.get(ordinal);
  if (!packed) throw new RangeError(`No article ${ordinal} in ${packPath(packNumber(ordinal))}`);
  return packed;
}
