import type { KnownReadings } from "../cache/known-readings.ts";
import type { ContentPlan } from "../content/plan-content.ts";
import type { Progress } from "../progress.ts";
import type { Crew } from "./crew.ts";
import type { TimedReading } from "./press.ts";

/** Files that a thread reads at a time. */
const READ_SIZE = 64;

/**
 * Reads all files of the plan, but those whose readings are known.
 *
 * @returns readings in their order
 */
export function readFiles(
  crew: Crew,
  { files }: ContentPlan,
  known: KnownReadings | undefined,
  progress: Progress,
): TimedReading[] {
  const total = files.length;
  const readings: (TimedReading | undefined)[] = files.map((source) => {
    const reading = known?.find(source);
    return reading && { ...reading, ms: 0 };
  });
  const missing = readings.flatMap((reading, place) => (reading ? [] : [place]));
  progress.begin("reading", missing.length);
  const taskAt = (number: number) => ({
    places: missing.slice(number * READ_SIZE, (number + 1) * READ_SIZE),
    total,
  });
  const read = crew
    .run("read", Math.ceil(missing.length / READ_SIZE), taskAt, (done) =>
      progress.advance(Math.min(missing.length, done * READ_SIZE)),
    )
    .flat();
  for (const [i, place] of missing.entries()) {
    readings[place] = read[i]!;
    known?.keep(files[place]!, read[i]!);
  }
  return readings.map((reading) => reading!);
}
