import { readdirSync, readFileSync, rmSync } from "node:fs";
import { loadavg } from "node:os";
import { join, resolve } from "node:path";
import { broadsheet } from "./build/broadsheet.ts";
import { eleventy } from "./build/eleventy.ts";
import type { Generator } from "./build/generator.ts";
import { hugo } from "./build/hugo.ts";
import { type WarmTimes, warmTimes } from "./build/warm.ts";
import { keptCorpus } from "./corpus/kept-corpus.ts";
import { describeMachine } from "./support/machine.ts";
import { markdownTable } from "./support/markdown-table.ts";
import { type MeasuredRun, measuredRun } from "./support/measured-run.ts";
import { median } from "./support/median.ts";
import { progress } from "./support/progress.ts";

const WORK = resolve(import.meta.dirname, ".work/build");

const ARTICLES = 10_000;
const MANY_ARTICLES = 100_000;
const ROUNDS = 3;

/** Most of a peer's time that ours may take. */
const TARGETS: Readonly<Record<string, number>> = { Hugo: 0.4, Eleventy: 0.3 };
const MIB = 2 ** 20;
const PEAK_TARGET = 600 * MIB;
const MANY_PEAK_TARGET = 2048 * MIB;
const GROWTH_TARGET = 12;
/** Most of the cold time that an edit may take until it is served. */
const SERVED_TARGET = 0.1;

type Medians = Omit<MeasuredRun, "output">;

/** The cold build beside those of other generators on the same articles, in turns, then warm builds. */
export async function benchmarkBuild(): Promise<string> {
  const corpus = keptCorpus(ARTICLES);
  const generators = [broadsheet, hugo, eleventy].map((make) => make(corpus, WORK));
  const runs = new Map(generators.map((generator) => [generator, [] as MeasuredRun[]]));
  const loadBefore = loadavg()[0]!;
  for (let round = 0; round < ROUNDS; round++) {
    for (const generator of round % 2 === 0 ? generators : generators.toReversed()) {
      progress(`${generator.name}, round ${round + 1} of ${ROUNDS}`);
      runs.get(generator)!.push(await coldRun(generator, corpus));
    }
  }
  await coldRun(generators[0]!, corpus);
  const warm = await warmTimes(generators[0]!, corpus, WORK);
  progress(`Broadsheet, ${MANY_ARTICLES} articles`);
  const manyCorpus = keptCorpus(MANY_ARTICLES);
  const many = await coldRun(broadsheet(manyCorpus, WORK), manyCorpus);
  const medians = generators.map((generator) => ({ generator, ...mediansOf(runs.get(generator)!) }));
  progress("");
  return report(medians, many, loadBefore) + warmReport(warm, medians[0]!.seconds);
}

async function coldRun({ command, output }: Generator, corpus: string): Promise<MeasuredRun> {
  for (const folder of output) rmSync(folder, { recursive: true, force: true });
  readAll(corpus);
  return measuredRun(command);
}

/** Reads every file of a folder, so that none of the generators waits for the disk in another's place. */
function readAll(folder: string): void {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }))
    if (entry.isFile()) readFileSync(join(entry.parentPath, entry.name));
}

function mediansOf(runs: readonly MeasuredRun[]): Medians {
  const of = (key: keyof Medians) => median(runs.map((run) => run[key]));
  return { seconds: of("seconds"), cpuSeconds: of("cpuSeconds"), peakBytes: of("peakBytes") };
}

const HEAD = ["generator", "articles", "s", "CPU s", "MiB", "ours / theirs", "target", "reached"];

function report(
  medians: readonly (Medians & { generator: Generator })[],
  many: MeasuredRun,
  loadBefore: number,
): string {
  const [ours, ...peers] = medians as [(typeof medians)[number], ...typeof medians];
  const count = (number: number) => number.toLocaleString("en");
  const measured = ({ seconds, cpuSeconds, peakBytes }: Medians) => [
    seconds.toFixed(2),
    cpuSeconds.toFixed(2),
    (peakBytes / MIB).toFixed(0),
  ];
  const yes = (reached: boolean) => (reached ? "yes" : "no");
  const rows = [
    [
      ours.generator.name,
      count(ARTICLES),
      ...measured(ours),
      "",
      `${PEAK_TARGET / MIB} MiB`,
      yes(ours.peakBytes <= PEAK_TARGET),
    ],
    ...peers.map((peer) => {
      const ratio = ours.seconds / peer.seconds;
      const target = TARGETS[peer.generator.name]!;
      return [
        `${peer.generator.name} ${peer.generator.version}`,
        count(ARTICLES),
        ...measured(peer),
        ratio.toFixed(2),
        target.toFixed(2),
        yes(ratio <= target),
      ];
    }),
    [
      ours.generator.name,
      count(MANY_ARTICLES),
      ...measured(many),
      "",
      `${MANY_PEAK_TARGET / MIB} MiB`,
      yes(many.peakBytes <= MANY_PEAK_TARGET),
    ],
  ];
  const growth = many.seconds / ours.seconds;
  return `${markdownTable(HEAD, rows)}
- Cold builds: no output, no cache of their own, the articles in the system's cache of files; medians of ${ROUNDS}
  rounds in turns (one for ${count(MANY_ARTICLES)} articles). Hugo and Eleventy make one page for each article and one feed of the newest 50; ours makes all feeds and documents. CPU s: processor time of all threads.
- ${count(MANY_ARTICLES)} articles take ${growth.toFixed(1)} times as long as ${count(ARTICLES)}; target ${GROWTH_TARGET}, reached: ${yes(growth <= GROWTH_TARGET)}.
- ${describeMachine(Object.fromEntries(peers.map(({ generator }) => [generator.name, generator.version])))}. Load average at the start: ${loadBefore.toFixed(1)}.
`;
}

/** @param cold seconds of the cold build in the same run */
function warmReport({ unchanged, edited, served }: WarmTimes, cold: number): string {
  const row = (name: string, seconds: number, target?: number) => [
    name,
    seconds.toFixed(2),
    (seconds / cold).toFixed(3),
    ...(target === undefined ? ["", ""] : [target.toFixed(2), seconds / cold <= target ? "yes" : "no"]),
  ];
  const rows = [
    row("build, nothing changed", unchanged),
    row("build, one article edited", edited),
    row("npm run dev, one article edited, until it is served", served, SERVED_TARGET),
  ];
  return `
${markdownTable([`warm, ${ARTICLES.toLocaleString("en")} articles`, "s", "of cold", "target", "reached"], rows)}`;
}
