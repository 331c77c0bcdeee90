import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder, writeFiles } from "../support/folder.ts";
import { article, publish } from "../support/serve.ts";
import { runProgram } from "./support/run-program.ts";

test("newsboat imports the list of feeds", async () => {
  const served = publish({
    "articles/one.md": article({ title: "One", tags: '["C++", "日本語"]', language: "en" }),
    "articles/two.md": article({ title: "Two", language: "de" }),
  });
  const home = temporaryFolder();
  writeFiles(home, { "feeds.opml": await served.text("/feeds.opml"), urls: "", config: "" });
  const [urls, config, cache] = [join(home, "urls"), join(home, "config"), join(home, "cache.db")];
  await runProgram("newsboat", ["-u", urls, "-C", config, "-c", cache, "-i", join(home, "feeds.opml")], {
    home,
  });
  const imported = readFileSync(urls, "utf8").trim().split("\n");
  expect(imported.map((line) => line.split(" ")[0]?.replace("https://gazette.example", ""))).toEqual([
    "/rss.xml",
    "/summary/rss.xml",
    "/tags/%E6%97%A5%E6%9C%AC%E8%AA%9E/rss.xml",
    "/tags/c++/rss.xml",
    "/authors/ada-author/rss.xml",
    "/languages/de/rss.xml",
    "/languages/en/rss.xml",
  ]);
  expect(imported[2]).toContain("Tags");
});
