import { copyFileSync, existsSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import { gzipSync } from "node:zlib";
import type { Manifest } from "../../model/edition.ts";
import type { MediaShelf } from "../cache/media-shelf.ts";
import type { MediaFile } from "../media/media-library.ts";
import { assetFile, FolderWriter } from "./folder-writer.ts";
import { MOST_GZIP_FILES } from "./gzip-windows.ts";
import type { Usage } from "./platform-limits.ts";

/** The Worker's own source, seen from here. */
const EDGE = resolve(import.meta.dirname, "../../edge/worker.ts");

/** What browsers and caches may do with the files that are served without running the Worker. */
const HEADERS = `/media/*
  Cache-Control: public, max-age=31536000, immutable
  Access-Control-Allow-Origin: *
  X-Content-Type-Options: nosniff
  Content-Security-Policy: default-src 'none'; style-src 'unsafe-inline'; sandbox
`;

/** Clocks of a Worker, as JavaScript: for previews, the last month that dates of HTTP can name, so that answers can expire in it. */
export const CLOCKS = {
  present: "Date.now",
  "end of time": `() => ${Date.UTC(9999, 11)}`,
} as const;

/** Bytes of the Worker's code after gzip, at most; a test sees to it. */
export const WORKER_CODE = 100_000;

const FAST = { level: 1 };

/** An output folder in the making: written aside, then moved into place, so that the last good output stays until then. */
export class OutputFolder extends FolderWriter {
  readonly #out: string;
  #worker = 0;

  /** @param out absolute path */
  constructor(out: string) {
    super(`${out}.new`);
    this.#out = out;
    // A build that was killed between the two moves left the last good output under its other name.
    if (existsSync(this.#retired) && !existsSync(out)) renameSync(this.#retired, out);
    this.abandon();
  }

  /** Absolute path of the folder of the last output, until this one takes its place. */
  get last(): string {
    return this.#out;
  }

  get #retired(): string {
    return `${this.#out}.old`;
  }

  /** Reads back what was written. */
  readAsset(path: string): Uint8Array {
    return readFileSync(join(this.folder, assetFile(path)));
  }

  /** @param shelf has files from earlier outputs, and keeps those of this one */
  addMedia(files: readonly MediaFile[], shelf?: MediaShelf): void {
    for (const { source, path, length } of files) {
      if (typeof source !== "string") {
        this.writeAsset(path, source);
        continue;
      }
      const file = assetFile(path);
      const target = this.place(file);
      if (!shelf?.supply(file, this.folder)) {
        copyFileSync(source, target);
        shelf?.keep(file, this.folder);
      }
      this.countAsset(path, length);
    }
    shelf?.keepOnly(new Set(files.map(({ path }) => assetFile(path))));
  }

  /**
   * Adds what the Worker itself is made of.
   *
   * @param clock what it takes for now; at the end of time nothing is scheduled any more
   */
  addWorker(manifest: Manifest, hotPack: Uint8Array, clock: keyof typeof CLOCKS): void {
    this.write("assets/_headers", HEADERS);
    const encoded = Buffer.from(JSON.stringify(manifest));
    this.write("manifest.json", encoded);
    this.write("hot.bin", hotPack);
    this.#worker =
      WORKER_CODE + [encoded, hotPack].reduce((sum, part) => sum + gzipSync(part, FAST).length, 0);
    this.write("worker.js", workerModule(this.#out, clock));
  }

  /** What it would use of the platform, as it is now: with room for the feeds that a deployment compresses. */
  get usage(): Usage {
    const { assets, largest } = this.tally;
    return { files: assets + MOST_GZIP_FILES, largest, worker: this.#worker };
  }

  /** Puts it in the place of the last output, which can be removed then. */
  publish(): void {
    this.removeLast();
    if (existsSync(this.#out)) renameSync(this.#out, this.#retired);
    renameSync(this.folder, this.#out);
  }

  /** Removes the output of which this one took the place. */
  removeLast(): void {
    rmSync(this.#retired, { recursive: true, force: true });
  }

  abandon(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

function workerModule(out: string, clock: keyof typeof CLOCKS): string {
  const edge = relative(out, EDGE).split(sep).join("/");
  return `import hotPack from "./hot.bin";
import manifest from "./manifest.json";
import { createWorker } from "${edge}";

export default createWorker(manifest, hotPack, ${CLOCKS[clock]});
`;
}
