import { resolve } from "node:path";
import { type FirstReads, firstReads } from "./scale/first-reads.ts";
import { type MemoryUse, memoryUse } from "./scale/memory.ts";
import { type ScaledSite, scaledSite } from "./scale/site.ts";
import { type Throughput, throughputs } from "./scale/throughput.ts";
import { describeMachine, packageVersion } from "./support/machine.ts";
import { markdownTable } from "./support/markdown-table.ts";
import { median } from "./support/median.ts";
import { progress } from "./support/progress.ts";
import { ROUNDS, SECONDS } from "./support/rounds.ts";
import { firstResponse } from "./support/start.ts";
import { startWorker } from "./support/workerd.ts";
import { requireWrk } from "./support/wrk.ts";

const WORK = resolve(import.meta.dirname, ".work/scale");

const FEW = 100;
const MANY = 100_000;
const STARTS = 15;

const SCRIPT_TARGET = 3_000_000;
const START_TARGET = 1.5;
const MEMORY_TARGET = 64_000_000;
const RATE_TARGET = 0.9;

/** What is measured of each of the two sites by itself. */
interface Measured {
  readonly site: ScaledSite;
  readonly start: number;
  readonly memory: MemoryUse;
  readonly reads: FirstReads;
}

/**
 * What the Worker costs with a hundred articles and with very many, side by side, in plain workerd.
 *
 * @param many articles of the larger corpus
 */
export async function benchmarkScale({
  articles: many = MANY,
}: {
  articles?: number | undefined;
}): Promise<string> {
  requireWrk();
  const sites = [await scaledSite(FEW, WORK), await scaledSite(many, WORK)] as const;
  const starts = await measureStarts(sites);
  const measured: Measured[] = [];
  for (const [i, site] of sites.entries()) {
    const reads = await firstReads(site, WORK);
    measured.push({ site, start: median(starts[i]!), memory: await memoryUse(site, WORK), reads });
  }
  const [few, large] = await Promise.all(
    sites.map(async (site) => ({ site, worker: await startWorker(site.config, WORK) })),
  );
  try {
    const rates = await throughputs(few!, large!);
    progress("");
    return report(measured[0]!, measured[1]!, rates);
  } finally {
    await Promise.all([few!.worker.stop(), large!.worker.stop()]);
  }
}

async function measureStarts(sites: readonly ScaledSite[]): Promise<number[][]> {
  const times = sites.map(() => [] as number[]);
  for (let round = 0; round < STARTS; round++) {
    progress(`start ${round + 1} of ${STARTS}`);
    for (const [i, { config }] of sites.entries()) times[i]!.push(await firstResponse(config, WORK));
  }
  return times;
}

function report(few: Measured, many: Measured, rates: readonly Throughput[]): string {
  const [small, large] = [few, many].map(({ site }) => site.articles.toLocaleString("en")) as [
    string,
    string,
  ];
  const row = (
    name: string,
    of: (measured: Measured) => number,
    write: (value: number) => string,
    target?: readonly [text: string, reached: (few: number, many: number) => boolean],
  ) => [
    name,
    write(of(few)),
    write(of(many)),
    (of(many) / of(few)).toFixed(2),
    target?.[0] ?? "",
    target ? yesNo(target[1](of(few), of(many))) : "",
  ];
  const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
  const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
  const milliseconds = (time: number) => `${time.toFixed(1)} ms`;
  const rows = [
    row("script, gzip", ({ site }) => site.bundle.gzipSize, kilobytes, [
      `${SCRIPT_TARGET / 1e6} MB`,
      (_, size) => size < SCRIPT_TARGET,
    ]),
    row("start of the process to the first response", ({ start }) => start, milliseconds, [
      `${START_TARGET} ×`,
      (before, after) => after <= START_TARGET * before,
    ]),
    row("isolate, feeds asked for", ({ memory }) => memory.started.isolate, megabytes),
    row("isolate, caches full", ({ memory }) => memory.full.isolate, megabytes, [
      `${MEMORY_TARGET / 1e6} MB`,
      (_, size) => size < MEMORY_TARGET,
    ]),
    row("isolate, most seen, with garbage", ({ memory }) => memory.most.isolate, megabytes),
    row("process, feeds asked for", ({ memory }) => memory.started.process, megabytes),
    row("process, most seen", ({ memory }) => memory.most.process, megabytes),
    row("an article nobody asked for yet", ({ reads }) => reads.first, milliseconds),
    row("the same again", ({ reads }) => reads.again, milliseconds),
  ];
  const rateRows = rates.map(({ name, bytes, comparison: { one, other, ratio } }) => [
    name,
    ...bytes.map((size) => (size / 1000).toFixed(1)),
    other.rate.toFixed(0),
    one.rate.toFixed(0),
    ratio.toFixed(3),
    RATE_TARGET.toFixed(2),
    yesNo(ratio >= RATE_TARGET),
    other.cost.toFixed(1),
    one.cost.toFixed(1),
  ]);
  return `${markdownTable(["", `${small} articles`, `${large} articles`, "ratio", "target", "reached"], rows)}
${markdownTable(
  [
    "requests a second",
    `kB at ${small}`,
    `kB at ${large}`,
    small,
    large,
    "ratio",
    "target",
    "reached",
    `µs at ${small}`,
    `µs at ${large}`,
  ],
  rateRows,
)}
- Starts: medians of ${STARTS}, in turns. Rates: medians of ${ROUNDS} rounds of ${SECONDS} s, in turns; the ratio is the median of the rounds'
  ratios. µs: processor time of the server for one request.
- ${describeMachine({ workerd: packageVersion("workerd"), wrangler: packageVersion("wrangler") })}.
`;
}

function yesNo(reached: boolean): string {
  return reached ? "yes" : "no";
}
