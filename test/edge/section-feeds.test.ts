import { parseOpml } from "feedsmith";
import { describe, expect, test } from "vitest";
import type { SectionIndex } from "../../src/edge/section-index.ts";
import type { Article } from "../../src/model/article.ts";
import { SECTION_NEWEST } from "../../src/model/edition.ts";
import { FORMATS } from "../../src/model/format.ts";
import { read } from "../build/feeds/reader.ts";
import { type Deployment, deploy, numbered } from "../support/memory.ts";
import { article, publish } from "../support/serve.ts";
import { xmllintMessages } from "../support/xmllint.ts";

const HOUR = 3_600_000;
const START = Date.UTC(2026, 0, 1);
const AUDIO = { url: "https://example.com/media/1.mp3", type: "audio/mpeg", length: 4711, duration: 61 };

/** Article number i is published i hours after the start. */
function hourly(...changes: Partial<Article>[]): Article[] {
  return changes.map((change, i) => numbered(i, START + i * HOUR, change));
}

const tagged = (...names: string[]) => ({ tags: names.map((name) => ({ name, slug: name.toLowerCase() })) });

const mixed = hourly(
  { ...tagged("Rust", "Web"), authors: [{ name: "Ann" }] },
  { ...tagged("Web"), authors: [{ name: "Bob Builder" }], language: "de" },
  { ...tagged("Rust"), authors: [{ name: "Ann" }, { name: "Bob Builder" }], enclosure: AUDIO },
  { ...tagged("Later"), authors: [{ name: "Cy" }], language: "ja", enclosure: AUDIO },
);
const NOW = START + 2.5 * HOUR;
const LATER = START + 3 * HOUR;

async function json<T>(deployment: Deployment, path: string, now: number): Promise<T> {
  const response = await deployment.get(path, now);
  expect(response.headers.get("Content-Type")).toBe("application/json");
  return (await response.json()) as T;
}

describe.each(FORMATS)("feeds of parts in $label", (facts) => {
  const feed = async (deployment: Deployment, path: string, now: number) =>
    read(facts.format, await (await deployment.get(`${path}/${facts.file}`, now)).text());

  test.each([
    ["/tags/rust", "Rust", [2, 0]],
    ["/tags/web", "Web", [1, 0]],
    ["/authors/ann", "Ann", [2, 0]],
    ["/authors/bob-builder", "Bob Builder", [2, 1]],
    ["/languages/de", "Deutsch", [1]],
    ["/languages/en", "English", [2, 0]],
  ])("%s/ holds just its articles, and says whose they are", async (path, name, numbers) => {
    const { entries, title, self, home, language } = await feed(deploy(mixed), path, NOW);
    expect(entries.map((entry) => entry.title)).toEqual(numbers.map((number) => `Article ${number}`));
    expect(title).toBe(`The Example: ${name}`);
    expect(self).toEqual([`https://example.com${path}/${facts.file}`]);
    expect(home).toBe(`https://example.com${path}`);
    expect(language).toBe(path === "/languages/de" ? "de" : "en");
  });

  test("share their entries with the main feed, byte for byte", async () => {
    const deployment = deploy(mixed);
    const text = async (path: string) => (await deployment.get(`${path}/${facts.file}`, NOW)).text();
    const main = await text("");
    const entry = /<item>.*?<\/item>|<entry.*?<\/entry>|\{"id":"tag.*?\}(?=[,\]])/s.exec(
      await text("/tags/rust"),
    )![0];
    expect(entry.length).toBeGreaterThan(200);
    expect(main).toContain(entry);
  });

  test("leave out the content in the summary feed, and nothing else", async () => {
    const deployment = deploy(mixed);
    const full = await feed(deployment, "", NOW);
    const brief = await feed(deployment, "/summary", NOW);
    expect(brief.entries.map(({ id, summary }) => ({ id, summary }))).toEqual(
      full.entries.map(({ id, summary }) => ({ id, summary })),
    );
    expect(full.entries[0]?.content).toContain("Text of article 2");
    for (const { content } of brief.entries) expect(content ?? "").not.toContain("Text of article");
    expect(brief.self).toEqual([`https://example.com/summary/${facts.file}`]);
  });

  test.each(["/tags/later", "/authors/cy", "/languages/ja"])(
    "do not know %s/ before its first article is there, nor a cache that asked before",
    async (path) => {
      const deployment = deploy(mixed);
      const address = `${path}/${facts.file}`;
      const early = await deployment.get(address, LATER - 10_000);
      const unknown = await deployment.get(`/tags/nonsense/${facts.file}`, LATER - 10_000);
      expect([early.status, unknown.status]).toEqual([404, 404]);
      expect(early.headers.get("Cache-Control")).toBe("public, max-age=10");
      const late = await deployment.get(address, LATER);
      expect(late.status).toBe(200);
      expect(late.headers.get("Last-Modified")).toBe(new Date(LATER).toUTCString());
    },
  );

  test("have dates that move with their tags, never from the future", async () => {
    const deployed = START + 1.5 * HOUR;
    const deployment = deploy(mixed, { deployed });
    let tag: string | null = null;
    let date = 0;
    for (let now = START; now < START + 4 * HOUR; now += HOUR / 4) {
      const response = await deployment.get(`/tags/rust/${facts.file}`, now);
      const modified = Date.parse(response.headers.get("Last-Modified")!);
      expect(modified).toBeLessThanOrEqual(now);
      expect(modified).toBeGreaterThanOrEqual(date);
      if (tag !== null && response.headers.get("ETag") !== tag) expect(modified).toBeGreaterThan(date);
      tag = response.headers.get("ETag");
      date = modified;
    }
  });
});

