import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { WORKER_CODE } from "../src/build/edition/output-folder.ts";
import { temporaryFolder } from "./support/folder.ts";
import { deploy, numbered } from "./support/memory.ts";
import { npmRun } from "./support/run.ts";

/** Modules that the Worker consists of: each is parsed before the first response. */
const MODULES = 130;

/** Bytes of the code that the runtime parses at every start. */
const CODE = 200_000;

test("the Worker's code stays small, and within what the build reserves for it", async () => {
  const folder = temporaryFolder();
  const bundle = join(folder, "bundle");
  const meta = join(folder, "meta.json");
  const args = ["--dry-run", "--out", join(folder, "dist"), "--outdir", bundle, "--metafile", meta];
  const { code, stdout, stderr } = await npmRun("deploy", args);
  expect(code, stdout + stderr).toBe(0);
  const { inputs } = JSON.parse(readFileSync(meta, "utf8")) as { inputs: Record<string, { bytes: number }> };
  const modules = Object.keys(inputs).filter((name) => !name.endsWith("manifest.json"));
  expect(modules.length).toBeLessThanOrEqual(MODULES);
  const worker = readFileSync(join(bundle, "worker.js"));
  const manifest = readFileSync(join(folder, "dist/manifest.json")).length;
  expect(worker.length - manifest).toBeLessThanOrEqual(CODE);
  expect(gzipSync(worker).length).toBeLessThanOrEqual(WORKER_CODE);
  // Beside it there is nothing but the hot pack.
  expect(readdirSync(bundle).filter((name) => !/\.(js|js\.map|bin|md)$/.test(name))).toEqual([]);
});

test("what the Worker loads does not grow with the number of articles beyond what feeds show", () => {
  const loaded = (count: number) => {
    const articles = Array.from({ length: count }, (_, i) =>
      numbered(1e6 + i, 1.7e12 + i * 1e7, { tags: [{ name: `Tag ${i % 40}`, slug: `tag-${i % 40}` }] }),
    );
    const { manifest, hotPack } = deploy(articles).edition;
    return JSON.stringify(manifest).length + hotPack.length;
  };
  const few = loaded(500);
  expect(loaded(4000) / few).toBeLessThan(1.02);
});
