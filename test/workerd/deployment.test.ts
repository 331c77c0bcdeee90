import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { type IncomingHttpHeaders, request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { gunzipSync } from "node:zlib";
import { parse, stringify } from "smol-toml";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createTestHarness } from "wrangler";
import type { SectionIndex } from "../../src/edge/section-index.ts";
import { FORMATS } from "../../src/model/format.ts";
import { writeFiles } from "../support/folder.ts";
import { ofNotModified } from "../support/not-modified.ts";
import { PIXEL } from "../support/picture.ts";
import { npmRun, ROOT } from "../support/run.ts";
import { article, SITE, serve } from "../support/serve.ts";

/** Names whose addresses the assets' routing might not take as they are. */
const TAGS = ["C++", "C#", "machine learning", "日本語", "100%", "a&b", "what?", "(x)", "it's"];

/** The bundle of `deploy --dry-run` in real workerd, with the assets' routing in front of it. */
const folder = mkdtempSync(join(tmpdir(), "broadsheet-"));
let server: ReturnType<typeof createTestHarness> | undefined;
let origin: URL;

beforeAll(async () => {
  writeFiles(join(folder, "content"), {
    "site.md": SITE.replace(
      "---\n",
      "---\npermalink: { talks: /media/:slug/, default: /articles/:slug }\nredirects: { /media/old.png: /rss.xml }\n",
    ),
    "articles/one.md": article({ title: "One", heroImage: "pixel.png" }),
    "articles/two.md": article(
      { title: "Two", publish_date: "2026-02-02", tags: JSON.stringify(TAGS) },
      "Many words. ".repeat(200),
    ),
    "articles/later.md": article({ title: "Later", publish_date: "2150-01-01" }),
    "articles/talks/talk.md": article({ title: "Talk", publish_date: "2026-01-02" }),
    "articles/pixel.png": PIXEL,
  });
  const out = join(folder, "dist");
  const bundle = join(folder, "bundle");
  const args = ["--dry-run", "--content", join(folder, "content"), "--out", out, "--outdir", bundle];
  const { code, stdout, stderr } = await npmRun("deploy", args);
  if (code !== 0) throw new Error(stdout + stderr);
  writeFiles(folder, { "wrangler.toml": configuration(out) });
  server = createTestHarness({
    root: folder,
    workers: [{ configPath: "wrangler.toml", prebuiltWorkerDir: bundle }],
  });
  origin = (await server.listen()).url;
  // The date of the deployment is rounded up to a second, and never sent before it is reached.
  await setTimeout(1000);
}, 300_000);

afterAll(async () => {
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The project's own configuration, with the folders of this test and nothing left to build. */
function configuration(out: string): string {
  const { build: _, ...config } = parse(readFileSync(join(ROOT, "wrangler.toml"), "utf8"));
  const assets = { ...(config.assets as Record<string, unknown>), directory: join(out, "assets") };
  return stringify({ ...config, assets, main: join(out, "worker.js") });
}

interface Answer {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly text: string;
}

async function ask(
  path: string,
  init: { method?: string; headers?: Record<string, string> } = {},
): Promise<Answer> {
  const response = await server!.fetch(path, { redirect: "manual", ...init });
  return {
    status: response.status,
    headers: Object.fromEntries(response.headers),
    text: await response.text(),
  };
}

/** Headers that belong to a connection, a body, the second or the test harness, not to the document. */
const PASSING = /^(content-(length|type|encoding)|transfer-encoding|expires|mf-.*)$/;

function ofDocument({ headers }: Answer): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !PASSING.test(name)));
}