test("languages have feeds only once there are several to be seen", async () => {
  const deployment = deploy(hourly({}, { language: "de" }));
  for (const [now, status] of [
    [START + HOUR - 1, 404],
    [START + HOUR, 200],
  ] as const) {
    for (const language of ["en", "de"]) {
      expect((await deployment.get(`/languages/${language}/rss.xml`, now)).status).toBe(status);
    }
    expect((await (await deployment.get("/feeds.opml", now)).text()).includes("/languages/")).toBe(
      status === 200,
    );
  }
});

describe("addresses of tags", () => {
  const names = ["C++", "C#", "machine learning", "日本語", "TCP/IP", "100%", "a&b", "ÉTÉ", "what?"];
  const files = { "articles/one.md": article({ tags: JSON.stringify(names) }) };

  test("of any spelling lead to the feed that the list of tags names", async () => {
    const served = publish(files);
    const { items } = await served.json<SectionIndex>("/tags.json");
    expect(items.map(({ name }) => name).sort()).toEqual(names.toSorted());
    for (const { feeds } of items) {
      for (const url of Object.values(feeds)) {
        expect((await served.get(url)).status).toBe(200);
        expect((await served.get(decodeURI(url))).status).toBe(200);
      }
    }
  });

  test.each([
    "/tags/c++/rss.xml",
    "/tags/c%2b%2b/rss.xml",
    "/tags/C%23/rss.xml".toLowerCase(),
    "/tags/machine-learning/atom.xml",
    "/tags/日本語/feed.json",
    "/tags/%E6%97%A5%E6%9C%AC%E8%AA%9E/feed.json",
    "/tags/été/rss.xml",
  ])("%s is one", async (path) => {
    expect((await publish(files).get(path)).status).toBe(200);
  });

  test("are the same for case variants, shown as the oldest article spells it", async () => {
    const served = publish({
      "articles/one.md": article({ publish_date: "2026-01-01", tags: "[Feeds, feeds]" }),
      "articles/two.md": article({ publish_date: "2026-01-02", tags: "[FEEDS]" }),
    });
    const { items } = await served.json<SectionIndex>("/tags.json");
    expect(items.map(({ name, articles }) => ({ name, articles }))).toEqual([{ name: "Feeds", articles: 2 }]);
  });
});

describe("the lists of tags and authors", () => {
  test("give name, page, feeds and the number of published articles", async () => {
    const deployment = deploy(mixed);
    const { items } = await json<SectionIndex>(deployment, "/authors.json", NOW);
    expect(items).toEqual([
      {
        name: "Ann",
        url: "https://example.com/authors/ann",
        feeds: {
          rss: "https://example.com/authors/ann/rss.xml",
          atom: "https://example.com/authors/ann/atom.xml",
          json: "https://example.com/authors/ann/feed.json",
        },
        articles: 2,
      },
      expect.objectContaining({ name: "Bob Builder", articles: 2 }),
    ]);
  });

  test("count no scheduled article, however many there are", async () => {
    const total = 3 * SECTION_NEWEST;
    const deployment = deploy(hourly(...Array.from({ length: total }, () => tagged("T"))));
    const tags = new Set<string | null>();
    for (let count = 1; count <= total; count++) {
      const now = START + (count - 1) * HOUR;
      const { items } = await json<SectionIndex>(deployment, "/tags.json", now);
      expect(items.map(({ articles }) => articles)).toEqual([count]);
      const { headers } = await deployment.get("/tags.json", now);
      expect(headers.get("Cache-Control")).toBe("public, max-age=1800");
      tags.add(headers.get("ETag"));
    }
    expect(tags.size).toBe(total);
  });

  test("are empty before anything is published", async () => {
    const deployment = deploy(mixed);
    expect((await json<SectionIndex>(deployment, "/tags.json", START - 1)).items).toEqual([]);
  });
});

