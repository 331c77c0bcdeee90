import { afterEach, describe, expect, test, vi } from "vitest";
import { type DataPoint, POLL_COLUMNS } from "../../src/model/poll.ts";
import { type DeploymentOptions, deploy, numbered } from "../support/memory.ts";

const NOW = Date.UTC(2026, 5, 1);
const DAY = 86_400_000;
const articles = Array.from({ length: 9 }, (_, i) =>
  numbered(i, NOW - (9 - i) * DAY, { tags: [{ name: "Rust", slug: "rust" }] }),
);
const moves = new Map([
  ["/gone", {}],
  ["/feed", { to: "/rss.xml" }],
  ["/?feed=atom", { to: "/atom.xml" }],
  ["/old", { to: "/articles/a1" }],
]);

/** A deployment and the points that it writes, each with its columns by name. */
function counted(options: DeploymentOptions = {}) {
  const points: DataPoint[] = [];
  const deployment = deploy(articles, {
    moves,
    polls: { writeDataPoint: (point) => points.push(point) },
    ...options,
  });
  return {
    ...deployment,
    points,
    poll: async (path: string, init?: RequestInit, now = NOW) => {
      const response = await deployment.get(path, now, init);
      await response.arrayBuffer();
      return response;
    },
    /** What was written since the last call. */
    taken: () => points.splice(0).map(named),
  };
}

function named({ blobs, doubles }: DataPoint): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(POLL_COLUMNS).map(([name, column]) => {
      const [, list, number] = /^(blob|double)(\d+)$/.exec(column)!;
      return [name, (list === "blob" ? blobs : doubles)[Number(number) - 1]];
    }),
  );
}

const nobody = { service: "", feedId: "", subscribers: 0 };

afterEach(() => vi.restoreAllMocks());

describe("a poll", () => {
  test("is counted by feed and outcome, with the bytes sent and saved", async () => {
    const { poll, taken } = counted();
    const full = await poll("/rss.xml");
    const size = Number(full.headers.get("Content-Length"));
    expect(size).toBeGreaterThan(4000);
    expect(taken()).toEqual([{ feed: "/rss.xml", status: "200", sent: size, saved: 0, ...nobody }]);

    const gzip = await poll("/rss.xml", { headers: { "Accept-Encoding": "gzip" } });
    const sent = Number(gzip.headers.get("Content-Length"));
    expect(sent).toBeLessThan(size / 2);
    expect(taken()).toEqual([{ feed: "/rss.xml", status: "200", sent, saved: size - sent, ...nobody }]);

    await poll("/rss.xml", { headers: { "If-None-Match": full.headers.get("ETag")! } });
    expect(taken()).toEqual([{ feed: "/rss.xml", status: "304", sent: 0, saved: size, ...nobody }]);

    await poll("/rss.xml", { method: "HEAD" });
    expect(taken()).toEqual([{ feed: "/rss.xml", status: "200", sent: 0, saved: size, ...nobody }]);
  });

  test("that gets a delta saves the rest of the document", async () => {
    const { poll, taken } = counted();
    const before = await poll("/tags/rust/atom.xml", {}, NOW - DAY - 1);
    const whole = Number((await poll("/tags/rust/atom.xml")).headers.get("Content-Length"));
    taken();
    const delta = await poll("/tags/rust/atom.xml", {
      headers: { "A-IM": "feed", "If-None-Match": before.headers.get("ETag")! },
    });
    expect(delta.status).toBe(226);
    const [point] = taken();
    const sent = Number(delta.headers.get("Content-Length"));
    expect(point).toMatchObject({ feed: "/tags/rust/atom.xml", status: "226", sent });
    expect(Number(point?.saved) / (whole - sent)).toBeCloseTo(1, 0);
  });

  test("by an aggregator is counted with what it says of its subscribers", async () => {
    const { poll, taken } = counted();
    await poll("/feed.json", { headers: { "User-Agent": "Feedbin feed-id:1373711 - 142 subscribers" } });
    expect(taken()).toMatchObject([{ service: "Feedbin", feedId: "1373711", subscribers: 142 }]);
  });

  test("at a former address is counted where that led to a feed, or is gone", async () => {
    const { poll, taken } = counted();
    for (const path of ["/feed/", "/?feed=atom&x=1", "/gone", "/old", "/nowhere"]) await poll(path);
    expect(taken()).toMatchObject([
      { feed: "/feed", status: "308", saved: 0 },
      { feed: "/?feed=atom", status: "308", saved: 0 },
      { feed: "/gone", status: "410", saved: 0 },
    ]);
  });

  test("says nothing of the person behind it", async () => {
    const { poll, points } = counted();
    const secrets = {
      "User-Agent": "Mozilla/5.0 (X11; Linux x86_64) Reader of jane@example.com",
      "CF-Connecting-IP": "203.0.113.77",
      "X-Forwarded-For": "203.0.113.77",
      From: "jane@example.com",
      Cookie: "session=secret",
      Referer: "https://reader.example/jane",
    };
    await poll("/rss.xml?token=secret", { headers: secrets });
    expect(points).toHaveLength(1);
    expect(JSON.stringify(points)).not.toMatch(/jane|203\.0|secret|Mozilla|Linux|reader\.example/);
  });

  test("stays within the limits of Analytics Engine, whatever a client claims", async () => {
    const { poll, points } = counted();
    const long = "x".repeat(10_000);
    await poll("/rss.xml", { headers: { "User-Agent": `${long} feed-id:${long} - 5 subscribers` } });
    const [{ indexes, blobs, doubles }] = points as [DataPoint];
    expect(indexes.length).toBe(1);
    expect(indexes[0].length).toBeLessThanOrEqual(96);
    expect(blobs.length + doubles.length).toBeLessThanOrEqual(40);
    expect(blobs.join("").length).toBeLessThan(1000);
  });

  test("is answered as ever when it cannot be counted; the failure is one line", async () => {
    const log = vi.spyOn(console, "error").mockImplementation(() => {});
    const broken = () => {
      throw new Error("No more points today");
    };
    const { poll } = counted({ polls: { writeDataPoint: broken } });
    expect((await poll("/rss.xml")).status).toBe(200);
    expect(log.mock.calls).toHaveLength(1);
    expect(JSON.parse(String(log.mock.calls[0]?.[0]))).toEqual({
      event: "poll-not-counted",
      feed: "/rss.xml",
      error: "Error: No more points today",
    });
  });

  test("is not what a page or an article's JSON is asked for", async () => {
    const { poll, points } = counted();
    for (const path of ["/", "/articles/a1", "/articles/a1.json", "/articles.json"]) await poll(path);
    expect(points).toEqual([]);
  });
});
