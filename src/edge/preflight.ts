import { COMMON_HEADERS } from "./document.ts";

/** The methods that every address takes, as `Allow` lists them (RFC 9110 section 10.2.1). */
export const ALLOWED = "GET, HEAD, OPTIONS";

/** CORS preflight (Fetch standard, section 3.3): anyone may read, with the conditional fields that pollers send. */
export function preflight(request: Request): Response {
  return new Response(null, {
    status: 204,
    headers: {
      ...COMMON_HEADERS,
      Allow: ALLOWED,
      "Access-Control-Allow-Methods": "GET, HEAD",
      "Access-Control-Allow-Headers": request.headers.get("Access-Control-Request-Headers") ?? "*",
      "Access-Control-Max-Age": "86400",
      Vary: "Access-Control-Request-Headers",
    },
  });
}
