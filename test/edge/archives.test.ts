import { describe, expect, test } from "vitest";
import { ARCHIVE_SIZE } from "../../src/model/edition.ts";
import { FORMATS, type FormatFacts } from "../../src/model/format.ts";
import type { Site } from "../../src/model/site.ts";
import { read } from "../build/feeds/reader.ts";
import { type Deployment, deploy, numbered } from "../support/memory.ts";

const DAY = 86_400_000;
const START = Date.UTC(2020, 0, 1);
const ORIGIN = "https://example.com";

function articles(count: number, html?: (number: number) => string) {
  return Array.from({ length: count }, (_, i) =>
    numbered(i, START + i * DAY, html && { html: `<p>${i}</p>${html(i)}` }),
  );
}

/** Instant at which the first `count` articles are published, and no more. */
function nowAfter(count: number): number {
  return START + (count - 1) * DAY + 1;
}

/** What a document says of its place; JSON Feed knows only the way to the older entries. */
function linksOf(facts: FormatFacts, text: string): Record<string, string> {
  if (facts.format === "json") {
    const feed = JSON.parse(text) as { feed_url: string; next_url?: string };
    return { self: feed.feed_url, ...(feed.next_url && { "prev-archive": feed.next_url }) };
  }
  const head = text.slice(0, text.search(/<item>|<entry/));
  return Object.fromEntries(
    [...head.matchAll(/<(?:atom:)?link rel="([\w-]+)"[^>]* href="([^"]+)"/g)].map((link) => [
      link[1],
      link[2],
    ]),
  );
}

interface Walk {
  /** Ids by document, in the order of the walk. */
  readonly documents: readonly (readonly (string | undefined)[])[];
  readonly addresses: readonly string[];
}

/** Walks from the subscription document to the end; addresses that the client knows are not fetched again. */
async function walk(
  { get }: Deployment,
  facts: FormatFacts,
  now: number,
  known: ReadonlySet<string> = new Set(),
): Promise<Walk> {
  const documents: (string | undefined)[][] = [];
  const addresses: string[] = [];
  let next: string | undefined = `${ORIGIN}/${facts.file}`;
  while (next !== undefined && !known.has(next)) {
    expect(addresses).not.toContain(next);
    addresses.push(next);
    const response: Response = await get(next.replace(ORIGIN, ""), now);
    expect(response.status).toBe(200);
    const text = await response.text();
    documents.push(read(facts.format, text).entries.map(({ id }) => id));
    next = linksOf(facts, text)["prev-archive"];
  }
  return { documents, addresses };
}

