import { describe, expect, test } from "vitest";
import type { Assets } from "../../src/edge/assets.ts";
import { deploy, numbered } from "../support/memory.ts";

const HOUR = 3_600_000;
const START = Date.UTC(2026, 0, 1);
const NOW = START + 600 * HOUR;

/** Six hundred articles, the oldest sixty with a tag of their own. */
const articles = Array.from({ length: 600 }, (_, i) =>
  numbered(i, START + i * HOUR, i < 60 ? { tags: [{ name: "Old", slug: "old" }] } : {}),
);

/** What an isolate that knows nothing yet asks the assets for, to answer one request. */
async function readsFor(path: string): Promise<string[]> {
  const reads: string[] = [];
  const assets = (sound: Assets): Assets => ({
    fetch(url) {
      reads.push(new URL(url).pathname);
      return sound.fetch(url);
    },
  });
  const response = await deploy(articles, { assets }).get(path, NOW);
  expect(response.status).toBe(200);
  expect(await response.text()).toContain("Article 31<");
  return reads;
}

// Cloudflare's free plan allows fifty requests of a Worker for one of a visitor's, and a pack holds eight articles.
describe("a cold request reads each pack once", () => {
  test("for a tag's feed of fifty entries", async () => {
    const packs = ["1", "2", "3", "4", "5", "6", "7"].map((number) => `/_edition/packs/${number}.bin`);
    const reads = await readsFor("/tags/old/rss.xml");
    expect(reads.toSorted()).toEqual(["/_edition/feeds/tags/old.json", ...packs]);
  });

  test("for a page of the archive", async () => {
    const packs = ["0", "1", "2", "3", "4"].map((number) => `/_edition/packs/${number}.bin`);
    expect((await readsFor("/archive/1/rss.xml")).toSorted()).toEqual(packs);
  });
});
