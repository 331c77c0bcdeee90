import { parseAtomFeed, parseJsonFeed, parseRssFeed } from "feedsmith";
import type { Format } from "../../../src/model/format.ts";

/** What a reader gets to see of an entry, whatever the format. Dates in milliseconds. */
export interface SeenEntry {
  readonly id: string | undefined;
  readonly url: string | undefined;
  readonly title: string | undefined;
  readonly summary: string | undefined;
  readonly content: string | undefined;
  readonly authors: readonly (string | undefined)[];
  readonly tags: readonly (string | undefined)[];
  readonly published: number;
  readonly updated: number;
  readonly image: string | undefined;
  readonly external: string | undefined;
  readonly enclosures: readonly unknown[];
}

export interface SeenFeed {
  readonly title: string | undefined;
  readonly home: string | undefined;
  readonly description: string | undefined;
  readonly language: string | undefined;
  readonly self: readonly (string | undefined)[];
  readonly hubs: readonly (string | undefined)[];
  readonly icon: string | undefined;
  readonly entries: readonly SeenEntry[];
}

/** Reads a document with feedsmith, a parser that shares no code with what wrote it. */
export function read(format: Format, document: string): SeenFeed {
  return { rss: readRss, atom: readAtom, json: readJson }[format](document);
}

interface Link {
  rel?: string;
  href?: string;
}

function byRel(links: readonly Link[] | undefined, rel: string): (string | undefined)[] {
  return (links ?? []).filter((link) => link.rel === rel).map((link) => link.href);
}

function readRss(document: string): SeenFeed {
  const feed = parseRssFeed(document);
  return {
    title: feed.title,
    home: feed.link,
    description: feed.description,
    language: feed.language,
    self: byRel(feed.atom?.links, "self"),
    hubs: byRel(feed.atom?.links, "hub"),
    icon: feed.image?.url,
    entries: (feed.items ?? []).map((item) => ({
      id: item.guid?.value,
      url: item.link,
      title: item.title,
      summary: item.description,
      content: item.content?.encoded,
      authors: item.dc?.creators ?? [],
      tags: (item.categories ?? []).map(({ name }) => name),
      published: Date.parse(item.pubDate ?? ""),
      updated: Date.parse(item.atom?.updated ?? ""),
      image: item.media?.contents?.[0]?.url,
      external: byRel(item.atom?.links, "related")[0],
      enclosures: item.enclosures ?? [],
    })),
  };
}

function readAtom(document: string): SeenFeed {
  const feed = parseAtomFeed(document);
  return {
    title: feed.title?.value,
    home: byRel(feed.links, "alternate")[0],
    description: feed.subtitle?.value,
    language: feed.xml?.lang,
    self: byRel(feed.links, "self"),
    hubs: byRel(feed.links, "hub"),
    icon: feed.icon,
    entries: (feed.entries ?? []).map((item) => ({
      id: item.id,
      url: byRel(item.links, "alternate")[0],
      title: item.title?.value,
      summary: item.summary?.value,
      content: item.content?.value,
      authors: (item.authors ?? []).map(({ name }) => name),
      tags: (item.categories ?? []).map(({ term }) => term),
      published: Date.parse(item.published ?? ""),
      updated: Date.parse(item.updated ?? ""),
      image: item.media?.contents?.[0]?.url,
      external: byRel(item.links, "related")[0],
      enclosures: (item.links ?? [])
        .filter(({ rel }) => rel === "enclosure")
        .map(({ href, type, length }) => ({ url: href, length, type })),
    })),
  };
}

function readJson(document: string): SeenFeed {
  const feed = parseJsonFeed(document);
  return {
    title: feed.title,
    home: feed.home_page_url,
    description: feed.description,
    language: feed.language,
    self: feed.feed_url === undefined ? [] : [feed.feed_url],
    hubs: (feed.hubs ?? []).map(({ url }) => url),
    icon: feed.icon,
    entries: (feed.items ?? []).map((item) => ({
      id: item.id,
      url: item.url,
      title: item.title,
      summary: item.summary,
      content: item.content_html,
      authors: (item.authors ?? []).map(({ name }) => name),
      tags: item.tags ?? [],
      published: Date.parse(item.date_published ?? ""),
      updated: Date.parse(item.date_modified ?? ""),
      image: item.image,
      external: item.external_url,
      enclosures: (item.attachments ?? []).map(({ url, size_in_bytes, mime_type }) => ({
        url,
        length: size_in_bytes,
        type: mime_type,
      })),
    })),
  };
}
