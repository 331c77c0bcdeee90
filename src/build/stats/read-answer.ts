import { UserError } from "../user-error.ts";

/** Polls of one feed with one outcome by one aggregator, or by all that name none. */
export interface PollRow {
  readonly feed: string;
  readonly status: string;
  readonly service: string;
  readonly feedId: string;
  readonly polls: number;
  /** Bytes. */
  readonly sent: number;
  readonly saved: number;
  /** As the aggregator said last. */
  readonly subscribers: number;
  /** When that was, in seconds since the epoch. */
  readonly seen: number;
}

/**
 * Reads what the SQL API answers to `pollsQuery`: `{"meta": …, "data": [rows], …}`, with large numbers as text.
 *
 * @throws UserError when it is something else
 */
export function readAnswer(text: string): PollRow[] {
  const answer = parse(text);
  const data = isRecord(answer) ? answer.data : undefined;
  if (!Array.isArray(data))
    throw new UserError('Not an answer of the SQL API: there is no list "data" in it');
  return data.map((row: unknown, i) => {
    if (!isRecord(row)) throw new UserError(`Not an answer of the SQL API: row ${i + 1} is not an object`);
    const number = (name: string) => {
      const value = Number(row[name]);
      if (row[name] === undefined || !Number.isFinite(value)) {
        throw new UserError(`Not an answer to our query: row ${i + 1} has no number "${name}"`);
      }
      return value;
    };
    const words = (name: string) => String(row[name] ?? "");
    return {
      feed: words("feed"),
      status: words("status"),
      service: words("service"),
      feedId: words("feed_id"),
      polls: number("polls"),
      sent: number("sent"),
      saved: number("saved"),
      subscribers: number("subscribers"),
      seen: number("seen"),
    };
  });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UserError("Not an answer of the SQL API: it is not JSON", { cause: error });
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
