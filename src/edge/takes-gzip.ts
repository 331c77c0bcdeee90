import { acceptsGzip } from "../http/accept-encoding.ts";
import { remembered } from "./remembered.ts";

/** What a request as the Worker gets it tells of its client. */
interface Encoded {
  readonly headers: Headers;
  readonly cf?: unknown;
}

const accepts = remembered(acceptsGzip);

/** Whether the client takes gzip. */
export function takesGzip(request: Encoded): boolean {
  const value = clientEncodings(request);
  return value !== undefined && accepts(value);
}

/**
 * The `Accept-Encoding` that the client sent; `undefined` when it sent none.
 *
 * Behind Cloudflare's edge, which is known by its data centre, the field itself always says `br, gzip`; what the client said is
 * in `request.cf`, and missing there when it said nothing. Elsewhere (workerd alone, Node) the field is the client's own.
 */
function clientEncodings(request: Encoded): string | undefined {
  const field = request.headers.get("Accept-Encoding");
  if (field === null) return undefined;
  const { cf } = request;
  if (typeof cf === "object" && cf !== null) {
    if ("clientAcceptEncoding" in cf && typeof cf.clientAcceptEncoding === "string")
      return cf.clientAcceptEncoding;
    if ("colo" in cf) return undefined;
  }
  return field;
}