describe.each(FORMATS)("$label in workerd", ({ file, contentType }) => {
  test("is served whole, with an entity tag and a date", async () => {
    const { status, headers, text } = await ask(`/${file}`);
    expect(status).toBe(200);
    expect(headers["content-type"]).toBe(contentType);
    expect(headers.etag).toMatch(/^W\/"[^"]+"$/);
    expect(Date.parse(headers["last-modified"] ?? "")).toBeLessThanOrEqual(Date.now());
    expect(text).toContain("Two");
    expect(text).not.toContain("Later");
  });

  test("is 304 for who has it, with what its 200 says of validity", async () => {
    const full = await ask(`/${file}`);
    const again = await ask(`/${file}`, { headers: { "If-None-Match": full.headers.etag! } });
    expect(again.status).toBe(304);
    expect(again.text).toBe("");
    expect(ofDocument(again)).toEqual(ofNotModified(new Headers(ofDocument(full))));
    expect(Date.parse(again.headers.expires!)).toBeGreaterThanOrEqual(Date.parse(full.headers.expires!));
  });

  test("answers HEAD like GET, without a body", async () => {
    const head = await ask(`/${file}`, { method: "HEAD" });
    expect(head.status).toBe(200);
    expect(head.text).toBe("");
    expect(ofDocument(head)).toEqual(ofDocument(await ask(`/${file}`)));
  });
});

describe.each(FORMATS)("$label over the wire", ({ file }) => {
  /** Bytes and headers as they come, nothing decoded. */
  const raw = (headers: Record<string, string>, method = "GET") =>
    new Promise<{ status: number | undefined; headers: IncomingHttpHeaders; body: Buffer }>((done, fail) => {
      request(new URL(`/${file}`, origin), { headers, method }, async (response) => {
        const chunks: Buffer[] = [];
        for await (const chunk of response) chunks.push(chunk as Buffer);
        done({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) });
      })
        .on("error", fail)
        .end();
    });

  test("is gzip for who takes it, and identity for everyone else, with the same tag", async () => {
    const identity = await raw({});
    expect(identity.headers["content-encoding"]).toBeUndefined();
    expect(identity.headers["content-length"]).toBe(String(identity.body.length));
    for (const encoding of ["gzip", "br;q=0.5, gzip"]) {
      const gzip = await raw({ "Accept-Encoding": encoding });
      expect(gzip.headers["content-encoding"]).toBe("gzip");
      expect(gzip.headers["content-length"]).toBe(String(gzip.body.length));
      expect(gzip.headers.etag).toBe(identity.headers.etag);
      expect(gzip.headers.vary).toContain("Accept-Encoding");
      expect(gunzipSync(gzip.body).equals(identity.body)).toBe(true);
    }
    for (const encoding of ["identity", "gzip;q=0"]) {
      const refused = await raw({ "Accept-Encoding": encoding });
      expect(refused.headers["content-encoding"]).toBeUndefined();
      expect(refused.body.equals(identity.body)).toBe(true);
    }
  });

  test("has a HEAD that tells the length of its GET", async () => {
    for (const encoding of ["identity", "gzip"]) {
      const get = await raw({ "Accept-Encoding": encoding });
      const head = await raw({ "Accept-Encoding": encoding }, "HEAD");
      expect(head.headers["content-length"]).toBe(get.headers["content-length"]);
      expect(head.headers["content-encoding"]).toBe(get.headers["content-encoding"]);
      expect(head.body.length).toBe(0);
    }
  });

  test("sends a delta, as it is or compressed, to a poller that had an earlier window", async () => {
    const earlier = serve(join(folder, "dist"));
    earlier.setTime("2026-01-15T00:00:00Z");
    const base = (await earlier.get(`/${file}`)).headers.get("ETag")!;
    const delta = { "A-IM": "feed", "If-None-Match": base };
    const identity = await raw(delta);
    expect(identity.status).toBe(226);
    expect(identity.headers).toMatchObject({
      im: "feed",
      "delta-base": base,
      "cache-control": "no-store, im",
    });
    expect(identity.body.toString()).toContain("Two");
    expect(identity.body.toString()).not.toContain(">One<");
    const gzip = await raw({ ...delta, "Accept-Encoding": "gzip" });
    expect(gzip.status).toBe(226);
    expect(gzip.headers["content-encoding"]).toBe("gzip");
    expect(gunzipSync(gzip.body).equals(identity.body)).toBe(true);
  });
});

