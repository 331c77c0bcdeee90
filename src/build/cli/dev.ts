import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import { FORMATS } from "../../model/format.ts";
import { startDevSite } from "../dev/dev-site.ts";
import { freePort } from "../dev/free-port.ts";
import { CLOCKS } from "../edition/output-folder.ts";
import { readArguments } from "./arguments.ts";
import { runCommand } from "./run-command.ts";
import { serveByWrangler } from "./wrangler.ts";

const DEFAULT_PORT = "8787";

const ROOT = resolve(import.meta.dirname, "../../..");
const PREVIEW = join(ROOT, "src/edge/preview.ts");

runCommand(async () => {
  const { own, rest, ...options } = readArguments(process.argv.slice(2), {
    passOn: true,
    own: { port: "string", ip: "string" },
  });
  const port = Number(own.get("port") ?? DEFAULT_PORT);
  const target = await freePort();
  const folder = join(ROOT, ".broadsheet", `dev-${target}`);
  mkdirSync(folder, { recursive: true });
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  const ready = startDevSite({ ...options, port, ip: own.get("ip") ?? "localhost", target, folder });
  for (const { label, file } of FORMATS) console.log(`${label.padEnd(14)} http://localhost:${port}/${file}`);
  console.log(`${"Pages".padEnd(14)} http://localhost:${port}/`);
  const { editions, assets } = await ready;
  const worker = join(folder, "worker.js");
  writeFileSync(worker, previewModule(folder, editions, CLOCKS[options.future ? "end of time" : "present"]));
  // wrangler listens where only this process asks.
  const listening = ["--port", String(target), "--ip", "127.0.0.1"];
  // The servers of this process would go on listening.
  process.exit(await serveByWrangler({ worker, assets }, [...listening, ...rest]));
});

/** The Worker's main module. */
function previewModule(folder: string, editions: string, clock: string): string {
  const preview = relative(folder, PREVIEW).split(sep).join("/");
  return `import { createPreview } from "${preview}";

export default createPreview("${editions}", ${clock});
`;
}