describe("the podcast", () => {
  test("holds the articles with audio, each with its file and length", async () => {
    const deployment = deploy(mixed);
    const text = await (await deployment.get("/podcast.xml", NOW)).text();
    expect(await xmllintMessages([text])).toEqual([]);
    const { entries, self } = read("rss", text);
    expect(self).toEqual(["https://example.com/podcast.xml"]);
    expect(entries.map(({ title }) => title)).toEqual(["Article 2"]);
    expect(entries[0]?.enclosures).toEqual([{ url: AUDIO.url, length: AUDIO.length, type: AUDIO.type }]);
    expect(text).toContain("<itunes:duration>61</itunes:duration>");
    expect(text).toContain("<itunes:author>");
    expect(read("rss", await (await deployment.get("/podcast.xml", LATER)).text()).entries).toHaveLength(2);
  });

  test("takes part in deltas, conditions and announcements like every feed", async () => {
    const deployment = deploy(mixed);
    const base = (await deployment.get("/podcast.xml", NOW)).headers.get("ETag")!;
    const headers = { "If-None-Match": base, "A-IM": "feed" };
    expect((await deployment.get("/podcast.xml", NOW, { headers })).status).toBe(304);
    expect((await deployment.get("/podcast.xml", LATER, { headers })).status).toBe(226);
    expect(deployment.edition.feeds).toContain("/podcast");
  });

  test("is there only where an article has audio, and from its instant on", async () => {
    const silent = hourly({ enclosure: { ...AUDIO, type: "video/mp4" } }, {});
    expect((await deploy(silent).get("/podcast.xml", LATER)).status).toBe(404);
    expect((await deploy(mixed).get("/podcast.xml", START + HOUR)).status).toBe(404);
    expect((await deploy(mixed).get("/podcast/rss.xml", NOW)).status).toBe(404);
  });
});

describe("the list of feeds", () => {
  const outline = async (deployment: Deployment, now: number) => {
    const response = await deployment.get("/feeds.opml", now);
    expect(response.headers.get("Content-Type")).toBe("text/x-opml; charset=utf-8");
    const text = await response.text();
    expect(await xmllintMessages([text])).toEqual([]);
    return parseOpml(text);
  };

  test("is OPML 2.0 and names every feed with published entries, once", async () => {
    const deployment = deploy(mixed);
    const { head, body } = await outline(deployment, NOW);
    expect(head?.title).toBe("The Example");
    const all = (body?.outlines ?? []).flatMap((one) => (one.outlines ? one.outlines : [one]));
    expect(all.map(({ xmlUrl }) => xmlUrl?.replace("https://example.com", ""))).toEqual([
      "/rss.xml",
      "/summary/rss.xml",
      "/podcast.xml",
      "/tags/rust/rss.xml",
      "/tags/web/rss.xml",
      "/authors/ann/rss.xml",
      "/authors/bob-builder/rss.xml",
      "/languages/de/rss.xml",
      "/languages/en/rss.xml",
    ]);
    for (const { xmlUrl, type, text } of all) {
      expect(type).toBe("rss");
      expect(text).toContain("The Example");
      expect((await deployment.get(xmlUrl!, NOW)).status).toBe(200);
    }
    expect((body?.outlines ?? []).map(({ text }) => text)).toEqual([
      "The Example",
      "The Example (summaries)",
      "The Example",
      "Tags",
      "Authors",
      "Languages",
    ]);
  });

  test("takes in what is scheduled at its instant, with a new tag and date", async () => {
    const deployment = deploy(mixed);
    const early = await deployment.get("/feeds.opml", LATER - 1000);
    expect(await early.text()).not.toMatch(/later|cy|ja/i);
    expect(early.headers.get("Cache-Control")).toBe("public, max-age=1");
    const late = await deployment.get("/feeds.opml", LATER);
    expect(await late.text()).toContain("/tags/later/rss.xml");
    expect(late.headers.get("ETag")).not.toBe(early.headers.get("ETag"));
    expect(late.headers.get("Last-Modified")).toBe(new Date(LATER).toUTCString());
  });

  test("gives names as they are, whatever they hold", async () => {
    const name = 'A&B <"quoted">';
    const deployment = deploy(hourly({ tags: [{ name, slug: "ab" }] }), { site: { title: name } });
    const { body } = await outline(deployment, NOW);
    expect(body?.outlines?.[0]?.text).toBe(name);
    expect(body?.outlines?.[2]?.outlines?.[0]?.text).toBe(`${name}: ${name}`);
  });
});
