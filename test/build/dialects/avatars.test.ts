import { describe, expect, test } from "vitest";
import { DIALECTS } from "../../../src/build/dialects/dialects.ts";
import { post, readBlog } from "../../support/blog.ts";
import type { Files } from "../../support/folder.ts";
import { PIXEL } from "../../support/picture.ts";
import { article, publish } from "../../support/serve.ts";

/** Where each generator has its articles and the files of its site's root. */
const PLACES: Readonly<Record<string, readonly [article: string, root: string]>> = {
  jekyll: ["_posts/2026-01-01-a.md", ""],
  hugo: ["content/posts/a.md", "static/"],
  hexo: ["source/_posts/a.md", "source/"],
  astro: ["src/content/blog/a.md", "public/"],
  eleventy: ["content/blog/a.md", "public/"],
  docusaurus: ["blog/2026-01-01-a.md", "static/"],
  zola: ["content/a.md", "static/"],
  mkdocs: ["docs/blog/posts/a.md", "docs/"],
  pelican: ["content/a.md", "content/"],
  nextjs: ["pages/blog/a.md", "public/"],
  sveltekit: ["src/posts/a.md", "static/"],
  gatsby: ["content/blog/a.md", "static/"],
  vitepress: ["docs/posts/a.md", "docs/public/"],
  vuepress: ["docs/posts/a.md", "docs/.vuepress/public/"],
  nuxt: ["content/blog/a.md", "public/"],
  quartz: ["content/a.md", "content/"],
  lume: ["src/posts/a.md", "src/"],
  nikola: ["posts/a.md", "files/"],
  generic: ["a.md", "static/"],
};

const HASHED = expect.stringMatching(/^https:\/\/gazette\.example\/media\/me-[\da-f]{12}\.png$/);

function read(dialect: string, avatar: string, files: Files) {
  const [file] = PLACES[dialect]!;
  const text = post(["title: T", "date: 2026-01-01", "author:", "  name: Ada", `  avatar: ${avatar}`]);
  const { articles, problems } = readBlog({ [file]: text, ...files }, [`dialect: ${dialect}`]);
  return { author: articles[file]?.authors[0], problems };
}

describe("the picture of an author is a file of the site", () => {
  test("in every dialect", () => {
    const foreign = DIALECTS.map(({ name }) => name).filter((name) => name !== "plain");
    expect(new Set(Object.keys(PLACES))).toEqual(new Set(foreign));
  });

  for (const [dialect, [file, root]] of Object.entries(PLACES)) {
    test(`${dialect}: from the site's root, and beside the article`, () => {
      const atRoot = read(dialect, "/img/me.png", { [`${root}img/me.png`]: PIXEL });
      expect(atRoot).toEqual({ author: { name: "Ada", avatar: HASHED }, problems: [] });
      const folder = file.slice(0, file.lastIndexOf("/") + 1);
      const beside = read(dialect, "./me.png", { [`${folder}me.png`]: PIXEL });
      expect(beside).toEqual({ author: { name: "Ada", avatar: HASHED }, problems: [] });
    });
  }

  test("where a list of authors names it", () => {
    for (const path of ["/img/me.png", "./me.png", "people/me.png"]) {
      const { articles, problems } = readBlog(
        {
          "blog/2026/01/01/a.md": post(["title: T", "authors: ada"]),
          "blog/authors.yml": `ada:\n  name: Ada\n  image_url: ${path}\n`,
          "static/img/me.png": PIXEL,
          "blog/me.png": PIXEL,
          "blog/people/me.png": PIXEL,
        },
        ["dialect: docusaurus"],
      );
      expect(articles["blog/2026/01/01/a.md"]?.authors, path).toEqual([{ name: "Ada", avatar: HASHED }]);
      expect(problems).toEqual([]);
    }
  });

  test("an address on the web stays, and so does a path that is no file", () => {
    const urls = {
      "https://a.example/me.png": "https://a.example/me.png",
      "//a.example/me.png": "https://a.example/me.png",
    };
    for (const [written, url] of Object.entries({
      ...urls,
      "/avatar/ada": "https://gazette.example/avatar/ada",
    }))
      expect(read("generic", written, {}).author, written).toEqual({ name: "Ada", avatar: url });
    expect(read("generic", "ada@a.example", {}).author).toEqual({ name: "Ada" });
  });

  test("where it is not there, it is left out, with one warning that names the places", () => {
    const { articles, problems } = readBlog(
      {
        "_posts/2026-01-01-a.md": post(["title: A", "author: ada"]),
        "_posts/2026-01-02-b.md": post(["title: B", "author: ada"]),
        "_data/authors.yml": "ada: { name: Ada, avatar: /img/gone.png }\n",
        "assets/x.png": PIXEL,
      },
      ["dialect: jekyll"],
    );
    expect(Object.values(articles).map(({ authors }) => authors)).toEqual([
      [{ name: "Ada" }],
      [{ name: "Ada" }],
    ]);
    expect(problems).toMatchObject([
      {
        severity: "warning",
        rule: "missing-avatar",
        file: "_posts/2026-01-01-a.md",
        expected: expect.stringMatching(/^a picture of the author at .*img\/gone\.png or .*img\/gone\.png/),
        found: "`/img/gone.png`, in 1 more files too",
      },
    ]);
  });

  test("in Broadsheet's own schema, of articles and of site.md, and it is in the feeds", async () => {
    const site = (avatar: string) =>
      `---\ntitle: T\nurl: https://gazette.example\nauthors: [{ name: Ada, avatar: ${avatar} }]\n---\n`;
    const { json } = publish({
      "site.md": site("me.png"),
      "articles/a.md": article({ title: "A" }),
      "articles/b.md": article({
        title: "B",
        publish_date: "2026-01-02",
        authors: "[{ name: Eve, avatar: eve/me.png }]",
      }),
      "me.png": PIXEL,
      "articles/eve/me.png": PIXEL,
    });
    expect(await json("/feed.json")).toMatchObject({
      authors: [{ name: "Ada", avatar: HASHED }],
      items: [{ authors: [{ name: "Eve", avatar: HASHED }] }, { authors: [{ name: "Ada", avatar: HASHED }] }],
    });
    const { problems } = readBlog({ "a.md": article({ title: "A" }) }, [
      "dialect: plain",
      "authors: [{ name: Ada, avatar: gone.png }]",
    ]);
    expect(problems).toMatchObject([
      { severity: "warning", rule: "missing-avatar", line: 6, found: "`gone.png`" },
    ]);
  });
});
