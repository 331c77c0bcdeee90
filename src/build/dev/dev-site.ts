import { once } from "node:events";
import { existsSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { dirname, join, resolve } from "node:path";
import { setTimeout } from "node:timers/promises";
import type { Problem } from "../../model/problem.ts";
import { UserError } from "../user-error.ts";
import { Builder, type BuilderOptions, type BuildReport } from "./builder.ts";
import { DevMedia } from "./dev-media.ts";
import { createDevProxy } from "./dev-proxy.ts";
import { createEditionServer } from "./edition-server.ts";
import { LivePages } from "./live-pages.ts";
import { WatchedFolders } from "./watched-folders.ts";

export interface DevSiteOptions extends BuilderOptions {
  /** Where browsers ask, and where the site behind listens. */
  readonly port: number;
  readonly ip: string;
  readonly target: number;
  /** Absolute path of a folder for what only this needs. */
  readonly folder: string;
}

export interface DevSite {
  /** Origin of the server from which the Worker has its edition. */
  readonly editions: string;
  /** Absolute path of the folder of what is served without the Worker. */
  readonly assets: string;
}

/** Broadsheet's own source. */
const SOURCE = resolve(import.meta.dirname, "../..");

/** Milliseconds between two looks at whether a new file is served, and for how long. */
const PAUSE = 50;
const PATIENCE = 30_000;

/**
 * Serves the site to browsers while it is written, problems and reloading included, and builds it after each change.
 *
 * @returns when there is something to serve
 * @throws UserError when the port is taken
 */
export async function startDevSite(options: DevSiteOptions): Promise<DevSite> {
  const { port, ip, target, folder } = options;
  const [content, out] = [resolve(options.content), resolve(options.out)];
  const pages = new LivePages();
  const media = new DevMedia(join(folder, "assets"), out);
  let last: BuildReport | undefined;
  const errors = (): readonly Problem[] =>
    last && last.digest === undefined ? last.problems.filter(({ severity }) => severity === "error") : [];
  const addresses = ip === "localhost" ? ["127.0.0.1", "::1"] : [ip];
  for (const [i, address] of addresses.entries()) {
    await once(createDevProxy({ target, pages, errors }).listen(port, address), "listening").catch(
      (error: NodeJS.ErrnoException) => {
        // Not every machine has IPv6.
        if (i === 0 || error.code === "EADDRINUSE")
          throw new UserError(`Cannot listen on port ${port} of ${address}: ${error.message}`);
      },
    );
  }
  const editions = createEditionServer(out).listen(0, "127.0.0.1");
  await once(editions, "listening");
  let isServing = false;
  const own = existsSync(content) ? content : dirname(content);
  const built = new Promise<void>((done) => {
    const edits = new WatchedFolders(() => builder.build(), out);
    const builder = new Builder({ ...options, content, out }, async (report) => {
      last = report;
      edits.watch([own, ...report.folders]);
      if (!existsSync(join(out, "worker.js"))) return pages.reload();
      const added = media.add();
      if (isServing) await Promise.all(added.map((path) => untilServed(`http://127.0.0.1:${target}${path}`)));
      pages.reload();
      isServing = true;
      done();
    });
    edits.watch([own]);
    new WatchedFolders(() => builder.restart()).watch([SOURCE]);
    builder.build();
  });
  await built;
  return {
    editions: `http://127.0.0.1:${(editions.address() as AddressInfo).port}`,
    assets: media.folder,
  };
}

/** Waits until wrangler has found a new file. */
async function untilServed(url: string): Promise<void> {
  for (const end = Date.now() + PATIENCE; Date.now() < end; ) {
    try {
      if ((await fetch(url, { method: "HEAD" })).ok) return;
    } catch {
      // It is starting anew.
    }
    await setTimeout(PAUSE);
  }
}
