import type { Article } from "../../model/article.ts";
import {
  feedIndexPath,
  HOT_SCHEDULED,
  LISTING_SIZE,
  type Listing,
  type Look,
  listingPath,
  type Manifest,
  type Neighbour,
  PACK_SIZE,
  packPath,
  pathShardPath,
  SECTION_KINDS,
  SECTION_NEWEST,
  type Section,
  sectionsPath,
} from "../../model/edition.ts";
import { PODCAST } from "../../model/feed-address.ts";
import type { Site } from "../../model/site.ts";
import { MAX_WINDOW_BYTES } from "../../model/window.ts";
import type { FeedDescription } from "../feeds/formats.ts";
import type { Moved } from "../moves/plan-moves.ts";
import { isEpisode } from "../podcast/is-episode.ts";
import { describeFeed } from "./describe-feed.ts";
import { digestText } from "./digest.ts";
import { feedIndex, hotIndex } from "./feed-index.ts";
import { encodePack, type PackMember } from "./pack.ts";
import { type PackedArticle, packArticle, withoutExtra } from "./pack-article.ts";
import { pathShards } from "./path-shards.ts";
import { groupSections, type SectionGroup } from "./sections.ts";
import { addSitemapChunks } from "./sitemap-chunks.ts";
import { visibleFrom } from "./visible-from.ts";
import { yearStarts } from "./year-starts.ts";

/** Largest hot pack, counting each entry in the format in which it is largest: one full window and some more. */
const HOT_BYTES = 1.25 * MAX_WINDOW_BYTES;

export interface Edition {
  readonly manifest: Manifest;
  /** The pack of the entries that the Worker holds itself. */
  readonly hotPack: Uint8Array;
  /** Contents of assets by path. */
  readonly assets: ReadonlyMap<string, Uint8Array | string>;
  /** Addresses of all feeds without the file name, in the formats of `formatsOf`: `` for the main feed, `/tags/rust` … */
  readonly feeds: readonly string[];
}

/** What an edition is made of beside the site and its articles. */
export interface EditionParts {
  readonly look: Look;
  /** What `/robots.txt` answers. */
  readonly robots: string;
  /** Digest of what makes it. */
  readonly code: string;
  /** Where former addresses lead. */
  readonly moves?: ReadonlyMap<string, Moved>;
}

/**
 * Makes the edition of a site.
 *
 * @param articles oldest first: their place is their ordinal
 */
export function makeEdition(
  site: Site,
  articles: readonly Article[],
  { look, robots, code, moves = new Map() }: EditionParts,
): Edition {
  const packed = articles.map((article, ordinal) =>
    packArticle(
      article,
      ordinal,
      {
        ...neighbour("previous", articles[ordinal - 1], site),
        ...neighbour("next", articles[ordinal + 1], site),
      },
      site,
    ),
  );
  const assets = new Map<string, Uint8Array | string>();
  for (const [number, members] of chunks(packed, PACK_SIZE).entries())
    assets.set(packPath(number), encodePack(members));
  for (const [number, members] of chunks(packed, LISTING_SIZE).entries()) {
    const listing: Listing = {
      articles: members.map(({ summary, entry }) => ({ ...summary, _published: entry.published })),
    };
    assets.set(listingPath(number), JSON.stringify(listing));
  }
  const shards = pathShards(packed, moves);
  for (const [number, shard] of shards.entries()) assets.set(pathShardPath(number), JSON.stringify(shard));
  addSitemapChunks(assets, articles, site.url);
  const main = feedIndex("", mainFeed(site), site, packed);
  assets.set(feedIndexPath(""), JSON.stringify(main));
  const { head, frames } = feedIndex("", archiveFeed(site), site, []);
  const summary = feedIndex("/summary", summaryFeed(site), site, []);
  const sectionFeeds = addSections(assets, site, articles, packed);
  const podcastFeed = addPodcast(assets, site, articles, packed);
  return {
    assets,
    feeds: [main.path, summary.path, ...podcastFeed, ...sectionFeeds],
    hotPack: hotPack(packed, site.feedLimit),
    manifest: {
      site,
      look,
      robots,
      size: packed.length,
      years: yearStarts(
        articles.map(({ published }) => published),
        site.timezone,
      ),
      digest: digestText(
        JSON.stringify([code, site, look, robots, packed.map(({ entry }) => entry.revision)]),
      ),
      pathShards: shards.length,
      main: hotIndex(main, site.feedLimit),
      archive: { head, frames },
      summary: { path: summary.path, title: summary.title, head: summary.head, frames: summary.frames },
    },
  };
}

