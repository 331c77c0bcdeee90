import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { build } from "../../../src/build/build.ts";
import { isFlood } from "../../../src/build/old-feeds/compare-feeds.ts";
import { compareWithFeed, compareWithProduction } from "../../../src/build/old-feeds/production.ts";
import { type Files, temporaryFolder } from "../../support/folder.ts";
import { deadOrigin, listen } from "../../support/loopback.ts";
import { article, serve } from "../../support/serve.ts";

const NOW = Date.UTC(2026, 5, 1);

/** Articles of consecutive days, the newest on the eve of `NOW`. */
function articles(count: number): Files {
  return Object.fromEntries(
    Array.from({ length: count }, (_, i) => {
      const day = new Date(NOW - (i + 1) * 86_400_000).toISOString().slice(0, 10);
      return [`articles/${day}-a${i}.md`, article({ title: `Article ${i}`, publish_date: day })];
    }),
  );
}

function built(url: string, files: Files, fields = "") {
  const content = temporaryFolder({ "site.md": `---\ntitle: t\nurl: ${url}\n${fields}---\n`, ...files });
  const out = join(temporaryFolder(), "dist");
  const { edition, present } = build({ content, out });
  if (!edition || !present) throw new Error("Does not build");
  return { edition, present, out };
}

/** Serves a build at an address that does not change with the build. */
async function production() {
  let live: ReturnType<typeof serve> | undefined;
  const asked: string[] = [];
  const url = await listen((request) => {
    const { pathname, search } = new URL(request.url);
    asked.push(pathname);
    return live?.get(pathname + search) ?? new Response(null, { status: 404 });
  });
  return {
    url,
    asked,
    deploy(out: string) {
      live = serve(out);
    },
  };
}

describe("a build compared with its production", () => {
  test("is a first deployment where there is no feed", async () => {
    const { url } = await production();
    expect(await compareWithProduction(built(url, articles(1)), NOW)).toMatchObject({ problem: "absent" });
  });

  test("cannot be compared where nobody answers", async () => {
    const dead = built(await deadOrigin(), articles(1));
    expect(await compareWithProduction(dead, NOW)).toMatchObject({ problem: "unreachable" });
  });

  test("is harmless with a new article and a new look", async () => {
    const { url, deploy } = await production();
    deploy(built(url, articles(5)).out);
    const next = built(url, {
      ...articles(5),
      "articles/new.md": article({ publish_date: "2026-05-31T12:00:00Z" }),
    });
    const comparison = await compareWithProduction(next, NOW);
    expect(comparison).toMatchObject({ renamed: [], added: [], gone: [] });
    expect("expected" in comparison && comparison.expected.map(({ slug }) => slug)).toEqual(["new"]);
  });

  test("floods readers when ids change, and not once they are in ids.yaml", async () => {
    const { url, deploy } = await production();
    const renamed = Object.fromEntries(
      Object.entries(articles(5)).map(([path, text]) => [path.replace("-a", "-renamed-"), text]),
    );
    deploy(built(url, articles(5)).out);
    const flood = await compareWithProduction(built(url, renamed), NOW);
    if ("problem" in flood) throw new Error(flood.reason);
    expect(flood.renamed).toHaveLength(5);
    expect(isFlood(flood)).toBe(true);

    const ids = flood.renamed.map(({ article: { key }, entry }) => `${key}: "${entry.id}"\n`).join("");
    const kept = await compareWithProduction(built(url, { ...renamed, "ids.yaml": ids }), NOW);
    expect(kept).toMatchObject({ renamed: [], added: [] });
  });

  test("knows from the archive what production showed before, and reads no more of it than needed", async () => {
    const { url, deploy, asked } = await production();
    const files = articles(100);
    deploy(built(url, files, "feed_limit: 5\n").out);
    const longer = await compareWithProduction(built(url, files, "feed_limit: 50\n"), NOW);
    expect(longer).toMatchObject({ renamed: [], added: [], beyond: [] });
    expect("kept" in longer && longer.kept.length).toBe(50);
    expect(asked.length).toBeLessThan(5);
    asked.length = 0;
    await compareWithProduction(built(url, files, "feed_limit: 5\n"), NOW);
    expect(asked).toEqual(["/atom.xml"]);
  });

  test("finds the feed that another generator left there, by its place or by the front page", async () => {
    const rss = `<rss version="2.0"><channel><title>t</title>${[0, 1, 2, 3].map((i) => `<item><title>Article ${i}</title><guid>${i}</guid></item>`).join("")}</channel></rss>`;
    const page =
      '<!doctype html><html><link rel="alternate" type="application/rss+xml" href="/news.php"></html>';
    for (const place of ["/feed/", "/news.php"]) {
      const url = await listen((request) => {
        const { pathname } = new URL(request.url);
        return pathname === place
          ? new Response(rss)
          : new Response(page, { status: pathname === "/atom.xml" ? 200 : 404 });
      });
      const comparison = await compareWithProduction(built(url, articles(5)), NOW);
      expect(comparison).toMatchObject({ feed: { address: url + place } });
      expect("renamed" in comparison && isFlood(comparison)).toBe(true);
    }
  });

  test("can be compared with a file, by what is visible at the time", async () => {
    const files = { ...articles(5), "articles/later.md": article({ publish_date: "2026-06-02" }) };
    const now = built("https://a.example", files);
    const feed = join(temporaryFolder({ "rss.xml": await serve(now.out).text("/rss.xml") }), "rss.xml");
    expect(await compareWithFeed(feed, now, NOW)).toMatchObject({ expected: [] });
    const later = await compareWithFeed(feed, now, NOW + 3 * 86_400_000);
    expect("expected" in later && later.expected.map(({ slug }) => slug)).toEqual(["later"]);
  });
});
