import { describe, expect, test } from "vitest";
import { post, readBlog } from "../../support/blog.ts";
import type { Files } from "../../support/folder.ts";

const A = "_posts/2026-01-02-a.md";
const B = "_posts/secret/2026-01-03-b.md";

/** A blog of Jekyll whose configuration has these defaults, as JSON in YAML. */
function blog(defaults: readonly object[], files: Record<string, string> = {}, site: readonly string[] = []) {
  const config = `title: T\ndefaults: ${JSON.stringify(defaults)}\n`;
  return readBlog({ "_config.yml": config, [A]: post(["title: A"]), ...files }, ["dialect: jekyll", ...site]);
}

const all = (values: object) => ({ scope: { path: "" }, values });

describe("defaults in Jekyll's configuration", () => {
  test("say who writes, in which language, and at which address", () => {
    const values = { author: "Ada", lang: "de", permalink: "/posts/:title/", layout: "post" };
    const { articles } = blog([{ scope: { path: "", type: "posts" }, values }]);
    expect(articles[A]).toMatchObject({ authors: [{ name: "Ada" }], language: "de", path: "/posts/a/" });
  });

  test("keep articles back", () => {
    const { articles, skipped } = blog([{ scope: { path: "_posts/secret" }, values: { published: false } }], {
      [B]: post(["title: B"]),
      "_posts/secret/2026-01-04-c.md": post(["title: C", "published: true"]),
    });
    expect(skipped).toEqual({ [B]: "draft" });
    expect(Object.keys(articles)).toEqual([A, "_posts/secret/2026-01-04-c.md"]);
  });

  test("count the more, the more of a path and of a kind they name, and less than the article", () => {
    const { articles } = blog(
      [
        { scope: { path: "_posts/secret" }, values: { author: "Path" } },
        { scope: { path: "", type: "posts" }, values: { author: "Kind", tags: ["kind"] } },
        all({ author: "All", tags: ["all"], lang: "fr" }),
      ],
      { [B]: post(["title: B", "lang: es"]) },
    );
    expect(articles[A]).toMatchObject({
      authors: [{ name: "Kind" }],
      tags: [{ name: "kind" }],
      language: "fr",
    });
    expect(articles[B]).toMatchObject({
      authors: [{ name: "Path" }],
      tags: [{ name: "kind" }],
      language: "es",
    });
  });

  test("are for their kind and their pattern only", () => {
    const { articles } = blog([
      { scope: { path: "", type: "pages" }, values: { author: "Pages" } },
      { scope: { path: "other" }, values: { author: "Elsewhere" } },
      { scope: { path: "_posts/*-a.md" }, values: { lang: "it" } },
    ]);
    expect(articles[A]).toMatchObject({ authors: [], language: "it" });
  });

  test("begin at the folder of the site's files", () => {
    const files = {
      "_config.yml": "source: src\ndefaults: [{ scope: { path: _posts }, values: { author: Ada } }]\n",
      "src/_posts/2026-01-02-a.md": post(["title: A"]),
    };
    const { articles } = readBlog(files, ["dialect: jekyll"]);
    expect(articles["src/_posts/2026-01-02-a.md"]?.authors).toEqual([{ name: "Ada" }]);
  });

  test("give no picture to all articles, and no address where site.md says one", () => {
    const defaults = [all({ image: "https://a.example/x.png", permalink: "/wrong/:title/" })];
    const { articles } = blog(defaults, {}, ["permalink: /right/:title/"]);
    expect(articles[A]?.path).toBe("/right/a/");
    expect(articles[A]?.hero).toBeUndefined();
  });

  test("that are none do no harm", () => {
    for (const defaults of ["x", [1, null, {}], { scope: 1 }, [{ scope: 3, values: [] }]]) {
      const config = `defaults: ${JSON.stringify(defaults)}\n`;
      const { articles } = readBlog({ "_config.yml": config, [A]: post(["title: A"]) }, ["dialect: jekyll"]);
      expect(Object.keys(articles)).toEqual([A]);
    }
  });
});

// As Jekyll 4.3 and Eleventy 3 themselves do, and the plugin for metadata of Material for MkDocs says that it does.
describe("lists for many articles and lists of their own are one list", () => {
  const tagsOf = (dialect: string, file: string, own: string, others: Files) => {
    const files = { [file]: post(["title: T", "date: 2026-03-04", own]), ...others };
    return readBlog(files, [`dialect: ${dialect}`]).articles[file]?.tags.map(({ name }) => name);
  };

  test("categories in Jekyll", () => {
    const config = {
      "_config.yml": "defaults:\n  - scope: { path: '' }\n    values: { categories: [news], tags: [x] }\n",
    };
    expect(tagsOf("jekyll", "_posts/2026-03-04-a.md", "categories: a b", config)).toEqual([
      "x",
      "news",
      "a",
      "b",
    ]);
    expect(tagsOf("jekyll", "_posts/2026-03-04-a.md", "tags: [y]", config)).toEqual(["y", "news"]);
  });

  test("tags in Eleventy", () => {
    const data = { "blog/blog.json": '{ "tags": ["news"] }' };
    expect(tagsOf("eleventy", "blog/a.md", "tags: [a, b]", data)).toEqual(["news", "a", "b"]);
    expect(tagsOf("eleventy", "blog/a.md", "tags: a", data)).toEqual(["news", "a"]);
  });

  test("tags and categories in MkDocs", () => {
    const data = { "docs/blog/posts/.meta.yml": "tags: [news]\n" };
    expect(tagsOf("mkdocs", "docs/blog/posts/a.md", "tags: [a]", data)).toEqual(["news", "a"]);
  });
});
