import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { pinned } from "./pinned.ts";

/** workerd's own program; what stands in `node_modules/.bin` would start it through a second process. */
const WORKERD = resolve(import.meta.dirname, "../../node_modules/workerd/bin/workerd");

export interface WorkerModule {
  readonly name: string;
  readonly type: "esModule" | "data" | "json" | "text";
  /** Absolute path. */
  readonly file: string;
}

export interface WorkerConfig {
  readonly name: string;
  readonly compatibilityDate: string;
  /** The first is the Worker's main module. */
  readonly modules: readonly WorkerModule[];
  /** JSON values by the name of their binding. */
  readonly json?: Readonly<Record<string, unknown>>;
  /** Files by the name of the binding that holds their bytes. */
  readonly data?: Readonly<Record<string, string>>;
  /** Folder behind the `ASSETS` binding. */
  readonly assets?: string;
  /** Whether a debugger may look into it: that costs time. */
  readonly inspected?: boolean;
}

export interface RunningWorker {
  readonly origin: string;
  /** `performance.now()` at the moment before the process was started. */
  readonly started: number;
  /** Seconds of processor time that the process has used so far; NaN where the system does not tell. */
  cpuSeconds(): number;
  /** Bytes of the process's resident memory; NaN where the system does not tell. */
  residentBytes(): number;
  /** Address of the debugger's protocol, where it was wanted. */
  readonly inspector?: string | undefined;
  stop(): Promise<void>;
}

const running = new Set<ChildProcess>();
process.on("exit", () => {
  for (const child of running) child.kill("SIGKILL");
});
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(130));

/** Starts a Worker in plain workerd, on a free port of 127.0.0.1 and on a core of its own. */
export async function startWorker(config: WorkerConfig, folder: string): Promise<RunningWorker> {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${config.name}.capnp`);
  writeFileSync(file, configText(config, folder));
  const inspector = config.inspected ? ["--inspector-addr=127.0.0.1:0"] : [];
  const [program, args] = pinned(0, WORKERD, ["serve", "--control-fd=3", ...inspector, file]);
  const started = performance.now();
  const child = spawn(program, args, { stdio: ["ignore", "inherit", "inherit", "pipe"] });
  running.add(child);
  const exit = once(child, "exit").then(() => running.delete(child));
  const ports = portsOf(child.stdio[3] as Readable);
  const listening = await Promise.race([ports, exit.then(() => undefined)]);
  if (!listening) throw new Error(`workerd ended before it listened: ${file}`);
  return {
    origin: `http://127.0.0.1:${listening.port}`,
    started,
    cpuSeconds: () => cpuSeconds(child.pid!),
    residentBytes: () => residentBytes(child.pid!),
    ...(config.inspected && { inspector: `127.0.0.1:${listening.inspector}` }),
    async stop() {
      child.kill("SIGKILL");
      await exit;
    },
  };
}

/** Linux counts it in hundredths of a second: fields 14 and 15 of `/proc/PID/stat`, counted after the name in brackets. */
function cpuSeconds(pid: number): number {
  if (process.platform !== "linux") return Number.NaN;
  const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

function residentBytes(pid: number): number {
  if (process.platform !== "linux") return Number.NaN;
  const status = readFileSync(`/proc/${pid}/status`, "utf8");
  return Number(/^VmRSS:\s*(\d+) kB/m.exec(status)?.[1]) * 1024;
}

interface Ports {
  readonly port: number;
  readonly inspector: number | undefined;
}

/** The ports that workerd reports on its control channel, the debugger's first. */
async function portsOf(control: Readable): Promise<Ports | undefined> {
  let inspector: number | undefined;
  for await (const line of createInterface({ input: control })) {
    const message = JSON.parse(line) as { event: string; port: number };
    if (message.event === "listen-inspector") inspector = message.port;
    if (message.event === "listen") return { port: message.port, inspector };
  }
  return undefined;
}

/**
 * @param folder where the text will stand: an absolute path in `embed` would be looked up among the imports
 * @see https://github.com/cloudflare/workerd/blob/main/src/workerd/server/workerd.capnp
 */
function configText(
  { compatibilityDate, modules, json = {}, data = {}, assets, inspected }: WorkerConfig,
  folder: string,
): string {
  const embed = (file: string) => `embed ${quote(relative(folder, file))}`;
  const bindings = [
    ...Object.entries(json).map(
      ([name, value]) => `(name = ${quote(name)}, json = ${quote(JSON.stringify(value))})`,
    ),
    ...Object.entries(data).map(([name, file]) => `(name = ${quote(name)}, data = ${embed(file)})`),
    ...(assets === undefined ? [] : [`(name = "ASSETS", service = "assets")`]),
  ];
  const embedded = modules.map(({ name, type, file }) => `(name = ${quote(name)}, ${type} = ${embed(file)})`);
  return `using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [
    (name = "main", worker = (
      compatibilityDate = ${quote(compatibilityDate)},
      modules = [${embedded.join(", ")}],
      bindings = [${bindings.join(", ")}],
    )),${assets === undefined ? "" : `\n    (name = "assets", disk = (path = ${quote(assets)})),`}
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],${inspected ? '\n  v8Flags = ["--expose-gc"],' : ""}
);
`;
}

/** Cap'n Proto's strings are C's; those of JSON are among them, but for escapes that it writes for control characters. */
function quote(text: string): string {
  return JSON.stringify(text);
}
