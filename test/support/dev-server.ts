import { spawn } from "node:child_process";
import { once } from "node:events";
import { onTestFailed, onTestFinished } from "vitest";
import { freePort } from "../../src/build/dev/free-port.ts";
import { ROOT } from "./run.ts";

export interface DevServer {
  /** Without a final slash. */
  readonly origin: string;
  readonly port: number;
  /** All that it has printed. */
  output(): string;
  /** Waits, as long as the test may take, until the body at a path holds a text. */
  untilServed(path: string, text: string): Promise<void>;
}

/**
 * Runs `npm run dev` until the test is over, in a process group of its own: wrangler has children too.
 *
 * @param args further arguments, such as `--content DIR`
 */
export async function startDevServer(args: readonly string[]): Promise<DevServer> {
  const port = await freePort();
  const child = spawn("npm", ["run", "dev", "--", ...args, "--port", String(port)], {
    cwd: ROOT,
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, CONTENT_DIR: "", OUT_DIR: "", DRAFTS: "", FUTURE: "", NO_COLOR: "1" },
  });
  let output = "";
  child.stdout.on("data", (data) => (output += data));
  child.stderr.on("data", (data) => (output += data));
  onTestFailed(() => console.error(`The output of npm run dev was:\n${output}`));
  onTestFinished(async () => {
    if (child.exitCode !== null) return;
    const exit = once(child, "close");
    process.kill(-child.pid!, "SIGTERM");
    const force = setTimeout(() => process.kill(-child.pid!, "SIGKILL"), 5000);
    await exit;
    clearTimeout(force);
  });
  const origin = `http://localhost:${port}`;
  return {
    origin,
    port,
    output: () => output,
    async untilServed(path, text) {
      while (!(await textOf(origin + path)).includes(text)) {
        if (child.exitCode !== null || child.signalCode !== null)
          throw new Error(`npm run dev ended before there was “${text}” at ${path}`);
        await new Promise((done) => setTimeout(done, 200));
      }
    },
  };
}

async function textOf(url: string): Promise<string> {
  try {
    return await (await fetch(url, { signal: AbortSignal.timeout(10_000) })).text();
  } catch {
    return "";
  }
}
