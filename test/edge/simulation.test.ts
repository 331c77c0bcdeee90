import fc from "fast-check";
import { expect, test } from "vitest";
import { FORMATS } from "../../src/model/format.ts";
import { event, History } from "../support/history.ts";
import {
  type Ask,
  DatePoller,
  MergingPoller,
  type Parts,
  type Poller,
  partsOf,
  TagPoller,
} from "../support/pollers.ts";
import { SharedCache } from "../support/shared-cache.ts";

/** Histories to try. */
const RUNS = 2000;

const FEEDS = ["", "/summary", "/tags/t"];

const COMBINATIONS = FORMATS.flatMap((facts) =>
  FEEDS.map((path) => ({ facts, address: `${path}/${facts.file}` })),
);

const histories = fc.array(event, { minLength: 10, maxLength: 60, size: "max" });

/** The full feed that a poller polls, as it stands. */
async function fullFeed({ deployment, now }: History, { path, facts }: Poller): Promise<Parts | undefined> {
  const response = await deployment.get(path, now);
  return response.status === 404 ? undefined : partsOf(facts, await response.text());
}

test("after every poll, every kind of client holds exactly what the full feed holds", async () => {
  const outcomes = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(histories, fc.nat(6), fc.nat(8), async (events, count, combination) => {
      const history = new History(count);
      const { facts, address } = COMBINATIONS[combination]!;
      const other = COMBINATIONS[(combination + 4) % COMBINATIONS.length]!;
      const pollers = [
        new MergingPoller(address, facts),
        // The same documents have to serve it, which comes at other times and so has other windows.
        new MergingPoller(address, facts),
        new TagPoller(address, facts),
        new DatePoller(address, facts),
        new MergingPoller(other.address, other.facts),
      ];
      for (const event of events) {
        if (event.kind !== "poll") {
          history.happen(event);
          continue;
        }
        const ask: Ask = (path, headers) => history.deployment.get(path, history.now, { headers });
        for (const poller of pollers.filter((_, i) => event.pollers & (1 << i))) {
          await poller.poll(ask);
          const outcome = `${poller.constructor.name} ${poller.status}`;
          outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
          const expected = await fullFeed(history, poller);
          expect(poller.held(expected?.entries.length ?? 0)).toEqual(expected);
        }
      }
    }),
    { numRuns: RUNS },
  );
  // The histories are worth something only if they lead to every outcome often.
  for (const outcome of ["MergingPoller 226", "MergingPoller 304", "TagPoller 304", "DatePoller 304"]) {
    expect(outcomes.get(outcome)).toBeGreaterThan(RUNS / 2);
  }
}, 600_000);

test("behind a cache that knows nothing of deltas, every client holds what the full feed held not long ago", async () => {
  await fc.assert(
    fc.asyncProperty(
      histories,
      fc.nat(6),
      fc.constantFrom(...COMBINATIONS),
      async (events, count, { facts, address }) => {
        const history = new History(count);
        const pollers = [
          new MergingPoller(address, facts),
          new MergingPoller(address, facts),
          new TagPoller(address, facts),
          new TagPoller(address, facts),
        ];
        const seen = new Set<string>();
        const cache = new SharedCache(
          (path, headers) => history.deployment.get(path, history.now, { headers }),
          () => history.now,
        );
        for (const event of events) {
          if (event.kind !== "poll") {
            history.happen(event);
            continue;
          }
          for (const poller of pollers.filter((_, i) => event.pollers & (1 << i))) {
            const full = await fullFeed(history, poller);
            seen.add(JSON.stringify([full]));
            await poller.poll(cache.ask);
            const held = Array.from({ length: 9 }, (_, length) => JSON.stringify([poller.held(length)]));
            expect(held.some((one) => seen.has(one))).toBe(true);
          }
        }
      },
    ),
    { numRuns: RUNS / 4 },
  );
}, 600_000);
