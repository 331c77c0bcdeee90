import { Feed } from "feed";
import type { FeedFormat } from "./formats.ts";

/** JSON Feed 1.1. An item is the article's summary, the same as in article JSON, and its content. */
export const JSON_FEED: FeedFormat = {
  format: "json",

  fragment({ article, summaryJson }) {
    return {
      before: JSON.stringify(summaryJson).slice(0, -1),
      // An item needs a content member even where its summary is empty.
      brief: `,"content_text":${JSON.stringify(article.summary || article.title)}`,
      after: "}",
    };
  },

  frame(feed, site) {
    const { icon, image } = site;
    const rendered = new Feed({
      title: feed.title,
      link: feed.homeUrl,
      description: feed.description,
      ...(feed.kind === "subscription" && { feedLinks: { json: feed.urls.json } }),
      ...((icon ?? image) && { image: (icon ?? image)!.url }),
    }).json1();
    // `feed` writes version 1, which has neither of what follows.
    const { items: _, ...members } = JSON.parse(rendered) as Record<string, unknown>;
    const head = {
      ...members,
      version: "https://jsonfeed.org/version/1.1",
      ...(icon && { favicon: icon.url }),
      language: feed.language,
      ...(site.authors.length > 0 && {
        authors: site.authors.map(({ name, url, avatar }) => ({ name, url, avatar })),
      }),
      ...(site.hubs.length > 0 && { hubs: site.hubs.map((url) => ({ type: "WebSub", url })) }),
      ...(site.copyright !== undefined && { _broadsheet: { copyright: site.copyright } }),
    };
    return {
      opening: [`${JSON.stringify(head).slice(0, -1)},`, "", '"items":['],
      content: [',"content_html":', ""],
      closing: "]}\n",
    };
  },
};
