import { createInterface } from "node:readline/promises";
import { type Comparison, isFlood } from "../old-feeds/compare-feeds.ts";
import type { NoFeed } from "../old-feeds/read-old-feed.ts";
import { reportComparison } from "../old-feeds/report-comparison.ts";
import { plural } from "../report.ts";

/** Asks a question and answers what was typed. */
export type Ask = (question: string) => Promise<string>;

const NOBODY_TO_ASK =
  "Not deployed, for nobody is here to be asked. If readers shall see all that as new, deploy with\n" +
  "`npm run deploy -- --yes`; on GitHub: Actions, Publish, Run workflow, and tick the box";

/**
 * Decides whether to deploy: a flood needs a word from the publisher, by `yes` or when asked. Says in any case what the
 * comparison with production found.
 *
 * @param ask absent where nobody sits at a terminal
 */
export async function mayDeploy(
  comparison: Comparison | NoFeed,
  { yes, ask }: { readonly yes: boolean; readonly ask: Ask | undefined },
): Promise<boolean> {
  if ("problem" in comparison) {
    const why = comparison.problem === "unreachable" ? "production cannot be read" : "a first deployment";
    console.log(`Nothing to compare with, ${why}: ${comparison.reason}`);
    return true;
  }
  if (!isFlood(comparison)) {
    const { expected, renamed, added, feed } = comparison;
    const mistaken = renamed.length + added.length;
    const also = mistaken > 0 ? `, and ${plural(mistaken, "older one")}` : "";
    console.log(`New to readers of ${feed.address}: ${plural(expected.length, "entry", "entries")}${also}`);
    return true;
  }
  process.stdout.write(reportComparison(comparison));
  if (yes) return true;
  if (ask && /^\s*y(es)?\s*$/i.test(await ask("Deploy all the same? [y/N] "))) return true;
  console.error(ask ? "Not deployed" : NOBODY_TO_ASK);
  return false;
}

/** Asks at the terminal, where there is one at both ends. */
export function askAtTerminal(): Ask | undefined {
  if (!process.stdin.isTTY || !process.stdout.isTTY) return undefined;
  return async (question) => {
    const terminal = createInterface({ input: process.stdin, output: process.stdout });
    try {
      return await terminal.question(question);
    } catch (error) {
      // Ctrl+C and Ctrl+D are a no.
      if ((error as NodeJS.ErrnoException).code !== "ABORT_ERR") throw error;
      return "";
    } finally {
      terminal.close();
    }
  };
}
