import { formatCacheControl } from "../http/cache-control.ts";
import { type EntityTag, formatWeak } from "../http/etag.ts";
import { formatHttpDate } from "../http/http-date.ts";
import { evaluate } from "../http/precondition.ts";

/** Directives by who may keep a response. */
const KEEPERS = {
  everyone: (maxAge: number) => formatCacheControl({ public: true, "max-age": maxAge }),
  client: (maxAge: number) => formatCacheControl({ private: true, "max-age": maxAge }),
  // "A cache that complies with the specification for the IM header [...] SHOULD ignore a no-store cache-directive if an im
  // directive is present"; all others must not keep a 226 (RFC 3229 section 10.8.2).
  deltaCaches: () => formatCacheControl({ "no-store": true, im: true }),
};

/** A representation. */
export interface Document {
  /** 226 (IM Used) where it holds only what is new to the client; otherwise 200. */
  readonly status?: 226;
  readonly body: Uint8Array<ArrayBuffer> | string;
  readonly contentType: string;
  /** Opaque text of its (weak) entity tag. */
  readonly tag: string;
  /** Milliseconds, never in the future. */
  readonly lastModified: number;
  /** Seconds for which it may be reused. */
  readonly maxAge: number;
  /** Who may keep it; everyone where absent. */
  readonly keepers?: keyof typeof KEEPERS;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What every response says, whatever its status: anyone may read it, nobody may guess its type or frame it. */
export const COMMON_HEADERS = {
  "Access-Control-Allow-Origin": "*",
  "Cross-Origin-Resource-Policy": "cross-origin",
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "strict-origin-when-cross-origin",
} as const;

/** A document with its header fields written out, to be sent any number of times. */
export class ReadyDocument {
  readonly document: Document;
  readonly #etag: EntityTag;
  /** The fields of 304, and with the last three those of 200: they are built once, here. */
  readonly #validators: Headers;
  readonly #headers: Headers;

  constructor(document: Document) {
    this.document = document;
    this.#etag = { weak: true, opaque: document.tag };
    this.#validators = new Headers({
      ...COMMON_HEADERS,
      ETag: formatWeak(document.tag),
      "Last-Modified": formatHttpDate(document.lastModified),
      "Cache-Control": KEEPERS[document.keepers ?? "everyone"](document.maxAge),
      Vary: "Accept-Encoding",
      ...document.headers,
    });
    this.#headers = new Headers(this.#validators);
    this.#headers.set("Content-Type", document.contentType);
  }

  /** Answers GET or HEAD: 304 where the client has the document already (RFC 9110 section 13.2.2), else 200. */
  answer(request: Request): Response {
    const ifNoneMatch = request.headers.get("If-None-Match") ?? undefined;
    const ifModifiedSince = request.headers.get("If-Modified-Since") ?? undefined;
    const { lastModified, body, status = 200 } = this.document;
    const outcome = evaluate(
      request.method,
      { ifNoneMatch, ifModifiedSince },
      { etag: this.#etag, lastModified },
    );
    if (outcome === "not-modified") return new Response(null, { status: 304, headers: this.#validators });
    return new Response(request.method === "HEAD" ? null : body, { status, headers: this.#headers });
  }
}

/** Answers GET or HEAD with a document that is sent this once. */
export function sendDocument(request: Request, document: Document): Response {
  return new ReadyDocument(document).answer(request);
}
