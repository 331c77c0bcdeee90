import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ARTICLES, LANTERN } from "../build/old-feeds/lantern.ts";
import { temporaryFolder, writeFiles } from "../support/folder.ts";
import { deadOrigin, listen } from "../support/loopback.ts";
import { npmRun } from "../support/run.ts";
import { treeDigests } from "../support/tree.ts";

const FEEDS = join(import.meta.dirname, "../build/old-feeds/feeds");
const WORDPRESS = join(FEEDS, "wordpress.xml");

const lantern = (files = {}) => temporaryFolder({ "site.md": LANTERN, ...ARTICLES, ...files });
const adopt = (content: string, ...args: string[]) => npmRun("adopt", ["--content", content, ...args]);
const idLines = (content: string) =>
  readFileSync(join(content, "ids.yaml"), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"));

describe("npm run adopt", () => {
  test("writes the old ids, sorted, one a line, and says what it found and what not", async () => {
    const content = lantern();
    const { code, stdout, stderr } = await adopt(content, WORDPRESS, join(FEEDS, "rss-0.91.xml"));
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(idLines(content)).toEqual([
      '2016-09-21/hello-world: "http://www.lantern.example/?p=1"',
      '2016-10-05/tea: "http://www.lantern.example/?p=12&lang=en"',
      '2018-01-01/cafe-au-lait: "http://www.lantern.example/?p=41"',
    ]);
    expect(stdout).toContain(
      "wordpress.xml: 4 entries\n  recognised 3: 2 by slug and date, 1 by title and date\n",
    );
    expect(stdout).toContain("About a shop that closed");
    expect(stdout).toMatch(
      /title alone, look at them:\n.*Tea & toast: "a love story".*story\.asp\?id=12 -> .*tea\.md\n/,
    );
    expect(stdout).toMatch(
      /cannot keep their id:\n(.*\n)*.*tea\.md\): the feed named before calls it otherwise/,
    );
    expect(stdout).toMatch(/could be more than one article.*\n.*Links.* -> .*links\.md or .*links-2\.md/);
    expect(stdout).toMatch(/its readers will see as new \(3\):/);
    expect(stdout).toMatch(/ids\.yaml: 3 lines added\n$/);
  });

  test("changes nothing the second time, and keeps the lines that are there", async () => {
    const content = lantern({ "ids.yaml": "# ours\n2016-10-05/tea: mine # by hand\n" });
    await adopt(content, WORDPRESS);
    expect(idLines(content)).toEqual([
      '2016-09-21/hello-world: "http://www.lantern.example/?p=1"',
      "2016-10-05/tea: mine # by hand",
      '2018-01-01/cafe-au-lait: "http://www.lantern.example/?p=41"',
    ]);
    const before = treeDigests(content);
    const again = await adopt(content, WORDPRESS);
    expect(again.stdout).toContain("0 lines added");
    expect(treeDigests(content)).toEqual(before);
  });

  test("reads a feed from its address, with its pages", async () => {
    const entry = (link: string) =>
      `<entry><title>x</title><id>urn:${link}</id><link href="${link}"/></entry>`;
    const page = (link: string, entries: string) =>
      `<feed xmlns="http://www.w3.org/2005/Atom"><link href="/"/>${link}${entries}</feed>`;
    const origin = await listen((request) =>
      request.url.endsWith("/feed")
        ? new Response(page('<link rel="next" href="/older"/>', entry("/articles/tea.html")))
        : new Response(page("", entry("/articles/links/") + entry("/articles/links-2"))),
    );
    const content = lantern();
    const { stdout } = await adopt(content, `${origin}/feed`);
    expect(stdout).toContain(`${origin}/feed: 3 entries in 2 documents`);
    expect(idLines(content)).toEqual([
      '2016-10-05/tea: "urn:/articles/tea.html"',
      '2017-01-02/links: "urn:/articles/links/"',
      '2017-02-02/links-2: "urn:/articles/links-2"',
    ]);
  });

  test("gives the build ids that a wholly new site keeps", async () => {
    const content = lantern();
    await adopt(content, WORDPRESS);
    writeFiles(content, {
      "site.md": LANTERN.replace("lantern.example", "moved.example\npermalink: /:year/:slug/"),
    });
    const out = temporaryFolder();
    expect(await npmRun("build", ["--content", content, "--out", join(out, "dist")])).toMatchObject({
      code: 0,
    });
    const { stdout } = await adopt(content, WORDPRESS);
    expect(stdout).toContain("recognised 3: 3 by id");
  });

  test("writes nothing when a feed cannot be read, a line is broken, or none is named", async () => {
    const dead = await deadOrigin();
    const content = lantern();
    const before = treeDigests(content);
    expect(await adopt(content, WORDPRESS, dead)).toMatchObject({
      code: 1,
      stderr: expect.stringContaining(`Nothing was written: ${dead}: `),
    });
    expect(await adopt(content)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("npm run adopt -- "),
    });
    expect(await adopt(content, "--all", WORDPRESS)).toMatchObject({ code: 2 });
    expect(treeDigests(content)).toEqual(before);
    writeFiles(content, { "ids.yaml": "2016-10-05/tea\n" });
    expect(await adopt(content, WORDPRESS)).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^error .*ids\.yaml:1:1 broken-ids/),
    });
  });

  test("works while other content is still broken, and says so", async () => {
    const content = lantern({ "articles/broken.md": "---\ntitle: No date\n---\n" });
    const { code, stdout } = await adopt(content, WORDPRESS);
    expect(code).toBe(0);
    expect(stdout).toContain("The content has 1 error, so some articles may be missing here");
    expect(idLines(content)).toHaveLength(3);
  });
});
