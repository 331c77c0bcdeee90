import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { build } from "../../../src/build/build.ts";
import { post, readBlog } from "../../support/blog.ts";
import { temporaryFolder } from "../../support/folder.ts";

const dated = (day: string) => post([`title: Of ${day}`, `date: ${day}`]);

describe("`articles` of site.md", () => {
  const files = {
    "news/a.md": dated("2026-01-01"),
    "news/deep/b.markdown": dated("2026-01-02"),
    "notes/c.mdx": dated("2026-01-03"),
    "notes/d.mdown": dated("2026-01-04"),
    "notes/picture.png": "",
  };
  const published = (articles: string) =>
    Object.keys(readBlog(files, [`articles: ${articles}`]).articles).sort();

  test("names a folder outside of the content folder", () => {
    expect(published("../blog/news")).toEqual(["news/a.md", "news/deep/b.markdown"]);
  });

  test("names several sources, files among them", () => {
    expect(published("[../blog/news/deep, ../blog/notes/c.mdx]")).toEqual([
      "news/deep/b.markdown",
      "notes/c.mdx",
    ]);
  });

  test("takes globs, and counts a file once that several of them match", () => {
    expect(published('"../blog/*/*.{md,mdx}"')).toEqual(["news/a.md", "notes/c.mdx"]);
    expect(published('["../blog/**/*.md", ../blog/news]')).toEqual(["news/a.md", "news/deep/b.markdown"]);
  });

  test("leaves out what starts with an exclamation mark, seen from the content folder or from the source", () => {
    expect(published('[../blog, "!../blog/notes"]')).toEqual(["news/a.md", "news/deep/b.markdown"]);
    expect(published('[../blog, "!**/deep/**", "!notes/d.mdown"]')).toEqual(["news/a.md", "notes/c.mdx"]);
  });

  test("is an error where there is nothing, named with its place", () => {
    const { problems } = readBlog(files, ["articles: ../nowhere"]);
    expect(problems).toMatchObject(
      [{ severity: "error", rule: "missing-articles", found: /\.\.\/nowhere/ }].map(
        ({ found: _, ...rest }) => rest,
      ),
    );
    expect(problems[0]?.found).toContain("../nowhere");
  });

  test("does not follow a link out of the folders that site.md names", () => {
    const root = temporaryFolder({
      "content/site.md": "---\ntitle: T\nurl: https://t.example\narticles: ../blog\n---\n",
      "blog/a.md": dated("2026-01-01"),
      "secret/b.md": dated("2026-01-02"),
    });
    symlinkSync(join(root, "secret/b.md"), join(root, "blog/b.md"));
    symlinkSync(join(root, "blog/a.md"), join(root, "blog/c.md"));
    const { present, skipped } = build({ content: join(root, "content") });
    expect(present?.().map(({ title }) => title)).toEqual(["Of 2026-01-01", "Of 2026-01-01"]);
    expect(skipped.map(({ reason }) => reason)).toEqual(["outside"]);
  });

  test("does not look into folders of package managers, nor into those that start with a dot", () => {
    const { result } = readBlog({
      "a.md": dated("2026-01-01"),
      "node_modules/x/b.md": dated("2026-01-02"),
      ".git/c.md": dated("2026-01-03"),
    });
    expect(result.found).toBe(1);
  });
});

describe("`fields` of site.md", () => {
  test("maps own keys to what they mean, before the dialect's own", () => {
    const { articles } = readBlog(
      { "a.md": post(["newstitle: Mine", "title: Not this", "when: 2026-01-01", "meta: { who: Ada }"]) },
      ["fields:", "  newstitle: title", "  when: date", "  meta.who: author"],
    );
    expect(articles["a.md"]).toMatchObject({ title: "Mine", authors: [{ name: "Ada" }] });
  });

  test("says which meanings there are when one is not known", () => {
    const { problems } = readBlog({ "a.md": dated("2026-01-01") }, ["fields:", "  x: nonsense"]);
    expect(problems).toMatchObject([{ rule: "unknown-meaning", severity: "error", line: 6 }]);
  });
});

describe("`dialect` of site.md", () => {
  test("is said, whatever the signs", () => {
    const { dialect } = readBlog({ "_posts/2026-01-01-a.md": "Text." }, ["dialect: Hexo"]);
    expect(dialect).toBe("hexo");
  });

  test("is an error when it is not known, with the nearest one", () => {
    const { problems } = readBlog({ "a.md": dated("2026-01-01") }, ["dialect: jekyl"]);
    expect(problems).toMatchObject([{ rule: "unknown-dialect", advice: "write jekyll, if that is meant" }]);
  });
});
