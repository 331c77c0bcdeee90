import fc from "fast-check";
import { parseAtomFeed, parseRssFeed } from "feedsmith";
import { expect, test } from "vitest";
import { MediaLibrary } from "../../src/build/media/media-library.ts";
import { FORMATS } from "../../src/model/format.ts";
import { document } from "../build/feeds/document.ts";
import { entry, site } from "../build/feeds/specimens.ts";
import { malformation } from "../build/feeds/well-formed.ts";
import { temporaryFolder } from "../support/folder.ts";
import { mutatedArticle } from "./mutated-article.ts";
import { publishOne } from "./publish-one.ts";

/** `npm run fuzz` takes more of them. */
const CASES = Number(process.env.FUZZ_CASES ?? 1000);

test(`${CASES} mutated articles are published in feeds that parse, or refused for a stated reason`, () => {
  const media = new MediaLibrary(temporaryFolder());
  const on = site();
  let published = 0;
  fc.assert(
    fc.property(mutatedArticle, (mutated) => {
      const { article, problems } = publishOne(mutated, on, media);
      for (const { rule, expected, found, advice, line = 1, column = 1 } of problems) {
        expect(rule).toMatch(/^[a-z\d-]+$/);
        for (const words of [expected, found, advice]) expect(words).not.toBe("");
        expect(Math.min(line, column)).toBeGreaterThan(0);
      }
      if (!article) return;
      published++;
      const entries = [entry(article, on)];
      for (const { format } of FORMATS) {
        const text = document(format, { entries, site: on });
        if (format === "json") expect(JSON.parse(text).items[0].content_html).toBe(entries[0]!.content);
        else expect(malformation(text)).toBeUndefined();
      }
      expect(parseRssFeed(document("rss", { entries, site: on })).items?.[0]?.guid?.value).toBe(article.id);
      expect(parseAtomFeed(document("atom", { entries, site: on })).entries?.[0]?.id).toBe(article.id);
    }),
    { numRuns: CASES },
  );
  // Most mutations leave an article that can be read: else this would prove nothing.
  expect(published).toBeGreaterThan(CASES / 3);
}, 3_600_000);
