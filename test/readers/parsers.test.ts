import { cpSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { build } from "../../src/build/build.ts";
import { feedAddress, formatsOf } from "../../src/model/feed-address.ts";
import { startDevServer } from "../support/dev-server.ts";
import { temporaryFolder, writeFiles } from "../support/folder.ts";
import { ROOT } from "../support/run.ts";
import { entriesOf } from "../support/seen.ts";
import { article } from "../support/serve.ts";
import { runProgram } from "./support/run-program.ts";

interface ParsedFeed {
  readonly url: string;
  readonly status: number;
  readonly problem: string | null;
  readonly version: string;
  readonly title: string;
  readonly entries: readonly { readonly id: string; readonly url: string }[];
}

const VERSIONS = { rss: "rss20", atom: "atom10" } as const;

test("feedparser, xmllint and feedsmith read the same entries from every feed of every kind", async () => {
  const folder = temporaryFolder();
  const content = join(folder, "content");
  cpSync(join(ROOT, "content"), content, { recursive: true });
  // So many that there are archives.
  writeFiles(
    content,
    Object.fromEntries(
      Array.from({ length: 80 }, (_, i) => [
        `articles/older-${i}.md`,
        article({
          title: `"Older <${i}> & so on"`,
          publish_date: new Date(Date.UTC(2019, 0, i + 1)).toISOString(),
          tags: "[C & D, 日本]",
          language: i % 2 === 0 ? "en" : "de",
        }),
      ]),
    ),
  );
  writeFiles(content, {
    "articles/episode.md": article({
      title: "An episode",
      publish_date: "2019-12-01",
      enclosure: "{ url: https://audio.example/e.mp3, length: 5, type: audio/mpeg }",
    }),
  });
  const { edition } = build({ content });
  const paths = [...(edition?.feeds ?? []), "/archive/1", "/archive/2"];
  expect(new Set(paths.map((path) => path.split("/")[1]))).toEqual(
    new Set([undefined, "summary", "podcast", "tags", "authors", "languages", "archive"]),
  );
  const server = await startDevServer(["--content", content, "--out", join(folder, "dist")]);
  await server.untilServed("/rss.xml", "</rss>");

  const feeds = paths.map((path) =>
    formatsOf(path).map((facts) => ({ facts, url: server.origin + feedAddress(path, facts) })),
  );
  const parsed = await feedparser(
    feeds.flat().flatMap(({ facts, url }) => (facts.format === "json" ? [] : [url])),
  );
  for (const formats of feeds) {
    const seen = new Set<string>();
    for (const { facts, url } of formats) {
      const response = await fetch(url);
      const text = await response.text();
      expect({ url, status: response.status }).toEqual({ url, status: 200 });
      const entries = entriesOf(facts, text).map(({ id, url }) => ({ id, url }));
      expect(entries.length).toBeGreaterThan(0);
      seen.add(JSON.stringify(entries.map(({ id }) => id)));
      if (facts.format === "json") continue;
      await runProgram("xmllint", ["--noout", "--nonet", "-"], { input: text });
      const version = VERSIONS[facts.format];
      expect(parsed.get(url)).toMatchObject({ status: 200, problem: null, version, entries });
    }
    expect(seen.size).toBe(1);
  }
});

/** What feedparser finds at addresses. */
async function feedparser(urls: readonly string[]): Promise<ReadonlyMap<string, ParsedFeed>> {
  const script = join(import.meta.dirname, "support/parse-feeds.py");
  const output = await runProgram("/usr/bin/python3", [script], { input: urls.join("\n") });
  return new Map((JSON.parse(output) as ParsedFeed[]).map((feed) => [feed.url, feed]));
}
