import { listen } from "./loopback.ts";

/** A small WebSub hub: takes publishers' pings and fetches what they announce, as a hub does. */
export interface Hub {
  readonly url: string;
  /** What was announced, in the order in which it came. */
  readonly topics: string[];
  /** Body of each topic as the hub got it when it was told. */
  readonly fetched: Map<string, string>;
  /** Requests, refused ones included. */
  requests: number;
}

/**
 * @param statuses what the hub answers to its first requests, in this order; then it takes what comes
 * @param headers of every answer
 */
export async function startHub(
  statuses: readonly number[] = [],
  headers: Record<string, string> = {},
): Promise<Hub> {
  const hub: Hub = { url: "", topics: [], fetched: new Map(), requests: 0 };
  const origin = await listen(async (request) => {
    const status = statuses[hub.requests++] ?? 204;
    const type = request.headers.get("Content-Type") ?? "";
    const form = new URLSearchParams(await request.text());
    const topic = form.get("hub.url");
    if (
      request.method !== "POST" ||
      !type.startsWith("application/x-www-form-urlencoded") ||
      form.get("hub.mode") !== "publish" ||
      topic === null
    ) {
      return new Response("Not a ping", { status: 400 });
    }
    if (status < 300) {
      hub.topics.push(topic);
      hub.fetched.set(topic, await (await fetch(topic)).text());
    }
    return new Response(null, { status, headers });
  });
  return Object.assign(hub, { url: `${origin}/hub` });
}
