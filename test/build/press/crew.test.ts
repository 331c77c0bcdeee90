import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { writeCorpus } from "../../../bench/corpus/write-corpus.ts";
import { build } from "../../../src/build/build.ts";
import { temporaryFolder, writeFiles } from "../../support/folder.ts";
import { article } from "../../support/serve.ts";
import { treeDigests } from "../../support/tree.ts";

/** Enough for every thread to get a part of each kind of work. */
const ARTICLES = 400;

function buildIn(content: string, helpers: number) {
  const out = join(temporaryFolder(), "dist");
  const { edition: _, present, ...result } = build({ content, out, helpers });
  const { "worker.js": _path, ...files } = treeDigests(out);
  return { result: { ...result, present: present?.() }, files };
}

describe("a build by several threads", () => {
  test("is that by one, byte for byte", () => {
    const content = temporaryFolder();
    writeCorpus(ARTICLES, content);
    const alone = buildIn(content, 0);
    expect(Object.keys(alone.files).length).toBeGreaterThan(ARTICLES / 8);
    expect(buildIn(content, 2)).toEqual(alone);
  });

  test("reports what is wrong with any article, and writes nothing", () => {
    const content = temporaryFolder();
    writeCorpus(ARTICLES, content);
    const wrong = (lines: Record<string, string>, body?: string) =>
      article({ title: "Wrong", ...lines }, body);
    writeFiles(
      content,
      Object.fromEntries(
        Array.from({ length: ARTICLES }, (_, i) => [
          `articles/wrong-${i}.md`,
          i % 9 === 0 ? wrong({ publish_date: "never" }) : wrong({ slug: `w${i}` }, `![](missing-${i}.png)`),
        ]),
      ),
    );
    const alone = buildIn(content, 0);
    expect(new Set(alone.result.problems.map(({ rule }) => rule))).toEqual(
      new Set(["bad-date", "missing-file"]),
    );
    expect(alone.result.problems).toHaveLength(ARTICLES);
    expect(buildIn(content, 2)).toEqual(alone);
    expect(alone.files).toEqual({});
  });
});
