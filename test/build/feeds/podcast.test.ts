import { parseRssFeed } from "feedsmith";
import { describe, expect, test } from "vitest";
import { episodeProblems } from "../../support/podcast-rules.ts";
import { document } from "./document.ts";
import { article, entry } from "./specimens.ts";

const enclosure = { url: "https://example.com/1.mp3", type: "audio/mpeg", length: 987, duration: 61.4 };
const podcast = {
  image: "https://example.com/1.jpg?a=1&b=2",
  explicit: false,
  episode: 3,
  season: 2,
  episodeType: "bonus",
} as const;

const rss = (changes: Parameters<typeof article>[0]) =>
  document("rss", { entries: [entry(article(changes))] });
const itunes = (changes: Parameters<typeof article>[0]) => parseRssFeed(rss(changes)).items![0]!.itunes;

describe("an episode", () => {
  test("says all that directories want to know", () => {
    expect(itunes({ enclosure, podcast })).toEqual({ duration: 61, ...podcast });
  });

  test("leaves out what the publisher does not say", () => {
    expect(itunes({ enclosure })).toEqual({ duration: 61 });
    expect(itunes({ enclosure: { ...enclosure, duration: 0.2 }, podcast: { explicit: true } })).toEqual({
      explicit: true,
    });
  });

  test("is one only where there is something to play", () => {
    expect(itunes({ podcast })).toBeUndefined();
  });

  test("keeps the rules of Apple's directory", () => {
    expect(
      episodeProblems(rss({ enclosure, podcast: { ...podcast, image: "https://example.com/1.jpg" } })),
    ).toEqual([]);
    expect(episodeProblems(rss({}))).toEqual(["The first: enclosure of type image/webp ends in webp"]);
  });
});
