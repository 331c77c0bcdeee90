import { parseArgs } from "node:util";
import { benchmarkBuild } from "./build.ts";
import { benchmarkDay } from "./day.ts";
import { benchmarkEdge } from "./edge.ts";
import { benchmarkPages } from "./pages.ts";
import { benchmarkProfile } from "./profile.ts";
import { benchmarkRenderers } from "./renderers.ts";
import { benchmarkScale } from "./scale.ts";

/** A benchmark prints its progress to standard error and answers a report in Markdown. */
type Benchmark = (options: { readonly articles?: number | undefined }) => Promise<string>;

/** Every benchmark by its name; a new one is a new file and one line. */
const BENCHMARKS: Readonly<Record<string, Benchmark>> = {
  build: benchmarkBuild,
  day: benchmarkDay,
  edge: benchmarkEdge,
  pages: benchmarkPages,
  profile: benchmarkProfile,
  renderers: benchmarkRenderers,
  scale: benchmarkScale,
};

// `--articles N`: size of the large corpus of `scale`, to try it out.
const { positionals: names, values } = parseArgs({
  allowPositionals: true,
  options: { articles: { type: "string" } },
});
const articles = values.articles === undefined ? undefined : Number(values.articles);
if (articles !== undefined && !(Number.isSafeInteger(articles) && articles > 0)) {
  console.error(`--articles needs a number, not ${values.articles}`);
  process.exit(2);
}
const unknown = names.filter((name) => !Object.hasOwn(BENCHMARKS, name));
if (unknown.length > 0) {
  console.error(`No such benchmark: ${unknown.join(", ")}. There are: ${Object.keys(BENCHMARKS).join(", ")}`);
  process.exit(2);
}
for (const name of names.length > 0 ? names : Object.keys(BENCHMARKS)) {
  console.log(await BENCHMARKS[name]!({ articles }));
}
