import { describe, expect, test } from "vitest";
import { build } from "../../../src/build/build.ts";
import { temporaryFolder } from "../../support/folder.ts";
import { article, SITE } from "../../support/serve.ts";

/** What the build says of these lines of site.md. */
function problemsOf(lines: string) {
  const content = temporaryFolder({
    "site.md": SITE.replace("\n---\n", `\n${lines}\n---\n`),
    "articles/one.md": article({ title: "One", tags: "[rust]" }),
  });
  return build({ content }).problems.map(({ severity, rule, line, column, found }) => ({
    severity,
    rule,
    line,
    column,
    found,
  }));
}

describe("redirects and gone in site.md", () => {
  test("are silent when all is well", () => {
    expect(
      problemsOf(
        "redirects:\n  /old: /articles/one\n  /feed: /tags/rust/rss.xml\n  /a: https://b.example/\ngone: [/c]",
      ),
    ).toEqual([]);
  });

  test.each([
    "/rss.xml",
    "/",
    "/articles/one",
    "/articles/one/",
    "/articles/one.json",
    "/tags/rust",
    "/tags/rust/feed.json",
    "/archive/1/rss.xml",
    "/sitemap/1.xml",
  ])("warn that %s is still there, at its place", (path) => {
    expect(problemsOf(`redirects:\n  /x: /rss.xml\n  ${path}: /atom.xml`)).toEqual([
      { severity: "warning", rule: "still-there", line: 9, column: 3, found: path },
    ]);
    expect(problemsOf(`gone:\n  - ${path}`)).toEqual([
      { severity: "warning", rule: "still-there", line: 8, column: 5, found: path },
    ]);
  });

  test("warn of a redirect to where nothing is", () => {
    expect(problemsOf("redirects:\n  /x: /articles/two")).toEqual([
      {
        severity: "warning",
        rule: "redirect-to-nowhere",
        line: 8,
        column: 3,
        found: "/x leads to /articles/two, where there is nothing",
      },
    ]);
  });

  test("refuse redirects that go round in circles", () => {
    expect(
      problemsOf("redirects:\n  /a: /b\n  /b: /c\n  /c: /b\n  /d: /d").map(({ rule, line }) => [rule, line]),
    ).toEqual([
      ["redirect-loop", 8],
      ["redirect-loop", 9],
      ["redirect-loop", 10],
      ["redirect-loop", 11],
    ]);
  });

  test("refuse an address that is listed twice", () => {
    expect(problemsOf("redirects:\n  /a: /rss.xml\ngone: [/a]")).toEqual([
      { severity: "error", rule: "moved-twice", line: 9, column: 8, found: "/a" },
    ]);
  });

  test.each(["old.xml", "https://gazette.example/old", "/a#b", "/?q=1", "/?p=1&feed=rss"])(
    "refuse %s as an old address",
    (path) => {
      expect(problemsOf(`redirects:\n  "${path}": /rss.xml`)).toEqual([
        { severity: "error", rule: "bad-old-address", line: 8, column: 3, found: path },
      ]);
      expect(problemsOf(`gone:\n  - "${path}"`)).toMatchObject([{ rule: "bad-old-address", line: 8 }]);
    },
  );

  test("refuse a new address that is neither path nor URL, and lists where a mapping belongs", () => {
    expect(problemsOf("redirects:\n  /a: rss.xml")).toMatchObject([
      { severity: "error", rule: "not-a-url", line: 8 },
    ]);
    expect(problemsOf("redirects: [/a]")).toMatchObject([
      { severity: "error", rule: "not-a-mapping", line: 7 },
    ]);
  });
});
