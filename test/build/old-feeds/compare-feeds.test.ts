import { describe, expect, test } from "vitest";
import { type Comparison, compareFeeds, isFlood } from "../../../src/build/old-feeds/compare-feeds.ts";
import type { OldEntry, OldFeed } from "../../../src/build/old-feeds/old-feed.ts";
import type { PresentArticle } from "../../../src/build/old-feeds/present-article.ts";

const DAY = 86_400_000;

/** The article of a day in January 2020. */
function article(day: number, more: Partial<PresentArticle> = {}): PresentArticle {
  const name = `2020-01-${String(day).padStart(2, "0")}`;
  return {
    key: `${name}/a${day}`,
    id: `tag:a.example,${name}:a${day}`,
    idFrom: "default",
    url: `https://a.example/a${day}`,
    paths: [`/a${day}`],
    elsewhere: [],
    slug: `a${day}`,
    identity: `a${day}`,
    day: name,
    title: `Article ${day}`,
    published: Date.UTC(2020, 0, day),
    source: `content/articles/a${day}.md`,
    ...more,
  };
}

const days = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i);

/** A feed that lists articles, newest first. */
function feed(
  articles: readonly PresentArticle[],
  change: (entry: OldEntry) => OldEntry = (entry) => entry,
): OldFeed {
  const entries = articles.map(({ id, url, title, published }) =>
    change({ id, link: url, title, published }),
  );
  return { address: "feed", home: "https://a.example/", entries: entries.reverse(), documents: 1, gaps: [] };
}

function slugs(comparison: Comparison) {
  const { kept, renamed, moved } = comparison;
  const of = (articles: readonly PresentArticle[]) => articles.map(({ slug }) => slug);
  const ofPairs = (pairs: readonly { article: PresentArticle }[]) =>
    of(pairs.map((pair) => pair.article)).sort();
  return {
    kept: ofPairs(kept),
    renamed: ofPairs(renamed),
    moved: ofPairs(moved),
    expected: of(comparison.expected),
    beyond: of(comparison.beyond),
    added: of(comparison.added),
    gone: comparison.gone.map(({ title }) => title),
  };
}

const NOTHING = { kept: [], renamed: [], moved: [], expected: [], beyond: [], added: [], gone: [] };

describe("a build compared with the feed in production", () => {
  const five = days(1, 5).map((day) => article(day));

  test("differs in nothing when it is the same", () => {
    expect(slugs(compareFeeds(feed(five), five, five))).toEqual({
      ...NOTHING,
      kept: ["a1", "a2", "a3", "a4", "a5"],
    });
  });

  test("shows articles newer than its newest entry as new, as they should be", () => {
    const old = feed(five.slice(0, 3));
    expect(slugs(compareFeeds(old, five, five))).toMatchObject({ expected: ["a4", "a5"], added: [] });
  });

  test("shows articles with other ids a second time, but only those that the feed still shows", () => {
    const old = feed(five, (entry) => ({ ...entry, id: `old ${entry.id}` }));
    const comparison = compareFeeds(old, five, five.slice(-2));
    expect(slugs(comparison)).toEqual({ ...NOTHING, renamed: ["a4", "a5"] });
  });

  test("shows older articles that production does not list as new", () => {
    const old = feed(five.filter(({ slug }) => slug !== "a3"));
    expect(slugs(compareFeeds(old, five, five))).toMatchObject({ added: ["a3"], expected: [] });
  });

  test("takes articles beyond a feed's reach for known where their ids are made alike", () => {
    const old = feed(five.slice(-3));
    expect(slugs(compareFeeds(old, five, five))).toMatchObject({ beyond: ["a1", "a2"], added: [] });
    const numbered = five.map((one, i) => ({ ...one, id: `number ${7 * i * i}` }));
    expect(slugs(compareFeeds(feed(numbered.slice(-3)), numbered, numbered))).toMatchObject({
      beyond: [],
      added: ["a1", "a2"],
    });
  });

  test("moves entries to other links", () => {
    const old = feed(five, (entry) => ({ ...entry, link: entry.link?.replace("https:", "http:") ?? "" }));
    expect(slugs(compareFeeds(old, five, five))).toMatchObject({
      moved: ["a1", "a2", "a3", "a4", "a5"],
      added: [],
    });
  });

  test("lacks entries that are no articles any more, and not those that are only too old to be shown", () => {
    const old = feed([...five, article(6, { id: "x", title: "Withdrawn", url: "https://a.example/w" })]);
    expect(slugs(compareFeeds(old, five, five.slice(1)))).toMatchObject({ gone: ["Withdrawn"], added: [] });
  });

  test("knows the newest entry of an undated feed by its article", () => {
    const old = feed(five.slice(0, 3), ({ published: _, ...entry }) => entry);
    expect(slugs(compareFeeds(old, five, five))).toMatchObject({ expected: ["a4", "a5"], added: [] });
  });

  test("takes an entry's last change for its date only when nothing else tells it", () => {
    const old = feed(five.slice(0, 3), ({ published = 0, ...entry }) => ({
      ...entry,
      updated: published + 99 * DAY,
    }));
    expect(slugs(compareFeeds(old, five, five))).toMatchObject({ expected: ["a4", "a5"], added: [] });
  });

  test("floods readers from the fourth old entry on that looks new", () => {
    const rename = (count: number) =>
      feed(five, (entry) =>
        Number(entry.title?.at(-1)) <= count ? { ...entry, id: `x${entry.title}` } : entry,
      );
    expect(isFlood(compareFeeds(rename(3), five, five))).toBe(false);
    expect(isFlood(compareFeeds(rename(4), five, five))).toBe(true);
    expect(isFlood(compareFeeds(feed([article(1)]), five, five))).toBe(false);
  });
});
