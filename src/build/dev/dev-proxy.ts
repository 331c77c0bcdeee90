import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from "node:http";
import { buffer } from "node:stream/consumers";
import { pipeline } from "node:stream/promises";
import { setTimeout } from "node:timers/promises";
import type { Problem } from "../../model/problem.ts";
import {
  EVENTS,
  type LivePages,
  RELOAD_SCRIPT,
  reloadingHeaders,
  SCRIPT,
  withReloading,
} from "./live-pages.ts";
import { problemPage } from "./problem-page.ts";

export interface DevProxyOptions {
  /** Where the site itself listens, on this machine. */
  readonly target: number;
  readonly pages: LivePages;
  /** What stands in the way of the latest content; empty when nothing does. */
  errors(): readonly Problem[];
}

/** Milliseconds for which a request waits for the site to start, and between two attempts. */
const PATIENCE = 30_000;
const PAUSE = 150;

/**
 * Stands between browsers and the site while it is written: puts reloading into pages, and shows problems in place of them.
 * All else passes through as it is.
 */
export function createDevProxy(options: DevProxyOptions): Server {
  return createServer((incoming, response) => {
    answer(incoming, response, options).catch((error: Error) => {
      if (!response.headersSent) response.writeHead(502, { "Content-Type": "text/plain" });
      response.end(`${error.message}\n`);
    });
  });
}

async function answer(
  incoming: IncomingMessage,
  response: ServerResponse,
  { target, pages, errors }: DevProxyOptions,
): Promise<void> {
  if (incoming.url === EVENTS) return pages.join(response);
  if (incoming.url === SCRIPT) {
    response.writeHead(200, { "Content-Type": "text/javascript", "Cache-Control": "no-store" });
    response.end(RELOAD_SCRIPT);
    return;
  }
  const problems = errors();
  const isPage = incoming.method === "GET" && incoming.headers.accept?.includes("text/html");
  if (isPage && problems.length > 0) {
    response.writeHead(500, { "Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-store" });
    response.end(withReloading(problemPage(problems)));
    return;
  }
  const body = await buffer(incoming);
  const answered = await passOn(incoming, body, target, Date.now() + PATIENCE);
  const { statusCode = 502, headers } = answered;
  const isHtml = headers["content-type"]?.startsWith("text/html") && !headers["content-encoding"];
  // The fields of a 304 replace those that the browser has kept.
  if (isPage && (isHtml || statusCode === 304)) {
    const html = (await buffer(answered)).toString();
    response.writeHead(statusCode, reloadingHeaders(headers));
    response.end(html && withReloading(html));
    return;
  }
  response.writeHead(statusCode, answered.rawHeaders);
  // What breaks off, as when the site behind is restarted, breaks off for the client too.
  await pipeline(answered, response);
}

/** Asks the site, again and again while it is not there yet. */
async function passOn(
  { method, url, headers }: IncomingMessage,
  body: Buffer,
  port: number,
  until: number,
): Promise<IncomingMessage> {
  const isPage = headers.accept?.includes("text/html");
  for (;;) {
    try {
      return await new Promise<IncomingMessage>((done, fail) => {
        const outgoing = request({
          host: "127.0.0.1",
          port,
          method,
          path: url,
          headers: { ...headers, ...(isPage && { "accept-encoding": "identity" }) },
        });
        outgoing.on("response", done).on("error", fail).end(body);
      });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ECONNREFUSED" || Date.now() > until) throw error;
      await setTimeout(PAUSE);
    }
  }
}
