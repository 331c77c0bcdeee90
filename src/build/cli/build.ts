import { openCache } from "../cache/build-cache.ts";
import { readArguments } from "./arguments.ts";
import { buildOnTerminal } from "./build-on-terminal.ts";
import { runCommand } from "./run-command.ts";

runCommand(() => {
  const options = readArguments(process.argv.slice(2), { passOn: false, own: { profile: "boolean" } });
  // The clock has run since the process began.
  const rules = { cache: openCache(options), started: 0, profiled: options.own.has("profile") };
  const { problems } = buildOnTerminal(options, rules);
  return problems.some(({ severity }) => severity === "error") ? 1 : 0;
});
