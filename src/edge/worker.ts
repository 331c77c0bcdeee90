import type { Hono } from "hono";
import type { Manifest } from "../model/edition.ts";
import { createApp } from "./app.ts";
import type { Assets } from "./assets.ts";
import { EditionStore } from "./edition-store.ts";
import { logFailure, unavailable } from "./failure.ts";
import { PollLog, type PollSink } from "./poll-log.ts";
import { Publication, wholeSecond } from "./publication.ts";

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
  let isFirstSecond = true;
  return {
    fetch(request, env) {
      try {
        app ??= appFor(env);
      } catch (error) {
        logFailure(request, error, "503");
        return unavailable(request);
      }
      return isFirstSecond ? inFirstSecond(app, request, env) : app.fetch(request);
    },
  };

  function appFor(env: Env): ReturnType<typeof createApp> {
    const store = new EditionStore(manifest, hotPack, env.ASSETS);
    // Where the platform does not tell, this isolate's first request is a safe guess: no edition is younger.
    const publication = new Publication(store, deployedAt(env) ?? now());
    const polls = env.POLLS && new PollLog(env.POLLS);
    return createApp({ publication, now, polls });
  }

  /**
   * Lets clients that have something already wait until the second of the deployment is over. A date before that could be the one
   * that the last edition had: those that go by dates, or read no body whose date they know (curl, and so newsboat), would miss
   * what is new.
   */
  async function inFirstSecond(app: Hono, request: Request, env: Env): Promise<Response> {
    const end = wholeSecond(deployedAt(env) ?? 0);
    isFirstSecond = end > now() && end < now() + 1000;
    // A timer may be a little early.
    while (isFirstSecond && isConditional(request) && end > now()) {
      await new Promise((resolve) => setTimeout(resolve, end - now()));
    }
    return app.fetch(request);
  }
}

function isConditional({ headers }: Request): boolean {
  return headers.has("If-None-Match") || headers.has("If-Modified-Since");
}

/** Instant of the deployment in milliseconds, as the platform tells it. */
function deployedAt({ VERSION }: Env): number | undefined {
  const instant = Date.parse(VERSION?.timestamp ?? "");
  return Number.isNaN(instant) ? undefined : instant;
}
