import { openCache } from "../cache/build-cache.ts";
import { plural } from "../report.ts";
import { readArguments } from "./arguments.ts";
import { buildOnTerminal } from "./build-on-terminal.ts";
import { runCommand } from "./run-command.ts";

runCommand(async () => {
  const own = { profile: "boolean", compress: "boolean" } as const;
  const options = readArguments(process.argv.slice(2), { passOn: false, own });
  // The clock has run since the process began.
  const rules = { cache: openCache(options), started: 0, profiled: options.own.has("profile") };
  const { problems } = buildOnTerminal(options, rules);
  if (problems.some(({ severity }) => severity === "error")) return 1;
  if (options.own.has("compress") || process.env.COMPRESS === "1") {
    const { gzipFeeds } = await import("../edition/gzip-feeds.ts");
    const { files, bytes } = await gzipFeeds(options.out, Date.now());
    console.log(
      `${plural(files, "feed document")} compressed for the deployment: ${(bytes / 1e3).toFixed(1)} kB`,
    );
  }
  return 0;
});
