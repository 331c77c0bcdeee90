import { openCache } from "../cache/build-cache.ts";
import type { BuilderOptions, BuildReport } from "../dev/builder.ts";
import { buildOnTerminal } from "./build-on-terminal.ts";
import { runCommand } from "./run-command.ts";

/** The process of `npm run dev` that builds whenever it is told to, and remembers what it did. */
const options = JSON.parse(process.argv[2]!) as BuilderOptions;
const cache = openCache(options);

process.on("message", async () => {
  await runCommand(() => {
    const rules = { cache, started: performance.now(), later: setImmediate };
    const { problems, folders, edition } = buildOnTerminal(options, rules);
    const digest = edition?.manifest.digest;
    process.send!({ problems, folders, ...(digest !== undefined && { digest }) } satisfies BuildReport);
    return 0;
  });
  // What was remembered of a build that was broken off is not to be relied on.
  if (process.exitCode !== 0) process.exit();
});
process.on("disconnect", () => process.exit());
