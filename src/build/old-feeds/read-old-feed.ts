import { dirname, resolve } from "node:path";
import { plural } from "../report.ts";
import { decodePercent } from "../text/decode-percent.ts";
import { feedsOfPage } from "./feeds-of-page.ts";
import { type FetchedDocument, fetchDocument, isWebAddress } from "./fetch-document.ts";
import type { OldEntry, OldFeed } from "./old-feed.ts";
import { type FeedDocument, parseFeedDocument } from "./parse-feed-document.ts";

/** Documents of one feed; a chain that is longer leads nowhere. */
const MOST_DOCUMENTS = 2000;

/** Why there is no feed. */
export interface NoFeed {
  readonly problem: "absent" | "unreachable" | "no-feed";
  /** One line, e.g. `answers 503`. */
  readonly reason: string;
  /** Feeds that the page names which stands there instead. */
  readonly feeds?: readonly string[];
}

export type OldFeedReading = { readonly feed: OldFeed } | NoFeed;

/**
 * Reads a feed and the documents with older entries that it links to: archives and pages (RFC 5005), `next_url` of JSON
 * Feed. A file never leads to the network: what is linked from one is read where it is a file too.
 *
 * @param address file or http(s) URL
 * @param enough says when older documents are not needed any more
 */
export async function readOldFeed(
  address: string,
  enough: (entries: readonly OldEntry[]) => boolean = () => false,
): Promise<OldFeedReading> {
  const first = await fetchDocument(address);
  if ("problem" in first) return first;
  const document = parseFeedDocument(first.text, first.url);
  if (!document) return noFeed(first);

  const chain = new Chain();
  chain.add(document, address, first.url);
  for (let next = chain.next(); next !== undefined && !enough(chain.entries); next = chain.next()) {
    if (chain.documents >= MOST_DOCUMENTS) {
      chain.gaps.push(`${next}: not read after ${plural(chain.documents, "document")}`);
      break;
    }
    const page = await fetchDocument(next);
    const parsed = "problem" in page ? undefined : parseFeedDocument(page.text, page.url);
    if ("problem" in page) {
      // The end of pages to which nothing links.
      if (page.problem !== "absent" || !chain.isGuess(next))
        chain.gaps.push(`${next}: not read: ${page.reason}`);
    } else if (!parsed) chain.gaps.push(`${next}: not read: is no feed`);
    else chain.add(parsed, next, page.url);
  }
  const home = document.home ?? (first.url === undefined ? undefined : new URL(first.url).origin);
  const { entries, documents, gaps } = chain;
  return { feed: { address, entries, documents, gaps, ...(home !== undefined && { home }) } };
}

/** The documents of one feed, and those that they lead to. */
class Chain {
  documents = 0;
  readonly gaps: string[] = [];
  readonly #entries = new Map<string, OldEntry>();
  readonly #seen = new Set<string>();
  readonly #queue: string[] = [];
  readonly #guesses = new Set<string>();

  get entries(): OldEntry[] {
    return [...this.#entries.values()];
  }

  /** @param url where it stands; absent for a file */
  add({ entries, older, lost, isPaged }: FeedDocument, address: string, url: string | undefined): void {
    this.documents++;
    this.#seen.add(url ?? resolve(address));
    if (lost > 0) this.gaps.push(`${address}: ${plural(lost, "broken entry", "broken entries")} left out`);
    const before = this.#entries.size;
    for (const entry of entries) {
      const key = JSON.stringify([entry.id, entry.link, entry.id === undefined && entry.title]);
      if (!this.#entries.has(key)) this.#entries.set(key, entry);
    }
    // Some servers repeat their last page for ever.
    if (this.documents > 1 && this.#entries.size === before) return;
    for (const reference of older) {
      const next = url === undefined ? fileBeside(address, reference) : pageBeside(url, reference);
      if (next === undefined)
        this.gaps.push(`${address}: older entries stand at ${reference}; name it as well`);
      else if (!this.#seen.has(next)) this.#queue.push(next);
    }
    if (isPaged && url !== undefined && older.length === 0 && entries.length > 0) {
      const next = pageAfter(url);
      this.#guesses.add(next);
      this.#queue.push(next);
    }
  }

  /** Whether nothing says that there is a document at this address. */
  isGuess(address: string): boolean {
    return this.#guesses.has(address);
  }

  next(): string | undefined {
    let next = this.#queue.shift();
    while (next !== undefined && this.#seen.has(next)) next = this.#queue.shift();
    if (next !== undefined) this.#seen.add(next);
    return next;
  }
}

function noFeed({ text, url }: FetchedDocument): NoFeed {
  const feeds = /<html|<!doctype html/i.test(text.slice(0, 2000)) ? feedsOfPage(text, url) : [];
  return {
    problem: "no-feed",
    reason: feeds.length > 0 ? `is a web page; it names ${feeds.join(" ")}` : "is no feed",
    feeds,
  };
}

/** The address of WordPress's next page. */
function pageAfter(url: string): string {
  const next = new URL(url);
  next.searchParams.set("paged", String(Number(next.searchParams.get("paged") ?? "1") + 1));
  return next.href;
}

function pageBeside(url: string, reference: string): string | undefined {
  const next = URL.parse(reference, url);
  if (!next || !isWebAddress(next.href)) return undefined;
  next.hash = "";
  return next.href;
}

function fileBeside(file: string, reference: string): string | undefined {
  if (URL.canParse(reference) || /^[/?#]/.test(reference)) return undefined;
  return resolve(dirname(file), decodePercent(reference.replace(/[?#].*$/s, "")));
}
