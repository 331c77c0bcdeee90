import { describe, expect, test } from "vitest";
import type { ArticleDraft } from "../../../src/build/article/article-draft.ts";
import { ArticleIndex } from "../../../src/build/article/link-index.ts";
import { ArticleLinks } from "../../../src/build/article/links.ts";

const FILES: Readonly<Record<string, string>> = {
  "/blog/_posts/2020-01-02-first.md": "/2020/first/",
  "/blog/_posts/sub/2020-01-03-second.markdown": "/2020/second/",
  "/blog/content/posts/third/index.md": "/third/",
  "/blog/content/notes/third.mdx": "/notes/third/",
  "/blog/content/news/a.md": "/a/",
  "/blog/content/news/a.fa.md": "/fa/a/",
  "/blog/content/news/b.fa.md": "/fa/b/",
  "/blog/content/news/c/index.fa.md": "/fa/c/",
};
const links = new ArticleLinks(
  new ArticleIndex(
    Object.entries(FILES).map(
      ([file, path]) => ({ file, path, language: file.includes(".fa.") ? "fa" : "en" }) as ArticleDraft,
    ),
    "https://x.example",
  ),
);
const FROM = "/blog/_posts/2020-01-02-first.md";

describe("relative links", () => {
  test("name a file, with or without its ending, or the folder of an index", () => {
    expect(links.find(FROM, "sub/2020-01-03-second.markdown#a")).toBe("https://x.example/2020/second/#a");
    expect(links.find(FROM, "./sub/2020-01-03-second.markdown?x")).toBe("https://x.example/2020/second/?x");
    expect(links.find(FROM, "../content/posts/third/")).toBe("https://x.example/third/");
    expect(links.find(FROM, "../content/notes/third")).toBe("https://x.example/notes/third/");
  });

  test("are not guessed from a name alone", () => {
    expect(links.find(FROM, "third")).toBeUndefined();
    expect(links.find(FROM, "third.md")).toBeUndefined();
    expect(links.find(FROM, "./notes/third.mdx")).toBeUndefined();
  });
});

test("a name with a language means the article in it", () => {
  const path = (from: string, name: string, language?: string) =>
    links.named(`/blog/content/news/${from}`, name, language)?.slice("https://x.example".length);
  expect(path("a.md", "/news/a")).toBe("/a/");
  expect(path("a.md", "/news/a#x", "fa")).toBe("/fa/a/#x");
  expect(path("a.fa.md", "a.md", "en")).toBe("/a/");
  expect(path("a.fa.md", "a", "fa-IR")).toBe("/fa/a/");
  expect(path("a.md", "b", "en")).toBeUndefined();
});

describe("links from a root", () => {
  test("find Markdown files wherever the root is", () => {
    expect(links.find(FROM, "/posts/third/index.md")).toBe("https://x.example/third/");
    expect(links.find(FROM, "@/notes/third.mdx#a")).toBe("https://x.example/notes/third/#a");
    expect(links.find(FROM, "notes/third.mdx")).toBe("https://x.example/notes/third/");
  });

  test("leave paths of the site alone", () => {
    expect(links.find(FROM, "/posts/third/")).toBeUndefined();
  });
});

describe("names in tags", () => {
  test("are file names, with folders where there are some", () => {
    expect(links.named(FROM, "2020-01-02-first")).toBe("https://x.example/2020/first/");
    expect(links.named(FROM, "/sub/2020-01-03-second")).toBe("https://x.example/2020/second/");
    expect(links.named(FROM, "_posts/2020-01-02-first.md")).toBe("https://x.example/2020/first/");
    expect(links.named(FROM, "POSTS/Third#part")).toBe("https://x.example/third/#part");
  });

  test("mean the nearest of several articles", () => {
    expect(links.named("/blog/content/notes/fourth.md", "third")).toBe("https://x.example/notes/third/");
    expect(links.named("/blog/content/posts/fourth.md", "third.md")).toBe("https://x.example/third/");
  });

  test("mean the article in the same language, where there is one", () => {
    expect(links.named("/blog/content/news/b.fa.md", "news/a")).toBe("https://x.example/fa/a/");
    expect(links.named(FROM, "news/a.md")).toBe("https://x.example/a/");
    expect(links.named(FROM, "a.fa.md")).toBe("https://x.example/fa/a/");
    expect(links.named(FROM, "news/b")).toBe("https://x.example/fa/b/");
    expect(links.named(FROM, "news/c")).toBe("https://x.example/fa/c/");
  });

  test("that no article has find nothing", () => {
    for (const name of ["irst", "x/2020-01-02-first", "", "/", "%"])
      expect(links.named(FROM, name)).toBeUndefined();
  });
});
