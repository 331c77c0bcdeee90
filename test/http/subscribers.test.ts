import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { parseSubscribers } from "../../src/http/subscribers.ts";

describe("subscribers", () => {
  describe("an aggregator", () => {
    test.each<[userAgent: string, service: string, subscribers: number, feedId?: string]>([
      [
        "Feedly/1.0 (+http://www.feedly.com/fetcher.html; 462 subscribers; like FeedFetcher-Google)",
        "Feedly",
        462,
      ],
      ["Feedbin feed-id:1697787 - 102 subscribers", "Feedbin", 102, "1697787"],
      [
        'NewsBlur Feed Fetcher - 27 subscribers - https://www.newsblur.com/site/7704055/cassidoo ("Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/14.0.1 Safari/605.1.15")',
        "NewsBlur",
        27,
      ],
      [
        "NewsBlur Feed Fetcher - 1 subscriber - http://www.newsblur.com/site/1/x (Mozilla/5.0)",
        "NewsBlur",
        1,
      ],
      ["Inoreader/1.0 (+http://www.inoreader.com/feed-fetcher; 3 subscribers; )", "Inoreader", 3],
      ["Mozilla/5.0 (compatible; inoreader.com; 114 subscribers)", "Inoreader", 114],
      [
        "Mozilla/5.0 (compatible; theoldreader.com; 5 subscribers; feed-id=cead6c3a837650eeefd8fe4a)",
        "The Old Reader",
        5,
        "cead6c3a837650eeefd8fe4a",
      ],
      ["Mozilla/5.0 (compatible; BazQux/2.4; +https://bazqux.com/fetcher; 5 subscribers)", "BazQux", 5],
      ["Mozilla 5.0 (compatible; BazQux/2.4 +http://bazqux.com/fetcher; 1 subscribers)", "BazQux", 1],
      [
        "Feed Wrangler/1.0 (42 subscribers; feed-id=12334; http://example.com; Allow like Gecko)",
        "Feed Wrangler",
        42,
        "12334",
      ],
      ["Bloglovin/1.0 (http://www.bloglovin.com; 1 subscribers)", "Bloglovin", 1],
      ["Netvibes (http://www.netvibes.com/; 5 subscribers; feedId: 5404723)", "Netvibes", 5, "5404723"],
      ["Netvibes (http://www.netvibes.com/; 2 subscribers; feedID: 29108491)", "Netvibes", 2, "29108491"],
      [
        "FeedHQ/1.0 (https://github.org/feedhq/feedhq; 1 subscriber; https://github.com/feedhq/feedhq/wiki/User-Agent; like FeedFetcher-Google)",
        "FeedHQ",
        1,
      ],
      [
        "Feedfetcher-Google; (+http://www.google.com/feedfetcher.html; 4 subscribers; feed-id=9048986372668769311)",
        "Feedfetcher-Google",
        4,
        "9048986372668769311",
      ],
      [
        "Overcast/1.0 Podcast Sync (123 subscribers; feed-id=456; +http://overcast.fm/)",
        "Overcast",
        123,
        "456",
      ],
      ["PlayerFM/1.0 Podcast Sync (5033 subscribers; url=https://player.fm/series/x)", "Player FM", 5033],
      ["Castro 2 Episode Download (1000 subscribers)", "Castro", 1000],
      ["Dreamwidth Studios (webmaster@dreamwidth.org; for https://x.example/; 2 readers)", "Dreamwidth", 2],
      ["LiveJournal.com (webmaster@livejournal.com; for http://x.example/; 1 readers)", "LiveJournal", 1],
      ["Bloglines/3.1 (http://www.bloglines.com; 1 subscriber)", "Bloglines", 1],
      [
        "Mozilla/5.0 (compatible; YandexBlogs/0.99; robot; B; +http://yandex.com/bots)0 readers",
        "YandexBlogs",
        0,
      ],
      ["Zhuaxia.com 1 Subscribers", "Zhuaxia.com", 1],
      ["NewReader/3.1 (+https://reader.example; 12 subscribers)", "NewReader", 12],
    ])("%s", (userAgent, service, subscribers, feedId) => {
      expect(parseSubscribers(userAgent)).toEqual(
        feedId === undefined ? { service, subscribers } : { service, feedId, subscribers },
      );
    });
  });

  describe("no count", () => {
    test.each([
      undefined,
      "",
      "newsboat/2.21.0 (Linux x86_64)",
      "NetNewsWire (RSS Reader; https://netnewswire.com/)",
      "FreshRSS/1.28.0 (Linux; https://freshrss.org)",
      "Mozilla/5.0 (compatible; Miniflux/2.2.3; +https://miniflux.app)",
      "Feedfetcher-Google; (+http://www.google.com/feedfetcher.html; feed-id=7298227410921540799)",
      "FeedHQ/1.0 (https://github.com/feedhq/feedhq; favicon fetcher)",
      "Reader/1.0 (subscribers)",
      "Reader/1.0 (+https://example.org/12-subscribers)",
      "Reader/1.0 (1,204 readers)",
      "Reader/1.0 (1.5 readers)",
      "Reader/1.0 (12345678901234567890 subscribers)",
      "(5 subscribers)",
    ])("%s", (userAgent) => {
      expect(parseSubscribers(userAgent)).toBeUndefined();
    });
  });

  it("any product with a count > is that product", () => {
    const product = fc.stringMatching(/^[A-Z][a-z]{0,8}Reader$/);
    const count = fc.integer({ min: 0, max: 999_999_999 });
    fc.assert(
      fc.property(product, count, (service, subscribers) => {
        const comment = `(+https://example.org; ${subscribers} subscribers)`;
        expect(parseSubscribers(`${service}/1.0 ${comment}`)).toEqual({ service, subscribers });
      }),
    );
  });

  it("any text > never throws", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const found = parseSubscribers(`${text} 3 readers`);
        expect(found === undefined || Number.isSafeInteger(found.subscribers)).toBe(true);
      }),
    );
  });
});
