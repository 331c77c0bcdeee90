import { join } from "node:path";
import { expect, test } from "vitest";
import { tagCount, writeCorpus } from "../../bench/corpus/write-corpus.ts";
import { build } from "../../src/build/build.ts";
import { temporaryFolder } from "../support/folder.ts";
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
