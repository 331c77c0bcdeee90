import { join } from "node:path";
import { expect, test } from "vitest";
import { build } from "../../src/build/build.ts";
import { madeUpSite } from "../../src/build/made-up-site.ts";
import { post } from "../support/blog.ts";
import { temporaryFolder } from "../support/folder.ts";
import { png } from "../support/images.ts";

test("a folder that has no site.md belongs to the project around it", () => {
  const root = temporaryFolder({
    "hugo.toml": 'languageCode = "de"\n[permalinks]\nposts = "/:year/:slug/"\n',
    "static/a.png": png(4, 3),
    "content/posts/a.md": post(["title: A", "date: 2026-01-02"], "![](/a.png)\n"),
  });
  const content = join(root, "content/posts");
  const { dialect, present, problems } = build({ content, site: madeUpSite(content) });
  expect(problems).toEqual([]);
  expect(dialect?.name).toBe("hugo");
  expect(present?.().map(({ paths }) => paths[0])).toEqual(["/2026/a/"]);
});
