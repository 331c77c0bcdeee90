import type { Manifest } from "../model/edition.ts";
import { createApp } from "./app.ts";
import type { Assets } from "./assets.ts";
import { EditionStore } from "./edition-store.ts";
import { logFailure, unavailable } from "./failure.ts";
import { PollLog, type PollSink } from "./poll-log.ts";
import { Publication } from "./publication.ts";

export interface Env {
  readonly ASSETS: Assets;
  /** The `version_metadata` binding. */
  readonly VERSION?: { readonly timestamp?: string };
  /** A dataset of Workers Analytics Engine, where polls are to be counted. */
  readonly POLLS?: PollSink;
}

/** What a Worker's module exports. */
export interface Handler {
  fetch(request: Request, env: Env): Response | Promise<Response>;
}

/**
 * The Worker that serves an edition; what the generated `worker.js` exports.
 *
 * @param now the clock, in milliseconds
 */
export function createWorker(manifest: Manifest, hotPack: ArrayBuffer, now: () => number): Handler {
  let app: ReturnType<typeof createApp> | undefined;
  return {
    fetch(request, env) {
      try {
        app ??= appFor(env);
      } catch (error) {
        logFailure(request, error, "503");
        return unavailable(request);
      }
      return app.fetch(request);
    },
  };

  function appFor(env: Env): ReturnType<typeof createApp> {
    const deployed = Date.parse(env.VERSION?.timestamp ?? "");
    const store = new EditionStore(manifest, hotPack, env.ASSETS);
    // Where the platform does not tell, this isolate's first request is a safe guess: no edition is younger.
    const publication = new Publication(store, Number.isNaN(deployed) ? now() : deployed);
    const polls = env.POLLS && new PollLog(env.POLLS);
    return createApp({ publication, now, polls });
  }
}
