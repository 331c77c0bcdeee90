import { describe, expect, test } from "vitest";
import { type Announcement, deployAndAnnounce } from "../../../src/build/websub/announce.ts";
import { reportAnnouncement } from "../../../src/build/websub/report-announcement.ts";
import type { Article } from "../../../src/model/article.ts";
import { type Hub, startHub } from "../../support/hub.ts";
import { deadOrigin, listen } from "../../support/loopback.ts";
import { type Deployment, deploy, numbered } from "../../support/memory.ts";

const NOW = Date.UTC(2026, 5, 1);
const DAY = 86_400_000;
const RUST = { name: "Rust", slug: "rust" };
const GARDEN = { name: "Garden", slug: "garden" };

const OLD = [numbered(1, NOW - 9 * DAY, { tags: [RUST] }), numbered(2, NOW - 8 * DAY, { tags: [GARDEN] })];

/** A production whose edition can be exchanged, and its deployments. */
async function production({ hubs, first = OLD }: { hubs: readonly string[]; first?: readonly Article[] }) {
  let live: Deployment | undefined;
  let requests = 0;
  const url = await listen((request) => {
    requests++;
    const { pathname, search } = new URL(request.url);
    return live?.get(pathname + search, NOW, request) ?? new Response(null, { status: 404 });
  });
  const site = { url, hubs };
  live = first.length > 0 ? deploy(first, { site }) : undefined;
  const pauses: number[] = [];
  return {
    url,
    pauses,
    requests: () => requests,
    /** @param late looks at production after which the edition is there */
    async publish(articles: readonly Article[], { code = 0, late = 0 } = {}) {
      const next = deploy(articles, { site });
      let left = late;
      const arrive = () => {
        if (left-- <= 0 && code === 0) live = next;
      };
      const result = await deployAndAnnounce(
        next.edition,
        async () => {
          arrive();
          return code;
        },
        async (ms) => {
          pauses.push(ms);
          arrive();
        },
      );
      return { ...result, announcement: result.announcement! };
    },
  };
}

const NEW = numbered(3, NOW - DAY, { tags: [RUST] });

/** The feeds that an article about Rust appears in. */
const RUST_FEEDS = ["", "/summary", "/tags/rust"].flatMap((path) => [
  `${path}/rss.xml`,
  `${path}/atom.xml`,
  `${path}/feed.json`,
]);

function toldBy(hub: Hub, origin: string): string[] {
  return hub.topics.map((topic) => topic.replace(origin, "")).sort();
}

describe("a deployment", () => {
  test("tells the hub of each feed that changed, once, and of no other", async () => {
    const hub = await startHub();
    const { url, publish } = await production({ hubs: [hub.url] });
    const { code, announcement } = await publish([...OLD, NEW]);
    expect(code).toBe(0);
    expect(toldBy(hub, url)).toEqual(RUST_FEEDS.toSorted());
    expect(announcement.settled).toBe(true);
    for (const topic of hub.topics) expect(hub.fetched.get(topic)).toContain("Article 3");
  });

  test("tells every hub", async () => {
    const hubs = [await startHub(), await startHub()];
    const { url, publish } = await production({ hubs: hubs.map((hub) => hub.url) });
    await publish([...OLD, NEW]);
    for (const hub of hubs) expect(toldBy(hub, url)).toEqual(RUST_FEEDS.toSorted());
  });

  test("tells of an edit, which changes no date and no id", async () => {
    const hub = await startHub();
    const { url, publish } = await production({ hubs: [hub.url] });
    await publish([OLD[0]!, { ...OLD[1]!, html: "<p>Said better</p>" }]);
    expect(toldBy(hub, url)).toEqual(
      [
        "/rss.xml",
        "/atom.xml",
        "/feed.json",
        ...["summary", "tags/garden"].flatMap((path) => [
          `/${path}/rss.xml`,
          `/${path}/atom.xml`,
          `/${path}/feed.json`,
        ]),
      ].sort(),
    );
  });

  test("tells nothing when nothing changed, and says so", async () => {
    const hub = await startHub();
    const { publish } = await production({ hubs: [hub.url] });
    const { announcement } = await publish(OLD);
    expect(hub.requests).toBe(0);
    expect(announcement.changed).toEqual([]);
    expect(reportAnnouncement(announcement)).toBe("WebSub: 0 of 12 feeds changed\n");
  });

  test("tells of every feed when it is the first", async () => {
    const hub = await startHub();
    const { publish } = await production({ hubs: [hub.url], first: [] });
    await publish(OLD);
    expect(hub.topics).toHaveLength(12);
  });

  test("tells of no feed that is not there yet", async () => {
    const hub = await startHub();
    const { publish } = await production({ hubs: [hub.url] });
    const { announcement } = await publish([
      ...OLD,
      numbered(3, NOW + DAY, { tags: [{ name: "Later", slug: "later" }] }),
    ]);
    expect(announcement.changed).toEqual([]);
    expect(hub.requests).toBe(0);
  });

  test("waits until production serves the new edition", async () => {
    const hub = await startHub();
    const { pauses, publish } = await production({ hubs: [hub.url] });
    const { announcement } = await publish([...OLD, NEW], { late: 3 });
    expect(pauses).toEqual([500, 1000, 2000]);
    expect(announcement.settled).toBe(true);
    for (const topic of hub.topics) expect(hub.fetched.get(topic)).toContain("Article 3");
  });

  test("that is not to be seen in production says so, and tells nobody a thing", async () => {
    const hub = await startHub();
    const { publish } = await production({ hubs: [hub.url] });
    const { code, announcement } = await publish([...OLD, NEW], { late: 100 });
    expect(code).toBe(0);
    expect(hub.requests).toBe(0);
    expect(reportAnnouncement(announcement)).toContain("not to be seen in production yet");
  });

  test("that fails announces nothing and keeps its exit code", async () => {
    const hub = await startHub();
    const { publish } = await production({ hubs: [hub.url] });
    const { code, announcement } = await publish([...OLD, NEW], { code: 3 });
    expect(code).toBe(3);
    expect(announcement).toBeUndefined();
    expect(hub.requests).toBe(0);
  });

  test("of a site without hubs asks production nothing", async () => {
    const { publish, requests } = await production({ hubs: [] });
    expect((await publish([...OLD, NEW])).announcement).toBeUndefined();
    expect(requests()).toBe(0);
  });
});

