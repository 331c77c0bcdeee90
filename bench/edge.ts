import { execFile } from "node:child_process";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { gzipSync } from "node:zlib";
import { parse } from "smol-toml";
import { describeMachine, packageVersion } from "./support/machine.ts";
import { markdownTable } from "./support/markdown-table.ts";
import { median } from "./support/median.ts";
import { progress } from "./support/progress.ts";
import { type RunningWorker, startWorker, type WorkerConfig, type WorkerModule } from "./support/workerd.ts";
import { requireWrk, wrk } from "./support/wrk.ts";

const ROOT = resolve(import.meta.dirname, "..");
const WORK = join(ROOT, "bench/.work/edge");

const ROUNDS = 7;
const SECONDS = 2;
const STARTS = 15;

/** The least of the bare Worker's throughput that ours has to reach. */
const TARGETS = { 200: 0.95, 304: 0.9 } as const;

interface Case {
  readonly path: string;
  readonly status: 200 | 304;
}

interface Sample {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: Buffer<ArrayBuffer>;
}

interface Result extends Case {
  readonly bytes: number;
  /** Requests a second. */
  readonly ours: number;
  readonly bare: number;
  readonly ratio: number;
  /** Processor time of one request, microseconds. */
  readonly ourCost: number;
  readonly bareCost: number;
}

const run = promisify(execFile);

/**
 * The bundle that would be deployed against a bare Worker that answers the same bytes, both in plain workerd on this
 * machine, asked in turns.
 */
export async function benchmarkEdge(): Promise<string> {
  requireWrk();
  rmSync(WORK, { recursive: true, force: true });
  const bundle = await makeBundle();
  const ourConfig = ourWorker(bundle);
  const ours = await startWorker(ourConfig, WORK);
  const cases = await casesOf(ours);
  const bareConfig = await bareWorker(ours, cases);
  const bare = await startWorker(bareConfig, WORK);
  const results: Result[] = [];
  try {
    for (const one of cases) results.push(await measure(one, ours, bare));
  } finally {
    await Promise.all([ours.stop(), bare.stop()]);
  }
  const starts = await measureStarts(ourConfig, bareConfig);
  return report(results, starts, bundle);
}

/** Builds the content and bundles it as a deployment does. */
async function makeBundle(): Promise<WorkerModule[]> {
  progress("building and bundling");
  const folder = join(WORK, "bundle");
  const deploy = [
    join(ROOT, "src/build/cli/deploy.ts"),
    "--dry-run",
    "--out",
    join(WORK, "dist"),
    "--outdir",
    folder,
  ];
  await run(process.execPath, deploy, { cwd: ROOT });
  const data = readdirSync(folder).filter((name) => name.endsWith(".bin"));
  return [
    { name: "worker.js", type: "esModule", file: join(folder, "worker.js") },
    ...data.map((name) => ({ name, type: "data", file: join(folder, name) }) as const),
  ];
}

function ourWorker(modules: readonly WorkerModule[]): WorkerConfig {
  return {
    name: "ours",
    compatibilityDate: compatibilityDate(),
    modules,
    json: { VERSION: { id: "bench", tag: "", timestamp: "2026-01-01T00:00:00Z" } },
    assets: join(WORK, "dist/assets"),
  };
}

function compatibilityDate(): string {
  return String(parse(readFileSync(join(ROOT, "wrangler.toml"), "utf8")).compatibility_date);
}

async function casesOf({ origin }: RunningWorker): Promise<Case[]> {
  const index = await fetch(`${origin}/articles.json`);
  const { items } = (await index.json()) as { items: { url: string }[] };
  const article = `${new URL(items[0]!.url).pathname.replace(/(\/|\.html?)$/, "")}.json`;
  return [
    { path: "/rss.xml", status: 200 },
    { path: "/atom.xml", status: 200 },
    { path: "/feed.json", status: 200 },
    { path: "/rss.xml", status: 304 },
    { path: article, status: 200 },
  ];
}

/** A bare Worker that holds what ours answers to the cases. */
async function bareWorker(ours: RunningWorker, cases: readonly Case[]): Promise<WorkerConfig> {
  const responses = [];
  const data: Record<string, string> = {};
  for (const [i, path] of [...new Set(cases.map((one) => one.path))].entries()) {
    const full = await sample(ours, path);
    const notModified = await sample(ours, path, full.headers.etag);
    const binding = `BODY_${i}`;
    data[binding] = join(WORK, `${binding}.bin`);
    writeFileSync(data[binding], full.body);
    responses.push({ path, binding, headers: made(full.headers), headersOf304: made(notModified.headers) });
  }
  return {
    name: "bare",
    compatibilityDate: compatibilityDate(),
    modules: [{ name: "worker.js", type: "esModule", file: join(ROOT, "bench/edge/bare-worker.js") }],
    json: { RESPONSES: responses },
    data,
  };
}

