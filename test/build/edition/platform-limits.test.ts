import { mkdirSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { build } from "../../../src/build/build.ts";
import { describeUsage, limitProblems, type Usage } from "../../../src/build/edition/platform-limits.ts";
import { temporaryFolder } from "../../support/folder.ts";
import { article, SITE } from "../../support/serve.ts";

const MIB = 2 ** 20;
const LITTLE: Usage = { files: 100, largest: { path: "/a", bytes: MIB }, worker: MIB };

const problems = (usage: Partial<Usage>, plan: "free" | "paid") =>
  limitProblems({ ...LITTLE, ...usage }, plan, "content/site.md").map(({ found, advice }) => [found, advice]);

describe("a deployment that the platform would not take", () => {
  test.each([
    [{ files: 20_000 }, "free"],
    [{ files: 100_000, worker: 10 * MIB }, "paid"],
    [{ largest: { path: "/a", bytes: 25 * MIB } }, "free"],
  ] as const)("is not one that keeps the limits: %j, %s", (usage, plan) => {
    expect(problems(usage, plan)).toEqual([]);
  });

  test("is told the plan that would take it, where there is one", () => {
    const paid = expect.stringContaining("cloudflare_plan: paid");
    expect(problems({ files: 20_001 }, "free")).toEqual([["20,001", paid]]);
    expect(problems({ worker: 3.5 * MIB }, "free")).toEqual([["3.5 MiB", paid]]);
    expect(problems({ files: 100_001 }, "free")).toEqual([["100,001", expect.not.stringContaining("paid")]]);
    expect(problems({ files: 100_001 }, "paid")).toEqual([["100,001", expect.not.stringContaining("paid")]]);
  });

  test("is told of a file that is too large on any plan", () => {
    const largest = { path: "/_edition/packs/7.bin", bytes: 25.5 * MIB };
    expect(problems({ largest }, "paid")).toEqual([["/_edition/packs/7.bin, 25.5 MiB", expect.any(String)]]);
  });
});

test("one line says how much of each limit is used", () => {
  expect(describeUsage({ files: 1234, largest: { path: "/a", bytes: 2.5 * MIB }, worker: 0.4 * MIB })).toBe(
    "Cloudflare limits: 1,234 of 20,000 files (paid plan: 100,000), largest 2.5 of 25 MiB, " +
      "Worker 0.4 of 3 MiB after gzip (paid plan: 10)",
  );
});

test("a build counts what it writes", () => {
  const content = temporaryFolder({ "site.md": SITE, "articles/a.md": article({ title: "A" }) });
  const out = join(temporaryFolder(), "dist");
  const { usage } = build({ content, out });
  expect(usage?.files).toBeGreaterThan(5);
  expect(usage?.largest.bytes).toBeGreaterThan(500);
  expect(usage?.worker).toBeGreaterThan(100_000);
});

test("a file that is too large is named where the article refers to it, and is not read", () => {
  const content = temporaryFolder({
    "site.md": SITE,
    "articles/a.md": article(
      { title: "A" },
      "Text.\n\n![film](../media/film.gif)\n\n[also](../media/film.gif)\n",
    ),
  });
  mkdirSync(join(content, "media"));
  writeFileSync(join(content, "media/film.gif"), "");
  truncateSync(join(content, "media/film.gif"), 3 * 1024 * MIB);
  const out = join(temporaryFolder(), "dist");
  expect(build({ content, out }).problems).toMatchObject([
    { severity: "error", rule: "file-too-large", line: 7, found: "`../media/film.gif`, 3072 MiB" },
  ]);
});
