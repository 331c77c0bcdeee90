import { parseRssFeed } from "feedsmith";
import { describe, expect, test } from "vitest";
import { FORMATS } from "../../src/model/format.ts";
import { deploy, numbered } from "../support/memory.ts";
import { article, publish } from "../support/serve.ts";

const HOUR = 3_600_000;
const START = Date.UTC(2026, 0, 1);
const PERIODS: Record<string, number> = { hourly: 60, daily: 1440, weekly: 10_080 };

/** Everything that can be polled of a publication with one tag, one author, two languages and a podcast. */
const POLLED = [
  ...["", "/summary", "/tags/t", "/authors/ann", "/languages/en"].flatMap((path) =>
    FORMATS.map(({ file }) => `${path}/${file}`),
  ),
  "/podcast.xml",
];

const READ = [
  "/",
  "/tags",
  "/tags/t",
  "/archive",
  "/articles/a1",
  "/articles/a1.json",
  "/articles.json",
  "/tags.json",
  "/authors.json",
  "/feeds.opml",
  "/sitemap.xml",
];

function episodes(count: number) {
  return Array.from({ length: count }, (_, i) =>
    numbered(i, START + i * HOUR, {
      tags: [{ name: "T", slug: "t" }],
      authors: [{ name: "Ann" }],
      language: i === 1 ? "de" : "en",
      enclosure: { url: "https://example.com/media/a.mp3", type: "audio/mpeg", length: 4711 },
    }),
  );
}

describe("how often to ask", () => {
  test.each([1, 7, 15, 30, 45, 60, 90, 720, 1440])("is one answer everywhere: ttl %i", async (ttl) => {
    const deployment = deploy(episodes(3), { site: { ttl } });
    for (const path of POLLED) {
      const response = await deployment.get(path, START + 3 * HOUR);
      expect(response.status).toBe(200);
      expect(response.headers.get("Cache-Control")).toBe(`public, max-age=${ttl * 60}`);
      if (!path.endsWith("/rss.xml")) continue;
      const channel = parseRssFeed(await response.text());
      expect(channel.ttl).toBe(ttl);
      const { updatePeriod, updateFrequency } = channel.sy ?? {};
      // Some numbers of minutes are no whole number of updates in any period: then nothing is said, rather than something else.
      if (updatePeriod !== undefined) expect(PERIODS[updatePeriod]! / (updateFrequency ?? 1)).toBe(ttl);
      expect(updatePeriod !== undefined).toBe(Object.values(PERIODS).some((period) => period % ttl === 0));
    }
  });

  test("comes from `ttl` in site.md", async () => {
    const site = "---\ntitle: T\nurl: https://gazette.example\nttl: 20\n---\n";
    const served = publish({ "site.md": site, "articles/one.md": article({}) });
    expect((await served.get("/rss.xml")).headers.get("Cache-Control")).toBe("public, max-age=1200");
    expect(await served.text("/rss.xml")).toContain("<ttl>20</ttl>");
  });
});

describe("the next publication", () => {
  const deployment = deploy(episodes(4));

  test.each([...POLLED, ...READ, "/articles/a3", "/articles/a3.json", "/tags/none/rss.xml"])(
    "ends what may be kept of %s",
    async (path) => {
      const instant = START + 3 * HOUR;
      for (const before of [1, 500, 999, 1000, 1001, 10_000, 1_799_000, HOUR - 1]) {
        const response = await deployment.get(path, instant - before);
        const age = Number(/max-age=(\d+)/.exec(response.headers.get("Cache-Control") ?? "")?.[1]);
        expect(age * 1000).toBeLessThanOrEqual(before);
        expect(age).toBeLessThanOrEqual(1800);
        // For caches that know no max-age: the same instant.
        const expires = Date.parse(response.headers.get("Expires")!);
        expect(expires).toBe(Math.floor((instant - before) / 1000) * 1000 + age * 1000);
        expect(expires).toBeLessThanOrEqual(instant);
      }
    },
  );

  test.each([...POLLED, ...READ])("changes %s at its instant, with a new tag and date", async (path) => {
    const instant = START + 3 * HOUR;
    // Neither has anything to do with the article.
    if (path === "/feeds.opml" || path.startsWith("/articles/a1")) return;
    const early = await deployment.get(path, instant - 1);
    const late = await deployment.get(path, instant);
    expect([early.status, late.status]).toEqual([200, 200]);
    const [before, after] = [await early.text(), await late.text()];
    expect(before).not.toMatch(/Article 3|\/a3\b/);
    expect(after).not.toBe(before);
    expect(late.headers.get("ETag")).not.toBe(early.headers.get("ETag"));
    expect(late.headers.get("Last-Modified")).toBe(new Date(instant).toUTCString());
  });
});

describe("dates", () => {
  const HALF = 500;

  test("tell two articles of one second apart for nobody: they appear together", async () => {
    const deployment = deploy([
      numbered(1, START),
      numbered(2, START + 10_000 + 100),
      numbered(3, START + 10_000 + 900),
    ]);
    const seen = new Map<string, string>();
    for (let now = START; now < START + 20_000; now += 100) {
      const { headers } = await deployment.get("/rss.xml", now);
      const [date, tag] = [headers.get("Last-Modified")!, headers.get("ETag")!];
      expect(seen.get(date) ?? tag).toBe(tag);
      seen.set(date, tag);
    }
    expect(new Set(seen.values()).size).toBe(2);
  });

  test("move with a deployment in the second of a publication", async () => {
    const articles = [numbered(1, START), numbered(2, START + 10_000)];
    const before = deploy(articles, { deployed: START });
    const edited = articles.map((one) => ({ ...one, html: "<p>Better</p>" }));
    const after = deploy(edited, { deployed: START + 10_000 + HALF });
    const date = (await before.get("/rss.xml", START + 10_000 + HALF / 2)).headers.get("Last-Modified")!;
    const asked = await after.get("/rss.xml", START + 11_000, { headers: { "If-Modified-Since": date } });
    expect(asked.status).toBe(200);
  });

  test("are never in the future, not even in the second of a deployment", async () => {
    const deployment = deploy(episodes(2), { deployed: START + HOUR + HALF });
    for (const path of [...POLLED, ...READ]) {
      for (const now of [START + HOUR + HALF, START + HOUR + HALF + 10, START + HOUR + 2 * HALF]) {
        const { headers } = await deployment.get(path, now);
        expect(Date.parse(headers.get("Last-Modified")!)).toBeLessThanOrEqual(now);
      }
    }
  });
});
