import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { CACHE_FOLDER } from "../../src/build/cache/build-cache.ts";
import type { Generator } from "./generator.ts";

const ROOT = resolve(import.meta.dirname, "../..");

/** What `npm run build` runs, after `node`. */
const NPM_SCRIPT = ["--import", "./src/build/cli/compile-cache.js", "src/build/cli/build.ts"];

/** This repository's own build, as `npm run build` starts it. */
export function broadsheet(corpus: string, work: string): Generator {
  const out = join(work, "broadsheet");
  const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { version: string };
  return {
    name: "Broadsheet",
    version,
    command: {
      program: process.execPath,
      args: [...NPM_SCRIPT, "--content", corpus, "--out", out],
      cwd: ROOT,
    },
    output: [out, CACHE_FOLDER],
  };
}
