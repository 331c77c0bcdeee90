import { afterEach, describe, expect, test, vi } from "vitest";
import { type Deployment, deploy, numbered } from "../support/memory.ts";

const HOUR = 3_600_000;
const START = Date.UTC(2026, 0, 1);
const NOW = START + 60 * HOUR;

const articles = Array.from({ length: 60 }, (_, i) =>
  numbered(i, START + i * HOUR, { tags: [{ name: "T", slug: "t" }] }),
);

afterEach(() => {
  vi.restoreAllMocks();
});

/** Everything by which an answer could be parsed, routed, put together or hashed, by its name. */
function watchWork(): ReadonlyMap<string, { readonly mock: { readonly calls: unknown[] } }> {
  return new Map<string, { readonly mock: { readonly calls: unknown[] } }>([
    ["JSON.parse", vi.spyOn(JSON, "parse")],
    ["JSON.stringify", vi.spyOn(JSON, "stringify")],
    ["URL", vi.spyOn(globalThis, "URL")],
    ["TextEncoder", vi.spyOn(TextEncoder.prototype, "encode")],
    ["TextDecoder", vi.spyOn(TextDecoder.prototype, "decode")],
    ["CompressionStream", vi.spyOn(globalThis, "CompressionStream")],
    ["digest", vi.spyOn(crypto.subtle, "digest")],
  ]);
}

async function workOf(deployment: Deployment, request: Request): Promise<[Response, string[]]> {
  const watched = watchWork();
  const response = await deployment.send(request, NOW);
  const done = [...watched].filter(([, { mock }]) => mock.calls.length > 0).map(([name]) => name);
  vi.restoreAllMocks();
  return [response, done];
}

const known = "the tag it was sent";
const older = "the tag of an hour ago";

describe("whoever asks again causes no parsing, routing, composing, compressing or hashing", () => {
  test.each([
    ["/rss.xml", {}, 200],
    ["/rss.xml", { "Accept-Encoding": "gzip" }, 200],
    ["/rss.xml", { "If-None-Match": known }, 304],
    ["/rss.xml", { "If-None-Match": older, "A-IM": "feed" }, 226],
    ["/tags/t/atom.xml", {}, 200],
    ["/tags/t/feed.json", { "If-None-Match": known }, 304],
    ["/tags/t/feed.json", { "If-None-Match": older, "A-IM": "feed" }, 226],
    ["/articles/a7.json", {}, 200],
    ["/articles/a7.json", { "If-None-Match": known }, 304],
    ["/articles/a7", { Accept: "text/html" }, 200],
    ["/", {}, 200],
  ])("%s with %j", async (path, fields, status) => {
    const deployment = deploy(articles);
    const tag = async (now: number) => (await deployment.get(path, now)).headers.get("ETag")!;
    const tags = new Map([
      [older, await tag(NOW - HOUR * 2)],
      [known, await tag(NOW)],
    ]);
    const headers = Object.entries(fields).map(([name, value]) => [name, tags.get(value) ?? value] as const);
    const request = () => new Request(`https://example.com${path}`, { headers: Object.fromEntries(headers) });
    const [first, work] = await workOf(deployment, request());
    const [second, workAgain] = await workOf(deployment, request());
    expect(first.status).toBe(status);
    expect(second.status).toBe(status);
    expect(Object.fromEntries(second.headers)).toEqual(Object.fromEntries(first.headers));
    expect(await second.text()).toBe(await first.text());
    expect(workAgain).toEqual([]);
    // What is watched is what a first answer is made by.
    if (status === 226) expect(work).toContain("TextEncoder");
  });

  test("is seen to be work the first time", async () => {
    const deployment = deploy(articles);
    const [, feed] = await workOf(deployment, new Request("https://example.com/tags/t/rss.xml"));
    expect(feed).toEqual(expect.arrayContaining(["JSON.parse", "URL", "TextEncoder"]));
  });
});

test("what is asked for again changes with what is published, at its instant", async () => {
  const deployment = deploy([...articles, numbered(60, NOW + HOUR, { tags: [{ name: "T", slug: "t" }] })]);
  for (const path of ["/rss.xml", "/tags/t/rss.xml", "/articles.json"]) {
    const texts = [];
    for (const now of [NOW, NOW, NOW + HOUR - 1, NOW + HOUR]) {
      const response = await deployment.get(path, now);
      texts.push((await response.text()).includes("Article 60"));
    }
    expect(texts).toEqual([false, false, false, true]);
  }
});

test("a page that is asked for again goes as Markdown to those who prefer that", async () => {
  const deployment = deploy(articles);
  const type = async (accept: string) => {
    const response = await deployment.get("/articles/a7", NOW, { headers: { Accept: accept } });
    return response.headers.get("Content-Type");
  };
  for (const accept of ["text/html", "text/markdown", "text/html", "text/markdown"]) {
    expect(await type(accept)).toBe(`${accept}; charset=utf-8`);
  }
});

test("a method that does not read is refused where a feed was read before", async () => {
  const deployment = deploy(articles);
  await deployment.get("/rss.xml", NOW);
  expect((await deployment.get("/rss.xml", NOW, { method: "POST" })).status).toBe(405);
  const head = await deployment.get("/rss.xml", NOW, { method: "HEAD" });
  expect(head.status).toBe(200);
  expect(await head.text()).toBe("");
});
