import { median } from "./median.ts";
import { progress } from "./progress.ts";
import type { RunningWorker } from "./workerd.ts";
import { type Load, wrk } from "./wrk.ts";

/** Rounds of a comparison, and seconds for which each Worker is asked in one. */
export const ROUNDS = 15;
export const SECONDS = 1;

/** A Worker under its load. */
export interface Contestant {
  readonly worker: RunningWorker;
  readonly load: Omit<Load, "seconds">;
}

export interface Outcome {
  /** Requests a second. */
  readonly rate: number;
  /** Processor time of the server for one request, in microseconds. */
  readonly cost: number;
}

export interface Comparison {
  readonly one: Outcome;
  readonly other: Outcome;
  /** Of the first's rate to the second's: the median of the rounds' ratios. */
  readonly ratio: number;
}

/**
 * Two Workers in turns, medians of all rounds: many short ones, so that both meet the same weather. Each is asked for a second beforehand.
 *
 * @param name what is being compared
 */
export async function compare(name: string, one: Contestant, other: Contestant): Promise<Comparison> {
  for (const contestant of [one, other]) await ask(contestant, 1);
  const outcomes = new Map<Contestant, Outcome[]>([
    [one, []],
    [other, []],
  ]);
  for (let round = 0; round < ROUNDS; round++) {
    progress(`${name}, round ${round + 1} of ${ROUNDS}`);
    for (const contestant of round % 2 === 0 ? [one, other] : [other, one]) {
      outcomes.get(contestant)!.push(await ask(contestant, SECONDS));
    }
  }
  progress("");
  const [ours, theirs] = [outcomes.get(one)!, outcomes.get(other)!];
  return {
    one: middle(ours),
    other: middle(theirs),
    ratio: median(ours.map(({ rate }, round) => rate / theirs[round]!.rate)),
  };
}

async function ask({ worker, load }: Contestant, seconds: number): Promise<Outcome> {
  const before = worker.cpuSeconds();
  const { perSecond, requests } = await wrk({ ...load, seconds });
  return { rate: perSecond, cost: (1e6 * (worker.cpuSeconds() - before)) / requests };
}

function middle(outcomes: readonly Outcome[]): Outcome {
  return {
    rate: median(outcomes.map(({ rate }) => rate)),
    cost: median(outcomes.map(({ cost }) => cost)),
  };
}
