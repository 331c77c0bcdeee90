import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { FORMATS } from "../src/model/format.ts";
import { Random } from "./corpus/random.ts";
import { keptCorpus } from "./corpus/kept-corpus.ts";
import { MIDNIGHT, type NewsroomDay, newsroomDay } from "./day/newsroom.ts";
import { HABITS, type Habit, Poller } from "./day/poller.ts";
import { Tally } from "./day/tally.ts";
import { markdownTable } from "./support/markdown-table.ts";
import { progress } from "./support/progress.ts";

const ROOT = resolve(import.meta.dirname, "..");
const WORK = join(ROOT, "bench/.work/day");

const INTERVAL = 30 * 60_000;
const POLLS = 48;
const CORPUS_ARTICLES = 200;

/** Most of the bytes of each alternative that ours may send. */
const TARGETS = { full: 0.05, conditional: 0.4 } as const;

/** The same pollers, served by (a) full 200s without compression, (b) ETags and dates alone. */
const ALTERNATIVES: Readonly<Record<keyof typeof TARGETS, (habit: Habit) => Habit>> = {
  full: (habit) => ({ ...habit, validators: "none", gzip: false, deltas: false }),
  conditional: (habit) => ({ ...habit, gzip: false, deltas: false }),
};

/** A day of polling, in memory: what is sent, and what other ways to serve the same pollers would send. */
export async function benchmarkDay(): Promise<string> {
  return [
    await reportOn("50 entries of the corpus", keptCorpus(CORPUS_ARTICLES)),
    await reportOn("this repository's own content", join(ROOT, "content")),
  ].join("\n");
}

async function reportOn(name: string, content: string): Promise<string> {
  progress(`${name}: building`);
  const day = await newsroomDay(content, join(WORK, "content"));
  const ours = await poll(day, (habit) => habit, `${name}: ours`);
  const full = await poll(day, ALTERNATIVES.full, `${name}: full`);
  const conditional = await poll(day, ALTERNATIVES.conditional, `${name}: conditional`);
  const size = await documentSize(day);
  progress("");
  return report(name, size, ours, { full: total(full), conditional: total(conditional) });
}

/** Every poller polls every half hour, from a second of its own on; what it got the day before it has. */
async function poll(
  day: NewsroomDay,
  change: (habit: Habit) => Habit,
  what: string,
): Promise<Map<Habit, Tally>> {
  const random = new Random(2);
  const pollers = HABITS.flatMap((habit) =>
    Array.from({ length: habit.share }, (_, i) => ({
      habit,
      poller: new Poller(change(habit), `${day.url}/${FORMATS[i % FORMATS.length]!.file}`),
      phase: random.between(0, INTERVAL / 1000 - 1) * 1000,
    })),
  ).sort((a, b) => a.phase - b.phase);
  const tallies = new Map(HABITS.map((habit) => [habit, new Tally()]));
  for (let round = -1; round < POLLS; round++) {
    progress(`${what}, ${round + 1} of ${POLLS}`);
    for (const { habit, poller, phase } of pollers) {
      const now = MIDNIGHT + round * INTERVAL + phase;
      const response = await day.at(now).send(poller.request(), now);
      if (round >= 0) tallies.get(habit)!.add(response);
      poller.take(response);
    }
  }
  const tags = new Set(pollers.map(({ poller }) => poller.etag));
  if (tags.size !== 1) throw new Error(`After the last poll there are ${tags.size} versions of the feed`);
  return tallies;
}

function total(tallies: ReadonlyMap<Habit, Tally>): number {
  return [...tallies.values()].reduce((sum, { bytes }) => sum + bytes, 0);
}

async function documentSize(day: NewsroomDay): Promise<{ identity: number; gzip: number }> {
  const end = MIDNIGHT + POLLS * INTERVAL;
  const response = await day.at(end).send(new Request(`${day.url}/${FORMATS[0]!.file}`), end);
  const body = Buffer.from(await response.arrayBuffer());
  return { identity: body.length, gzip: gzipSync(body).length };
}

const OUTCOMES = ["200", "200 gzip", "226", "226 gzip", "304"];

function report(
  name: string,
  { identity, gzip }: { identity: number; gzip: number },
  ours: ReadonlyMap<Habit, Tally>,
  alternatives: Readonly<Record<keyof typeof TARGETS, number>>,
): string {
  const count = (number: number) => number.toLocaleString("en");
  const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1);
  const sent = total(ours);
  const rows = [...ours].map(([habit, tally]) => [
    habit.name,
    ...OUTCOMES.map((outcome) => count(tally.count(outcome))),
    megabytes(tally.bytes),
    `${((100 * tally.bytes) / alternatives.full).toFixed(2)} %`,
  ]);
  const sums = OUTCOMES.map((outcome) =>
    count([...ours.values()].reduce((sum, tally) => sum + tally.count(outcome), 0)),
  );
  rows.push(["all", ...sums, megabytes(sent), `${((100 * sent) / alternatives.full).toFixed(2)} %`]);
  const compare = (label: string, key: keyof typeof TARGETS) => {
    const share = sent / alternatives[key];
    return [
      label,
      megabytes(alternatives[key]),
      `${(100 * share).toFixed(2)} %`,
      `${100 * TARGETS[key]} %`,
      share <= TARGETS[key] ? "yes" : "no",
    ];
  };
  return `### ${name}

A feed of ${(identity / 1000).toFixed(0)} kB, as gzip ${(gzip / 1000).toFixed(0)} kB: ${(identity / gzip).toFixed(2)} to 1.

${markdownTable(["pollers", ...OUTCOMES, "MB", "of (a)"], rows)}
${markdownTable(
  ["the same day by", "MB", "ours", "target", "reached"],
  [
    compare("(a) full 200s, uncompressed", "full"),
    compare("(b) ETag and 304, no deltas, no gzip", "conditional"),
  ],
)}`;
}
