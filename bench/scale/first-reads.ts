import { sample } from "../edge/sample.ts";
import { median } from "../support/median.ts";
import { progress } from "../support/progress.ts";
import { startWorker } from "../support/workerd.ts";
import { articlePaths, type ScaledSite } from "./site.ts";

const ARTICLES = 100;

/** Milliseconds, medians. */
export interface FirstReads {
  /** Of an article that was never asked for: its path is looked up and its pack is read. */
  readonly first: number;
  /** Of the same when it is asked for again. */
  readonly again: number;
}

/** How long articles take from all over the corpus, each asked for twice, a new connection each time. */
export async function firstReads(site: ScaledSite, work: string): Promise<FirstReads> {
  const worker = await startWorker(site.config, work);
  try {
    await sample(worker, "/rss.xml");
    const times = { first: [] as number[], again: [] as number[] };
    for (const path of articlePaths(site.bundle, ARTICLES)) {
      progress(`articles that nobody asked for yet, ${times.first.length + 1} of ${ARTICLES}`);
      for (const list of [times.first, times.again]) {
        const started = performance.now();
        await sample(worker, path);
        list.push(performance.now() - started);
      }
    }
    return { first: median(times.first), again: median(times.again) };
  } finally {
    await worker.stop();
  }
}
