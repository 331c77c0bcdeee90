import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";

/** One line on what a measurement was taken: processor, cores, memory, and the versions of the programs named. */
export function describeMachine(versions: Readonly<Record<string, string>>): string {
  const processors = cpus();
  const memory = `${Math.round(totalmem() / 2 ** 30)} GiB`;
  const programs = Object.entries({ ...versions, Node: process.versions.node }).map((pair) => pair.join(" "));
  return [`${processors.length} × ${processors[0]?.model.trim() ?? "unknown"}`, memory, ...programs].join(
    ", ",
  );
}

/** Version of an installed package. */
export function packageVersion(name: string): string {
  const file = new URL(`../../node_modules/${name}/package.json`, import.meta.url);
  return (JSON.parse(readFileSync(file, "utf8")) as { version: string }).version;
}

/** Whether a program can be started at all. */
export function isInstalled(program: string): boolean {
  try {
    execFileSync("which", [program], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}
