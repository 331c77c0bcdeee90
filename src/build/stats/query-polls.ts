import { POLL_COLUMNS } from "../../model/poll.ts";
import { UserError } from "../user-error.ts";

/** The SQL API of Workers Analytics Engine. */
export function sqlApiUrl(account: string): string {
  return `https://api.cloudflare.com/client/v4/accounts/${encodeURIComponent(account)}/analytics_engine/sql`;
}

/** Rows that one answer may have: feeds × outcomes × aggregators. */
const MOST_ROWS = 10_000;

/**
 * The question that `npm run stats` asks. Points may have been sampled: each stands for `_sample_interval` of them.
 *
 * @param dataset of Analytics Engine
 */
export function pollsQuery(dataset: string, days: number): string {
  const { feed, status, service, feedId, sent, saved, subscribers } = POLL_COLUMNS;
  return `SELECT ${feed} AS feed, ${status} AS status, ${service} AS service, ${feedId} AS feed_id,
  SUM(_sample_interval) AS polls,
  SUM(_sample_interval * ${sent}) AS sent,
  SUM(_sample_interval * ${saved}) AS saved,
  argMax(${subscribers}, timestamp) AS subscribers,
  MAX(toUnixTimestamp(timestamp)) AS seen
FROM ${dataset}
WHERE timestamp > NOW() - INTERVAL '${days}' DAY
GROUP BY feed, status, service, feed_id
ORDER BY polls DESC
LIMIT ${MOST_ROWS}
FORMAT JSON`;
}

/**
 * Asks the API.
 *
 * @returns the body of its answer
 * @throws UserError with what the API says, when it refuses
 */
export async function queryPolls(url: string, token: string, sql: string): Promise<string> {
  const response = await fetch(url, {
    method: "POST",
    headers: { Authorization: `Bearer ${token}` },
    body: sql,
    signal: AbortSignal.timeout(30_000),
  });
  const body = await response.text();
  if (response.ok) return body;
  const advice =
    response.status === 401 || response.status === 403
      ? ". The token needs the permission Account Analytics: Read"
      : "";
  throw new UserError(`Analytics Engine answers ${response.status}: ${body.trim().slice(0, 500)}${advice}`);
}
