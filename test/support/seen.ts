import { parseAtomFeed, parseJsonFeed, parseRssFeed } from "feedsmith";
import type { FormatFacts } from "../../src/model/format.ts";

/** What a reader sees of an entry, whatever the format. */
export interface Seen {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly title?: string | undefined;
  readonly summary?: string | undefined;
  readonly content?: string | undefined;
  readonly authors: readonly (string | undefined)[];
  readonly tags: readonly (string | undefined)[];
}

/** The entries of a feed document, read by a parser that is not ours. */
export function entriesOf({ format }: FormatFacts, text: string): Seen[] {
  switch (format) {
    case "rss":
      return (parseRssFeed(text).items ?? []).map((item) => ({
        id: item.guid?.value,
        url: item.link,
        title: item.title,
        summary: item.description,
        content: item.content?.encoded,
        authors: item.dc?.creators ?? [],
        tags: item.categories?.map(({ name }) => name) ?? [],
      }));
    case "atom":
      return (parseAtomFeed(text).entries ?? []).map((entry) => ({
        id: entry.id,
        url: entry.links?.find(({ rel }) => rel === "alternate")?.href,
        title: textOf(entry.title),
        summary: textOf(entry.summary),
        content: textOf(entry.content),
        authors: entry.authors?.map(({ name }) => name) ?? [],
        tags: entry.categories?.map(({ term }) => term) ?? [],
      }));
    case "json":
      return (parseJsonFeed(text).items ?? []).map((item) => ({
        id: item.id,
        url: item.url,
        title: item.title,
        summary: item.summary,
        content: item.content_html,
        authors: item.authors?.map(({ name }) => name) ?? [],
        tags: item.tags ?? [],
      }));
  }
}

/** Atom's text constructs: plain, or with a type beside the value. */
function textOf(construct: unknown): string | undefined {
  if (typeof construct === "string") return construct;
  const value = (construct as { value?: unknown } | undefined)?.value;
  return typeof value === "string" ? value : undefined;
}