/** Headers without those that the runtime adds by itself. */
function made(headers: Readonly<Record<string, string>>): Record<string, string> {
  const { "content-length": _, connection: __, date: ___, ...rest } = headers;
  return rest;
}

async function sample({ origin }: RunningWorker, path: string, etag?: string): Promise<Sample> {
  const response = await fetch(origin + path, {
    headers: { "Accept-Encoding": "identity", ...(etag !== undefined && { "If-None-Match": etag }) },
  });
  return {
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: Buffer.from(await response.arrayBuffer()),
  };
}

/** @throws Error when the two Workers do not answer the same */
async function verify({ path, status }: Case, ours: RunningWorker, bare: RunningWorker): Promise<Sample> {
  const { headers } = await sample(ours, path);
  const etag = status === 304 ? headers.etag : undefined;
  const [our, their] = await Promise.all([sample(ours, path, etag), sample(bare, path, etag)]);
  if (our.status !== status || their.status !== status) {
    throw new Error(`${path} answers ${our.status} and ${their.status}, not ${status}`);
  }
  if (!our.body.equals(their.body)) throw new Error(`The bodies of ${path} differ`);
  if (JSON.stringify(our.headers) !== JSON.stringify(their.headers)) {
    throw new Error(`The headers of ${path} differ: ${JSON.stringify([our.headers, their.headers])}`);
  }
  return { ...our, headers };
}

async function measure(one: Case, ours: RunningWorker, bare: RunningWorker): Promise<Result> {
  const { headers, body } = await verify(one, ours, bare);
  const ask = async (worker: RunningWorker, seconds: number) => {
    const before = worker.cpuSeconds();
    const { perSecond, requests } = await wrk({
      url: worker.origin + one.path,
      seconds,
      ...(one.status === 304 && { headers: { "If-None-Match": headers.etag! } }),
    });
    return { perSecond, cost: (1e6 * (worker.cpuSeconds() - before)) / requests };
  };
  for (const worker of [ours, bare]) await ask(worker, 1);
  const rates = { ours: [] as number[], bare: [] as number[], ratio: [] as number[] };
  const costs = { ours: [] as number[], bare: [] as number[] };
  for (let round = 0; round < ROUNDS; round++) {
    progress(`${one.path} ${one.status}, round ${round + 1} of ${ROUNDS}`);
    const order = round % 2 === 0 ? (["ours", "bare"] as const) : (["bare", "ours"] as const);
    for (const name of order) {
      const { perSecond, cost } = await ask({ ours, bare }[name], SECONDS);
      rates[name].push(perSecond);
      costs[name].push(cost);
    }
    rates.ratio.push(rates.ours.at(-1)! / rates.bare.at(-1)!);
  }
  await verify(one, ours, bare);
  return {
    ...one,
    bytes: body.length,
    ours: median(rates.ours),
    bare: median(rates.bare),
    ratio: median(rates.ratio),
    ourCost: median(costs.ours),
    bareCost: median(costs.bare),
  };
}

interface Starts {
  readonly ours: number;
  readonly bare: number;
}

/** Milliseconds from the start of a process to the end of its first response, a feed. */
async function measureStarts(ours: WorkerConfig, bare: WorkerConfig): Promise<Starts> {
  const times = { ours: [] as number[], bare: [] as number[] };
  for (let round = 0; round < STARTS; round++) {
    progress(`start ${round + 1} of ${STARTS}`);
    for (const name of ["ours", "bare"] as const) {
      const worker = await startWorker({ ours, bare }[name], WORK);
      await (await fetch(`${worker.origin}/rss.xml`)).arrayBuffer();
      times[name].push(performance.now() - worker.started);
      await worker.stop();
    }
  }
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

function report(results: readonly Result[], starts: Starts, bundle: readonly WorkerModule[]): string {
  const rows = results.map(({ path, status, bytes, ours, bare, ratio, ourCost, bareCost }) => [
    `${path}, ${status}`,
    (bytes / 1000).toFixed(1),
    ours.toFixed(0),
    bare.toFixed(0),
    ratio.toFixed(3),
    TARGETS[status].toFixed(2),
    ratio >= TARGETS[status] ? "yes" : "no",
    ourCost.toFixed(0),
    bareCost.toFixed(0),
  ]);
  const whole = Buffer.concat(bundle.map(({ file }) => readFileSync(file)));
  const size = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
  return `${markdownTable(HEAD, rows)}
- Medians of ${ROUNDS} rounds of ${SECONDS} s, in turns; the ratio is the median of the rounds' ratios. µs: processor time of the server for one
  request, which other work on the machine disturbs less.
- Start of the process to the end of the first response, median of ${STARTS}: ${starts.ours.toFixed(0)} ms (bare Worker ${starts.bare.toFixed(0)} ms).
- Bundle: ${size(whole.length)} raw, ${size(gzipSync(whole).length)} gzip.
- ${describeMachine({ workerd: packageVersion("workerd"), wrangler: packageVersion("wrangler") })}.
`;
}
