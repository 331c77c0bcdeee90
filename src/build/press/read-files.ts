import type { ArticleReading } from "../article/read-article.ts";
import type { KnownReadings } from "../cache/known-readings.ts";
import type { ContentPlan } from "../content/plan-content.ts";
import type { Progress } from "../progress.ts";
import type { Crew } from "./crew.ts";
import type { ReadFiles } from "./press.ts";

/** Files that a thread reads at a time. */
const READ_SIZE = 64;

/** Files whose bodies wait in memory for their printing; those of more would fill it, and are read again. */
const MOST_BODIES = 20_000;

/**
 * Reads all files of the plan, but those whose readings are known.
 *
 * @returns readings in the order of the files
 */
export function readFiles(
  crew: Crew,
  { files }: ContentPlan,
  known: KnownReadings | undefined,
  progress: Progress,
): ReadFiles {
  const total = files.length;
  const readings: (ArticleReading | undefined)[] = files.map((source) => known?.find(source));
  const times = files.map(() => 0);
  const missing = readings.flatMap((reading, place) => (reading ? [] : [place]));
  progress.begin("reading", missing.length);
  const taskAt = (number: number) => ({
    places: missing.slice(number * READ_SIZE, (number + 1) * READ_SIZE),
    total,
    withBodies: number * READ_SIZE < MOST_BODIES,
  });
  const read = crew.run("read", Math.ceil(missing.length / READ_SIZE), taskAt, (done) =>
    progress.advance(Math.min(missing.length, done * READ_SIZE)),
  );
  for (const [i, place] of missing.entries()) {
    const part = read[Math.floor(i / READ_SIZE)]!;
    const reading = part.readings[i % READ_SIZE]!;
    times[place] = part.times[i % READ_SIZE]!;
    readings[place] = known?.keep(files[place]!, reading) ?? reading;
  }
  return { readings: readings.map((reading) => reading!), times };
}