describe.each(FORMATS)("$label archives", (facts) => {
  const page = (number: number) => `/archive/${number}/${facts.file}`;

  test.each<[string, Partial<Site>, ((number: number) => string)?]>([
    ["the usual limit", {}],
    ["a limit smaller than a page", { feedLimit: 10 }],
    ["a limit of one", { feedLimit: 1 }],
    ["a limit that is a multiple of a page", { feedLimit: 2 * ARCHIVE_SIZE }],
    [
      "windows cut by their bytes",
      {},
      (number) => (number > 960 ? `<p>${"long ".repeat((number % 7) * 12_000)}</p>` : ""),
    ],
  ])("lead from the feed to the first of 1,000 articles, each once, with %s", async (_, site, html) => {
    const count = 1000;
    const deployment = deploy(articles(count, html), { site });
    const { documents } = await walk(deployment, facts, nowAfter(count));
    const [window = [], newest = [], ...older] = documents;
    const expected = Array.from({ length: count }, (_, i) => `tag:example.com,2026:a${count - 1 - i}`);
    const rest = [...newest.filter((id) => !window.includes(id)), ...older.flat()];
    expect([...window, ...rest]).toEqual(expected);
    expect(newest.some((id) => !window.includes(id))).toBe(true);
  });

  test("bring a client that reads each address once everything, however rarely it comes", async () => {
    const deployment = deploy(articles(400), { site: { feedLimit: 5 } });
    const known = new Set<string>();
    const held = new Set<string | undefined>();
    for (const count of [3, 4, 9, 20, 31, 32, 33, 40, 64, 65, 69, 70, 71, 150, 151, 333, 384, 400]) {
      const { documents, addresses } = await walk(deployment, facts, nowAfter(count), known);
      for (const address of addresses.slice(1)) known.add(address);
      for (const id of documents.flat()) held.add(id);
      expect(held.size).toBe(count);
    }
  });

  test("keep their bytes and their tags while more is published", async () => {
    const deployment = deploy(articles(200), { site: { feedLimit: 10 } });
    const seen = new Map<string, string>();
    const tags = new Map<string, string | null>();
    for (let count = 11; count <= 200; count += 3) {
      const { addresses } = await walk(deployment, facts, nowAfter(count));
      for (const address of [...addresses.slice(1), ...closedPages(count)]) {
        const response = await deployment.get(address.replace(ORIGIN, ""), nowAfter(count));
        const text = await response.text();
        expect(text).toBe(seen.get(address) ?? text);
        expect(response.headers.get("ETag")).toBe(tags.get(address) ?? response.headers.get("ETag"));
        seen.set(address, text);
        tags.set(address, response.headers.get("ETag"));
      }
    }
    function closedPages(count: number): string[] {
      return Array.from({ length: Math.floor((count - 1) / ARCHIVE_SIZE) }, (_, i) => page(i + 1));
    }
  });

  test("keep their bytes when more is published by a new deployment", async () => {
    const before = deploy(articles(40));
    const later = deploy(articles(90), { deployed: nowAfter(90) });
    const first = await before.get(page(1), nowAfter(40));
    const again = await later.get(page(1), nowAfter(90));
    expect(await again.text()).toBe(await first.text());
    expect(again.headers.get("ETag")).toBe(first.headers.get("ETag"));
  });

  test("name their neighbours and the feed that they belong to", async () => {
    const deployment = deploy(articles(100));
    const text = await (await deployment.get(page(2), nowAfter(100))).text();
    const links = linksOf(facts, text);
    if (facts.format === "json") {
      expect(links).toEqual({ self: ORIGIN + page(2), "prev-archive": ORIGIN + page(1) });
    } else {
      expect(links).toMatchObject({
        self: ORIGIN + page(2),
        current: `${ORIGIN}/${facts.file}`,
        "prev-archive": ORIGIN + page(1),
        "next-archive": ORIGIN + page(3),
      });
      expect(text).toContain("<fh:archive/>");
      expect(linksOf(facts, await (await deployment.get(page(1), nowAfter(100))).text())).not.toHaveProperty(
        "prev-archive",
      );
      expect(linksOf(facts, await (await deployment.get(page(4), nowAfter(100))).text())).not.toHaveProperty(
        "next-archive",
      );
      expect(await (await deployment.get(`/${facts.file}`, nowAfter(100))).text()).not.toContain(
        "fh:archive/>",
      );
    }
    const entries = read(facts.format, text).entries;
    expect(entries.map(({ id }) => id)).toEqual(
      Array.from({ length: 32 }, (_, i) => `tag:example.com,2026:a${63 - i}`),
    );
    expect(entries[0]?.content).toContain("<p>Text of article 63</p>");
  });

  test("may be kept for a day once they are full, the newest one no longer than the feed", async () => {
    const deployment = deploy(articles(100));
    const now = START + 95 * DAY - 60_000;
    const age = async (path: string) => (await deployment.get(path, now)).headers.get("Cache-Control");
    expect(await age(page(1))).toBe("public, max-age=86400");
    expect(await age(page(2))).toBe("public, max-age=86400");
    expect(await age(page(3))).toBe("public, max-age=60");
    expect(await age(`/${facts.file}`)).toBe("public, max-age=60");
  });

  test("show scheduled articles at their instant, with a new tag and date, and no page before it", async () => {
    const deployment = deploy(articles(65));
    const instant = START + 64 * DAY;
    const get = (number: number, now: number) => deployment.get(page(number), now);
    const early = await get(2, instant - 1);
    expect((await get(3, instant - 1)).status).toBe(404);
    const unknown = await (await get(99, instant - 1)).text();
    expect((await (await get(3, instant - 1)).text()).replaceAll("/3/", "/99/")).toBe(unknown);
    expect(await early.text()).not.toContain("/archive/3/");
    const late = await get(2, instant);
    expect((await get(3, instant)).status).toBe(200);
    if (facts.format !== "json") expect(await late.text()).toContain("/archive/3/");
    expect(late.headers.get("ETag")).not.toBe(early.headers.get("ETag"));
    expect(late.headers.get("Last-Modified")).toBe(new Date(instant).toUTCString());
    expect(early.headers.get("Last-Modified")).toBe(new Date(START + 63 * DAY).toUTCString());
  });

  test("answer 304, and 404 where there is none", async () => {
    const deployment = deploy(articles(40));
    const etag = (await deployment.get(page(1), nowAfter(40))).headers.get("ETag")!;
    const again = await deployment.get(page(1), nowAfter(40), { headers: { "If-None-Match": etag } });
    expect(again.status).toBe(304);
    for (const path of [page(0), page(3), page(1_000_000), `/archive/x/${facts.file}`]) {
      expect((await deployment.get(path, nowAfter(40))).status).toBe(404);
    }
  });

  test("ignore a cut that makes no sense", async () => {
    const deployment = deploy(articles(40));
    const whole = await (await deployment.get(page(2), nowAfter(40))).text();
    for (const before of ["32", "40", "41", "0", "-1", "x", "99999999999"]) {
      expect(await (await deployment.get(`${page(2)}?before=${before}`, nowAfter(40))).text()).toBe(whole);
    }
    const cut = await (await deployment.get(`${page(2)}?before=34`, nowAfter(40))).text();
    expect(read(facts.format, cut).entries).toHaveLength(2);
  });
});
