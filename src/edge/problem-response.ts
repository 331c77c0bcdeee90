import { preferred } from "../http/accept.ts";
import type { Manifest } from "../model/edition.ts";
import { COMMON_HEADERS } from "./document.ts";
import { PAGE_HEADERS } from "./page-headers.ts";
import { errorPage } from "./pages/error.ts";

const TITLES = { 404: "Not found", 405: "Method not allowed", 410: "Gone" } as const;

/** An error as people (HTML) or programs (problem details, RFC 9457) want it. */
export function problemResponse(
  request: Request,
  site: Manifest["site"],
  status: keyof typeof TITLES,
  detail: string,
  headers: Readonly<Record<string, string>> = {},
): Response {
  const title = TITLES[status];
  const common = { ...COMMON_HEADERS, Vary: "Accept", "Cache-Control": "public, max-age=60", ...headers };
  const offers = new URL(request.url).pathname.endsWith(".json")
    ? ["application/problem+json", "application/json", "text/html"]
    : ["text/html", "application/problem+json", "application/json"];
  const type = preferred(request.headers.get("Accept") ?? undefined, offers);
  if (type?.endsWith("json")) {
    return new Response(JSON.stringify({ type: "about:blank", title, status, detail }), {
      status,
      headers: { ...common, "Content-Type": "application/problem+json" },
    });
  }
  return new Response(String(errorPage(site, title, detail)), {
    status,
    headers: { ...common, ...PAGE_HEADERS },
  });
}
