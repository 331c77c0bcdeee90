import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative, resolve } from "node:path";
import { parse, stringify, type TomlTable } from "smol-toml";
import { digestText } from "../edition/digest.ts";
import type { BuildArguments } from "./arguments.ts";

const ROOT = resolve(import.meta.dirname, "../../..");

/** Named outright: wrangler would look for it beside the output folder and above, which may be anywhere. */
const CONFIG = join(ROOT, "wrangler.toml");

/**
 * Runs wrangler on the output folder and answers its exit code. No telemetry, no prompts, no look-up on the network; the
 * build that wrangler runs by itself gets the same folders.
 *
 * @param command `dev` or `deploy`
 * @param env more variables for wrangler and its builds
 */
export function runWrangler(
  command: "dev" | "deploy",
  { content, out, drafts, future, rest }: BuildArguments,
  env: NodeJS.ProcessEnv = {},
): Promise<number> {
  const folder = resolve(out);
  const config = rest.some((option) => /^(-c|--config)\b/.test(option))
    ? []
    : ["--config", command === "dev" ? watching(content) : CONFIG];
  const entry = [join(folder, "worker.js"), "--assets", join(folder, "assets")];
  const child = spawn(process.execPath, [wranglerProgram(), command, ...entry, ...config, ...rest], {
    stdio: command === "dev" ? ["ignore", "inherit", "inherit"] : "inherit",
    env: {
      ...process.env,
      CONTENT_DIR: resolve(content),
      OUT_DIR: folder,
      DRAFTS: drafts ? "1" : "",
      FUTURE: future ? "1" : "",
      WRANGLER_SEND_METRICS: "false",
      ...(command === "dev" && { CI: "1", CLOUDFLARE_CF_FETCH_ENABLED: "false" }),
      ...env,
    },
  });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => child.kill(signal));
  return new Promise((done, fail) => {
    child.on("error", fail);
    child.on("exit", (code) => done(code ?? 1));
  });
}

/**
 * The configuration, but with the content folder that was chosen among those that are watched; wrangler takes these for
 * relative to the file, absolute or not.
 */
function watching(content: string): string {
  const folder = join(ROOT, ".wrangler");
  const watched = [join(ROOT, "src"), resolve(content)].map((path) => relative(folder, path));
  const config = parse(readFileSync(CONFIG, "utf8"));
  const build = { ...(config.build as TomlTable), cwd: ROOT, watch_dir: watched };
  const file = join(folder, `dev-${digestText(resolve(content))}.toml`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, stringify({ ...config, build }));
  return file;
}

function wranglerProgram(): string {
  const manifest = createRequire(import.meta.url).resolve("wrangler/package.json");
  return join(dirname(manifest), "bin/wrangler.js");
}
