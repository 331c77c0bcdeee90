import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Edition } from "../../src/build/edition/make-edition.ts";
import type { Manifest } from "../../src/model/edition.ts";

/** What of an edition is served. */
export type LoadedEdition = Pick<Edition, "manifest" | "hotPack" | "assets">;

/** Reads an output folder into memory. */
export function loadEdition(out: string): LoadedEdition {
  const assets = join(out, "assets");
  const files = readdirSync(assets, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const paths = files.map((entry) => join(entry.parentPath, entry.name));
  return {
    manifest: JSON.parse(readFileSync(join(out, "manifest.json"), "utf8")) as Manifest,
    hotPack: readFileSync(join(out, "hot.bin")),
    assets: new Map(paths.map((path) => [encodeURI(path.slice(assets.length)), readFileSync(path)])),
  };
}
