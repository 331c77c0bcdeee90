import { afterEach, beforeEach, describe, expect, type MockInstance, test, vi } from "vitest";
import type { Assets } from "../../src/edge/assets.ts";
import { FORMATS } from "../../src/model/format.ts";
import { read } from "../build/feeds/reader.ts";
import { deploy, numbered } from "../support/memory.ts";

const HOUR = 3_600_000;
const START = Date.UTC(2026, 0, 1);

type Trouble = "none" | "throws" | "rejects" | "answers 500" | "answers rubbish";

const TROUBLES: readonly Trouble[] = ["throws", "rejects", "answers 500", "answers rubbish"];

/** Sixty articles, one an hour, of which the Worker itself holds only the newest; and assets that may be in trouble. */
function troubled() {
  const state = { trouble: "none" as Trouble };
  const assets = (sound: Assets): Assets => ({
    fetch(url) {
      switch (state.trouble) {
        case "none":
          return sound.fetch(url);
        case "throws":
          throw new Error("No binding\nof that name");
        case "rejects":
          return Promise.reject(new Error("Network connection lost"));
        case "answers 500":
          return Promise.resolve(new Response("Internal error", { status: 500 }));
        case "answers rubbish":
          return Promise.resolve(new Response("\u0000\u0001rubbish, and not a pack at all"));
      }
    },
  });
  const articles = Array.from({ length: 60 }, (_, i) =>
    numbered(i, START + i * HOUR, { tags: [{ name: "T", slug: "t" }] }),
  );
  const deployment = deploy(articles, { site: { feedLimit: 3 }, assets });
  /** At an instant at which the first `count` articles are published. */
  const get = (path: string, count: number, headers: Record<string, string> = {}) =>
    deployment.get(path, START + (count - 1) * HOUR, { headers });
  return { state, get };
}

let log: MockInstance<typeof console.error>;

beforeEach(() => {
  log = vi.spyOn(console, "error").mockImplementation(() => undefined);
});

afterEach(() => {
  log.mockRestore();
});

/** The lines that were logged, each of which has to be JSON. */
function logged(): Record<string, unknown>[] {
  return log.mock.calls.map((line) => {
    expect(line).toHaveLength(1);
    expect(String(line[0])).not.toContain("\n");
    return JSON.parse(String(line[0])) as Record<string, unknown>;
  });
}

describe.each(TROUBLES)("while the assets binding %s", (trouble) => {
  test.each([
    ...FORMATS.map(({ file }) => `/${file}`),
    "/summary/rss.xml",
    "/tags/t/rss.xml",
    "/archive/1/rss.xml",
  ])("%s is served as it last was", async (path) => {
    const { state, get } = troubled();
    const before = await get(path, 7);
    const text = await before.text();
    state.trouble = trouble;
    const during = await get(path, 17);
    expect(during.status).toBe(200);
    expect(await during.text()).toBe(text);
    expect(during.headers.get("ETag")).toBe(before.headers.get("ETag"));
    expect(during.headers.get("Cache-Control")).toBe("private, max-age=60");
    expect(logged()).toEqual([
      { event: "failure", path, error: expect.stringContaining("Error"), answer: "last document" },
    ]);
    const again = await get(path, 17, { "If-None-Match": before.headers.get("ETag")! });
    expect(again.status).toBe(304);
    state.trouble = "none";
    expect(await (await get(path, 17)).text()).not.toBe(text);
  });

  test("a poller that takes deltas gets what there is, and all that is new once it is over", async () => {
    const { state, get } = troubled();
    const base = (await get("/rss.xml", 7)).headers.get("ETag")!;
    const delta = { "A-IM": "feed", "If-None-Match": base };
    state.trouble = trouble;
    expect((await get("/rss.xml", 9, delta)).status).toBe(304);
    state.trouble = "none";
    const after = await get("/rss.xml", 9, delta);
    expect(after.status).toBe(226);
    expect(read("rss", await after.text()).entries).toHaveLength(2);
  });

  test.each([
    "/rss.xml",
    "/tags/t/feed.json",
    "/archive/1/atom.xml",
    "/articles/a3",
    "/articles/a3.json",
    "/tags.json",
  ])(
    "%s, if it was never asked for, is unavailable: to be asked again soon, never to be kept",
    async (path) => {
      const { state, get } = troubled();
      state.trouble = trouble;
      const response = await get(path, 17);
      expect(response.status).toBe(503);
      expect(response.headers.get("Retry-After")).toBe("120");
      expect(response.headers.get("Cache-Control")).toBe("no-store");
      expect(response.headers.get("Access-Control-Allow-Origin")).toBe("*");
      expect(response.headers.get("ETag")).toBeNull();
      expect(response.headers.get("Content-Type")).toBe("text/plain; charset=utf-8");
      expect(logged()).toEqual([
        { event: "failure", path, error: expect.stringContaining("Error"), answer: "503" },
      ]);
      const forPrograms = await get(path, 17, { Accept: "application/json" });
      expect(forPrograms.headers.get("Content-Type")).toBe("application/problem+json");
      expect(await forPrograms.json()).toMatchObject({ status: 503 });
    },
  );

  test("what the Worker holds itself is served as if nothing were the matter", async () => {
    const { state, get } = troubled();
    state.trouble = trouble;
    for (const { file } of FORMATS) {
      for (const count of [55, 60]) {
        const response = await get(`/${file}`, count);
        expect(response.status).toBe(200);
        expect(response.headers.get("Cache-Control")).toMatch(/^public/);
      }
    }
    expect(logged()).toEqual([]);
  });
});

test("what has been read from the assets once is read from memory", async () => {
  const { state, get } = troubled();
  const first = await (await get("/articles/a3.json", 7)).text();
  state.trouble = "throws";
  expect(await (await get("/articles/a3.json", 7)).text()).toBe(first);
});

test("a compression that fails does not keep anyone from the feed", async () => {
  vi.stubGlobal(
    "CompressionStream",
    class {
      constructor() {
        throw new TypeError("Unsupported");
      }
    },
  );
  const { get } = troubled();
  const response = await get("/rss.xml", 60, { "Accept-Encoding": "gzip" });
  expect(response.status).toBe(200);
  expect(read("rss", await response.text()).entries).toHaveLength(3);
  expect(logged()).toHaveLength(1);
  vi.unstubAllGlobals();
});
