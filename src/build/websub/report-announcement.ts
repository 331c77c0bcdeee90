import { plural } from "../report.ts";
import type { Announcement, Notice } from "./announce.ts";

/** An announcement as text for people: which feed, which hub, how it went. */
export function reportAnnouncement({ feeds, changed, notices, settled }: Announcement): string {
  const lines = [`WebSub: ${changed.length} of ${plural(feeds, "feed")} changed`];
  if (!settled) {
    lines.push(
      "  The new edition was not to be seen in production yet; feeds that change later are not announced.",
    );
  }
  return [...lines, ...notices.map(noticeLine), ""].join("\n");
}

function noticeLine({ hub, feed, ping }: Notice): string {
  switch (ping?.outcome) {
    case "taken":
      return `  told    ${hub} of ${feed}${ping.attempts > 1 ? `, in ${ping.attempts} attempts` : ""}`;
    case "refused":
      return `  refused ${hub} answers ${ping.status} to ${feed}; ${ping.advice}`;
    case "unreachable":
      return `  failed  ${hub} was not told of ${feed}, in ${plural(ping.attempts, "attempt")}: ${ping.reason}`;
    case undefined:
      return `  skipped ${hub} was not told of ${feed}: it does not answer`;
  }
}
