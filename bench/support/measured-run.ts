import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";

export interface Command {
  readonly program: string;
  readonly args: readonly string[];
  readonly cwd: string;
}

export interface MeasuredRun {
  /** From the start of the process to its end. */
  readonly seconds: number;
  /** Processor time of all its threads, to about a hundredth of a second; NaN where the system does not tell. */
  readonly cpuSeconds: number;
  /** Most memory that it held at one time, in bytes; NaN where the system does not tell. */
  readonly peakBytes: number;
  /** What it wrote to standard output. */
  readonly output: string;
}

const SAMPLE_MS = 20;

/**
 * Runs a program to its end. Linux keeps the high-water mark of memory (`VmHWM`) and the processor time of a process while it
 * lives, so they are read every 20 ms; programs that leave the work to other processes are not measured rightly.
 *
 * @throws Error when it fails, with what it wrote
 */
export async function measuredRun({ program, args, cwd }: Command): Promise<MeasuredRun> {
  const started = performance.now();
  const child = spawn(program, args, { cwd, stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  let errors = "";
  child.stdout.on("data", (data) => (output += data));
  child.stderr.on("data", (data) => (errors += data));
  let usage = { cpuSeconds: Number.NaN, peakBytes: Number.NaN };
  const sampler = setInterval(() => (usage = usageOf(child.pid!) ?? usage), SAMPLE_MS);
  const [code] = (await once(child, "close")) as [number | null];
  clearInterval(sampler);
  if (code !== 0) throw new Error(`${program} ${args.join(" ")} ended with ${code}:\n${errors}${output}`);
  return { seconds: (performance.now() - started) / 1000, ...usage, output };
}

/** Linux counts time in hundredths of a second: fields 14 and 15 of `stat`, counted after the name in brackets. */
function usageOf(pid: number): { cpuSeconds: number; peakBytes: number } | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    const peak = /^VmHWM:\s*(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
    if (peak === undefined) return undefined;
    return { cpuSeconds: (Number(fields[11]) + Number(fields[12])) / 100, peakBytes: Number(peak) * 1024 };
  } catch {
    return undefined;
  }
}
