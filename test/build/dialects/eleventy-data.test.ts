import { describe, expect, test } from "vitest";
import { post, readBlog } from "../../support/blog.ts";
import type { Files } from "../../support/folder.ts";

const A = "posts/2026-01-02-a-post.md";
const OWN = "posts/own.md";

/** Where the first article is unless the data says otherwise. */
const DEFAULT = "/posts/2026-01-02-a-post/";

/** A blog of Eleventy with this directory data in code (`@{…}` for an expression in a template), and what comes of it. */
function blog(code: string, name = "posts/posts.11tydata.js") {
  const reading = readBlog(
    {
      "eleventy.config.js": "export default () => ({});\n",
      [name]: code.replaceAll("@{", "${"),
      [A]: post(["title: The Title", "tags: [posts, One]"]),
      [OWN]: post(["title: Own", "date: 2026-02-02", "permalink: /mine/"]),
    },
    ["dialect: eleventy"],
  );
  return {
    ...reading,
    path: reading.articles[A]?.path,
    own: reading.articles[OWN]?.path,
    rules: reading.problems.map(({ file, line, rule }) => `${file}:${line} ${rule}`),
  };
}

describe("directory data of Eleventy in code", () => {
  test("says in plain values what it says in JSON", () => {
    for (const [before, after] of [
      ["module.exports = ", ";"],
      ["export default ", ""],
      ["// Data\nmodule.exports = function () {\n  return ", ";\n};"],
      ["const x = { a: 1 };\nexport default async () => (", ");"],
      ["const f = () => {\n  return { lang: 'x' };\n};\nmodule.exports = ", ";"],
    ]) {
      const { articles, own, path, rules } = blog(
        `${before}{\n  layout: "post.njk", // as all\n  author: 'Ada',\n  lang: \`de\`,\n  permalink: "/blog/{{ page.fileSlug }}/",\n  f() { return 1; },\n}${after}\n`,
      );
      expect(articles[A]).toMatchObject({ authors: [{ name: "Ada" }], language: "de" });
      expect({ path, own, rules }).toEqual({ path: "/blog/a-post/", own: "/mine/", rules: [] });
    }
  });

  test("keeps articles back", () => {
    expect(blog("export default { draft: true };").skipped).toEqual({ [A]: "draft", [OWN]: "draft" });
    expect(blog("export default { permalink: false };").skipped).toEqual({ [A]: "excluded" });
    expect(blog("export default { eleventyExcludeFromCollections: true };").articles).toEqual({});
  });

  for (const [code, path, own] of [
    ["permalink: (data) => `/posts/@{data.page.fileSlug}/index.html`", "/posts/a-post/", "/mine/"],
    ["permalink: ({ title }) => `/posts/@{slugify(title)}/`", "/posts/the-title/", "/mine/"],
    [
      "eleventyComputed: { permalink: data => `posts/@{data.page.fileSlug}/` }",
      "/posts/a-post/",
      "/posts/own/",
    ],
    [
      "eleventyComputed: { permalink(data) { if (data.draft) { return {}; } return `/blog/@{this.slugify(data.title)}/`; } }",
      "/blog/the-title/",
      "/blog/own/",
    ],
    [
      "eleventyComputed: { permalink: (data) => data.permalink || `/n/@{data.page.fileSlug}/` }",
      "/n/a-post/",
      "/mine/",
    ],
    ["eleventyComputed: { permalink: '/c/{{ page.fileSlug }}/' }", "/c/a-post/", "/c/own/"],
    ["permalink: data => data.draft ? false : data.permalink", DEFAULT, "/mine/"],
  ] as const) {
    test(`says where pages are: ${code}`, () => {
      const found = blog(`export default {\n${code},\n};\n`);
      expect({ path: found.path, own: found.own, rules: found.rules }).toEqual({ path, own, rules: [] });
    });
  }

  test("that says it in no way that is understood is a warning, one for all", () => {
    for (const code of [
      "permalink: (data) => `/@{data.date.getFullYear()}/@{data.page.fileSlug}/`",
      "permalink: (data) => makePath(data)",
      "permalink: (data) => data.short ? `/s/@{data.page.fileSlug}/` : `/long/@{data.page.fileSlug}/`",
    ]) {
      const { path, own, rules } = blog(`export default {\n  tags: [],\n  ${code},\n};\n`);
      expect({ path, own, rules }).toEqual({
        path: DEFAULT,
        own: "/mine/",
        rules: ["posts/posts.11tydata.js:3 computed-address"],
      });
    }
  });

  test("is left alone where it exports no group, with a warning", () => {
    for (const code of ["import x from './x.js';\nexport default x;\n", "module.exports = {", ""]) {
      const { path, rules } = blog(code);
      expect({ path, rules }).toEqual({
        path: DEFAULT,
        rules: ["posts/posts.11tydata.js:1 unread-data"],
      });
    }
  });
});

test("Eleventy's computed address counts more than a page's own, in data without code too", () => {
  const { articles } = readBlog(
    {
      "posts/posts.json": '{ "eleventyComputed": { "permalink": "/c/{{ page.fileSlug }}/" } }',
      [OWN]: post(["title: Own", "date: 2026-02-02", "permalink: /mine/"]),
    },
    ["dialect: eleventy"],
  );
  expect(articles[OWN]?.path).toBe("/c/own/");
});

test("data that cannot be read is a warning at its place", () => {
  const { problems } = readBlog(
    { "posts/posts.json": '{\n  "draft": true\n  "lang": "de"\n}\n', [A]: post(["title: A"]) },
    ["dialect: eleventy"],
  );
  expect(problems).toMatchObject([{ severity: "warning", file: "posts/posts.json", line: 3 }]);
});

test("a tag that data alone gives to every article is the name of a collection, no topic", () => {
  const files = {
    "blog/blog.11tydata.json": '{ "tags": ["blog-posts", "web"] }',
    "blog/a.md": post(["title: A", "date: 2026-01-01", "tags: css"]),
    "blog/b.md": post(["title: B", "date: 2026-01-02", "tags: [web]"]),
    "about.md": post(["title: About"]),
  };
  const tagsOf = (more: Files = {}) =>
    Object.values(readBlog({ ...files, ...more }, ["dialect: eleventy"]).articles).map(({ title, tags }) => [
      title,
      ...tags.map(({ name }) => name),
    ]);
  expect(tagsOf()).toEqual([
    ["A", "web", "css"],
    ["B", "web"],
  ]);
  expect(tagsOf({ "notes/c.md": post(["title: C", "date: 2026-01-03"]) })).toEqual([
    ["A", "blog-posts", "web", "css"],
    ["B", "blog-posts", "web"],
    ["C"],
  ]);
});
