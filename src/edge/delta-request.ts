import { acceptsFeedDelta } from "../http/a-im.ts";
import { parseEntityTag } from "../http/etag.ts";
import { mergesDeltas } from "./delta-agents.ts";
import { remembered } from "./remembered.ts";

const accepts = remembered(acceptsFeedDelta);

/** A request that says it takes deltas (RFC 3229). */
export interface DeltaRequest {
  /** Opaque text of the tag of what the client has; absent where only a full document will do. */
  readonly base?: string;
}

/**
 * Reads what a request says of deltas; `undefined` when it says nothing.
 *
 * With several tags in `If-None-Match` a cache may have added its own to the client's, and with `*` there is none: no delta
 * is safe then.
 */
export function readDeltaRequest(request: Request): DeltaRequest | undefined {
  const { headers } = request;
  const accepted = headers.get("A-IM");
  if (accepted === null || !accepts(accepted)) return undefined;
  if (request.method !== "GET" || !mergesDeltas(headers.get("User-Agent"))) return {};
  const tag = parseEntityTag(headers.get("If-None-Match") ?? "");
  return tag ? { base: tag.opaque } : {};
}
