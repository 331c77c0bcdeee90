import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { expect, test } from "vitest";
import { build } from "../../src/build/build.ts";
import { createWorker } from "../../src/edge/worker.ts";
import type { Manifest } from "../../src/model/edition.ts";
import { temporaryFolder } from "../support/folder.ts";
import { article, assetsIn, SITE } from "../support/serve.ts";

/** What the Worker of an edition that is deployed right now says of its feed, by a clock in milliseconds. */
async function deployNow(title: string, now = Date.now) {
  const content = temporaryFolder({ "site.md": SITE, "articles/one.md": article({ title }) });
  const out = join(temporaryFolder(), "dist");
  build({ content, out });
  const manifest = JSON.parse(readFileSync(join(out, "manifest.json"), "utf8")) as Manifest;
  const worker = createWorker(manifest, new Uint8Array(readFileSync(join(out, "hot.bin"))).buffer, now);
  const deployed = now();
  const env = {
    ASSETS: assetsIn(join(out, "assets")),
    VERSION: { timestamp: new Date(deployed).toISOString() },
  };
  const ask = async (fields: Record<string, string> = {}) => {
    const request = new Request("https://gazette.example/rss.xml", { headers: fields });
    const { headers } = await worker.fetch(request, env);
    return { tag: headers.get("ETag") ?? "", date: Date.parse(headers.get("Last-Modified") ?? "") };
  };
  return { ask, deployed };
}

test("Last-Modified moves with the tag, however soon one deployment follows another, and is never ahead", async () => {
  await deployNow("Warm");
  // Both deployments in one second, just begun.
  await setTimeout(1000 - (Date.now() % 1000));
  const before = await (await deployNow("One")).ask();
  expect(before.date).toBeLessThanOrEqual(Date.now());
  const after = await (await deployNow("Two")).ask({ "If-None-Match": before.tag });
  expect(after.tag).not.toBe(before.tag);
  expect(after.date).toBeGreaterThan(before.date);
  expect(after.date).toBeLessThanOrEqual(Date.now());
});

test("a timer that is early changes nothing", async () => {
  const start = Date.now();
  const slow = () => Math.floor(start + (Date.now() - start) * 0.9);
  const { ask, deployed } = await deployNow("One", slow);
  const { date } = await ask({ "If-None-Match": 'W/"earlier"' });
  expect(date).toBe(Math.ceil(deployed / 1000) * 1000);
});
