import type { IncomingHttpHeaders, ServerResponse } from "node:http";

/** Where the browser hears of changes, and where it gets the script that listens. */
export const EVENTS = "/_dev/events";
export const SCRIPT = "/_dev/reload.js";

export const RELOAD_SCRIPT = `const events = new EventSource("${EVENTS}");
events.onmessage = () => location.reload();
`;

/** The pages that are open in browsers. */
export class LivePages {
  readonly #open = new Set<ServerResponse>();

  /** Keeps a response open, to send events by (HTML, section 9.2). */
  join(response: ServerResponse): void {
    response.writeHead(200, { "Content-Type": "text/event-stream", "Cache-Control": "no-store" });
    response.write(": listening\n\n");
    this.#open.add(response);
    response.on("close", () => this.#open.delete(response));
  }

  reload(): void {
    for (const response of this.#open) response.write("data: reload\n\n");
  }
}

/** A page that loads itself anew when told. */
export function withReloading(html: string): string {
  return `${html.trimEnd()}\n<script src="${SCRIPT}"></script>\n`;
}

/** The fields of such a page: its policy lets the script run and listen, and no cache keeps it. */
export function reloadingHeaders(headers: IncomingHttpHeaders): IncomingHttpHeaders {
  const { "content-length": _, "content-security-policy": policy, ...rest } = headers;
  return {
    ...rest,
    "cache-control": "no-cache",
    ...(typeof policy === "string" && {
      "content-security-policy": `${policy.replace("script-src", "script-src 'self'")}; connect-src 'self'`,
    }),
  };
}
