import { expect, test } from "vitest";
import { reportProfile, StageTimes } from "../../src/build/cli/profile.ts";
import { SILENT } from "../../src/build/progress.ts";
import { temporaryFolder } from "../support/folder.ts";
import { npmRun } from "../support/run.ts";
import { article, SITE } from "../support/serve.ts";

test("a profile has the time of each stage and the ten slowest files", () => {
  let clock = 0;
  const times = new StageTimes(SILENT, () => clock);
  clock = 200;
  times.begin("reading", 20);
  clock = 1200;
  times.begin("rendering", 20);
  clock = 1201.5;
  times.end();
  const costs = new Map(Array.from({ length: 20 }, (_, i) => [`articles/${i}.md`, i]));
  const lines = reportProfile(times, costs, 1400)
    .split("\n")
    .map((line) => line.trim());
  expect(lines.slice(0, 4)).toEqual(["Stages", "399 ms  start", "1000 ms  reading", "1.5 ms  rendering"]);
  expect(lines[4]).toContain("20 files");
  expect(lines.slice(5, 16)).toEqual([
    ...Array.from({ length: 10 }, (_, i) => `${(19 - i).toFixed(1)} ms  articles/${19 - i}.md`),
    "",
  ]);
});

test("npm run build -- --profile prints it", async () => {
  const content = temporaryFolder({ "site.md": SITE, "articles/one.md": article({}) });
  const out = `${temporaryFolder()}/dist`;
  const { code, stdout } = await npmRun("build", ["--profile", "--content", content, "--out", out]);
  expect(code).toBe(0);
  expect(stdout).toMatch(/ms {2}reading/);
  expect(stdout).toMatch(/ms {2}.*articles\/one\.md/);
});
