import type { Progress } from "../progress.ts";
import type { Crew } from "./crew.ts";
import type { TimedReading } from "./press.ts";

/** Files that a thread reads at a time. */
const READ_SIZE = 64;

/**
 * Reads all files of the plan.
 *
 * @param total how many there are
 * @returns readings in their order
 */
export function readFiles(crew: Crew, total: number, progress: Progress): TimedReading[] {
  progress.begin("reading", total);
  const count = Math.ceil(total / READ_SIZE);
  const taskAt = (number: number) => {
    const start = number * READ_SIZE;
    return { start, end: Math.min(total, start + READ_SIZE), total };
  };
  return crew
    .run("read", count, taskAt, (done) => progress.advance(Math.min(total, done * READ_SIZE)))
    .flat();
}
