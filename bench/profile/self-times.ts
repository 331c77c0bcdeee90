/** What the debugger's `Profiler.stop` gives, as far as it is read here. */
export interface CpuProfile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly functionName: string; readonly url: string; readonly lineNumber: number };
  }[];
  /** Ids of the nodes that were found running, and the microseconds since the sample before. */
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}

export interface SelfTime {
  readonly name: string;
  /** Of the time in which the thread was not idle. */
  readonly share: number;
}

const NATIVE = "native code";

/** V8's names for what is no function. */
const NAMES: Readonly<Record<string, string>> = {
  "(program)": NATIVE,
  "(root)": NATIVE,
  "(garbage collector)": "garbage collection",
};

/** How much of the time each function itself was running, most first. */
export function selfTimes({ nodes, samples, timeDeltas }: CpuProfile): SelfTime[] {
  const names = new Map(nodes.map(({ id, callFrame }) => [id, nameOf(callFrame)]));
  const times = new Map<string, number>();
  let busy = 0;
  for (const [i, id] of samples.entries()) {
    const name = names.get(id)!;
    if (name === "(idle)") continue;
    const time = timeDeltas[i]!;
    busy += time;
    times.set(name, (times.get(name) ?? 0) + time);
  }
  return [...times].map(([name, time]) => ({ name, share: time / busy })).sort((a, b) => b.share - a.share);
}

function nameOf({ functionName, url }: CpuProfile["nodes"][number]["callFrame"]): string {
  const known = NAMES[functionName];
  if (known !== undefined || functionName.startsWith("(")) return known ?? functionName;
  const name = `\`${functionName || "a function without a name"}\``;
  return url ? name : `${name} of the platform`;
}
