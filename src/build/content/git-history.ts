import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import type { Problem } from "../../model/problem.ts";

export interface GitHistory {
  /** When each file came into being (ISO 8601 with offset), by absolute path. */
  readonly created: ReadonlyMap<string, string>;
  readonly problem?: Problem;
}

/** Bytes of a log; a line is some hundred bytes a file. */
const MOST_OUTPUT = 256_000_000;

/**
 * Asks git when the files below a folder were first committed; renames are followed.
 *
 * @param folder absolute path
 * @param shown the same as the publisher would type it
 */
export function readGitHistory(folder: string, shown: string): GitHistory {
  const top = git(folder, ["rev-parse", "--show-toplevel"]);
  if (top === undefined) return { created: new Map(), problem: noHistory(shown, "no git repository") };
  if (git(folder, ["rev-parse", "--is-shallow-repository"])?.trim() === "true") {
    return {
      created: new Map(),
      problem: noHistory(shown, "a shallow clone, whose oldest commit is not the first"),
    };
  }
  const log = git(folder, [
    "-c",
    "core.quotePath=false",
    "log",
    "-z",
    "--find-renames",
    "--diff-filter=AR",
    "--name-status",
    "--format=@%aI",
    "--",
    ".",
  ]);
  return { created: parseLog(log ?? "", top.replace(/\n$/, "")) };
}

/** Goes from the newest commit to the oldest: a rename makes the older name stand for the newest. */
function parseLog(log: string, top: string): Map<string, string> {
  const created = new Map<string, string>();
  const newest = new Map<string, string>();
  const parts = log.split("\0").map((part) => part.replace(/^\n+/, ""));
  let date = "";
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i]!;
    if (part.startsWith("@")) {
      date = part.slice(1).trim();
      continue;
    }
    if (part.startsWith("R")) {
      const [from, to] = [parts[i + 1] ?? "", parts[i + 2] ?? ""];
      i += 2;
      newest.set(from, newest.get(to) ?? to);
    } else if (part.startsWith("A")) {
      const name = parts[++i] ?? "";
      created.set(resolve(top, newest.get(name) ?? name), date);
    }
  }
  return created;
}

function git(folder: string, args: readonly string[]): string | undefined {
  const { status, stdout } = spawnSync("git", args, {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: MOST_OUTPUT,
    stdio: ["ignore", "pipe", "ignore"],
  });
  return status === 0 ? stdout : undefined;
}

function noHistory(file: string, found: string): Problem {
  return {
    severity: "warning",
    rule: "no-history",
    file,
    expected: "a git repository with its whole history, for `undated: git`",
    found,
    advice: "fetch the history (git fetch --unshallow), or give the articles a date",
  };
}
