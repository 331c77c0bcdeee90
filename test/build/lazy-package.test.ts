import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../support/folder.ts";
import { ROOT } from "../support/run.ts";

/** Written into the process that builds: notes each module that is loaded. */
const HOOK = `import { appendFileSync } from "node:fs";
import { registerHooks } from "node:module";
registerHooks({
  load(url, context, next) {
    appendFileSync(process.env.LOADED, url + "\\n");
    return next(url, context);
  },
});
`;

const SITE = "---\ntitle: Blog\nurl: https://blog.example\n---\n";
const ARTICLE =
  "---\ntitle: One\ndate: 2026-02-06\ntags: [a, b]\n---\n\n**Text**, a [link](/x) and 5 &lt; 6.\n";

/** Packages loaded by a build of one article. */
function packagesFor(article: string): Set<string> {
  const folder = temporaryFolder({
    "hook.mjs": HOOK,
    "content/site.md": SITE,
    "content/articles/one.md": article,
  });
  const hook = join(folder, "hook.mjs");
  const loaded = join(folder, "loaded.txt");
  const args = [
    "src/build/cli/build.ts",
    "--content",
    join(folder, "content"),
    "--out",
    join(folder, "dist"),
  ];
  execFileSync(process.execPath, ["--import", hook, ...args], {
    cwd: ROOT,
    env: { ...process.env, LOADED: loaded },
    stdio: "pipe",
  });
  const urls = readFileSync(loaded, "utf8").split("\n");
  return new Set(urls.flatMap((url) => /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(url)?.[1] ?? []));
}

const LAZY = ["cli-progress", "eld", "gemoji", "smol-toml", "temml", "yaml"];

test("an article in plain Markdown loads no package that only others need", () => {
  const packages = packagesFor(ARTICLE);
  expect(packages).toContain("satteri");
  expect(LAZY.filter((name) => packages.has(name))).toEqual([]);
});

test("an article with formulas loads what writes them", () => {
  const article = ARTICLE.replace("tags:", "math: true\ntags:");
  expect(packagesFor(`${article}\nSee $x^2 + y$.\n`)).toContain("temml");
});
