import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { build } from "../../../src/build/build.ts";
import { summarizeCheck } from "../../../src/build/report-check.ts";
import { post, readBlog } from "../../support/blog.ts";
import { temporaryFolder } from "../../support/folder.ts";

const GOOD = post(["title: Good", "date: 2026-01-01"]);

describe("a bad article of a foreign blog never costs good ones", () => {
  const BAD: Readonly<Record<string, string | Uint8Array>> = {
    "bad-date.md": post(["title: T", "date: 32/13/2026"]),
    "binary.md": new Uint8Array([0xff, 0xfe, 0x00, 0x41]),
    "broken.md": "---\ntitle: [\n---\nText",
    "code.md": "---js\nmodule.exports = {}\n---\nText",
    "latin-1.md": new Uint8Array([...Buffer.from("---\ntitle: caf"), 0xe9, ...Buffer.from("\n---\n")]),
    "list.md": "---\n- a\n- b\n---\nText",
    "empty.md": "",
    "only-fence.md": "---\n---\n",
  };

  for (const [file, data] of Object.entries(BAD)) {
    test(`${file}`, () => {
      const { articles, skipped, problems, result } = readBlog({ [file]: data, "good.md": GOOD });
      expect(Object.keys(articles)).toEqual(["good.md"]);
      expect(skipped[file]).toBeDefined();
      expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
      expect(result.edition).toBeDefined();
    });
  }

  test("what is missing in a body is a warning, and the article is published", () => {
    const { articles, problems } = readBlog({
      "a.md": post(["title: T", "date: 2026-01-01"], "![x](nowhere.png)\n"),
    });
    expect(articles["a.md"]).toBeDefined();
    expect(problems).toMatchObject([{ severity: "warning", rule: "missing-file" }]);
  });

  test("an article's missing file of the site's root is linked there, not at its path in the sources", () => {
    const body =
      "![](../static/img/a.png) ![](@site/static/b.png) [c](../../public/c.pdf) ![](../static.png)\n";
    const { articles, problems } = readBlog({ "blog/2026-01-01-a.mdx": post(["title: A"], body) }, [
      "dialect: docusaurus",
    ]);
    const { html } = articles["blog/2026-01-01-a.mdx"]!;
    expect([...html.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, url]) => url)).toEqual([
      "https://gazette.example/img/a.png",
      "https://gazette.example/b.png",
      "https://gazette.example/c.pdf",
      "https://gazette.example/blog/2026/01/static.png",
    ]);
    expect(problems.map(({ rule }) => rule)).toEqual(["missing-file", "missing-file", "missing-file"]);
  });

  test("what does not fit in an optional field is a warning, and the field is left out", () => {
    const lines = [
      "title: T",
      "date: 2026-01-01",
      "updated: 99-99-99",
      "lang: 5!",
      "tags: { a: 1 }",
      "image: { x: 1 }",
    ];
    const { articles, problems } = readBlog({ "a.md": post(lines) }, ["dialect: generic"]);
    expect(articles["a.md"]).toMatchObject({ title: "T", tags: [], language: "en" });
    expect(problems.map(({ severity, rule }) => `${severity} ${rule}`)).toEqual([
      "warning bad-date",
      "warning unknown-language",
    ]);
  });

  test("but an error of site.md stops the build", () => {
    const { result } = readBlog({ "good.md": GOOD }, ["timezone: Nowhere/City"]);
    expect(result.edition).toBeUndefined();
  });

  test("nor does a link that leads nowhere", () => {
    const root = temporaryFolder({
      "content/site.md": "---\ntitle: T\nurl: https://t.example\narticles: ../blog\n---\n",
      "blog/good.md": GOOD,
    });
    symlinkSync(join(root, "nowhere.md"), join(root, "blog/dangling.md"));
    expect(build({ content: join(root, "content") })).toMatchObject({ found: 1, articles: 1, problems: [] });
  });
});

describe("the summary of a check", () => {
  test("tells how the blog was read, what was left out and why, and problems by kind", () => {
    const files = Object.fromEntries(
      Array.from({ length: 6 }, (_, i) => [
        `_posts/2026-01-0${i + 1}-p${i}.md`,
        post(["layout: post"], `![](x${i}.png)\n`),
      ]),
    );
    const { result } = readBlog({
      ...files,
      "_posts/2026-02-01-d.md": post(["title: D", "draft: true"]),
      "_posts/2026-02-02-b.md": post(["title: B", "date: 1/2/26"]),
      "about.md": post(["title: About", "date: 2026-01-01"]),
    });
    const lines = summarizeCheck(result).split("\n");
    expect(lines[0]).toBe(
      "9 Markdown files, read as Jekyll (a guess; `dialect: jekyll` in site.md makes it sure)",
    );
    expect(lines[1]).toBe(
      "  addresses such as /2026/01/06/p5.html, /2026/01/04/p3.html, /2026/01/01/p0.html",
    );
    expect(lines.slice(2, -1).map((line) => line.replace(/: .*/, "").trim().replace(/ +/g, " "))).toEqual([
      "left out 1 drafts",
      "left out 1 with a date that cannot be read",
      "left out 1 pages, not articles",
      "warning 6 missing-title",
      "warning 6 missing-file",
      "warning 1 bad-date",
    ]);
    expect(lines.at(-1)).toBe("6 articles, 1 draft, 2 left out, 13 warnings");
  });
});
