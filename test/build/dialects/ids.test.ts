import { describe, expect, test } from "vitest";
import { post, readBlog } from "../../support/blog.ts";
import { CONFIGURATIONS } from "../../fuzz/configurations.ts";
import type { Files } from "../../support/folder.ts";

const on = (day: string, lines: readonly string[] = []) => post(["title: T", `date: ${day}`, ...lines]);

/** Ids without what all have in common, by file. */
function idsOf(files: Files, dialect: string, site: readonly string[] = []) {
  const { articles } = readBlog(files, [`dialect: ${dialect}`, ...site]);
  return Object.fromEntries(
    Object.entries(articles).map(([file, { id }]) => [file, id.replace("tag:gazette.example,", "")]),
  );
}

describe("an article's id is made of what is its own", () => {
  test("its day and its path, where folders are part of addresses", () => {
    const files = { "content/a/x.md": on("2026-01-01"), "content/b/x/index.md": on("2026-01-01") };
    expect(idsOf(files, "hugo")).toEqual({
      "content/a/x.md": "2026-01-01:a/x",
      "content/b/x/index.md": "2026-01-01:b/x",
    });
  });

  test("its day and its name, where they are not, so that files may move", () => {
    expect(idsOf({ "_posts/2026/2026-01-01-x.md": on("2026-01-01") }, "jekyll")).toEqual({
      "_posts/2026/2026-01-01-x.md": "2026-01-01:x",
    });
  });

  for (const dialect of ["hugo", "hexo", "astro", "eleventy", "docusaurus", "zola", "nextjs", "generic"]) {
    test(`so no other file changes it: ${dialect}`, () => {
      const folder =
        { hexo: "source/_posts", docusaurus: "blog", nextjs: "pages/blog" }[dialect] ?? "content";
      const file = `${folder}/m/x.md`;
      const alone = idsOf({ [file]: on("2026-01-01T12:00") }, dialect)[file];
      const others = {
        [`${folder}/a/x.md`]: on("2026-01-01T00:00"),
        [`${folder}/z/x.md`]: on("2026-01-01T23:00"),
      };
      const ids = idsOf({ [file]: on("2026-01-01T12:00"), ...others }, dialect);
      expect(ids[file]).toBe(alone);
      expect(new Set(Object.values(ids)).size).toBe(3);
    });
  }

  test("and no title, permalink or pattern does either", () => {
    const file = "content/posts/x.md";
    const before = idsOf({ [file]: on("2026-01-01") }, "hugo");
    const after = idsOf(
      { [file]: post(["title: Another", "date: 2026-01-01", "url: /elsewhere/"]) },
      "hugo",
      ["permalink: /:year/:slug/"],
    );
    expect(after).toEqual(before);
  });
});

describe("no configuration of the generator changes an id", () => {
  for (const { dialect, config, text, files } of CONFIGURATIONS) {
    test(`${dialect}: ${config}`, () => {
      const without = idsOf(files, dialect);
      const ids = idsOf({ ...files, [config]: text }, dialect);
      expect(Object.keys(ids).length).toBeGreaterThan(0);
      for (const [file, id] of Object.entries(ids)) expect(id, file).toBe(without[file] ?? id);
    });
  }

  test("Hugo: how it spells addresses, and where its content is", () => {
    const files = { "inhalt/posts/Ünï X.md": on("2026-01-01") };
    const config = 'contentDir = "inhalt"\ndisablePathToLower = true\nremovePathAccents = true\n';
    expect(idsOf({ ...files, "hugo.toml": config }, "hugo")).toEqual(idsOf(files, "hugo"));
  });

  test("Zola and Hexo: how they treat names and dates in them", () => {
    const zola = { "content/blog/2026-01-01_A b.md": '+++\ntitle = "T"\n+++\n' };
    const slugify = '[slugify]\npaths = "off"\npaths_keep_dates = true\n';
    expect(idsOf({ ...zola, "config.toml": slugify }, "zola")).toEqual(idsOf(zola, "zola"));
    const hexo = { "source/_posts/2026-01-01-a.md": on("2026-01-01") };
    const named = "new_post_name: :year-:month-:day-:title.md\n";
    expect(idsOf({ ...hexo, "_config.yml": named }, "hexo")).toEqual(idsOf(hexo, "hexo"));
  });
});

describe("two articles of one day and name, where the dialect goes by names", () => {
  const files = {
    "content/a/notes.md": post(["Title: Second", "date: 2026-01-01 12:00"]),
    "content/b/notes.md": post(["Title: First", "date: 2026-01-01 10:00"]),
  };

  test("the first to appear keeps the name, wherever it stands, and a warning tells the other", () => {
    expect(idsOf(files, "pelican")).toEqual({
      "content/a/notes.md": "2026-01-01:second.html",
      "content/b/notes.md": "2026-01-01:notes",
    });
    expect(readBlog(files, ["dialect: pelican"]).problems).toMatchObject([
      { severity: "warning", rule: "shared-name", file: "content/a/notes.md" },
    ]);
  });

  test("at one address the first to appear is published, wherever it stands", () => {
    const same = {
      "_posts/a/2026-01-01-x.md": on("2026-01-01 12:00"),
      "_posts/b/2026-01-01-x.md": on("2026-01-01 10:00"),
    };
    const { articles, skipped } = readBlog(same, ["dialect: jekyll"]);
    expect(Object.keys(articles)).toEqual(["_posts/b/2026-01-01-x.md"]);
    expect(skipped).toEqual({ "_posts/a/2026-01-01-x.md": "address" });
  });
});
