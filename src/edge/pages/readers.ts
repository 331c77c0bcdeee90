/** Feed readers on the web that subscribe by a link. */
export interface WebReader {
  readonly name: string;
  /** @param feed absolute URL */
  subscribeUrl(feed: string): string;
}

export const WEB_READERS: readonly WebReader[] = [
  {
    name: "Feedly",
    subscribeUrl: (feed) => `https://feedly.com/i/subscription/feed/${encodeURIComponent(feed)}`,
  },
  {
    name: "Inoreader",
    subscribeUrl: (feed) => `https://www.inoreader.com/?add_feed=${encodeURIComponent(feed)}`,
  },
  { name: "NewsBlur", subscribeUrl: (feed) => `https://www.newsblur.com/?url=${encodeURIComponent(feed)}` },
  {
    name: "The Old Reader",
    subscribeUrl: (feed) => `https://theoldreader.com/feeds/subscribe?url=${encodeURIComponent(feed)}`,
  },
];
