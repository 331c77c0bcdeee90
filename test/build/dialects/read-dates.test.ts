import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { afterEach, describe, expect, test, vi } from "vitest";
import { build } from "../../../src/build/build.ts";
import { post, readBlog } from "../../support/blog.ts";
import { temporaryFolder, writeFiles } from "../../support/folder.ts";

afterEach(() => vi.unstubAllEnvs());

/** The publication date of one file, in UTC, or why there is none. */
function dateOf(file: string, lines: readonly string[], site: readonly string[] = ["dialect: generic"]) {
  const { articles, skipped } = readBlog({ [file]: post(["title: T", ...lines]) }, site);
  const article = articles[file];
  return article ? new Date(article.published).toISOString().replace(".000Z", "Z") : skipped[file];
}

describe("an article's date", () => {
  test("stands in the front matter under many names", () => {
    for (const line of [
      "date: 2026-03-04",
      "Date: 2026-03-04",
      "pubDate: 2026-03-04",
      "pub_datetime: 2026-03-04T00:00:00Z",
      "publishDate: 2026/3/4",
      "published: 2026-03-04",
      "date: { created: 2026-03-04, updated: 2026-05-06 }",
      "created: 2026-03-04",
      "creation_date: 2026-03-04",
      "publishedOn: 2026-03-04",
      "published_on: 2026-03-04",
      "postedOn: 2026-03-04",
      "createdOn: 2026-03-04",
      "publicationDate: 2026-03-04",
    ])
      expect([line, dateOf("a.md", [line])]).toEqual([line, "2026-03-04T00:00:00Z"]);
  });

  test("may have a time in the name of a file of Zola", () => {
    const dated = (name: string) => dateOf(`content/${name}.md`, [], ["dialect: zola"]);
    expect(dated("2026-03-04T10:20:30Z-a")).toBe("2026-03-04T10:20:30Z");
    expect(dated("2026-03-04T10:20:30.5+02:00_a")).toBe("2026-03-04T08:20:30.500Z");
    expect(dated("2026-03-04-a")).toBe("2026-03-04T00:00:00Z");
  });

  test("of its last change, too", () => {
    for (const line of [
      "lastmod: 2026-05-06",
      "updatedDate: 2026-05-06",
      "modification_date: 2026-05-06",
      "modified_time: 2026-05-06T00:00:00Z",
      "last_update: 2026-05-06",
      "last_update: { date: 2026-05-06, author: Ann }",
      "updatedOn: 2026-05-06",
      "modified_on: 2026-05-06",
      "lastUpdatedOn: 2026-05-06",
      "editedOn: 2026-05-06",
      "revised: 2026-05-06",
    ]) {
      const { articles } = readBlog({ "a.md": post(["title: T", "date: 2026-03-04", line]) }, [
        "dialect: generic",
      ]);
      expect([line, articles["a.md"]?.updated]).toEqual([line, Date.UTC(2026, 4, 6)]);
    }
  });

  test("of the front matter wins over the path, that over the file's name", () => {
    expect(dateOf("2025/01/02/2024-01-02-x.md", ["date: 2026-03-04"])).toBe("2026-03-04T00:00:00Z");
    expect(dateOf("2025/01/02/2024-01-02-x.md", [])).toBe("2025-01-02T00:00:00Z");
    expect(dateOf("trip-2023/2024-1-2-x.md", [])).toBe("2024-01-02T00:00:00Z");
    expect(dateOf("2024-01-02-x/index.md", [])).toBe("2024-01-02T00:00:00Z");
    expect(dateOf("2024-01-02-trip/2024-01-05-day.md", [])).toBe("2024-01-05T00:00:00Z");
  });

  test("may stand in the path that the front matter gives", () => {
    const { articles } = readBlog(
      { "Rust-1.43.0.md": '+++\ntitle = "Rust"\npath = "2020/04/23/Rust-1.43.0"\n+++\nText' },
      ["dialect: zola"],
    );
    expect(articles["Rust-1.43.0.md"]).toMatchObject({
      published: Date.UTC(2020, 3, 23),
      path: "/2020/04/23/Rust-1.43.0/",
    });
  });

  test("is no guess: a number that may count something is no day, a version is no date", () => {
    expect(dateOf("2024/03/12-tips.md", [])).toBe("undated");
    expect(dateOf("2024.1.2-release.md", [])).toBe("undated");
    expect(dateOf("2024-13-45-x.md", [])).toBe("undated");
  });

  test("that is ambiguous or broken keeps the article back, whatever its file is called", () => {
    for (const date of ["11-9-2017", "2017-02-29", "2020-01-01 00:10::00", "yesterday"]) {
      const { skipped, problems } = readBlog({ "2017-03-01-x.md": post(["title: T", `date: ${date}`]) }, [
        "dialect: generic",
      ]);
      expect(skipped).toEqual({ "2017-03-01-x.md": "bad-date" });
      expect(problems).toMatchObject([
        { severity: "warning", rule: "bad-date", file: "2017-03-01-x.md", line: 3, found: date },
      ]);
    }
  });

  test("that could be two days is the one in the file's name", () => {
    expect(dateOf("2020-07-09-x.md", ["date: 07-09-2020"])).toBe("2020-07-09T00:00:00Z");
    expect(dateOf("2020-07-09-x.md", ["date: 9/7/2020 10:00"])).toBe("2020-07-09T10:00:00Z");
    expect(dateOf("2020-07-10-x.md", ["date: 07-09-2020"])).toBe("bad-date");
  });

  test("is not what Eleventy takes from the file", () => {
    expect(dateOf("a.md", ["date: Last Modified"])).toBe("undated");
    expect(dateOf("2026-03-04-a.md", ["date: git Created"])).toBe("2026-03-04T00:00:00Z");
  });

  test("of Hugo is that of publication", () => {
    const lines = ["date: 2026-03-04", "publishDate: 2026-05-06", "lastmod: 2026-07-08"];
    const { articles } = readBlog({ "content/posts/a.md": post(["title: T", ...lines]) }, ["dialect: hugo"]);
    expect(articles["content/posts/a.md"]).toMatchObject({
      published: Date.UTC(2026, 4, 6),
      updated: Date.UTC(2026, 6, 8),
    });
  });

  describe("without a zone is read in the site's, whatever the machine's", () => {
    for (const zone of ["UTC", "America/Los_Angeles", "Asia/Kathmandu", "Pacific/Kiritimati"]) {
      test(`on a machine in ${zone}`, () => {
        vi.stubEnv("TZ", zone);
        const site = ["dialect: jekyll", "timezone: Europe/Berlin"];
        expect(dateOf("_posts/2026-07-01-a.md", [], site)).toBe("2026-06-30T22:00:00Z");
        expect(dateOf("_posts/2026-07-01-a.md", ["date: 2026-07-02 10:00:00"], site)).toBe(
          "2026-07-02T08:00:00Z",
        );
        expect(dateOf("_posts/2026-07-01-a.md", ["date: 2026-07-02 10:00:00 -4"], site)).toBe(
          "2026-07-02T14:00:00Z",
        );
        const { articles } = readBlog(
          { "_posts/2026-07-01-a.md": post(["title: T", "date: 2026-07-02 23:30:00 -0700"]) },
          site,
        );
        // Jekyll makes addresses in the time zone of its site.
        expect(articles["_posts/2026-07-01-a.md"]?.path).toBe("/2026/07/03/a.html");
      });
    }
  });
});

