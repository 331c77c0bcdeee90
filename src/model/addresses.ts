import { FORMATS } from "./format.ts";

/**
 * The stylesheet by which browsers show feeds. Its name holds no digest, so that a new look makes no feed a new one to
 * those who poll it.
 */
export const FEED_STYLESHEET = "/feed.css";

/** Addresses that are always there, whatever the articles. */
export const FIXED_ADDRESSES: readonly string[] = [
  "/",
  "/archive",
  "/articles.json",
  "/favicon.ico",
  FEED_STYLESHEET,
  "/tags.json",
  "/authors.json",
  "/feeds.opml",
  "/llms.txt",
  "/robots.txt",
  "/sitemap.xml",
  "/schema/article.json",
  ...FORMATS.flatMap(({ file }) => [`/${file}`, `/summary/${file}`]),
];

/** Addresses of which nobody can tell before the edition is made whether there is anything: pages by number, files. */
const NUMBERED: readonly RegExp[] = [
  /^\/_edition\//,
  new RegExp(`^/archive/[1-9]\\d{0,6}/(?:${FORMATS.map(({ file }) => file).join("|")})$`),
  /^\/sitemap\/[1-9]\d{0,3}\.xml$/,
];

/** Whether an address can be nothing but ours. */
export function isNumberedAddress(path: string): boolean {
  return NUMBERED.some((pattern) => pattern.test(path));
}

/**
 * Query parameters that may make an address another one: feeds and short links of blogs that were served by a program, such
 * as `/?feed=rss2` and `/?p=12`. The first that a request has counts; all others are ignored everywhere.
 */
export const LEADING_PARAMETERS: readonly string[] = ["feed", "format", "alt", "p", "page_id"];
