import { type StdioOptions, spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { parse, stringify } from "smol-toml";
import type { BuildArguments } from "./arguments.ts";

const ROOT = resolve(import.meta.dirname, "../../..");

/** Named outright: wrangler would look for it beside the output folder and above, which may be anywhere. */
const CONFIG = join(ROOT, "wrangler.toml");

/** What `wrangler dev` serves. */
export interface Preview {
  /** Absolute path of the Worker's main module. */
  readonly worker: string;
  /** Absolute path of the folder of what is served without the Worker. */
  readonly assets: string;
}

/**
 * Runs `wrangler deploy` on the output folder and answers its exit code. The build that wrangler runs by itself gets the same
 * folders, and compresses the feeds.
 */
export function deployByWrangler({ content, out, rest }: BuildArguments): Promise<number> {
  const folder = resolve(out);
  const entry = [join(folder, "worker.js"), "--assets", join(folder, "assets")];
  return runWrangler(["deploy", ...entry, ...configuration(rest, CONFIG), ...rest], "inherit", {
    CONTENT_DIR: resolve(content),
    OUT_DIR: folder,
    DRAFTS: "",
    FUTURE: "",
    COMPRESS: "1",
  });
}

/** Runs `wrangler dev` on a preview, which it does not build itself, and answers its exit code. No prompts, no look-up on the network. */
export function serveByWrangler({ worker, assets }: Preview, rest: readonly string[]): Promise<number> {
  const config = join(dirname(worker), "wrangler.toml");
  const { build: _, ...unbuilt } = parse(readFileSync(CONFIG, "utf8"));
  writeFileSync(config, stringify(unbuilt));
  const args = ["dev", worker, "--assets", assets, ...configuration(rest, config), ...rest];
  return runWrangler(args, ["ignore", "inherit", "inherit"], {
    CI: "1",
    CLOUDFLARE_CF_FETCH_ENABLED: "false",
  });
}

/** The option that names the configuration, unless the user chose one. */
function configuration(rest: readonly string[], file: string): string[] {
  return rest.some((option) => /^(-c|--config)\b/.test(option)) ? [] : ["--config", file];
}

function runWrangler(args: readonly string[], stdio: StdioOptions, env: NodeJS.ProcessEnv): Promise<number> {
  const child = spawn(process.execPath, [wranglerProgram(), ...args], {
    stdio,
    env: { ...process.env, WRANGLER_SEND_METRICS: "false", ...env },
  });
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
