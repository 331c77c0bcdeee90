import { createApp } from "../../src/edge/app.ts";
import type { Assets } from "../../src/edge/assets.ts";
import { EditionStore } from "../../src/edge/edition-store.ts";
import { PollLog, type PollSink } from "../../src/edge/poll-log.ts";
import { Publication } from "../../src/edge/publication.ts";
import type { Manifest } from "../../src/model/edition.ts";
import type { LoadedEdition } from "./load-edition.ts";

/** An edition under the real app, in this process and in memory. */
export interface ServedEdition {
  /** Asks the app at an instant (milliseconds). */
  send(request: Request, now: number): Promise<Response>;
}

export interface ServingOptions {
  /** Instant of the deployment in milliseconds. */
  readonly deployed?: number;
  /** Stands between the app and its assets. */
  readonly assets?: (assets: Assets) => Assets;
  /** Takes the counts of polls. */
  readonly polls?: PollSink;
}

export function serveEdition(edition: LoadedEdition, options: ServingOptions = {}): ServedEdition {
  const { deployed = 0, assets = (same: Assets) => same, polls } = options;
  // As the Worker gets it: a module of its own, parsed.
  const manifest = JSON.parse(JSON.stringify(edition.manifest)) as Manifest;
  const hotPack = new Uint8Array(edition.hotPack).buffer;
  const store = new EditionStore(manifest, hotPack, assets(assetsOf(edition.assets)));
  let clock = 0;
  const app = createApp({
    publication: new Publication(store, deployed),
    now: () => clock,
    polls: polls && new PollLog(polls),
  });
  return {
    async send(request, now) {
      clock = now;
      return app.request(request);
    },
  };
}

/** Answers like the assets binding, from memory. */
function assetsOf(contents: LoadedEdition["assets"]): Assets {
  return {
    async fetch(url) {
      const data = contents.get(new URL(url).pathname);
      return data === undefined
        ? new Response(null, { status: 404 })
        : new Response(new Uint8Array(Buffer.from(data)));
    },
  };
}
