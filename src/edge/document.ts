import { formatCacheControl } from "../http/cache-control.ts";
import { formatWeak } from "../http/etag.ts";
import { formatHttpDate } from "../http/http-date.ts";
import { evaluate } from "../http/precondition.ts";
import type { Compressible } from "./compressible.ts";
import { type Freshness, formatExpires } from "./freshness.ts";
import { takesGzip } from "./takes-gzip.ts";

/** Directives by who may keep a response. */
const KEEPERS = {
  everyone: (maxAge: number) => formatCacheControl({ public: true, "max-age": maxAge }),
  client: (maxAge: number) => formatCacheControl({ private: true, "max-age": maxAge }),
  // "A cache that complies with the specification for the IM header [...] SHOULD ignore a no-store cache-directive if an im
  // directive is present"; all others must not keep a 226 (RFC 3229 section 10.8.2).
  deltaCaches: () => formatCacheControl({ "no-store": true, im: true }),
};

/** A representation. */
export interface Document extends Freshness {
  /** 226 (IM Used) where it holds only what is new to the client; otherwise 200. */
  readonly status?: 226;
  readonly body: Compressible;
  readonly contentType: string;
  /** Opaque text of its (weak) entity tag. */
  readonly tag: string;
  /** Milliseconds, never in the future. */
  readonly lastModified: number;
  /** Of a delta: bytes of the document in whose place it is sent, about. */
  readonly whole?: number;
  /** Who may keep it; everyone where absent. */
  readonly keepers?: keyof typeof KEEPERS;
  readonly headers?: Readonly<Record<string, string>>;
  /** Whether clients that would rather have Markdown get that at the same address. */
  readonly orMarkdown?: boolean;
}

/** What every response says, whatever its status: anyone may read it, nobody may guess its type or frame it. */
export const COMMON_HEADERS = {
  "Access-Control-Allow-Origin": "*",
  "Cross-Origin-Resource-Policy": "cross-origin",
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "strict-origin-when-cross-origin",
} as const;

/**
 * Fields of a 304: those that RFC 9110 section 15.4.5 asks for, and those that clients go by. All others describe a body or
 * guard it, and who has the body has them too; most of what pollers are sent are 304s.
 */
const OF_NOT_MODIFIED = [
  "Access-Control-Allow-Origin",
  "Cache-Control",
  "ETag",
  "Expires",
  "Last-Modified",
  "Link",
  "Vary",
] as const;

/** `manual`: the body is encoded already, as `Content-Encoding` says (an addition of Workers). */
type Init = ResponseInit & { readonly encodeBody?: "manual" };

/** A document with its header fields written out, to be sent any number of times. */
export class ReadyDocument {
  readonly document: Document;
  /** The value of `ETag`. */
  readonly #etag: string;
  readonly #notModified: Init;
  readonly #identity: Init;
  #gzip: Init | undefined;

  constructor(document: Document) {
    const { body, status = 200 } = document;
    this.document = document;
    this.#etag = formatWeak(document.tag);
    const headers = new Headers({
      ...COMMON_HEADERS,
      ETag: this.#etag,
      "Last-Modified": formatHttpDate(document.lastModified),
      "Cache-Control": KEEPERS[document.keepers ?? "everyone"](document.maxAge),
      ...(document.keepers !== "deltaCaches" && { Expires: formatExpires(document) }),
      Vary: "Accept-Encoding",
      ...document.headers,
      "Content-Type": document.contentType,
      "Content-Length": String(body.identity.size),
    });
    this.#notModified = { status: 304, headers: notModified(headers) };
    this.#identity = { status, headers };
  }

  /** Bytes of the full document, uncompressed. */
  get whole(): number {
    const { body, whole } = this.document;
    return whole ?? body.identity.size;
  }

  /**
   * Answers GET or HEAD: 304 where the client has the document already (RFC 9110 section 13.2.2), else all of it, as gzip
   * where it can be and the client takes that.
   *
   * @param now milliseconds; without it nothing is compressed
   */
  answer(request: Request, now: number | undefined): Response | Promise<Response> {
    const { body, status } = this.document;
    // Who is sent a delta has just been found to have something older.
    if (status !== 226 && this.#isKnown(request)) return new Response(null, this.#notModified);
    const gzip = now !== undefined && takesGzip(request) ? body.gzip(now) : undefined;
    if (gzip instanceof Promise) return gzip.then((body) => send(request, body, this.#encoded(body)));
    return gzip ? send(request, gzip, this.#encoded(gzip)) : send(request, body.identity, this.#identity);
  }

  /** Whether the client has the document already. Most pollers give back the tag as they got it: nothing to parse then. */
  #isKnown(request: Request): boolean {
    const { headers } = request;
    const ifNoneMatch = headers.get("If-None-Match") ?? undefined;
    if (ifNoneMatch === this.#etag) return true;
    const ifModifiedSince = headers.get("If-Modified-Since") ?? undefined;
    if (ifNoneMatch === undefined && ifModifiedSince === undefined) return false;
    const { tag, lastModified } = this.document;
    const validators = { etag: { weak: true, opaque: tag }, lastModified };
    return evaluate(request.method, { ifNoneMatch, ifModifiedSince }, validators) === "not-modified";
  }

  #encoded(body: Blob): Init {
    if (!this.#gzip) {
      const headers = new Headers(this.#identity.headers);
      headers.set("Content-Encoding", "gzip");
      headers.set("Content-Length", String(body.size));
      this.#gzip = { ...this.#identity, headers, encodeBody: "manual" };
    }
    return this.#gzip;
  }
}

function notModified(headers: Headers): Headers {
  return new Headers(
    OF_NOT_MODIFIED.flatMap((name) => {
      const value = headers.get(name);
      return value === null ? [] : [[name, value] as [string, string]];
    }),
  );
}

function send({ method }: Request, body: Blob, init: Init): Response {
  return new Response(method === "HEAD" ? null : body.stream(), init);
}
