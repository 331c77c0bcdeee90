import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { build } from "../../../src/build/build.ts";
import { gzipFeeds } from "../../../src/build/edition/gzip-feeds.ts";
import type { Usage } from "../../../src/build/edition/platform-limits.ts";
import { FORMATS } from "../../../src/model/format.ts";
import { temporaryFolder, writeFiles } from "../../support/folder.ts";
import { article, SITE, serve } from "../../support/serve.ts";

const BODY = `${"What is said of *feeds* & <b>readers</b> here, ünd noch einmal. ".repeat(4)}\n`;

/** Twelve articles in January, two of which appear at one instant in February, one each in March and April. */
const CONTENT = {
  "site.md": SITE.replace("title:", "feed_limit: 8\ntitle:"),
  ...Object.fromEntries(
    Array.from({ length: 12 }, (_, i) => {
      const date = new Date(Date.UTC(2026, 0, 1 + i)).toISOString();
      return [`articles/a${i}.md`, article({ title: `Number ${i}`, publish_date: date }, `${i} ${BODY}`)];
    }),
  ),
  "articles/feb-1.md": article({ title: "Soon", publish_date: "2026-02-10T12:00:00Z" }, BODY),
  "articles/feb-2.md": article({ title: "Soon, too", publish_date: "2026-02-10T12:00:00Z" }, BODY),
  "articles/march.md": article({ title: "Later", publish_date: "2026-03-01T12:00:00Z" }, BODY),
  "articles/april.md": article({ title: "Much later", publish_date: "2026-04-01T12:00:00Z" }, BODY),
};

const NOW = "2026-02-01T00:00:00Z";

/** One instant for each window, from the present one on. */
const WINDOWS = [NOW, "2026-02-11T00:00:00Z", "2026-03-02T00:00:00Z", "2026-04-02T00:00:00Z"];

function output(folder: string): { out: string; usage: Usage } {
  writeFiles(join(folder, "content"), CONTENT);
  const out = join(folder, "dist");
  const { usage } = build({ content: join(folder, "content"), out });
  return { out, usage: usage! };
}

function filesIn(out: string): Map<string, Buffer> {
  const folder = join(out, "assets/_edition/gzip");
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    files.map(({ parentPath, name }) => {
      const file = join(parentPath, name);
      return [file.slice(folder.length), readFileSync(file)];
    }),
  );
}

const GZIP = { headers: { "Accept-Encoding": "gzip" } };

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("feeds that were compressed for their deployment", () => {
  const folder = mkdtempSync(join(tmpdir(), "broadsheet-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  const { out, usage } = output(folder);
  beforeAll(async () => {
    await gzipFeeds(out, Date.parse(NOW));
  });

  test("are counted among what the build says of the platform's limits", () => {
    const files = readdirSync(join(out, "assets"), { recursive: true, withFileTypes: true });
    // `_headers` says how the others are served, and is none of them.
    const served = files.filter((file) => file.isFile() && file.name !== "_headers");
    expect(usage.files).toBe(served.length);
  });

  test("are sent to every client that takes gzip, at every instant: the same bytes as without, and smaller", async () => {
    const served = serve(out);
    vi.stubGlobal("CompressionStream", undefined);
    for (const instant of WINDOWS) {
      served.setTime(instant);
      for (const { file } of FORMATS) {
        const whole = Buffer.from(await (await served.get(`/${file}`)).arrayBuffer());
        const response = await served.get(`/${file}`, GZIP);
        const body = Buffer.from(await response.arrayBuffer());
        expect(response.headers.get("Content-Encoding"), `${file}, ${instant}`).toBe("gzip");
        expect(response.headers.get("Content-Length")).toBe(String(body.length));
        expect(gunzipSync(body).equals(whole)).toBe(true);
        expect(body.length).toBeLessThan(gzipSync(whole).length);
      }
    }
  });

  test("are those of the present and of what is scheduled, none that nobody will see", async () => {
    const served = serve(out);
    const tags = [];
    for (const instant of WINDOWS) {
      served.setTime(instant);
      const etag = (await served.get("/rss.xml")).headers.get("ETag")!;
      tags.push(/"(.*)"/.exec(etag)![1]!);
    }
    const expected = tags.flatMap((tag) => FORMATS.map(({ file }) => `/${tag}/${file}.bin`));
    expect([...filesIn(out).keys()].sort()).toEqual(expected.sort());
  });

  test("are the same whenever they are made again", async () => {
    const { out: again } = output(temporaryFolder());
    await gzipFeeds(again, Date.parse(NOW));
    expect(filesIn(again)).toEqual(filesIn(out));
  });

  test("are compressed by the Worker where the output has none", async () => {
    const response = await serve(output(temporaryFolder()).out).get("/rss.xml", GZIP);
    expect(response.headers.get("Content-Encoding")).toBe("gzip");
    expect(gunzipSync(Buffer.from(await response.arrayBuffer())).toString()).toContain("Much later");
  });
});
