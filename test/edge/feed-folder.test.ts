import { expect, test } from "vitest";
import { feedFolder } from "../../src/edge/feed-folder.ts";

test.each([
  ["https://example.com/tags/rust/rss.xml", "/tags/rust"],
  ["https://example.com/tags/rust/rss.xml?x=/y/", "/tags/rust"],
  ["https://example.com/tags/日本語/feed.json", "/tags/%E6%97%A5%E6%9C%AC%E8%AA%9E"],
  ["https://example.com/tags/%e6%97%a5/feed.json", "/tags/%E6%97%A5"],
  ["https://example.com/tags/100%/feed.json", "/tags/100%25"],
  ["https://example.com/tags/c%2b%2B/feed.json", "/tags/c++"],
])("the feed of %s is %s", (url, path) => {
  expect(feedFolder(url)).toBe(path);
});
