import { plural } from "../report.ts";
import type { FeedPolls, PollSummary } from "./summarise-polls.ts";

/** The columns of outcomes; all others are counted together. */
const OUTCOMES = ["200", "226", "304"];

/** A summary as text for people. */
export function reportPolls({ feeds, subscribers }: PollSummary): string {
  if (feeds.length === 0) return "No polls were counted.\n";
  const polls = feeds.reduce((sum, feed) => sum + feed.polls, 0);
  const sent = feeds.reduce((sum, feed) => sum + feed.sent, 0);
  const saved = feeds.reduce((sum, feed) => sum + feed.saved, 0);
  const share = sent + saved === 0 ? 0 : (100 * saved) / (sent + saved);
  const readers = subscribers.reduce((sum, claim) => sum + claim.subscribers, 0);
  const services = new Set(subscribers.map(({ service }) => service)).size;
  return [
    `${plural(polls, "poll")}: ${bytes(sent)} sent, ${bytes(saved)} (${share.toFixed(1)} %) saved`,
    `${plural(readers, "subscriber")} at ${plural(services, "service")}, and the readers that poll for one person`,
    "",
    table([
      ["feed", "polls", ...OUTCOMES, "other", "sent", "saved"],
      ...feeds.map((feed) => [
        feed.feed,
        count(feed.polls),
        ...OUTCOMES.map((outcome) => count(feed.outcomes.get(outcome) ?? 0)),
        others(feed),
        bytes(feed.sent),
        bytes(feed.saved),
      ]),
    ]),
    ...(subscribers.length === 0
      ? []
      : [
          table([
            ["service", "feed", "subscribers"],
            ...subscribers.map((claim) => [claim.service, claim.feed, count(claim.subscribers)]),
          ]),
        ]),
  ].join("\n");
}

/** `410: 12`, and so on. */
function others({ outcomes }: FeedPolls): string {
  const rest = [...outcomes].filter(([status]) => !OUTCOMES.includes(status)).sort();
  return rest.map(([status, polls]) => `${status}: ${count(polls)}`).join(", ") || "0";
}

function count(number: number): string {
  return number.toLocaleString("en");
}

function bytes(number: number): string {
  const units = ["B", "kB", "MB", "GB", "TB"];
  const step = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(1, number)) / 3));
  return `${(number / 1000 ** step).toFixed(step === 0 ? 0 : 1)} ${units[step]}`;
}

/** Columns of text are flush left, those whose first cell holds a digit flush right. */
function table(rows: readonly (readonly string[])[]): string {
  const [head = []] = rows;
  const widths = head.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  const isText = head.map((_, column) => !/^\d/.test(rows[1]?.[column] ?? ""));
  return rows
    .map((row) =>
      row
        .map((cell, i) => (isText[i] ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!)))
        .join("  ")
        .trimEnd()
        .concat("\n"),
    )
    .join("");
}
