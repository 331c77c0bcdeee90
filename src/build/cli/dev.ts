import { FORMATS } from "../../model/format.ts";
import { readArguments } from "./arguments.ts";
import { runCommand } from "./run-command.ts";
import { runWrangler } from "./wrangler.ts";

runCommand(() => {
  const options = readArguments(process.argv.slice(2), { passOn: true });
  const port = portOf(options.rest);
  for (const { label, file } of FORMATS) console.log(`${label.padEnd(14)} http://localhost:${port}/${file}`);
  return runWrangler("dev", options);
});

function portOf(rest: readonly string[]): string {
  const at = rest.indexOf("--port");
  return rest[at + 1] && at >= 0
    ? rest[at + 1]!
    : (rest.find((option) => option.startsWith("--port="))?.slice(7) ?? "8787");
}
