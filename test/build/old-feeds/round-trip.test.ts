import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { stringify } from "yaml";
import { build } from "../../../src/build/build.ts";
import { addIds, writeIds } from "../../../src/build/content/write-ids.ts";
import { type Adoption, adopt } from "../../../src/build/old-feeds/adopt.ts";
import { readOldFeed } from "../../../src/build/old-feeds/read-old-feed.ts";
import { FORMATS } from "../../../src/model/format.ts";
import { temporaryFolder, writeFiles } from "../../support/folder.ts";
import { serve } from "../../support/serve.ts";
import { articlesOf } from "./lantern.ts";

const site = (url: string, permalink: string) =>
  `---\n${stringify({ title: "t", url, permalink, feed_limit: 1000 })}---\n`;

/** Days of one month, few titles: many articles look alike. */
const story = fc.record({
  slug: fc
    .string({ unit: "grapheme", minLength: 1, maxLength: 8 })
    .map((text) => text.replace(/[\p{C}\p{Z}\\/.:*?"<>|-]/gu, ""))
    .filter((text) => text.normalize("NFC").toLowerCase() !== ""),
  day: fc.integer({ min: 1, max: 28 }),
  title: fc.oneof(
    fc.constantFrom("Links", "Notes", "Week & end"),
    fc.string({ unit: "grapheme", minLength: 1 }),
  ),
});

const stories = fc.uniqueArray(story, {
  minLength: 1,
  maxLength: 25,
  selector: ({ slug }) => slug.normalize("NFKC").toLowerCase(),
});

const permalink = fc.constantFrom(
  "/articles/:slug",
  "/:year/:month/:day/:slug/",
  "/:slug",
  "/blog/:year/:slug.html",
);

function files(list: readonly { slug: string; day: number; title: string }[]) {
  return Object.fromEntries(
    list.map(({ slug, day, title }, i) => [
      `articles/${i}.md`,
      `---\n${stringify({ title: `T ${title}`, slug, publish_date: `2020-02-${String(day).padStart(2, "0")}` })}---\nText.\n`,
    ]),
  );
}

/** Adopts a feed into a content folder, as `npm run adopt` does. */
async function adoptInto(content: string, address: string): Promise<Adoption> {
  const reading = await readOldFeed(address);
  if (!("feed" in reading)) throw new Error(reading.reason);
  const adoption = adopt([reading.feed], articlesOf(content));
  const file = join(content, "ids.yaml");
  if (adoption.lines.size > 0) {
    const before = articlesOf(content).some(({ idFrom }) => idFrom === "ids.yaml")
      ? readFileSync(file, "utf8")
      : "";
    writeIds(file, addIds(before, adoption.lines));
  }
  return adoption;
}

/** Builds, and writes a feed's document to a file. */
async function feedFile(content: string, file: string): Promise<string> {
  const out = join(temporaryFolder(), "dist");
  const { problems } = build({ content, out });
  expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
  return join(temporaryFolder({ [file]: await serve(out).text(`/${file}`) }), file);
}

const idsBySource = (content: string) =>
  new Map(articlesOf(content).map(({ source, id }) => [source.replace(/^.*articles/, ""), id]));

describe("our own feed", () => {
  test("is adopted whole, and its ids stay when permalinks and domain change, before or after", async () => {
    await fc.assert(
      fc.asyncProperty(
        stories,
        permalink,
        permalink,
        fc.constantFrom(...FORMATS.map(({ file }) => file)),
        fc.boolean(),
        async (list, from, to, file, changeFirst) => {
          const content = temporaryFolder({ "site.md": site("https://old.example", from), ...files(list) });
          const feed = await feedFile(content, file);
          const before = idsBySource(content);
          const change = () => writeFiles(content, { "site.md": site("https://new.example", to) });
          if (changeFirst) change();
          const adoption = await adoptInto(content, feed);
          expect(adoption.feeds[0]?.unmatched).toEqual([]);
          expect(adoption.feeds[0]?.refused).toEqual([]);
          if (!changeFirst) change();
          expect(idsBySource(content)).toEqual(before);

          const text = readFileSync(join(content, "ids.yaml"), "utf8");
          const keys = text.split("\n").filter((line) => /^["']?\d/.test(line));
          expect(keys.length).toBe(list.length);
          const again = await adoptInto(content, feed);
          expect(again.lines.size).toBe(0);
          expect(again.feeds[0]?.matches.length).toBe(list.length);
          expect(readFileSync(join(content, "ids.yaml"), "utf8")).toBe(text);
        },
      ),
      { numRuns: 60 },
    );
  }, 120_000);
});