describe("an article without a date", () => {
  const files = { "a.md": post(["title: Undated"]), "b.md": post(["title: Dated", "date: 2026-01-01"]) };

  test("is left out and counted, the others are published", () => {
    const { articles, skipped, problems } = readBlog(files);
    expect(Object.keys(articles)).toEqual(["b.md"]);
    expect(skipped).toEqual({ "a.md": "undated" });
    expect(problems).toEqual([]);
  });

  test("stops the build where site.md says so", () => {
    const { problems, result } = readBlog(files, ["undated: error"]);
    expect(problems).toMatchObject([{ severity: "error", rule: "missing-date", file: "a.md" }]);
    expect(result.edition).toBeUndefined();
  });

  test("stops the build where the articles are Broadsheet's own, unless site.md says otherwise", () => {
    const site = ["dialect: plain"];
    expect(readBlog(files, site).problems).toMatchObject([{ severity: "error", rule: "missing-date" }]);
    expect(readBlog(files, [...site, "undated: skip"]).skipped).toEqual({ "a.md": "undated" });
  });

  describe("gets the date of its first commit where site.md says so", () => {
    const site = "---\ntitle: T\nurl: https://t.example\narticles: ../blog\nundated: git\n---\n";

    function commit(folder: string, day: string, ...changes: readonly (readonly string[])[]) {
      const date = `${day}T12:00:00+00:00`;
      const env = {
        ...process.env,
        GIT_AUTHOR_DATE: date,
        GIT_COMMITTER_DATE: date,
        GIT_CONFIG_GLOBAL: "/dev/null",
      };
      const git = (...args: readonly string[]) =>
        execFileSync("git", ["-c", "user.name=A", "-c", "user.email=a@a.example", ...args], {
          cwd: folder,
          env,
        });
      for (const change of [...changes, ["add", "-A"], ["commit", "-qm", day]]) git(...change);
    }

    test("renames followed", () => {
      const root = temporaryFolder({ "content/site.md": site, "blog/é a.md": post(["title: Undated"]) });
      commit(join(root, "blog"), "2024-05-06", ["init", "-q"]);
      commit(join(root, "blog"), "2025-05-06", ["mv", "é a.md", "b.md"]);
      writeFiles(root, { "blog/new.md": post(["title: Not committed"]) });
      const { present, skipped } = build({ content: join(root, "content") });
      expect(present?.()).toMatchObject([{ title: "Undated", published: Date.UTC(2024, 4, 6, 12) }]);
      expect(skipped.map(({ reason }) => reason)).toEqual(["undated"]);
    });

    test("but not from a shallow clone, whose oldest commit is not the first", () => {
      const root = temporaryFolder({ "content/site.md": site, "origin/a.md": post(["title: A"]) });
      commit(join(root, "origin"), "2024-05-06", ["init", "-q"]);
      writeFiles(root, { "origin/b.md": post(["title: B"]) });
      commit(join(root, "origin"), "2025-05-06");
      execFileSync("git", [
        "clone",
        "-q",
        "--depth",
        "1",
        `file://${join(root, "origin")}`,
        join(root, "blog"),
      ]);
      const { articles, problems } = build({ content: join(root, "content") });
      expect(articles).toBe(0);
      expect(problems).toMatchObject([{ severity: "warning", rule: "no-history" }]);
    });

    test("but not where there is no repository", () => {
      const { skipped, problems } = readBlog({ "a.md": post(["title: Undated"]) }, ["undated: git"]);
      expect(skipped).toEqual({ "a.md": "undated" });
      expect(problems).toMatchObject([{ severity: "warning", rule: "no-history" }]);
    });
  });
});
