import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { RunningWorker, WorkerConfig } from "../support/workerd.ts";
import { compatibilityDate } from "./bundle.ts";
import { type Sample, sample } from "./sample.ts";

/** An address that is measured. */
export interface Resource {
  readonly path: string;
  /** The value of `ETag`. */
  readonly etag: string;
  /** Whether the Worker itself sends it as gzip. */
  readonly gzip: boolean;
  /** The value of `ETag` of what a poller may have that gets a delta. */
  readonly base?: string;
}

/**
 * A bare Worker that holds what ours answers.
 *
 * @param folder where the bodies go
 */
export async function bareWorker(
  ours: RunningWorker,
  resources: readonly Resource[],
  folder: string,
): Promise<WorkerConfig> {
  const data: Record<string, string> = {};
  const keep = ({ status, headers, body }: Sample) => {
    const binding = `BODY_${Object.keys(data).length}`;
    data[binding] = join(folder, `${binding}.bin`);
    writeFileSync(data[binding], body);
    return { status, headers, binding };
  };
  const held = [];
  for (const { path, etag, gzip, base } of resources) {
    const { headers } = await sample(ours, path, { "If-None-Match": etag });
    const delta = base !== undefined && (await sample(ours, path, { "If-None-Match": base, "A-IM": "feed" }));
    held.push({
      path,
      etag,
      notModified: { headers },
      whole: keep(await sample(ours, path)),
      ...(gzip && { gzip: keep(await sample(ours, path, { "Accept-Encoding": "gzip" })) }),
      ...(delta && { delta: { ...keep(delta), base } }),
    });
  }
  return {
    name: "bare",
    compatibilityDate: compatibilityDate(),
    modules: [{ name: "worker.js", type: "esModule", file: join(import.meta.dirname, "bare-worker.js") }],
    json: { RESOURCES: held },
    data,
  };
}
