import { preferred } from "../http/accept.ts";
import { COMMON_HEADERS } from "./document.ts";
import { PAGE_HEADERS } from "./page-headers.ts";

const TITLES = { 404: "Not found", 405: "Method not allowed", 410: "Gone" } as const;

export type ProblemStatus = keyof typeof TITLES;

/**
 * An error as people (HTML) or programs (problem details, RFC 9457) want it.
 *
 * @param page writes what people see
 */
export async function problemResponse(
  request: Request,
  status: ProblemStatus,
  detail: string,
  page: () => Promise<string>,
  headers: Readonly<Record<string, string>>,
): Promise<Response> {
  const common = { ...COMMON_HEADERS, Vary: "Accept", ...headers };
  const offers = new URL(request.url).pathname.endsWith(".json")
    ? ["application/problem+json", "application/json", "text/html"]
    : ["text/html", "application/problem+json", "application/json"];
  const type = preferred(request.headers.get("Accept") ?? undefined, offers);
  if (type?.endsWith("json")) {
    const problem = { type: "about:blank", title: TITLES[status], status, detail };
    return new Response(JSON.stringify(problem), {
      status,
      headers: { ...common, "Content-Type": "application/problem+json" },
    });
  }
  return new Response(await page(), { status, headers: { ...common, ...PAGE_HEADERS } });
}
