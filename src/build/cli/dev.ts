import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { FORMATS } from "../../model/format.ts";
import { startDevSite } from "../dev/dev-site.ts";
import { freePort } from "../dev/free-port.ts";
import { type BuildArguments, readArguments } from "./arguments.ts";
import { runCommand } from "./run-command.ts";
import { runWrangler } from "./wrangler.ts";

const DEFAULT_PORT = "8787";

runCommand(async () => {
  const options = readArguments(process.argv.slice(2), {
    passOn: true,
    own: { port: "string", ip: "string" },
  });
  const port = Number(options.own.get("port") ?? DEFAULT_PORT);
  const target = await freePort();
  const folder = mkdtempSync(join(tmpdir(), "broadsheet-dev-"));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  const report = join(folder, "report.json");
  const ready = startDevSite({ ...options, port, ip: options.own.get("ip") ?? "localhost", target, report });
  for (const { label, file } of FORMATS) console.log(`${label.padEnd(14)} http://localhost:${port}/${file}`);
  console.log(`${"Pages".padEnd(14)} http://localhost:${port}/`);
  const environment = await ready;
  // The proxy would go on listening.
  process.exit(await runWrangler("dev", behind(options, target), environment));
});

/** The options of wrangler, which listens where only this process asks. */
function behind(options: BuildArguments, port: number): BuildArguments {
  return { ...options, rest: ["--port", String(port), "--ip", "127.0.0.1", ...options.rest] };
}
