import { expect, test } from "vitest";
import { post, readBlog } from "../../support/blog.ts";
import type { Files } from "../../support/folder.ts";

const POST = post(["title: A", "date: 2026-01-02"]);
const told = (files: Files, dialect: string) =>
  readBlog(files, [`dialect: ${dialect}`]).problems.map(({ rule, file, found }) => [rule, file, found]);

test("articles in other formats are told of, once", () => {
  const jekyll = {
    "_posts/2026-01-02-a.md": POST,
    "_posts/2026-01-03-b.html": POST,
    "_posts/2026-01-04-c.textile": POST,
    "_posts/2026-01-05-d.textile": POST,
    "_layouts/post.html": POST,
    "index.html": POST,
  };
  expect(told(jekyll, "jekyll")).toEqual([
    ["other-format", "_posts/2026-01-03-b.html", "3 files in .html, .textile, of which this is the first"],
  ]);
  expect(told({ "content/a.md": POST, "content/b.rst": "B\n=\n\n:date: 2026-01-02\n" }, "pelican")).toEqual([
    ["other-format", "content/b.rst", "1 file in .rst, of which this is the first"],
  ]);
});

test("and nothing is told of pages, templates, and HTML that no generator fills in", () => {
  const files = {
    "content/posts/a.md": POST,
    "content/posts/_index.html": POST,
    "content/posts/demo.html": "<!doctype html>\n<title>Demo</title>\n",
    "layouts/single.html": POST,
    "content/posts/data.csv": "a,b\n",
  };
  expect(told(files, "hugo")).toEqual([]);
});
