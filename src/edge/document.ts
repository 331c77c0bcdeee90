import { formatWeak } from "../http/etag.ts";
import { formatHttpDate } from "../http/http-date.ts";
import { evaluate } from "../http/precondition.ts";

/** A representation, ready to be sent. */
export interface Document {
  readonly body: Uint8Array<ArrayBuffer> | string;
  readonly contentType: string;
  /** Opaque text of its (weak) entity tag. */
  readonly tag: string;
  /** Milliseconds, never in the future. */
  readonly lastModified: number;
  /** Seconds for which it may be reused. */
  readonly maxAge: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What every response says, whatever its status: anyone may read it, nobody may guess its type or frame it. */
export const COMMON_HEADERS = {
  "Access-Control-Allow-Origin": "*",
  "Cross-Origin-Resource-Policy": "cross-origin",
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "strict-origin-when-cross-origin",
} as const;

/**
 * Answers GET or HEAD with a document: 304 where the client has it already (RFC 9110 section 13.2.2), else 200. Both are
 * built from the same headers, here.
 */
export function sendDocument(request: Request, document: Document): Response {
  const { tag, lastModified, contentType, maxAge, body } = document;
  const headers = {
    ...COMMON_HEADERS,
    ETag: formatWeak(tag),
    "Last-Modified": formatHttpDate(lastModified),
    "Cache-Control": `public, max-age=${maxAge}`,
    Vary: "Accept-Encoding",
    ...document.headers,
  };
  const ifNoneMatch = request.headers.get("If-None-Match") ?? undefined;
  const ifModifiedSince = request.headers.get("If-Modified-Since") ?? undefined;
  const outcome = evaluate(
    request.method,
    {
      ...(ifNoneMatch !== undefined && { ifNoneMatch }),
      ...(ifModifiedSince !== undefined && { ifModifiedSince }),
    },
    { etag: { weak: true, opaque: tag }, lastModified },
  );
  if (outcome === "not-modified") return new Response(null, { status: 304, headers });
  return new Response(request.method === "HEAD" ? null : body, {
    headers: { ...headers, "Content-Type": contentType },
  });
}
