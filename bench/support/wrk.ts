import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { isInstalled } from "./machine.ts";
import { pinned } from "./pinned.ts";

const run = promisify(execFile);

export interface Load {
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly seconds: number;
}

export interface Rate {
  readonly perSecond: number;
  readonly requests: number;
}

/** Connections that are open at once. */
const CONNECTIONS = 16;

/** @throws Error that says how to get wrk */
export function requireWrk(): void {
  if (!isInstalled("wrk")) throw new Error("wrk is missing. On Debian and Ubuntu: apt-get install wrk");
}

/**
 * Asks for one URL again and again, by one thread on a core of its own.
 *
 * @throws Error when a request failed
 */
export async function wrk({ url, headers = {}, seconds }: Load): Promise<Rate> {
  const fields = Object.entries(headers).flatMap(([name, value]) => ["--header", `${name}: ${value}`]);
  const [program, args] = pinned(1, "wrk", [
    ...["--threads", "1", "--connections", String(CONNECTIONS), "--duration", `${seconds}s`],
    ...fields,
    url,
  ]);
  const { stdout } = await run(program, args);
  const rate = /^Requests\/sec:\s*([\d.]+)/m.exec(stdout)?.[1];
  if (rate === undefined || /Socket errors|Non-2xx/.test(stdout))
    throw new Error(`wrk failed at ${url}:\n${stdout}`);
  return { perSecond: Number(rate), requests: Number(/(\d+) requests in/.exec(stdout)?.[1]) };
}
