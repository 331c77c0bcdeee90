import { execFile } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { gzipSync } from "node:zlib";
import { parse } from "smol-toml";
import type { WorkerConfig, WorkerModule } from "../support/workerd.ts";

const ROOT = resolve(import.meta.dirname, "../..");

const run = promisify(execFile);

/** What a deployment would upload. */
export interface Bundle {
  readonly modules: readonly WorkerModule[];
  /** Folder of the static assets. */
  readonly assets: string;
  /** Bytes of all modules, and of the same as gzip. */
  readonly size: number;
  readonly gzipSize: number;
}

/**
 * Builds a content folder and bundles it as a deployment does.
 *
 * @param folder where the output and the bundle go
 */
export async function makeBundle(content: string, folder: string): Promise<Bundle> {
  const out = join(folder, "dist");
  const bundle = join(folder, "bundle");
  const args = ["--dry-run", "--content", content, "--out", out, "--outdir", bundle];
  const deploy = join(ROOT, "src/build/cli/deploy.ts");
  await run(process.execPath, [deploy, ...args], { cwd: ROOT, maxBuffer: 2 ** 28 });
  const data = readdirSync(bundle).filter((name) => name.endsWith(".bin"));
  const modules: WorkerModule[] = [
    { name: "worker.js", type: "esModule", file: join(bundle, "worker.js") },
    ...data.map((name) => ({ name, type: "data", file: join(bundle, name) }) as const),
  ];
  const whole = Buffer.concat(modules.map(({ file }) => readFileSync(file)));
  return { modules, assets: join(out, "assets"), size: whole.length, gzipSize: gzipSync(whole).length };
}

/** The Worker of a bundle, deployed at the beginning of the year. */
export function ourWorker(name: string, { modules, assets }: Bundle): WorkerConfig {
  return {
    name,
    compatibilityDate: compatibilityDate(),
    modules,
    json: { VERSION: { id: "bench", tag: "", timestamp: "2026-01-01T00:00:00Z" } },
    assets,
  };
}

export function compatibilityDate(): string {
  return String(parse(readFileSync(join(ROOT, "wrangler.toml"), "utf8")).compatibility_date);
}
