import { describe, expect, it } from "vitest";
import { feedId } from "../../../src/build/feeds/feed-id.ts";

describe("the id of a feed", () => {
  it("is a name-based UUID (RFC 9562)", () => {
    // python3 -c 'import uuid; print(uuid.uuid5(uuid.NAMESPACE_URL, "//example.com/tags/rust"))'
    expect(feedId("https://example.com/tags/rust/atom.xml")).toBe(
      "urn:uuid:0ad640fa-c3b4-5426-8545-91ae5fd9a137",
    );
  });

  it("is the same for http and https, and for every file of a folder", () => {
    expect(feedId("http://example.com/atom.xml")).toBe(feedId("https://example.com/rss.xml"));
  });

  it("is another for another host or folder", () => {
    const urls = [
      "https://example.com/atom.xml",
      "https://example.org/atom.xml",
      "https://example.com/a/atom.xml",
    ];
    expect(new Set(urls.map(feedId)).size).toBe(3);
  });
});
