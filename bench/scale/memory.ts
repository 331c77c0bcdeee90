import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { FORMATS } from "../../src/model/format.ts";
import { sample } from "../edge/sample.ts";
import { Inspector } from "../support/inspector.ts";
import { progress } from "../support/progress.ts";
import { type RunningWorker, startWorker } from "../support/workerd.ts";
import { articlePaths, type ScaledSite, tagFeeds } from "./site.ts";

/** Different documents that are asked for, so that whatever is kept is full. */
const ARTICLES = 600;
const TAGS = 100;

/** Documents after which memory is looked at. */
const EVERY = 20;

/** Collections of garbage in a row, and milliseconds after each: V8 gives buffers back on another thread, and later. */
const COLLECTIONS = 3;
const PAUSE = 200;

/** Bytes. */
export interface Memory {
  /** Of the isolate: V8's heap in use, what workerd's own objects hold for it, and the buffers behind both. */
  readonly isolate: number;
  /** Of the whole process, workerd's own included. */
  readonly process: number;
}

export interface MemoryUse {
  /** When the main feed has been asked for in each format, garbage collected. */
  readonly started: Memory;
  /** When very many different documents have been asked for, garbage collected. */
  readonly full: Memory;
  /** The most that was seen meanwhile, garbage included. */
  readonly most: Memory;
}

/** The answer of `Runtime.getHeapUsage`. */
interface HeapUsage {
  readonly usedSize: number;
  readonly embedderHeapUsedSize: number;
  readonly backingStorageSize: number;
}

/** What workerd's debugger says of the isolate's memory. */
export async function memoryUse({ config, ...site }: ScaledSite, work: string): Promise<MemoryUse> {
  const collecting = join(import.meta.dirname, "collecting-worker.js");
  const modules = [{ name: "main.js", type: "esModule", file: collecting } as const, ...config.modules];
  const worker = await startWorker({ ...config, modules, inspected: true }, work);
  try {
    const inspector = await Inspector.connect(worker.inspector!);
    for (const { file } of FORMATS) await sample(worker, `/${file}`);
    await collectGarbage(worker);
    const started = await look(inspector, worker);
    const tags = (await tagFeeds(worker)).slice(0, TAGS).map(({ path }) => path);
    const paths = [...tags, ...articlePaths(site.bundle, ARTICLES)];
    let most = started;
    for (const [i, path] of paths.entries()) {
      await sample(worker, path);
      if (i % EVERY !== 0) continue;
      progress(`memory at ${site.articles} articles, ${i} of ${paths.length} documents`);
      const now = await look(inspector, worker);
      most = { isolate: Math.max(most.isolate, now.isolate), process: Math.max(most.process, now.process) };
    }
    await collectGarbage(worker);
    const full = await look(inspector, worker);
    inspector.close();
    return { started, full, most };
  } finally {
    await worker.stop();
  }
}

async function collectGarbage(worker: RunningWorker): Promise<void> {
  for (let i = 0; i < COLLECTIONS; i++) {
    await sample(worker, "/collect-garbage");
    await setTimeout(PAUSE);
  }
}

async function look(inspector: Inspector, worker: RunningWorker): Promise<Memory> {
  const heap = await inspector.send<HeapUsage>("Runtime.getHeapUsage");
  return {
    isolate: heap.usedSize + heap.embedderHeapUsedSize + heap.backingStorageSize,
    process: worker.residentBytes(),
  };
}
