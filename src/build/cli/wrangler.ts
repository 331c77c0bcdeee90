import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import type { BuildArguments } from "./arguments.ts";

/**
 * Runs wrangler on the output folder and answers its exit code. No telemetry, no prompts, no look-up on the network; the
 * build that wrangler runs by itself gets the same folders.
 *
 * @param command `dev` or `deploy`
 */
export function runWrangler(
  command: "dev" | "deploy",
  { content, out, drafts, rest }: BuildArguments,
): Promise<number> {
  const folder = resolve(out);
  const child = spawn(
    process.execPath,
    [wranglerProgram(), command, join(folder, "worker.js"), "--assets", join(folder, "assets"), ...rest],
    {
      stdio: command === "dev" ? ["ignore", "inherit", "inherit"] : "inherit",
      env: {
        ...process.env,
        CONTENT_DIR: resolve(content),
        OUT_DIR: folder,
        DRAFTS: drafts ? "1" : "",
        WRANGLER_SEND_METRICS: "false",
        ...(command === "dev" && { CI: "1", CLOUDFLARE_CF_FETCH_ENABLED: "false" }),
      },
    },
  );
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => child.kill(signal));
  return new Promise((done, fail) => {
    child.on("error", fail);
    child.on("exit", (code) => done(code ?? 1));
  });
}

function wranglerProgram(): string {
  const manifest = createRequire(import.meta.url).resolve("wrangler/package.json");
  return join(dirname(manifest), "bin/wrangler.js");
}
