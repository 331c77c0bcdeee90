import { describe, expect, test } from "vitest";
import { linkKey } from "../../../src/build/old-feeds/link-key.ts";
import { titleKey } from "../../../src/build/old-feeds/title-key.ts";

describe("addresses of one page", () => {
  test.each([
    "https://www.example.com/2016/tea/",
    "http://example.com/2016/tea",
    "https://blog.example.com/2016/tea.html",
    "https://example.com/2016/tea/index.html",
    "https://example.com/2016/tea/index.php?utm_source=rss&utm_medium=feed",
    "https://example.com//2016/Tea.aspx?source=rss----1#comments",
    "https://example.com/2016/t%65a/?fbclid=x",
    "/2016/tea/index",
  ])("%s", (url) => {
    expect(linkKey(url)).toBe("/2016/tea");
  });

  test.each([
    ["https://example.com/", "/"],
    ["https://example.com/index.html", "/"],
    ["https://example.com/?p=12", "/?p=12"],
    ["https://example.com/a?b=2&a=1&utm_id=3", "/a?a=1&b=2"],
    ["https://example.com/%E6%97%A5%E6%9C%AC", "/日本"],
    ["https://example.com/日本", "/日本"],
    ["https://example.com/100%", "/100%"],
    ["https://example.com/node.js", "/node.js"],
    ["https://example.com/posts/default", "/posts/default"],
    ["https://example.com/caf%65%CC%81", "/café"],
    ["mailto:ada@example.com", undefined],
  ])("%s has the key %s", (url, key) => {
    expect(linkKey(url)).toBe(key);
  });
});

describe("titles of one article", () => {
  test.each([
    ['Tea & toast: "a love story"', "Tea &amp; toast: “a love story”"],
    ["It's here", "It’s  HERE "],
    ["Now - or never", "Now — or never"],
    ["2010-2012", "2010–2012"],
    ["Wait...", "Wait…"],
    ["Using map in JavaScript", "Using <code>map</code> in JavaScript"],
    ["Café au lait", "Cafe\u0301\u00a0au lait"],
    ["Les « guillemets »", 'Les " guillemets "'],
  ])("%s, %s", (one, other) => {
    expect(titleKey(other)).toBe(titleKey(one));
  });

  test("differ where their words or signs do", () => {
    const titles = ["C", "C++", "C#", "Links 1", "Links 2", "1.0", "10", "日本語", "日本"];
    expect(new Set(titles.map(titleKey)).size).toBe(titles.length);
  });
});
