import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, watch } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { setTimeout } from "node:timers/promises";
import type { Problem } from "../../model/problem.ts";
import { type BuildReport, REPORT_FILE, readReport } from "./build-report.ts";
import { createDevProxy } from "./dev-proxy.ts";
import { LivePages } from "./live-pages.ts";

export interface DevSiteOptions {
  readonly content: string;
  readonly out: string;
  readonly drafts: boolean;
  readonly future: boolean;
  /** Where browsers ask, and where the site behind listens. */
  readonly port: number;
  readonly ip: string;
  readonly target: number;
  /** File that builds report to. */
  readonly report: string;
}

const BUILD = resolve(import.meta.dirname, "../cli/build.ts");

/** Milliseconds between two looks at whether the site serves the new edition, and for how long. */
const PAUSE = 100;
const PATIENCE = 30_000;

/** Milliseconds in which several changes of files are one. */
const SETTLING = 100;

/**
 * Serves the site to browsers while it is written, problems and reloading included.
 *
 * @returns when there is something to serve: variables of the environment in which later builds have to run
 * @throws {RangeError} when the port is taken
 */
export async function startDevSite(options: DevSiteOptions): Promise<NodeJS.ProcessEnv> {
  const { content, out, drafts, future, port, ip, target, report } = options;
  const pages = new LivePages();
  let last: BuildReport | undefined;
  const errors = (): readonly Problem[] =>
    last && last.digest === undefined ? last.problems.filter(({ severity }) => severity === "error") : [];
  const addresses = ip === "localhost" ? ["127.0.0.1", "::1"] : [ip];
  for (const [i, address] of addresses.entries()) {
    await once(createDevProxy({ target, pages, errors }).listen(port, address), "listening").catch(
      (error: NodeJS.ErrnoException) => {
        // Not every machine has IPv6.
        if (i === 0 || error.code === "EADDRINUSE")
          throw new RangeError(`Cannot listen on port ${port} of ${address}: ${error.message}`);
      },
    );
  }
  const update = async () => {
    const before = last;
    last = readReport(report);
    if (!last || (last.digest !== undefined && last.digest === before?.digest)) return;
    if (last.digest !== undefined) await untilServed(target, last.digest);
    pages.reload();
  };
  whenChanged(dirname(report), update);
  const environment = {
    CONTENT_DIR: resolve(content),
    OUT_DIR: resolve(out),
    DRAFTS: drafts ? "1" : "",
    FUTURE: future ? "1" : "",
    [REPORT_FILE]: report,
  };
  await buildOnce(environment);
  if (!existsSync(join(out, "worker.js")))
    await untilBuilt(resolve(content), join(out, "worker.js"), environment);
  return environment;
}

/** Builds in a process of its own, with its words on this one's terminal. */
async function buildOnce(environment: NodeJS.ProcessEnv): Promise<void> {
  const child = spawn(process.execPath, [BUILD], {
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, ...environment },
  });
  await once(child, "exit");
}

/** Builds after each change of the content, until there is an output. */
function untilBuilt(content: string, output: string, environment: NodeJS.ProcessEnv): Promise<void> {
  return new Promise((done) => {
    const stop = whenChanged(existsSync(content) ? content : dirname(content), async () => {
      await buildOnce(environment);
      if (!existsSync(output)) return;
      stop();
      done();
    });
  });
}

/** @returns ends it */
function whenChanged(folder: string, act: () => unknown): () => void {
  let timer: NodeJS.Timeout | undefined;
  const watcher = watch(folder, { recursive: true }, () => {
    clearTimeout(timer);
    timer = globalThis.setTimeout(act, SETTLING);
  });
  return () => watcher.close();
}

/** Waits until the site serves an edition: its digest stands in entity tags. */
async function untilServed(port: number, digest: string): Promise<void> {
  for (const end = Date.now() + PATIENCE; Date.now() < end; ) {
    try {
      const response = await fetch(`http://127.0.0.1:${port}/robots.txt`, { method: "HEAD" });
      if (response.headers.get("ETag")?.includes(digest)) return;
    } catch {
      // It is starting, or between two editions.
    }
    await setTimeout(PAUSE);
  }
}
