import { COMMON_HEADERS } from "./document.ts";

/** Sends a client to another address for good (RFC 9110 section 15.4.9). */
export function redirect(to: string): Response {
  return new Response(null, {
    status: 308,
    headers: { ...COMMON_HEADERS, Location: to, "Cache-Control": "public, max-age=86400" },
  });
}
