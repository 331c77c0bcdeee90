import type { PollRow } from "./read-answer.ts";

export interface FeedPolls {
  readonly feed: string;
  readonly polls: number;
  /** Polls by status. */
  readonly outcomes: ReadonlyMap<string, number>;
  readonly sent: number;
  readonly saved: number;
}

export interface ServiceSubscribers {
  readonly service: string;
  readonly feed: string;
  readonly subscribers: number;
}

export interface PollSummary {
  /** The feeds that are polled most first. */
  readonly feeds: readonly FeedPolls[];
  /** The largest first. */
  readonly subscribers: readonly ServiceSubscribers[];
}

export function summarisePolls(rows: readonly PollRow[]): PollSummary {
  return { feeds: feedPolls(rows), subscribers: serviceSubscribers(rows) };
}

function feedPolls(rows: readonly PollRow[]): FeedPolls[] {
  return [...Map.groupBy(rows, ({ feed }) => feed)]
    .map(([feed, own]) => {
      const outcomes = new Map<string, number>();
      for (const { status, polls } of own) outcomes.set(status, (outcomes.get(status) ?? 0) + polls);
      return {
        feed,
        outcomes,
        polls: sum(own, ({ polls }) => polls),
        sent: sum(own, ({ sent }) => sent),
        saved: sum(own, ({ saved }) => saved),
      };
    })
    .sort((a, b) => b.polls - a.polls || compare(a.feed, b.feed));
}

/** An aggregator's last word on each of its numbers of a feed; different numbers are different subscribers. */
function serviceSubscribers(rows: readonly PollRow[]): ServiceSubscribers[] {
  const claims = rows.filter(({ service }) => service !== "");
  return [...Map.groupBy(claims, ({ service, feed }) => JSON.stringify([service, feed])).values()]
    .map((own) => {
      const { service, feed } = own[0]!;
      const byId = Map.groupBy(own, ({ feedId }) => feedId);
      const last = [...byId.values()].map((all) => all.toSorted((a, b) => b.seen - a.seen)[0]!);
      return { service, feed, subscribers: sum(last, ({ subscribers }) => subscribers) };
    })
    .sort((a, b) => b.subscribers - a.subscribers || compare(a.service + a.feed, b.service + b.feed));
}

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
