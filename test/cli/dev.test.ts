import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { temporaryFolder, writeFiles } from "../support/folder.ts";
import { ROOT } from "../support/run.ts";
import { article, SITE } from "../support/serve.ts";

test("npm run dev serves the feeds on the port asked for, and again after an edit", async () => {
  const folder = temporaryFolder();
  const content = join(folder, "content");
  writeFiles(content, { "site.md": SITE, "articles/one.md": article({ title: "Before the edit" }) });
  const port = await freePort();
  const dev = startDev(["--content", content, "--out", join(folder, "dist"), "--port", String(port)]);

  const feed = `http://localhost:${port}/rss.xml`;
  await until(async () => (await textOf(feed)).includes("Before the edit"), dev.output);
  for (const file of ["rss.xml", "atom.xml", "feed.json"]) {
    expect(dev.output()).toContain(`http://localhost:${port}/${file}`);
  }
  writeFiles(content, { "articles/one.md": article({ title: "After the edit" }) });
  await until(async () => (await textOf(feed)).includes("After the edit"), dev.output);
}, 60_000);

/** Starts the script in a process group of its own, which ends with the test: wrangler has children too. */
function startDev(args: readonly string[]): { output(): string } {
  const child = spawn("npm", ["run", "dev", "--", ...args], {
    cwd: ROOT,
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, CONTENT_DIR: "", OUT_DIR: "", DRAFTS: "", NO_COLOR: "1" },
  });
  let output = "";
  child.stdout.on("data", (data) => (output += data));
  child.stderr.on("data", (data) => (output += data));
  onTestFinished(async () => {
    const exit = once(child, "close");
    process.kill(-child.pid!, "SIGTERM");
    const force = setTimeout(() => process.kill(-child.pid!, "SIGKILL"), 5000);
    await exit;
    clearTimeout(force);
  });
  return { output: () => output };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  if (address === null || typeof address === "string") throw new TypeError("Not a TCP address");
  return address.port;
}

async function textOf(url: string): Promise<string> {
  try {
    return await (await fetch(url, { signal: AbortSignal.timeout(2000) })).text();
  } catch {
    return "";
  }
}

async function until(holds: () => Promise<boolean>, output: () => string): Promise<void> {
  const end = Date.now() + 25_000;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`Waited in vain. The output was:\n${output()}`);
    await new Promise((done) => setTimeout(done, 200));
  }
}
