import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import type { MediaFile } from "../media/media-library.ts";
import type { Edition } from "./make-edition.ts";

/** The Worker's own source, seen from here. */
const EDGE = resolve(import.meta.dirname, "../../edge/worker.ts");

/** What browsers and caches may do with the files that are served without running the Worker. */
const HEADERS = `/media/*
  Cache-Control: public, max-age=31536000, immutable
  Access-Control-Allow-Origin: *
  X-Content-Type-Options: nosniff
  Content-Security-Policy: default-src 'none'; style-src 'unsafe-inline'; sandbox
`;

/**
 * Writes an edition aside, then moves it into place: the last good output stays until the new one is whole.
 *
 * @param extra contents of further assets by path
 * @param out absolute path of the output folder
 * @returns bytes written
 */
export function writeEdition(
  edition: Edition,
  extra: ReadonlyMap<string, Uint8Array | string>,
  media: readonly MediaFile[],
  out: string,
): number {
  const staging = `${out}.new`;
  const retired = `${out}.old`;
  recover(out, retired);
  rmSync(staging, { recursive: true, force: true });
  let bytes = 0;
  const made = new Set<string>();
  const place = (path: string) => {
    const file = join(staging, path);
    const folder = dirname(file);
    if (!made.has(folder)) mkdirSync(folder, { recursive: true });
    made.add(folder);
    return file;
  };
  const write = (path: string, data: Uint8Array | string) => {
    bytes += Buffer.byteLength(data);
    writeFileSync(place(path), data);
  };
  for (const [path, data] of [...edition.assets, ...extra])
    write(join("assets", decodeURIComponent(path)), data);
  for (const { source, path, length } of media) {
    const target = place(join("assets", decodeURIComponent(path)));
    bytes += length;
    if (typeof source === "string") copyFileSync(source, target);
    else writeFileSync(target, source);
  }
  write("assets/_headers", HEADERS);
  write("manifest.json", JSON.stringify(edition.manifest));
  write("hot.bin", edition.hotPack);
  write("worker.js", workerModule(out));
  if (existsSync(out)) renameSync(out, retired);
  renameSync(staging, out);
  rmSync(retired, { recursive: true, force: true });
  return bytes;
}

/** A build that was killed between the two moves left the last good output under its other name. */
function recover(out: string, retired: string): void {
  if (existsSync(retired) && !existsSync(out)) renameSync(retired, out);
}

function workerModule(out: string): string {
  const edge = relative(out, EDGE).split(sep).join("/");
  return `import hotPack from "./hot.bin";
import manifest from "./manifest.json";
import { createWorker } from "${edge}";

export default createWorker(manifest, hotPack);
`;
}
