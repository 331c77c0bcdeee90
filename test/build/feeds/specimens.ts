import { articleSummary } from "../../../src/build/feeds/article-summary.ts";
import { feedContent } from "../../../src/build/feeds/content.ts";
import type { FeedEntry } from "../../../src/build/feeds/entry.ts";
import type { FeedDescription } from "../../../src/build/feeds/formats.ts";
import type { Article } from "../../../src/model/article.ts";
import type { Site } from "../../../src/model/site.ts";

/** A site that gives everything a site can give. */
export function site(changes: Partial<Site> = {}): Site {
  return {
    title: "The Example",
    description: "Notes on examples",
    url: "https://example.com",
    language: "en",
    authors: [
      {
        name: "Jane Doe",
        url: "https://jane.example/",
        email: "jane@example.com",
        avatar: "https://jane.example/me.png",
      },
    ],
    copyright: "© 2026 Jane Doe",
    icon: { url: "https://example.com/icon.png" },
    image: { url: "https://example.com/banner.png" },
    feedLimit: 50,
    timezone: "UTC",
    hubs: ["https://hub.example/?a=1&b=2"],
    ttl: 30,
    deltas: true,
    introduction: "",
    ...changes,
  };
}

/** An article that has everything an article can have, audio excepted. */
export function article(changes: Partial<Article> = {}): Article {
  return {
    id: "tag:example.com,2026:first",
    path: "/articles/first",
    translationKey: "articles/first",
    slug: "first",
    source: "articles/first.md",
    title: "The first",
    subtitle: "What came before",
    summary: "In which it begins",
    language: "en",
    authors: [{ name: "Jane Doe", email: "jane@example.com", url: "https://jane.example/" }, { name: "Ali" }],
    tags: [
      { name: "one", slug: "one" },
      { name: "two", slug: "two" },
    ],
    published: Date.UTC(2026, 1, 6, 7, 8, 9),
    updated: Date.UTC(2026, 2, 1),
    created: "2026-02-05",
    readTime: "8 mins",
    minutes: 8,
    words: 1600,
    callToAction: "Subscribe now",
    hero: {
      url: "https://example.com/hero.webp?w=1&h=2",
      alt: "A hill",
      width: 1200,
      height: 630,
      type: "image/webp",
      length: 4321,
    },
    html: "<p>Body &amp; soul</p>",
    text: "Body & soul",
    markdown: "Body & soul",
    ...changes,
  };
}

/** The article without these fields. */
export function without<T extends object, K extends keyof T>(value: T, ...keys: K[]): T {
  return Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key as K))) as T;
}

export function entry(of: Article = article(), on: Site = site()): FeedEntry {
  const { lead, coda } = feedContent(of);
  return {
    article: of,
    url: on.url + of.path,
    content: lead + of.html + coda,
    summaryJson: articleSummary(of, on.url),
  };
}

export function feed(changes: Partial<FeedDescription> = {}): FeedDescription {
  return {
    title: "The Example",
    homeUrl: "https://example.com/",
    urls: {
      rss: "https://example.com/rss.xml",
      atom: "https://example.com/atom.xml",
      json: "https://example.com/feed.json",
    },
    description: "Notes on examples",
    language: "en",
    kind: "subscription",
    ...changes,
  };
}
