import { benchmarkBuild } from "./build.ts";
import { benchmarkDay } from "./day.ts";
import { benchmarkEdge } from "./edge.ts";
import { benchmarkPages } from "./pages.ts";
import { benchmarkRenderers } from "./renderers.ts";
import { benchmarkProfile } from "./profile.ts";

/** A benchmark prints its progress to standard error and answers a report in Markdown. */
type Benchmark = () => Promise<string>;

/** Every benchmark by its name; a new one is a new file and one line. */
const BENCHMARKS: Readonly<Record<string, Benchmark>> = {
  build: benchmarkBuild,
  day: benchmarkDay,
  edge: benchmarkEdge,
  pages: benchmarkPages,
  renderers: benchmarkRenderers,
  profile: benchmarkProfile,
};

const names = process.argv.slice(2).filter((name) => name !== "--");
const unknown = names.filter((name) => !Object.hasOwn(BENCHMARKS, name));
if (unknown.length > 0) {
  console.error(`No such benchmark: ${unknown.join(", ")}. There are: ${Object.keys(BENCHMARKS).join(", ")}`);
  process.exit(2);
}
for (const name of names.length > 0 ? names : Object.keys(BENCHMARKS)) {
  console.log(await BENCHMARKS[name]!());
}
