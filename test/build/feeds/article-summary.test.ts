import { describe, expect, it } from "vitest";
import { articleSummary } from "../../../src/build/feeds/article-summary.ts";
import { article, without } from "./specimens.ts";

describe("the summary of an article", () => {
  it("has every field that the article has", () => {
    const full = article({
      externalUrl: "https://x.example/",
      canonicalUrl: "https://y.example/",
      language: "ar",
    });
    expect(articleSummary(full, "https://example.com")).toEqual({
      id: "tag:example.com,2026:first",
      url: "https://example.com/articles/first",
      external_url: "https://x.example/",
      title: "The first",
      summary: "In which it begins",
      image: "https://example.com/hero.webp?w=1&h=2",
      date_published: "2026-02-06T07:08:09Z",
      date_modified: "2026-03-01T00:00:00Z",
      authors: [{ name: "Jane Doe", url: "https://jane.example/" }, { name: "Ali" }],
      tags: ["one", "two"],
      language: "ar",
      _broadsheet: {
        about: "https://example.com/schema/article.json",
        subtitle: "What came before",
        date_created: "2026-02-05",
        reading_time: "8 mins",
        reading_minutes: 8,
        word_count: 1600,
        call_to_action: "Subscribe now",
        hero: {
          url: "https://example.com/hero.webp?w=1&h=2",
          alt: "A hill",
          width: 1200,
          height: 630,
          media_type: "image/webp",
          size_in_bytes: 4321,
        },
        direction: "rtl",
        canonical_url: "https://y.example/",
      },
    });
  });

  it("leaves out what the article does not have", () => {
    const optional = ["hero", "subtitle", "callToAction", "created", "readTime"] as const;
    const bare = without(article({ summary: "", tags: [], authors: [] }), ...optional);
    expect(Object.keys(articleSummary(bare, "https://example.com"))).toEqual([
      "id",
      "url",
      "title",
      "date_published",
      "date_modified",
      "language",
      "_broadsheet",
    ]);
  });

  it("never tells an e-mail address", () => {
    expect(JSON.stringify(articleSummary(article(), "https://example.com"))).not.toContain("@");
  });

  it.each([
    ["ar", "rtl"],
    ["he-IL", "rtl"],
    ["fa", "rtl"],
    ["az-Arab", "rtl"],
    ["ar-Latn", undefined],
    ["en", undefined],
    ["zh-Hant-TW", undefined],
  ])("knows the direction of %s", (language, direction) => {
    expect(articleSummary(article({ language }), "https://example.com")._broadsheet.direction).toBe(
      direction,
    );
  });
});
