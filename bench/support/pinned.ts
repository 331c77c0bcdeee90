import { cpus } from "node:os";
import { isInstalled } from "./machine.ts";

const canPin = process.platform === "linux" && cpus().length > 1 && isInstalled("taskset");

/** The command that runs a program on one core only, so that client and server do not push each other about. */
export function pinned(core: 0 | 1, program: string, args: readonly string[]): [string, string[]] {
  return canPin ? ["taskset", ["--cpu-list", String(core), program, ...args]] : [program, [...args]];
}
