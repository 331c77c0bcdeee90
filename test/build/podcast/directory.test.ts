import { parseRssFeed } from "feedsmith";
import { describe, expect, test } from "vitest";
import { build } from "../../../src/build/build.ts";
import { directoryProblems } from "../../../src/build/podcast/directory-problems.ts";
import { temporaryFolder } from "../../support/folder.ts";
import { serve } from "../../support/serve.ts";
import { site } from "../feeds/specimens.ts";

/** Builds a show of one episode with some lines in its site.md. */
async function show(...lines: readonly string[]) {
  const folder = temporaryFolder({
    "site.md": ["---", "title: T", "url: https://t.example", ...lines, "---", ""].join("\n"),
    "articles/one.md": "---\ntitle: One\ndate: 2026-01-01\naudio: one.mp3\n---\na\n",
    "articles/one.mp3": "audio",
  });
  const out = `${folder}/dist`;
  const { problems } = build({ content: folder, out });
  const { itunes } = parseRssFeed(await serve(out).text("/podcast.xml"));
  return { problems: problems.map(({ rule, found }) => `${rule}: ${found}`), itunes };
}

describe("the channel of a podcast", () => {
  test("has the category of site.md, and its part", async () => {
    const { problems, itunes } = await show(
      "podcast_category: news > tech news",
      "podcast_explicit: true",
      "image: https://t.example/a.jpg",
    );
    expect(problems).toEqual([]);
    expect(itunes).toMatchObject({
      explicit: true,
      categories: [{ text: "News", categories: [{ text: "Tech News" }] }],
    });
    expect((await show("podcast_category: Technology")).itunes?.categories).toEqual([{ text: "Technology" }]);
  });

  test("without what Apple's directory wants is warned of", async () => {
    expect((await show()).problems).toEqual(["podcast-directory: none", "podcast-directory: none"]);
    for (const unknown of ["Knitting", "Technology > Phones", "News > Cricket"]) {
      const { problems, itunes } = await show(`podcast_category: ${unknown}`);
      expect(problems).toContain(`unknown-category: ${unknown}`);
      expect(itunes?.categories).toBeUndefined();
    }
  });
});

test.each([
  [{ width: 1400, height: 1400, type: "image/png" }, undefined],
  [{}, undefined],
  [{ width: 3001, height: 3001, type: "image/jpeg" }, "3001 × 3001 pixels"],
  [{ width: 2000, height: 1400 }, "2000 × 1400 pixels"],
  [{ width: 2000, height: 2000, type: "image/webp" }, "image/webp"],
])("a show's picture of %j: %s", (picture, found) => {
  const image = { url: "https://example.com/a", ...picture };
  const problems = directoryProblems({ ...site(), image, podcastCategory: { name: "Music" } }, "site.md");
  expect(problems.map((problem) => problem.found)).toEqual(found === undefined ? [] : [found]);
});
