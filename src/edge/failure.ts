import { preferred } from "../http/accept.ts";
import { retryAfter } from "../http/retry-after.ts";
import { COMMON_HEADERS } from "./document.ts";

/** Seconds after which to ask again. Readers that get an error stay away for much longer by themselves. */
const PAUSE = 120;

const DETAIL = "This cannot be shown just now. Please try again in a few minutes.";

/**
 * Logs that something failed inside, as one line of JSON.
 *
 * @param answer what the client got all the same
 */
export function logFailure(request: Request, error: unknown, answer: "last document" | "503"): void {
  const { pathname, search } = new URL(request.url);
  const reason = error instanceof Error ? (error.stack ?? String(error)) : String(error);
  console.error(JSON.stringify({ event: "failure", path: pathname + search, error: reason, answer }));
}

/** Says that there is no answer for now: the last resort, since several readers stay away for days after an error. */
export function unavailable(request: Request): Response {
  const headers = {
    ...COMMON_HEADERS,
    "Retry-After": retryAfter(PAUSE),
    "Cache-Control": "no-store",
  };
  const type = preferred(request.headers.get("Accept") ?? undefined, [
    "text/plain",
    "application/problem+json",
    "application/json",
  ]);
  if (type?.endsWith("json")) {
    const problem = { type: "about:blank", title: "Service unavailable", status: 503, detail: DETAIL };
    const contentType = "application/problem+json";
    return new Response(JSON.stringify(problem), {
      status: 503,
      headers: { ...headers, "Content-Type": contentType },
    });
  }
  const contentType = "text/plain; charset=utf-8";
  return new Response(`${DETAIL}\n`, { status: 503, headers: { ...headers, "Content-Type": contentType } });
}
