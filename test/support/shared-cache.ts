import type { Ask } from "./pollers.ts";

interface Stored {
  /** Request fields that `Vary` names, as they were. */
  readonly selecting: ReadonlyMap<string, string>;
  readonly body: string;
  headers: Headers;
  expires: number;
}

/**
 * A shared cache that knows nothing of deltas (RFC 9111), at its most dangerous: it takes the client's conditions off, and
 * revalidates what it holds by the tag that it holds itself, as nginx does with `proxy_cache_revalidate`.
 */
export class SharedCache {
  readonly #origin: Ask;
  readonly #now: () => number;
  readonly #stored = new Map<string, Stored[]>();

  constructor(origin: Ask, now: () => number) {
    this.#origin = origin;
    this.#now = now;
  }

  readonly ask: Ask = async (path, headers) => {
    const variants = this.#stored.get(path) ?? [];
    const request = new Headers(headers);
    const stored = variants.find(({ selecting }) =>
      [...selecting].every(([name, value]) => (request.get(name) ?? "") === value),
    );
    if (stored && stored.expires > this.#now()) return answer(request, stored);

    const forwarded = new Headers(headers);
    forwarded.delete("If-None-Match");
    forwarded.delete("If-Modified-Since");
    if (stored) forwarded.set("If-None-Match", stored.headers.get("ETag")!);
    const response = await this.#origin(path, Object.fromEntries(forwarded));
    if (stored && response.status === 304) {
      for (const [name, value] of response.headers) stored.headers.set(name, value);
      stored.expires = this.#expiry(response);
      return answer(request, stored);
    }
    if (response.status !== 200 || /private|no-store/.test(response.headers.get("Cache-Control")!))
      return response;
    const fresh: Stored = {
      selecting: new Map(
        namesIn(response.headers.get("Vary")).map((name) => [name, request.get(name) ?? ""]),
      ),
      body: await response.text(),
      headers: response.headers,
      expires: this.#expiry(response),
    };
    this.#stored.set(path, [fresh, ...variants.filter((other) => other !== stored)]);
    return answer(request, fresh);
  };

  #expiry(response: Response): number {
    return (
      this.#now() + Number(/max-age=(\d+)/.exec(response.headers.get("Cache-Control") ?? "")?.[1] ?? 0) * 1000
    );
  }
}

function answer(request: Headers, { body, headers }: Stored): Response {
  if (request.get("If-None-Match") === headers.get("ETag"))
    return new Response(null, { status: 304, headers });
  return new Response(body, { headers });
}

function namesIn(vary: string | null): string[] {
  return vary?.split(", ") ?? [];
}
