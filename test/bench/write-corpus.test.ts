import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { tagCount, writeCorpus } from "../../bench/corpus/write-corpus.ts";
import { build } from "../../src/build/build.ts";
import { temporaryFolder } from "../support/folder.ts";
import { readArticles } from "../support/read-articles.ts";
import { treeDigests } from "../support/tree.ts";

test("the same number gives the same corpus, and it builds without a problem", () => {
  const [one, two] = [temporaryFolder(), temporaryFolder()];
  writeCorpus(60, one);
  writeCorpus(60, two);
  expect(treeDigests(one)).toEqual(treeDigests(two));
  const { problems, articles } = build({ content: one, out: join(two, "dist") });
  expect({ problems, articles }).toEqual({ problems: [], articles: 60 });
});

test("tags have a long tail that grows with the corpus", () => {
  expect([10_000, 100_000].map(tagCount)).toEqual([500, 2000]);
});

test("articles have all the tags, fifty authors, three languages, and all that Markdown is used for", () => {
  const content = temporaryFolder();
  writeCorpus(1000, content);
  expect(readdirSync(join(content, "articles"), { recursive: true }).length).toBeGreaterThan(1000);
  const { articles } = readArticles({ content });
  expect(articles).toHaveLength(1000);
  const uses = Map.groupBy(
    articles.flatMap(({ tags }) => tags.map(({ name }) => name)),
    (name) => name,
  );
  expect(uses.size).toBe(tagCount(1000));
  const counts = [...uses.values()].map((names) => names.length).sort((a, b) => b - a);
  expect(counts[0]).toBeGreaterThan(20 * counts[Math.floor(counts.length * 0.75)]!);
  const authors = articles.flatMap((article) => article.authors.map(({ name }) => name));
  expect(new Set(authors).size).toBe(50);
  expect(new Set(articles.map(({ language }) => language))).toEqual(new Set(["en", "de", "fr"]));
  const html = articles.map((article) => article.html).join("");
  for (const element of ["h2", "h3", "a", "ul", "ol", "table", "pre", "img", "blockquote", "em", "code"]) {
    expect(html).toContain(`<${element}`);
  }
});
