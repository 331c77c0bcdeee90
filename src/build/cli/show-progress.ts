import type * as CliProgress from "cli-progress";
import { lazyPackage } from "../lazy-package.ts";
import type { Progress, Stage } from "../progress.ts";

const cliProgress = lazyPackage<typeof CliProgress>("cli-progress");

/** Milliseconds for which a build may go on in silence. */
const PATIENCE = 1000;

/** Lines of a report, or a bar on a terminal. */
export interface ProgressStream extends NodeJS.WritableStream {
  readonly isTTY?: boolean;
}

/**
 * Shows how far a build is, once it has taken longer than a second: on a terminal as a bar with count and remaining time,
 * elsewhere as one line for each stage that is over.
 *
 * @param now clock, in milliseconds
 */
export function showProgress(stream: ProgressStream, now: () => number): Progress {
  const started = now();
  let stage: { readonly name: Stage; readonly total: number; readonly since: number } | undefined;
  let bar: CliProgress.SingleBar | undefined;
  const finished: string[] = [];
  const isLong = () => now() - started > PATIENCE;
  const endStage = () => {
    bar?.stop();
    bar = undefined;
    if (stage && !stream.isTTY) {
      const seconds = ((now() - stage.since) / 1000).toFixed(1);
      finished.push(`${stage.name} ${stage.total.toLocaleString("en")}: ${seconds} s\n`);
      if (isLong()) stream.write(finished.splice(0).join(""));
    }
    stage = undefined;
  };
  return {
    begin(name, total) {
      endStage();
      stage = { name, total, since: now() };
    },
    advance(done) {
      if (!stage || !stream.isTTY || !isLong()) return;
      bar ??= startBar(stream, stage.name, stage.total);
      bar.update(done);
    },
    end: endStage,
  };
}

function startBar(stream: NodeJS.WritableStream, name: string, total: number): CliProgress.SingleBar {
  const bar = new (cliProgress().SingleBar)({
    stream,
    format: `${name.padEnd(9)} {bar} {value}/{total}, {eta_formatted} left`,
    formatValue: (value, _, type) =>
      type === "value" || type === "total" ? value.toLocaleString("en") : `${value}`,
    barsize: 30,
    clearOnComplete: true,
    hideCursor: true,
    // All of a build is one call: no timer gets its turn.
    synchronousUpdate: true,
    fps: 10,
  });
  bar.start(total, 0);
  return bar;
}
