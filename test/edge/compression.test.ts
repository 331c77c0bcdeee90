import { gunzipSync } from "node:zlib";
import { afterEach, describe, expect, test, vi } from "vitest";
import { FORMATS } from "../../src/model/format.ts";
import { type Deployment, deploy, numbered } from "../support/memory.ts";

const HOUR = 3_600_000;
const START = Date.UTC(2026, 0, 1);
const NOW = START + 100 * HOUR;

const articles = Array.from({ length: 120 }, (_, i) => numbered(i, START + i * HOUR));

async function bytesOf(response: Response): Promise<Buffer> {
  return Buffer.from(await response.arrayBuffer());
}

afterEach(() => {
  vi.unstubAllGlobals();
});

/** Counts the compressions from here on. */
function countCompressions(): () => number {
  let count = 0;
  const Original = CompressionStream;
  vi.stubGlobal(
    "CompressionStream",
    class extends Original {
      constructor(format: ConstructorParameters<typeof Original>[0]) {
        super(format);
        count++;
      }
    },
  );
  return () => count;
}

describe.each(FORMATS)("$label", (facts) => {
  const path = `/${facts.file}`;
  const ask = (deployment: Deployment, encoding?: string, now = NOW, headers: Record<string, string> = {}) =>
    deployment.get(path, now, {
      headers: { ...(encoding !== undefined && { "Accept-Encoding": encoding }), ...headers },
    });

  test.each(["gzip", "gzip, deflate, br", "br;q=1.0, gzip;q=0.2", "*", "x-gzip", "GZIP"])(
    "goes out as gzip to a client that says %j: the same bytes, the same tag",
    async (encoding) => {
      const deployment = deploy(articles);
      const identity = await ask(deployment);
      const gzip = await ask(deployment, encoding);
      const body = await bytesOf(gzip);
      expect(gzip.headers.get("Content-Encoding")).toBe("gzip");
      expect(gzip.headers.get("Content-Length")).toBe(String(body.length));
      const whole = await bytesOf(identity);
      expect(gunzipSync(body).equals(whole)).toBe(true);
      expect(body.length).toBeLessThan(whole.length / 2);
      for (const name of ["ETag", "Last-Modified", "Cache-Control", "Vary", "Content-Type", "Link"]) {
        expect(gzip.headers.get(name)).toBe(identity.headers.get(name));
      }
      expect(gzip.headers.get("Vary")).toContain("Accept-Encoding");
      expect(gzip.headers.get("ETag")).toMatch(/^W\//);
    },
  );

  test.each([undefined, "", "identity", "br", "gzip;q=0", "gzip;q=0.0, br", "*;q=0", "x-gzip;q=0, *"])(
    "goes out as it is to a client that says %j",
    async (encoding) => {
      const deployment = deploy(articles);
      await ask(deployment, "gzip");
      const response = await ask(deployment, encoding);
      const body = await bytesOf(response);
      expect(response.headers.get("Content-Encoding")).toBeNull();
      expect(response.headers.get("Content-Length")).toBe(String(body.length));
      expect(body.equals(await bytesOf(await ask(deploy(articles))))).toBe(true);
    },
  );

  test.each([
    [{ clientAcceptEncoding: "identity" }, null],
    [{ clientAcceptEncoding: "" }, null],
    [{ colo: "FRA" }, null],
    [{ clientIp: "127.0.0.1:43946" }, "gzip"],
    [{ clientAcceptEncoding: "gzip, br" }, "gzip"],
    [undefined, "gzip"],
  ])("believes what Cloudflare says of the client: %j", async (cf, expected) => {
    const request = new Request(`https://example.com${path}`, { headers: { "Accept-Encoding": "br, gzip" } });
    Object.defineProperty(request, "cf", { value: cf });
    const response = await deploy(articles).send(request, NOW);
    expect(response.headers.get("Content-Encoding")).toBe(expected);
  });

  test("is compressed once for each window, however many ask and whatever the clock says", async () => {
    const compressions = countCompressions();
    const deployment = deploy(articles);
    const whole = await bytesOf(await ask(deploy(articles)));
    const together = await Promise.all(Array.from({ length: 10 }, () => ask(deployment, "gzip")));
    for (const response of together) {
      const body = await bytesOf(response);
      const decoded = response.headers.get("Content-Encoding") === "gzip" ? gunzipSync(body) : body;
      expect(decoded.equals(whole)).toBe(true);
    }
    for (let minute = 0; minute < 60; minute += 7) {
      const response = await ask(deployment, "gzip", NOW + minute * 60_000);
      expect(response.headers.get("Content-Encoding")).toBe("gzip");
    }
    expect(compressions()).toBe(1);
    await ask(deployment, "gzip", NOW + HOUR);
    expect(compressions()).toBe(2);
  });

  test("is not held up by a compression that never ends, and compressed by another request in the end", async () => {
    vi.stubGlobal(
      "CompressionStream",
      class {
        readable = new ReadableStream();
        writable = new WritableStream();
      },
    );
    const deployment = deploy(articles);
    await ask(deployment);
    void ask(deployment, "gzip");
    const meanwhile = await ask(deployment, "gzip", NOW + 1000);
    expect(meanwhile.status).toBe(200);
    expect(meanwhile.headers.get("Content-Encoding")).toBeNull();
    vi.unstubAllGlobals();
    expect((await ask(deployment, "gzip", NOW + 10_000)).headers.get("Content-Encoding")).toBe("gzip");
  });

  test("has the same 304 for everybody", async () => {
    const deployment = deploy(articles);
    const etag = (await ask(deployment, "gzip")).headers.get("ETag")!;
    const [plain, gzip] = await Promise.all(
      [undefined, "gzip"].map((encoding) => ask(deployment, encoding, NOW, { "If-None-Match": etag })),
    );
    expect(gzip!.status).toBe(304);
    expect(Object.fromEntries(gzip!.headers)).toEqual(Object.fromEntries(plain!.headers));
    expect(gzip!.headers.get("Content-Encoding")).toBeNull();
  });

  test("answers HEAD as it would GET", async () => {
    const deployment = deploy(articles);
    for (const encoding of ["gzip", "identity"]) {
      const headers = { "Accept-Encoding": encoding };
      const get = await deployment.get(path, NOW, { headers });
      const head = await deployment.get(path, NOW, { headers, method: "HEAD" });
      expect(Object.fromEntries(head.headers)).toEqual(Object.fromEntries(get.headers));
      expect(await head.text()).toBe("");
    }
  });

  test("is compressed as a delta too, where that is worth it", async () => {
    const deployment = deploy(articles);
    const delta = async (hours: number, encoding: string) => {
      const base = (await ask(deployment, undefined, NOW - hours * HOUR)).headers.get("ETag")!;
      return ask(deployment, encoding, NOW, { "A-IM": "feed", "If-None-Match": base });
    };
    const gzip = await delta(10, "gzip");
    expect(gzip.status).toBe(226);
    expect(gzip.headers.get("Content-Encoding")).toBe("gzip");
    const identity = await bytesOf(await delta(10, "identity"));
    expect(gunzipSync(await bytesOf(gzip)).equals(identity)).toBe(true);
    expect(gzip.headers.get("IM")).toBe("feed");
  });
});

test("what fits into one packet anyway is not compressed", async () => {
  const deployment = deploy([]);
  const response = await deployment.get("/feed.json", NOW, { headers: { "Accept-Encoding": "gzip" } });
  expect((await bytesOf(response)).length).toBeLessThan(1400);
  expect(response.headers.get("Content-Encoding")).toBeNull();
});
