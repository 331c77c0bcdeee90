/**
 * The `Accept-Encoding` that the client sent, in a request as the Worker gets it; `undefined` when it sent none.
 *
 * In production the field itself always says `br, gzip`, whatever the client said: that is in `request.cf` then, and missing
 * there when the client said nothing. Where there is no `cf` (plain workerd, Node), the field is the client's own.
 */
export function clientEncodings(request: {
  readonly headers: Headers;
  readonly cf?: unknown;
}): string | undefined {
  const { cf } = request;
  if (typeof cf !== "object" || cf === null) return request.headers.get("Accept-Encoding") ?? undefined;
  if (!("clientAcceptEncoding" in cf) || typeof cf.clientAcceptEncoding !== "string") return undefined;
  return cf.clientAcceptEncoding;
}
