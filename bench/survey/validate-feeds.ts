import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Edition } from "../../src/build/edition/make-edition.ts";
import { feedContent } from "../../src/build/feeds/content.ts";
import type { Article } from "../../src/model/article.ts";
import { feedAddress, formatsOf } from "../../src/model/feed-address.ts";
import type { FormatFacts } from "../../src/model/format.ts";
import { read, type SeenEntry } from "../../test/build/feeds/reader.ts";
import { malformation } from "../../test/build/feeds/well-formed.ts";
import { serveEdition } from "../../test/support/serve-edition.ts";

/** Documents that xmllint gets at once. */
const BATCH = 100;

/**
 * Composes every feed of an edition as the edge does, when all its articles are published, and reads it back: it must be
 * well-formed (xmllint where there is one, else a checker of ours), and its entries must say what the articles say.
 *
 * @param articles those of the edition
 * @returns how many documents there are, and what is wrong with them
 */
export async function validateFeeds(
  edition: Edition,
  articles: readonly Article[],
): Promise<{ documents: number; faults: string[] }> {
  const now = Math.max(0, ...articles.map(({ published }) => published)) + 1000;
  const { manifest } = edition;
  const { send } = serveEdition(edition, { deployed: now });
  const byId = new Map(articles.map((article) => [article.id, article]));
  const faults: string[] = [];
  const xml = new XmlQueue(faults);
  let documents = 0;
  for (const path of edition.feeds) {
    for (const facts of formatsOf(path)) {
      const address = feedAddress(path, facts);
      const response = await send(new Request(manifest.site.url + address), now);
      const text = await response.text();
      documents++;
      if (response.status === 404 && articles.length === 0) continue;
      if (response.status !== 200) faults.push(`${address} answers ${response.status}`);
      else {
        if (facts.format !== "json") xml.add(address, text);
        faults.push(...differences(address, facts, text, byId, manifest.site.url));
      }
    }
  }
  xml.end();
  return { documents, faults };
}

function differences(
  address: string,
  { format }: FormatFacts,
  text: string,
  byId: ReadonlyMap<string, Article>,
  siteUrl: string,
): string[] {
  const isBrief = address.startsWith("/summary/");
  let entries: readonly SeenEntry[];
  try {
    entries = read(format, text).entries;
  } catch (error) {
    return [`${address} cannot be parsed: ${String(error)}`];
  }
  if (entries.length === 0 && byId.size > 0) return [`${address} has no entries`];
  return entries.flatMap((entry) => {
    const article = byId.get(entry.id ?? "");
    if (!article) return [`${address} has an entry of unknown id ${entry.id}`];
    const { lead, coda } = feedContent(article);
    const expected: Record<string, unknown> = {
      url: siteUrl + article.path,
      title: article.title,
      published: wholeSeconds(article.published),
      updated: wholeSeconds(article.updated),
      authors: article.authors.map(({ name }) => name).join("\n"),
      tags: article.tags.map(({ name }) => name).join("\n"),
      ...(!isBrief && { content: lead + article.html + coda }),
    };
    const seen: Record<string, unknown> = {
      url: entry.url,
      title: entry.title,
      published: wholeSeconds(entry.published),
      updated: wholeSeconds(entry.updated),
      authors: entry.authors.join("\n"),
      tags: entry.tags.join("\n"),
      ...(!isBrief && { content: entry.content }),
    };
    return Object.keys(expected)
      .filter((key) => trimmed(expected[key]) !== trimmed(seen[key]))
      .map((key) => `${address}: ${key} of ${article.source} came back as ${shorten(seen[key])}`);
  });
}

/** RSS knows no fractions of a second. */
function wholeSeconds(instant: number): number {
  return Math.floor(instant / 1000);
}

/** White space at the ends is no one's. */
function trimmed(value: unknown): unknown {
  return typeof value === "string" ? value.trim() : (value ?? "");
}

function shorten(value: unknown): string {
  const text = JSON.stringify(value) ?? "nothing";
  return text.length > 120 ? `${text.slice(0, 119)}…` : text;
}

/** Gives documents to xmllint, many at a time. */
class XmlQueue {
  readonly #faults: string[];
  #waiting: { address: string; text: string }[] = [];
  #hasXmllint = spawnSync("xmllint", ["--version"]).status === 0;

  constructor(faults: string[]) {
    this.#faults = faults;
  }

  add(address: string, text: string): void {
    if (!this.#hasXmllint) {
      const fault = malformation(text);
      if (fault !== undefined) this.#faults.push(`${address}: ${fault}`);
      return;
    }
    this.#waiting.push({ address, text });
    if (this.#waiting.length >= BATCH) this.end();
  }

  end(): void {
    if (this.#waiting.length === 0) return;
    const folder = mkdtempSync(join(tmpdir(), "survey-"));
    const files = this.#waiting.map(({ text }, i) => {
      const file = join(folder, `${i}.xml`);
      writeFileSync(file, text);
      return file;
    });
    const { status, stderr } = spawnSync("xmllint", ["--noout", ...files], { encoding: "utf8" });
    if (status !== 0) {
      const message = stderr.replaceAll(
        /\S*\/(\d+)\.xml/g,
        (_, i: string) => this.#waiting[Number(i)]!.address,
      );
      this.#faults.push(message.slice(0, 2000));
    }
    rmSync(folder, { recursive: true, force: true });
    this.#waiting = [];
  }
}