describe("a hub", () => {
  const lines = (announcement: Announcement) =>
    reportAnnouncement(announcement).trimEnd().split("\n").slice(1);

  test("that stumbles is asked again, each time later", async () => {
    const hub = await startHub([503, 429]);
    const { url, pauses, publish } = await production({ hubs: [hub.url] });
    const { announcement } = await publish([...OLD, NEW]);
    expect(toldBy(hub, url)).toEqual(RUST_FEEDS.toSorted());
    expect(pauses).toEqual([1000, 2000]);
    expect(lines(announcement)).toContain(`  told    ${hub.url} of ${url}/rss.xml, in 3 attempts`);
    expect(lines(announcement)).toContain(`  told    ${hub.url} of ${url}/atom.xml`);
  });

  test("that is dead is given up after four attempts; the deployment has not failed, and the others are told", async () => {
    const dead = await deadOrigin();
    const hub = await startHub();
    const { url, pauses, publish } = await production({ hubs: [dead, hub.url] });
    const { code, announcement } = await publish([...OLD, NEW]);
    expect(code).toBe(0);
    expect(toldBy(hub, url)).toEqual(RUST_FEEDS.toSorted());
    expect(pauses).toEqual([1000, 2000, 4000]);
    const said = lines(announcement).filter((line) => line.includes(dead));
    expect(said[0]).toMatch(/^ {2}failed {2}\S+ was not told of \S+, in 4 attempts: .*ECONNREFUSED/);
    expect(said.slice(1)).toEqual(
      announcement.changed
        .slice(1)
        .map((feed) => `  skipped ${dead} was not told of ${feed}: it does not answer`),
    );
  });

  test("that refuses is not asked twice for the same feed", async () => {
    const hub = await startHub(new Array(100).fill(403));
    const { url, pauses, publish } = await production({ hubs: [hub.url] });
    const { announcement } = await publish([...OLD, NEW]);
    expect(hub.requests).toBe(RUST_FEEDS.length);
    expect(pauses).toEqual([]);
    expect(lines(announcement)[0]).toBe(
      `  refused ${hub.url} answers 403 to ${url}/rss.xml; check \`hub\` in site.md`,
    );
  });

  test("that moved is not followed, but its new address reported", async () => {
    const hub = await startHub(new Array(100).fill(301), { Location: "https://hub.example/new" });
    const { publish } = await production({ hubs: [hub.url] });
    const { announcement } = await publish([...OLD, NEW]);
    expect(lines(announcement)[0]).toContain("it moved: write https://hub.example/new as `hub` in site.md");
  });
});
