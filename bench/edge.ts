import { mkdirSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { bareWorker } from "./edge/bare-worker.ts";
import { type Bundle, makeBundle, ourWorker } from "./edge/bundle.ts";
import { addresses, casesOf, type MeasuredCase, resourcesAt } from "./edge/resources.ts";
import { verify } from "./edge/sample.ts";
import { describeMachine, packageVersion } from "./support/machine.ts";
import { markdownTable } from "./support/markdown-table.ts";
import { median } from "./support/median.ts";
import { progress } from "./support/progress.ts";
import { type Comparison, compare, ROUNDS, SECONDS } from "./support/rounds.ts";
import { firstResponse } from "./support/start.ts";
import { startWorker, type WorkerConfig } from "./support/workerd.ts";
import { requireWrk } from "./support/wrk.ts";

const ROOT = resolve(import.meta.dirname, "..");
const WORK = join(ROOT, "bench/.work/edge");

const STARTS = 15;

interface Result extends MeasuredCase {
  /** Of the body. */
  readonly bytes: number;
  readonly comparison: Comparison;
}

/**
 * The bundle that would be deployed against a bare Worker that answers the same bytes, both in plain workerd on this
 * machine, asked in turns.
 */
export async function benchmarkEdge(): Promise<string> {
  requireWrk();
  rmSync(WORK, { recursive: true, force: true });
  mkdirSync(WORK, { recursive: true });
  progress("building and bundling");
  const bundle = await makeBundle(join(ROOT, "content"), WORK);
  const ourConfig = ourWorker("ours", bundle);
  const ours = await startWorker(ourConfig, WORK);
  const resources = await resourcesAt(await addresses(ours), ours, bundle);
  const bareConfig = await bareWorker(ours, resources, WORK);
  const bare = await startWorker(bareConfig, WORK);
  const results: Result[] = [];
  try {
    for (const one of casesOf(resources)) {
      const { body } = await verify(one, ours, bare);
      const load = ({ origin }: typeof ours) => ({ url: origin + one.path, headers: one.headers });
      const comparison = await compare(
        one.name,
        { worker: ours, load: load(ours) },
        { worker: bare, load: load(bare) },
      );
      await verify(one, ours, bare);
      results.push({ ...one, bytes: body.length, comparison });
    }
  } finally {
    await Promise.all([ours.stop(), bare.stop()]);
  }
  return report(results, await measureStarts(ourConfig, bareConfig), bundle);
}

interface Starts {
  readonly ours: number;
  readonly bare: number;
}

async function measureStarts(ours: WorkerConfig, bare: WorkerConfig): Promise<Starts> {
  const times = { ours: [] as number[], bare: [] as number[] };
  for (let round = 0; round < STARTS; round++) {
    progress(`start ${round + 1} of ${STARTS}`);
    times.ours.push(await firstResponse(ours, WORK));
    times.bare.push(await firstResponse(bare, WORK));
  }
  progress("");
  return { ours: median(times.ours), bare: median(times.bare) };
}

const HEAD = [
  "case",
  "kB",
  "ours, req/s",
  "bare, req/s",
  "ratio",
  "target",
  "reached",
  "ours, µs",
  "bare, µs",
];

function report(results: readonly Result[], starts: Starts, bundle: Bundle): string {
  const rows = results.map(({ name, bytes, target, comparison: { one, other, ratio } }) => [
    name,
    (bytes / 1000).toFixed(1),
    one.rate.toFixed(0),
    other.rate.toFixed(0),
    ratio.toFixed(3),
    target.toFixed(2),
    ratio >= target ? "yes" : "no",
    one.cost.toFixed(1),
    other.cost.toFixed(1),
  ]);
  const size = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
  return `${markdownTable(HEAD, rows)}
- Medians of ${ROUNDS} rounds of ${SECONDS} s, in turns; the ratio is the median of the rounds' ratios. µs: processor time of the server for one
  request, which other work on the machine disturbs less.
- Start of the process to the end of the first response, median of ${STARTS}: ${starts.ours.toFixed(0)} ms (bare Worker ${starts.bare.toFixed(0)} ms).
- Bundle: ${size(bundle.size)} raw, ${size(bundle.gzipSize)} gzip.
- ${describeMachine({ workerd: packageVersion("workerd"), wrangler: packageVersion("wrangler") })}.
`;
}
