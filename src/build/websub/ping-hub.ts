import { PAUSES, type Sleep, send } from "./network.ts";

/** How a hub took the news of one feed. */
export type Ping =
  | { readonly outcome: "taken"; readonly attempts: number }
  | { readonly outcome: "refused"; readonly status: number; readonly advice: string }
  | { readonly outcome: "unreachable"; readonly reason: string; readonly attempts: number };

/**
 * Tells a hub that a feed has changed: `hub.mode=publish`, which WebSub leaves to publisher and hub and which hubs have
 * understood since PubSubHubbub 0.3, section 7.1. One feed a request: repeated `hub.url` is not read by every hub. Tries
 * again, waiting longer each time, where that may help.
 *
 * @param topic the feed's address, as its `rel=self` has it
 */
export async function pingHub(hub: string, topic: string, sleep: Sleep): Promise<Ping> {
  for (let attempts = 1; ; attempts++) {
    const response = await send(hub, {
      method: "POST",
      body: new URLSearchParams({ "hub.mode": "publish", "hub.url": topic }),
    });
    if (typeof response !== "string") {
      const { status } = response;
      if (response.ok) return { outcome: "taken", attempts };
      if (!mayPass(status)) return { outcome: "refused", status, advice: adviceFor(response) };
    }
    const pause = PAUSES[attempts - 1];
    if (pause === undefined) {
      const reason = typeof response === "string" ? response : `it answers ${response.status}`;
      return { outcome: "unreachable", reason, attempts };
    }
    await sleep(pause);
  }
}

/** Whether the same request may succeed later: timeouts, rate limits, errors of the server. */
function mayPass(status: number): boolean {
  return status === 408 || status === 425 || status === 429 || status >= 500;
}

function adviceFor({ status, headers }: Response): string {
  const location = headers.get("Location");
  return status < 400 && location !== null
    ? `it moved: write ${location} as \`hub\` in site.md`
    : "check `hub` in site.md";
}
