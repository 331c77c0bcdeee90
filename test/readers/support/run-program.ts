import { execFile } from "node:child_process";
import { promisify } from "node:util";

const execute = promisify(execFile);

/** Where each program comes from: packages of Debian and Ubuntu. */
const PACKAGES = {
  newsboat: "newsboat",
  r2e: "rss2email",
  xmllint: "libxml2-utils",
  // Debian's own, whatever other Python stands first in PATH: its packages are for this one.
  "/usr/bin/python3": "python3-feedparser",
} as const;

export type Program = keyof typeof PACKAGES;

/**
 * Runs a reader.
 *
 * @param input what it reads from its standard input
 * @param home folder that it takes for the user's own
 * @returns its standard output
 * @throws Error when it is not installed, with the way to install it, or when it fails, with all that it said
 */
export async function runProgram(
  program: Program,
  args: readonly string[],
  { input = "", home }: { input?: string | Uint8Array; home?: string } = {},
): Promise<string> {
  const env = {
    ...process.env,
    LANG: "C.UTF-8",
    ...(home !== undefined && { HOME: home, XDG_CONFIG_HOME: home }),
  };
  const running = execute(program, args, { env, timeout: 110_000, maxBuffer: 64e6 });
  running.child.stdin?.end(input);
  try {
    const { stdout } = await running;
    return stdout;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") throw missing(program);
    const { stdout = "", stderr = "" } = error as { stdout?: string; stderr?: string };
    if (stderr.includes("No module named 'feedparser'")) throw missing(program);
    throw new Error(`${program} ${args.join(" ")} failed:\n${stdout}${stderr}`, { cause: error });
  }
}

function missing(program: Program): Error {
  return new Error(
    `Missing: ${PACKAGES[program]}. Install it: apt-get install ${Object.values(PACKAGES).join(" ")}`,
  );
}
