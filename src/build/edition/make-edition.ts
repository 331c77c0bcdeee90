import type { Article } from "../../model/article.ts";
import {
  feedIndexPath,
  type Look,
  type Manifest,
  SECTION_KINDS,
  SECTION_NEWEST,
  type Section,
  sectionsPath,
  wholeIndexPath,
} from "../../model/edition.ts";
import { PODCAST } from "../../model/feed-address.ts";
import type { FeedIndex } from "../../model/feed-index.ts";
import type { Site } from "../../model/site.ts";
import { Recall } from "../cache/recall.ts";
import type { FeedDescription } from "../feeds/formats.ts";
import type { Moved } from "../moves/plan-moves.ts";
import { isEpisode } from "../podcast/is-episode.ts";
import { describeFeed } from "./describe-feed.ts";
import { digestText } from "./digest.ts";
import { feedIndex, hotIndex } from "./feed-index.ts";
import { hotPack } from "./hot-pack.ts";
import type { IndexFiles, IndexMemory } from "./index-memory.ts";
import { type FiledArticle, type IndexedFacts, packSheet, SHEET_SIZE } from "./pack-sheet.ts";
import { pathShards } from "./path-shards.ts";
import { relativesAmong } from "./relatives.ts";
import { type SectionGroup, type Sections, sectionsOf } from "./sections.ts";
import { sitemapChunks } from "./sitemap-chunks.ts";
import { yearStarts } from "./year-starts.ts";

export interface EditionIndex {
  readonly manifest: Manifest;
  /** Contents of assets by path. */
  readonly assets: ReadonlyMap<string, Uint8Array | string>;
  /** Addresses of all feeds without the file name, in the formats of `formatsOf`: `` for the main feed, `/tags/rust` … */
  readonly feeds: readonly string[];
}

/** An edition that is held in memory as a whole: its assets are those of its sheets too. */
export interface Edition extends EditionIndex {
  /** The pack of the entries that the Worker holds itself. */
  readonly hotPack: Uint8Array;
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
  /** Has parts of the last edition. */
  readonly recall?: Recall;
}

/**
 * Makes the edition of a site in memory.
 *
 * @param articles oldest first: their place is their ordinal
 */
export function makeEdition(site: Site, articles: readonly Article[], parts: EditionParts): Edition {
  const relativesOf = relativesAmong(articles, site.url);
  const related = articles.map((article, i) => ({ article, relatives: relativesOf(i) }));
  const sheets = Array.from({ length: Math.ceil(articles.length / SHEET_SIZE) }, (_, number) =>
    packSheet(number, related.slice(number * SHEET_SIZE, (number + 1) * SHEET_SIZE), site),
  );
  const assets = new Map(sheets.flatMap((sheet) => [...sheet.assets]));
  const packed = sheets.flatMap((sheet) => sheet.articles);
  const index = indexEdition(site, packed, parts);
  return {
    ...index,
    assets: new Map([...assets, ...index.assets]),
    hotPack: hotPack(packed, site.feedLimit, (path) => Buffer.from(assets.get(path)!)),
  };
}

/**
 * Makes all of an edition but its sheets and its hot pack.
 *
 * @param packed oldest first: their place is their ordinal
 */
export function indexEdition(
  site: Site,
  packed: readonly FiledArticle[],
  { look, robots, code, moves = new Map(), recall = new Recall() }: EditionParts,
): EditionIndex {
  const articles = packed.map(({ facts }) => facts);
  const assets = new Map<string, Uint8Array | string>();
  const shards = recall.pathShards.of("", [moves, ...articles], () => pathShards(articles, moves));
  const sitemap = recall.sitemap.of(site.url, articles, () => sitemapChunks(articles, site.url));
  for (const [path, text] of [...shards, ...sitemap]) assets.set(path, text);
  const main = feedIndex("", mainFeed(site), site, packed);
  const hotMain = hotIndex(main, site.feedLimit);
  if (hotMain.from > 0) assets.set(wholeIndexPath(main.path), JSON.stringify(main));
  const { head, frames } = feedIndex("", archiveFeed(site), site, []);
  const summary = feedIndex("/summary", summaryFeed(site), site, []);
  const sections = recall.sections.of("", articles, () => sectionsOf(articles));
  const sectionFeeds = addSections(assets, site, sections, packed, recall.indexes);
  const podcastFeed = addPodcast(assets, site, articles, packed);
  return {
    assets,
    feeds: [main.path, summary.path, ...podcastFeed, ...sectionFeeds],
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
      main: hotMain,
      archive: { head, frames },
      summary: { path: summary.path, title: summary.title, head: summary.head, frames: summary.frames },
    },
  };
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

/** What polls need of an index, and all of it where that is more. */
function indexFiles(index: FeedIndex, limit: number): IndexFiles {
  const hot = hotIndex(index, limit);
  const files: [string, string][] = [[feedIndexPath(index.path), JSON.stringify(hot)]];
  if (hot.from > 0) files.push([wholeIndexPath(index.path), JSON.stringify(index)]);
  return files;
}

/** @returns the path of the feed of all articles with audio, where there are any */
function addPodcast(
  assets: Map<string, Uint8Array | string>,
  site: Site,
  articles: readonly IndexedFacts[],
  packed: readonly FiledArticle[],
): string[] {
  const episodes = packed.filter((_, ordinal) => isEpisode(articles[ordinal]!));
  if (episodes.length === 0) return [];
  const description = { ...describeFeed(site, PODCAST, site.title, site.language), podcast: true };
  const index = feedIndex(PODCAST, description, site, episodes);
  for (const [file, text] of indexFiles(index, site.feedLimit)) assets.set(file, text);
  return [PODCAST];
}

/** @returns the addresses of the feeds that were added, without the file name */
function addSections(
  assets: Map<string, Uint8Array | string>,
  site: Site,
  sections: Sections,
  packed: readonly FiledArticle[],
  memory: IndexMemory,
): string[] {
  const feeds: string[] = [];
  const siteKey = JSON.stringify(site);
  for (const kind of SECTION_KINDS) {
    const groups = sections[kind];
    const opens = ({ opener }: Pick<SectionGroup, "opener">) =>
      opener === undefined ? {} : { opens: packed[opener]!.entry.published };
    for (const group of groups) {
      const { path, name, language, ordinals } = group;
      const members = ordinals.map((ordinal) => packed[ordinal]!);
      const description = describeFeed(site, path, `${site.title}: ${name}`, language ?? site.language);
      const opening = opens(group);
      const files = memory.files(path, siteKey + JSON.stringify([description, opening]), members, () =>
        indexFiles({ ...feedIndex(path, description, site, members), ...opening }, site.feedLimit),
      );
      for (const [file, text] of files) assets.set(file, text);
      feeds.push(path);
    }
    const listed: Section[] = groups.map(({ path, name, ordinals, ...group }) => ({
      path,
      name,
      ...opens(group),
      size: ordinals.length,
      newest: ordinals.slice(-SECTION_NEWEST).map((ordinal) => packed[ordinal]!.entry.published),
    }));
    assets.set(sectionsPath(kind), JSON.stringify(listed));
  }
  return feeds;
}