describe("the deployment in workerd", () => {
  test("serves an article as JSON", async () => {
    const { status, headers, text } = await ask("/articles/one.json");
    expect(status).toBe(200);
    expect(headers["content-type"]).toBe("application/json");
    expect(JSON.parse(text)).toMatchObject({ title: "One", url: "https://gazette.example/articles/one" });
  });

  test("serves an article's page and the home page", async () => {
    expect((await ask("/articles/one")).text).toContain("<h1>One</h1>");
    expect((await ask("/")).text).toContain("Test Gazette");
  });

  test("finds the feeds of tags, whatever their names", async () => {
    const { items } = JSON.parse((await ask("/tags.json")).text) as SectionIndex;
    expect(items.map(({ name }) => name).sort()).toEqual(TAGS.toSorted());
    for (const { feeds } of items) {
      for (const url of Object.values(feeds)) expect((await ask(new URL(url).pathname)).status).toBe(200);
    }
    expect((await ask("/feeds.opml")).text).toContain("/tags/c++/rss.xml");
    for (const path of ["/tags/none/rss.xml", "/tags/%/rss.xml", "/tags/..%2fx/rss.xml", "/podcast.xml"]) {
      expect((await ask(path)).status).toBe(404);
    }
  });

  test("serves the archive", async () => {
    expect((await ask("/archive/1/atom.xml")).text).toContain("<fh:archive/>");
    expect((await ask("/archive/2/atom.xml")).status).toBe(404);
  });

  test("hides a scheduled article everywhere", async () => {
    for (const path of ["/articles/later", "/articles/later.json"])
      expect((await ask(path)).status).toBe(404);
    expect((await ask("/articles.json")).text).not.toContain("Later");
  });

  test("serves media for ever, readable from anywhere, never to be guessed or run", async () => {
    const { image } = JSON.parse((await ask("/articles/one.json")).text) as { image: string };
    const { status, headers } = await ask(new URL(image).pathname);
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      "content-type": "image/png",
      "cache-control": "public, max-age=31536000, immutable",
      "access-control-allow-origin": "*",
      "x-content-type-options": "nosniff",
    });
    expect(headers["content-security-policy"]).toContain("sandbox");
  });

  test("answers below /media/ where no file is, and lets nobody keep that for ever", async () => {
    expect((await ask("/media/talk/")).text).toContain("<h1>Talk</h1>");
    expect(await ask("/media/talk")).toMatchObject({ status: 308, headers: { location: "/media/talk/" } });
    expect(await ask("/media/old.png")).toMatchObject({ status: 308, headers: { location: "/rss.xml" } });
    for (const path of ["/media/none.png", "/media/"]) {
      const { status, headers } = await ask(path, { headers: { Accept: "application/json" } });
      expect(status).toBe(404);
      expect(headers["content-type"]).toBe("application/problem+json");
      expect(headers["cache-control"]).not.toContain("immutable");
    }
  });

  test.each([
    "/_%65dition/packs/0.bin",
    "/%5f%65dition/packs/0.bin",
    "/_edition/packs/0.bin",
    "/_edition/tags.json",
    "/_edition/paths/0.json",
    "/_edition/listings/0.json",
    "/%5Fedition/packs/0.bin",
    "/_edition//packs/0.bin",
    "/media/../_edition/packs/0.bin",
    "/media/..%2f_edition/packs/0.bin",
    "/media/%2e%2e/_edition/packs/0.bin",
    "/_headers",
    "/manifest.json",
    "/hot.bin",
  ])("keeps %s to itself", async (path) => {
    const { status, text } = await ask(path);
    expect(status).toBe(404);
    expect(text).not.toContain("Later");
  });

  test("refuses to be written to", async () => {
    for (const path of ["/rss.xml", "/articles/one.json", "/nothing"]) {
      const { status, headers } = await ask(path, { method: "POST" });
      expect(status).toBe(405);
      expect(headers.allow).toBe("GET, HEAD, OPTIONS");
    }
  });

  test("redirects customary addresses, and a slash too much", async () => {
    expect(await ask("/feed")).toMatchObject({ status: 308, headers: { location: "/rss.xml" } });
    expect(await ask("/articles/one/")).toMatchObject({
      status: 308,
      headers: { location: "/articles/one" },
    });
  });

  test("logs no error", () => {
    expect(server!.getLogs().filter(({ level }) => level === "error")).toEqual([]);
  });
});
