import { startWorker, type WorkerConfig } from "./workerd.ts";

/** Milliseconds from the start of a Worker's process to the end of its first response, the main feed. */
export async function firstResponse(config: WorkerConfig, folder: string): Promise<number> {
  const worker = await startWorker(config, folder);
  try {
    await (await fetch(`${worker.origin}/rss.xml`)).arrayBuffer();
    return performance.now() - worker.started;
  } finally {
    await worker.stop();
  }
}
