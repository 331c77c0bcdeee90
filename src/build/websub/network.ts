/** Who asks, in log files of others. */
export const USER_AGENT = "Broadsheet (publisher)";

/** Milliseconds after which an answer is given up. */
const TIMEOUT = 10_000;

/** Milliseconds to wait before each further attempt. */
export const PAUSES: readonly number[] = [1000, 2000, 4000];

/** Waits, in milliseconds. */
export type Sleep = (ms: number) => Promise<unknown>;

/**
 * Sends a request, follows no redirect, reads no body.
 *
 * @returns the response, or in one line why there is none
 */
export async function send(url: string, init: RequestInit): Promise<Response | string> {
  try {
    const response = await fetch(url, {
      ...init,
      redirect: "manual",
      headers: { "User-Agent": USER_AGENT, ...init.headers },
      signal: AbortSignal.timeout(TIMEOUT),
    });
    await response.body?.cancel();
    return response;
  } catch (error) {
    return reasonOf(error);
  }
}

/** Why a request failed, in one line. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? error.cause.message || error.message : error.message;
}

/**
 * Works on every item, on some of them at a time.
 *
 * @returns the results in the order of the items
 */
export async function mapSome<T, R>(
  items: readonly T[],
  atATime: number,
  work: (item: T) => Promise<R>,
): Promise<R[]> {
  const results: R[] = [];
  const queue = items.entries();
  const worker = async () => {
    for (const [i, item] of queue) results[i] = await work(item);
  };
  await Promise.all(Array.from({ length: atATime }, worker));
  return results;
}
