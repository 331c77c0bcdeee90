import type { BuildResult } from "../build.ts";
import type { Progress, Stage } from "../progress.ts";
import { plural } from "../report.ts";

/** Files that a profile names. */
const SLOWEST = 10;

/** Time of each stage of a build, as it goes on. */
export class StageTimes implements Progress {
  /** Milliseconds. */
  readonly times: [stage: Stage, ms: number][] = [];
  readonly #now: () => number;
  readonly #shown: Progress;
  #current: { readonly name: Stage; readonly since: number } | undefined;

  /**
   * @param shown is told the same
   * @param now clock, in milliseconds
   */
  constructor(shown: Progress, now: () => number) {
    this.#shown = shown;
    this.#now = now;
  }

  begin(stage: Stage, total: number): void {
    this.#stop();
    this.#current = { name: stage, since: this.#now() };
    this.#shown.begin(stage, total);
  }

  advance(done: number): void {
    this.#shown.advance(done);
  }

  end(): void {
    this.#stop();
    this.#shown.end();
  }

  #stop(): void {
    if (this.#current) this.times.push([this.#current.name, this.#now() - this.#current.since]);
    this.#current = undefined;
  }
}

/**
 * Where the time of a build went: its stages, and the files that took most.
 *
 * @param total milliseconds of the whole build, its start included
 */
export function reportProfile({ times }: StageTimes, costs: BuildResult["costs"], total: number): string {
  const known = times.reduce((sum, [, ms]) => sum + ms, 0);
  const stages = [["start", total - known] as const, ...times];
  const slowest = [...costs].sort(([, a], [, b]) => b - a).slice(0, SLOWEST);
  const row = (name: string, ms: number) => `  ${ms.toFixed(ms < 100 ? 1 : 0).padStart(8)} ms  ${name}\n`;
  return [
    "Stages\n",
    ...stages.map(([name, ms]) => row(name, ms)),
    `The slowest of ${plural(costs.size, "file")}, reading and rendering\n`,
    ...slowest.map(([file, ms]) => row(file, ms)),
  ].join("");
}
