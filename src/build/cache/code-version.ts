import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { codeDigest } from "../edition/code-digest.ts";
import { cacheKey } from "./cache-key.ts";

const ROOT = resolve(import.meta.dirname, "../../..");

/** What npm has really installed; the lock file at the root may already be another. */
const INSTALLED = join(ROOT, "node_modules/.package-lock.json");

/**
 * What tells results of one version of the code from those of another: Broadsheet's own source, the packages and Node.
 *
 * @param began instant at which this process began to load the code, in milliseconds
 * @returns `undefined` where it cannot be told: nothing is installed by npm, or the source has changed since
 */
export function codeVersion(began = performance.timeOrigin): string | undefined {
  const source = join(ROOT, "src");
  const files = readdirSync(source, { recursive: true, encoding: "utf8" });
  const isNew = (file: string) => {
    const { mtimeMs, ctimeMs } = statSync(file);
    return Math.max(mtimeMs, ctimeMs) >= began;
  };
  try {
    if ([INSTALLED, ...files.map((file) => join(source, file))].some(isNew)) return undefined;
    const { versions, arch, platform } = process;
    return cacheKey(codeDigest(), readFileSync(INSTALLED, "utf8"), versions, arch, platform);
  } catch {
    return undefined;
  }
}
