import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { setTimeout } from "node:timers/promises";
import { freePort } from "../../src/build/dev/free-port.ts";
import { measuredRun } from "../support/measured-run.ts";
import { median } from "../support/median.ts";
import { progress } from "../support/progress.ts";
import type { Generator } from "./generator.ts";

const ROOT = resolve(import.meta.dirname, "../..");

/** What `npm run dev` runs, after `node`. */
const NPM_SCRIPT = ["--import", "./src/build/cli/compile-cache.js", "src/build/cli/dev.ts"];

const ROUNDS = 5;

/** Milliseconds between two polls, between two edits, and for which an answer is waited for. */
const POLL = 5;
const REST = 3000;
const PATIENCE = 300_000;

/** Medians of seconds. */
export interface WarmTimes {
  /** A build of what did not change. */
  readonly unchanged: number;
  /** A build after one article was edited. */
  readonly edited: number;
  /** From an edit, while `npm run dev` runs, to the first answer that has it. */
  readonly served: number;
}

/** Builds again what was built before, as it was and after edits of one article; the corpus is left as it was. */
export async function warmTimes({ command }: Generator, corpus: string, work: string): Promise<WarmTimes> {
  const article = newestArticle(corpus);
  const written = readFileSync(article, "utf8");
  const edit = (mark: string) => writeFileSync(article, `${written}\n${mark}\n`);
  const unchanged: number[] = [];
  const edited: number[] = [];
  try {
    for (let round = 0; round < ROUNDS; round++) {
      progress(`warm builds, round ${round + 1} of ${ROUNDS}`);
      unchanged.push((await measuredRun(command)).seconds);
      edit(`Built in round ${round}.`);
      edited.push((await measuredRun(command)).seconds);
    }
    const served = await servedTimes(corpus, join(work, "dev"), article, edit);
    return { unchanged: median(unchanged), edited: median(edited), served: median(served) };
  } finally {
    writeFileSync(article, written);
  }
}

async function servedTimes(
  corpus: string,
  out: string,
  article: string,
  edit: (mark: string) => void,
): Promise<number[]> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}/articles/${encodeURIComponent(basename(article, ".md"))}.json`;
  const args = [...NPM_SCRIPT, "--content", corpus, "--out", out, "--port", String(port)];
  const dev = spawn(process.execPath, args, { cwd: ROOT, detached: true, stdio: "ignore" });
  try {
    progress("npm run dev");
    await untilServed(url, "content_html");
    const times: number[] = [];
    // The first edit is not counted: code that never ran is slow.
    for (let round = 0; round <= ROUNDS; round++) {
      progress(`edits under npm run dev, ${round} of ${ROUNDS}`);
      await setTimeout(REST);
      const started = performance.now();
      const mark = `Served in round ${round}.`;
      edit(mark);
      await untilServed(url, mark);
      times.push((performance.now() - started) / 1000);
    }
    return times.slice(1);
  } finally {
    await stop(dev);
  }
}

function newestArticle(corpus: string): string {
  const folder = join(corpus, "articles");
  const year = readdirSync(folder).sort().at(-1)!;
  return join(folder, year, readdirSync(join(folder, year)).sort().at(-1)!);
}

/** @throws Error when it is in vain */
async function untilServed(url: string, text: string): Promise<void> {
  for (const end = performance.now() + PATIENCE; performance.now() < end; await setTimeout(POLL)) {
    try {
      if ((await (await fetch(url)).text()).includes(text)) return;
    } catch {
      // It is starting.
    }
  }
  throw new Error(`Waited in vain for “${text}” at ${url}`);
}

/** Ends a process and all that it started. */
async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const exit = once(child, "exit");
  process.kill(-child.pid!, "SIGTERM");
  await exit;
}
