import { join } from "node:path";
import { expect, test } from "vitest";
import { startDevServer } from "../support/dev-server.ts";
import { temporaryFolder, writeFiles } from "../support/folder.ts";
import { article, SITE } from "../support/serve.ts";

test("npm run dev serves the feeds on the port asked for, and again after an edit", async () => {
  const folder = temporaryFolder();
  const content = join(folder, "content");
  writeFiles(content, { "site.md": SITE, "articles/one.md": article({ title: "Before the edit" }) });
  const dev = await startDevServer(["--content", content, "--out", join(folder, "dist")]);

  await dev.untilServed("/rss.xml", "Before the edit");
  for (const file of ["rss.xml", "atom.xml", "feed.json"]) {
    expect(dev.output()).toContain(`${dev.origin}/${file}`);
  }
  writeFiles(content, { "articles/one.md": article({ title: "After the edit" }) });
  await dev.untilServed("/rss.xml", "After the edit");
}, 60_000);
