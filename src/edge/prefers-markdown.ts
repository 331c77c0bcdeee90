import { preferred } from "../http/accept.ts";

/** Whether a client would rather have Markdown than a page. */
export function prefersMarkdown({ headers }: Request): boolean {
  return preferred(headers.get("Accept") ?? undefined, ["text/html", "text/markdown"]) === "text/markdown";
}
