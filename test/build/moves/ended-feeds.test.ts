import { expect, test } from "vitest";
import { adviseOnEndedFeeds } from "../../../src/build/moves/ended-feeds.ts";
import { deadOrigin, listen } from "../../support/loopback.ts";
import { deploy, numbered } from "../../support/memory.ts";

const NOW = Date.UTC(2026, 5, 1);
const RUST = { name: "Rust", slug: "rust" };
const C = { name: "C & C++", slug: "c-&-c++" };

const first = numbered(1, NOW - 2000, { tags: [RUST, C] });
const later = numbered(2, NOW - 1000, { tags: [RUST] });

/** What a deployment of the second article alone is told, where production has both. */
async function advice(moves: readonly string[] = []): Promise<string> {
  const url = await listen((request) => production.get(new URL(request.url).pathname, NOW, request));
  const production = deploy([first, later], { site: { url } });
  const next = deploy([later], { site: { url } });
  return adviseOnEndedFeeds(next.edition, new Map(moves.map((path) => [path, {}])));
}

test("a tag that goes is named, with the lines that say so to readers", async () => {
  expect(await advice()).toBe(`These feeds end with this deployment; who polls them gets 404 from now on:
  /tags/c-&-c++/rss.xml
Readers that get 410 stop asking. To answer that instead, write into site.md:
gone:
  - /tags/c-&-c++
`);
});

test("a tag that site.md mentions is not", async () => {
  expect(await advice(["/tags/c-&-c++/rss.xml"])).toBe("");
});

test("a production that cannot be read, or lists no feeds, is no reason to say anything", async () => {
  const { edition } = deploy([later], { site: { url: await deadOrigin() } });
  expect(await adviseOnEndedFeeds(edition, new Map())).toBe("");
  const url = await listen(() => new Response(null, { status: 404 }));
  expect(await adviseOnEndedFeeds(deploy([later], { site: { url } }).edition, new Map())).toBe("");
});
