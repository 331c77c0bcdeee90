import type { Problem } from "../../model/problem.ts";

const MIB = 2 ** 20;

/** Largest file that a deployment may hold, on every plan. */
export const LARGEST_FILE = 25 * MIB;

/** What Cloudflare takes: files of one version of a deployment, and bytes of its Worker after gzip. */
const PLANS = {
  free: { files: 20_000, worker: 3 * MIB },
  paid: { files: 100_000, worker: 10 * MIB },
} as const;

export type Plan = keyof typeof PLANS;

export const PLAN_NAMES = Object.keys(PLANS) as readonly Plan[];

/** How much of the platform an output needs. */
export interface Usage {
  readonly files: number;
  /** Path and bytes. */
  readonly largest: { readonly path: string; readonly bytes: number };
  /** Bytes of the Worker after gzip. */
  readonly worker: number;
}

/**
 * What would keep the platform from taking a deployment, before it is tried.
 *
 * @param file site.md, as the publisher would type it
 */
export function limitProblems({ files, largest, worker }: Usage, plan: Plan, file: string): Problem[] {
  const problem = { severity: "error", rule: "platform-limit", file } as const;
  const most = PLANS[plan];
  const other = plan === "free" && files <= PLANS.paid.files && worker <= PLANS.paid.worker;
  const advice = other
    ? "write `cloudflare_plan: paid` if you have that plan, or publish fewer articles or media files"
    : "publish fewer articles or media files; large files can be kept elsewhere and named by their URL";
  const problems: Problem[] = [];
  if (files > most.files) {
    const expected = `at most ${count(most.files)} files, which Cloudflare's ${plan} plan takes`;
    problems.push({ ...problem, expected, found: count(files), advice });
  }
  if (worker > most.worker) {
    const expected = `a Worker of at most ${mib(most.worker)} MiB after gzip (${plan} plan)`;
    problems.push({ ...problem, expected, found: `${mib(worker)} MiB`, advice });
  }
  if (largest.bytes > LARGEST_FILE) {
    problems.push({
      ...problem,
      expected: `files of at most ${mib(LARGEST_FILE)} MiB`,
      found: `${largest.path}, ${mib(largest.bytes)} MiB`,
      advice: "split the articles in it: eight neighbours share a file",
    });
  }
  return problems;
}

/** One line on how much of each limit is used. */
export function describeUsage({ files, largest, worker }: Usage): string {
  const { free, paid } = PLANS;
  return [
    `Cloudflare limits: ${count(files)} of ${count(free.files)} files (paid plan: ${count(paid.files)})`,
    `largest ${mib(largest.bytes)} of ${mib(LARGEST_FILE)} MiB`,
    `Worker ${mib(worker)} of ${mib(free.worker)} MiB after gzip (paid plan: ${mib(paid.worker)})`,
  ].join(", ");
}

function count(number: number): string {
  return number.toLocaleString("en");
}

function mib(bytes: number): string {
  return (bytes / MIB).toFixed(bytes % MIB === 0 ? 0 : 1);
}