/** The newest entries, fragments only: as many as a window can show, and some that are scheduled. */
function hotPack(packed: readonly PackedArticle[], limit: number): Uint8Array {
  const members: PackMember[] = [];
  let bytes = 0;
  for (const article of packed.slice(-limit - HOT_SCHEDULED).reverse()) {
    bytes += article.size;
    if (bytes > HOT_BYTES) break;
    members.push(withoutExtra(article));
  }
  return encodePack(members);
}

function neighbour(key: "previous" | "next", article: Article | undefined, site: Site) {
  if (!article) return {};
  const { id, path, title } = article;
  return { [key]: { id, url: site.url + path, title, published: visibleFrom(article) } satisfies Neighbour };
}

function mainFeed(site: Site): FeedDescription {
  return describeFeed(site, "", site.title, site.language);
}

/** The same feed: its archives have its title, its home and its id. */
function archiveFeed(site: Site): FeedDescription {
  return describeFeed(site, "", site.title, site.language, "archive");
}

function summaryFeed(site: Site): FeedDescription {
  return describeFeed(site, "/summary", `${site.title} (summaries)`, site.language);
}

/** @returns the path of the feed of all articles with audio, where there are any */
function addPodcast(
  assets: Map<string, Uint8Array | string>,
  site: Site,
  articles: readonly Article[],
  packed: readonly PackedArticle[],
): string[] {
  const episodes = packed.filter((_, ordinal) => isEpisode(articles[ordinal]!));
  if (episodes.length === 0) return [];
  const description = { ...describeFeed(site, PODCAST, site.title, site.language), podcast: true };
  assets.set(feedIndexPath(PODCAST), JSON.stringify(feedIndex(PODCAST, description, site, episodes)));
  return [PODCAST];
}

/** @returns the addresses of the feeds that were added, without the file name */
function addSections(
  assets: Map<string, Uint8Array | string>,
  site: Site,
  articles: readonly Article[],
  packed: readonly PackedArticle[],
): string[] {
  const feeds: string[] = [];
  for (const kind of SECTION_KINDS) {
    const groups = groupSections(kind, articles);
    const opens = ({ opener }: Pick<SectionGroup, "opener">) =>
      opener === undefined ? {} : { opens: packed[opener]!.entry.published };
    for (const group of groups) {
      const { path, name, language, ordinals } = group;
      const members = ordinals.map((ordinal) => packed[ordinal]!);
      const description = describeFeed(site, path, `${site.title}: ${name}`, language ?? site.language);
      const index = { ...feedIndex(path, description, site, members), ...opens(group) };
      assets.set(feedIndexPath(path), JSON.stringify(index));
      feeds.push(path);
    }
    const sections: Section[] = groups.map(({ path, name, ordinals, ...group }) => ({
      path,
      name,
      ...opens(group),
      size: ordinals.length,
      newest: ordinals.slice(-SECTION_NEWEST).map((ordinal) => packed[ordinal]!.entry.published),
    }));
    assets.set(sectionsPath(kind), JSON.stringify(sections));
  }
  return feeds;
}

function chunks<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, i) =>
    items.slice(i * size, (i + 1) * size),
  );
}
