import { parseAtomFeed, parseJsonFeed, parseRssFeed } from "feedsmith";
import { describe, expect, test } from "vitest";
import { feedAddress, formatsOf } from "../../src/model/feed-address.ts";
import type { Format } from "../../src/model/format.ts";
import { deploy, numbered } from "../support/memory.ts";

const HUBS = ["https://hub.example/", "https://other.example/hub?a=1&b=2"];
const NOW = Date.UTC(2026, 5, 1);

/** `rel` and target of every link of a `Link` field. */
function headerLinks(response: Response): { rel: string; href: string }[] {
  const field = response.headers.get("Link") ?? "";
  return [...field.matchAll(/<([^>]*)>; rel="([^"]*)"/g)].map(([, href, rel]) => ({
    rel: rel!,
    href: href!,
  }));
}

/** What a document says of its hubs and of itself, as an independent parser reads it. */
function documentLinks(format: Format, text: string): { hubs: unknown[]; self: unknown[] } {
  if (format === "json") {
    const { hubs = [], feed_url } = parseJsonFeed(text);
    return { hubs: hubs.map(({ url }) => url), self: [feed_url] };
  }
  const links = (format === "rss" ? parseRssFeed(text).atom?.links : parseAtomFeed(text).links) ?? [];
  const targets = (rel: string) => links.filter((link) => link.rel === rel).map(({ href }) => href);
  return { hubs: targets("hub"), self: targets("self") };
}

const articles = Array.from({ length: 70 }, (_, i) =>
  numbered(i, NOW - (100 - i) * 86_400_000, {
    tags: [
      { name: "C & D", slug: "c-d" },
      { name: "日本", slug: "日本" },
    ],
    authors: [{ name: "Ada" }],
    language: i % 2 === 0 ? "en" : "de",
  }),
);
const episode = numbered(70, NOW - 86_400_000, {
  enclosure: { url: "https://example.com/e.mp3", type: "audio/mpeg", length: 5 },
});
const deployment = deploy([...articles, episode], { site: { hubs: HUBS } });
const paths = [...deployment.edition.feeds, "/archive/1", "/archive/2"];

describe.each(paths)("the feed at %s/", (path) => {
  test.each(formatsOf(path))(
    "names its hubs and itself in $label, in document and header alike",
    async (facts) => {
      const address = feedAddress(path, facts);
      const response = await deployment.get(address, NOW);
      expect(response.status).toBe(200);
      const self = `https://example.com${address}`;
      const links = headerLinks(response);
      expect(links.filter(({ rel }) => rel === "self")).toEqual([{ rel: "self", href: self }]);
      expect(links.filter(({ rel }) => rel === "hub").map(({ href }) => href)).toEqual(HUBS);
      expect(documentLinks(facts.format, await response.text())).toEqual({ hubs: HUBS, self: [self] });
      const again = await deployment.get(address, NOW, {
        headers: { "If-None-Match": response.headers.get("ETag")! },
      });
      expect(again.status).toBe(304);
      expect(again.headers.get("Link")).toBe(response.headers.get("Link"));
    },
  );
});

test("the feeds that are looked at are of every kind", () => {
  expect(new Set(paths.map((path) => path.split("/")[1]))).toEqual(
    new Set([undefined, "summary", "podcast", "tags", "authors", "languages", "archive"]),
  );
});
