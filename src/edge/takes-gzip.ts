import { acceptsGzip } from "../http/accept-encoding.ts";
import { BoundedCache } from "./bounded-cache.ts";

/** What a request as the Worker gets it tells of its client. */
interface Encoded {
  readonly headers: Headers;
  readonly cf?: unknown;
}

/** What was read in the values of `Accept-Encoding` that came lately, by the value. There are few, and one comes with each poll. */
const read = new BoundedCache<boolean>(20_000);

/** Whether the client takes gzip. */
export function takesGzip(request: Encoded): boolean {
  const value = clientEncodings(request);
  if (value === undefined) return false;
  const known = read.get(value);
  if (known !== undefined) return known;
  const takes = acceptsGzip(value);
  read.set(value, takes, value.length);
  return takes;
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
