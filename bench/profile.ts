import { mkdirSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { makeBundle, ourWorker } from "./edge/bundle.ts";
import { addresses, casesOf, type MeasuredCase, resourcesAt } from "./edge/resources.ts";
import { type CpuProfile, selfTimes } from "./profile/self-times.ts";
import { Inspector } from "./support/inspector.ts";
import { describeMachine, packageVersion } from "./support/machine.ts";
import { markdownTable } from "./support/markdown-table.ts";
import { progress } from "./support/progress.ts";
import { startWorker } from "./support/workerd.ts";
import { requireWrk, wrk } from "./support/wrk.ts";

const ROOT = resolve(import.meta.dirname, "..");
const WORK = join(ROOT, "bench/.work/profile");

/** Seconds for which an address is polled, and microseconds between two samples. */
const SECONDS = 10;
const INTERVAL = 100;

/** Share of the time below which a function is one of the rest. */
const WORTH_A_LINE = 0.004;

/** Where the time of a poll goes, by workerd's own profiler: full documents, compressed ones, 304 and 226. */
export async function benchmarkProfile(): Promise<string> {
  requireWrk();
  rmSync(WORK, { recursive: true, force: true });
  mkdirSync(WORK, { recursive: true });
  progress("building and bundling");
  const bundle = await makeBundle(join(ROOT, "content"), WORK);
  const worker = await startWorker({ ...ourWorker("profiled", bundle), inspected: true }, WORK);
  try {
    const resources = await resourcesAt(await addresses(worker), worker, bundle);
    const [feed] = resources;
    const inspector = await Inspector.connect(worker.inspector!);
    await inspector.send("Profiler.enable");
    await inspector.send("Profiler.setSamplingInterval", { interval: INTERVAL });
    const sections: string[] = [];
    for (const one of casesOf([feed!])) {
      progress(`${one.name}: profiling`);
      const load = { url: worker.origin + one.path, headers: one.headers };
      await wrk({ ...load, seconds: 1 });
      await inspector.send("Profiler.start");
      await wrk({ ...load, seconds: SECONDS });
      const { profile } = await inspector.send<{ profile: CpuProfile }>("Profiler.stop");
      sections.push(section(one, profile));
    }
    inspector.close();
    progress("");
    return `${sections.join("\n")}
- Samples every ${INTERVAL} µs over ${SECONDS} s, without those that found the thread idle. “Native code” is all that is no function of
  JavaScript: workerd's own code, from sockets to header tables, and the system's below it.
- ${describeMachine({ workerd: packageVersion("workerd") })}.
`;
  } finally {
    await worker.stop();
  }
}

function section({ name }: MeasuredCase, profile: CpuProfile): string {
  const times = selfTimes(profile);
  const worthy = times.filter(({ share }) => share >= WORTH_A_LINE);
  const rest = times.filter(({ share }) => share < WORTH_A_LINE);
  const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
  const rows = worthy.map(({ name: where, share }) => [where, percent(share)]);
  rows.push([`${rest.length} others`, percent(rest.reduce((sum, { share }) => sum + share, 0))]);
  return `### ${name}\n\n${markdownTable(["where", "time"], rows)}`;
}
