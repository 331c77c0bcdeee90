import { describe, expect, test } from "vitest";
import { post, readBlog } from "../../support/blog.ts";

/** Addresses as the generators themselves made them. */
interface Seen {
  /** Which version of the generator was seen to do it. */
  readonly version: string;
  /** What the blog has beside its articles. */
  readonly config?: Readonly<Record<string, string>>;
  /** Where its articles are, where the address is to be told from there. */
  readonly root: string;
  /** The address by the file below the root, or by the file and lines of its front matter. */
  readonly pages: Readonly<Record<string, string | readonly [address: string, ...lines: string[]]>>;
}

const SEEN: Readonly<Record<string, Seen>> = {
  docusaurus: {
    version: "3.10.2",
    root: "blog/",
    pages: {
      "2026-03-04-plain.md": "/blog/2026/03/04/plain",
      "2026-03-04-My Post.md": "/blog/2026/03/04/My Post",
      "2026-03-05-v1.2.3.md": "/blog/2026/03/05/v1.2.3",
      "2026-03-05-café.md": "/blog/2026/03/05/café",
      "2026-03-05-日本語.md": "/blog/2026/03/05/日本語",
      "2026-03-06-folder/index.md": "/blog/2026/03/06/folder",
      "2026/03/07/deep.md": "/blog/2026/03/07/deep",
      "2026/03/08-under.md": "/blog/2026/03/08/under",
      "2026/2026-03-09-indir.md": "/blog/2026/03/09/2026/indir",
      "2026/03/10/folder/index.md": "/blog/2026/03/10/folder",
      "nodate.md": ["/blog/nodate", "date: 2026-03-11"],
      "sub/nodate.md": ["/blog/sub/nodate", "date: 2026-03-11"],
      "2026-03-12-slugged.md": ["/blog/own", "slug: own"],
      "2026-03-12-slugabs.md": ["/blog/abs/own", "slug: /abs/own"],
      "2026-03-12-slugnested.md": ["/blog/nested/own", "slug: nested/own"],
      "2026-03-12-slugspace.md": ["/blog/My Slug", "slug: My Slug"],
      "2026-03-12-slugaccent.md": ["/blog/café ö", "slug: café ö"],
      "2026-03-13-otherdate.md": ["/blog/2026/03/13/otherdate", "date: 2026-04-01"],
      "2026-03-17-mdxfile.mdx": "/blog/2026/03/17/mdxfile",
      "2026-03-18_under_score.md": "/blog/2026/03/18/_under_score",
      "2026-3-9-unpadded.md": "/blog/2026/3/9/unpadded",
      "2026-03-19-a+b.md": "/blog/2026/03/19/a+b",
      "2026-03-19-it's (x).md": "/blog/2026/03/19/it's (x)",
      "2026-03-20-100%.md": "/blog/2026/03/20/100%",
      "2026-03-21-x&y.md": "/blog/2026/03/21/x&y",
      "2026-03-22-UPPER.md": "/blog/2026/03/22/UPPER",
      "2026-03-23-a--b.md": "/blog/2026/03/23/a--b",
      "index.md": ["/blog/index", "date: 2026-03-24"],
      "sub/2026-03-25-post/index.mdx": "/blog/2026/03/25/sub/post",
      "2026-03-26/index.md": "/blog/2026/03/26/index",
      "2026-03-27-zone.md": ["/blog/2026/03/27/zone", "date: 2026-03-27T23:30:00-05:00"],
      "2026-03-29-a#b.md": "/blog/2026/03/29/a#b",
      "2026-03-29-q?x.md": "/blog/2026/03/29/q?x",
      "2026/03-30-mixed.md": "/blog/2026/03/30/mixed",
      "2026/03/31-name.with.dots.md": "/blog/2026/03/31/name.with.dots",
      "sub/2026/04/02/deep.md": "/blog/2026/04/02/sub/deep",
    },
  },
  astro: {
    version: "6.0.5, its collections loaded by `glob`, in the routes of its blog template",
    root: "src/content/blog/",
    pages: {
      "plain.md": "/blog/plain/",
      "My Post.md": "/blog/my-post/",
      "MyCamel.md": "/blog/mycamel/",
      "v1.2.3.md": "/blog/v123/",
      "café.md": "/blog/café/",
      "日本語 テスト.md": "/blog/日本語-テスト/",
      "folder/index.md": "/blog/folder/",
      "2026-03-04-dated.md": "/blog/2026-03-04-dated/",
      "2026/03/07/deep.md": "/blog/2026/03/07/deep/",
      "sub dir/Some.File.md": "/blog/sub-dir/somefile/",
      "slugged.md": ["/blog/own/", "slug: own"],
      "slugspace.md": ["/blog/My Own Slug/", "slug: My Own Slug"],
      "slugnested.md": ["/blog/nested/own/", "slug: nested/own"],
      "slugabs.md": ["/blog/abs/own/", "slug: /abs/own/"],
      "under_score.md": "/blog/under_score/",
      "a--b.md": "/blog/a--b/",
      "a+b.md": "/blog/ab/",
      "it's (x).md": "/blog/its-x/",
      "100%.md": "/blog/100/",
      "x&y.md": "/blog/xy/",
      "UPPER.mdx": "/blog/upper/",
      "dot.in.name/post.md": "/blog/dotinname/post/",
      "a,b;c.md": "/blog/abc/",
      "Ünïcode—dash.md": "/blog/ünïcodedash/",
      "emoji 🎉.md": "/blog/emoji-/",
      "trail-.md": "/blog/trail-/",
      "-lead.md": "/blog/-lead/",
      "Folder Two/Index.md": "/blog/folder-two/",
    },
  },
  eleventy: {
    version: "3.1",
    root: "content/",
    pages: {
      "blog/-lead.md": "/blog/-lead/",
      "blog/own/own.md": "/blog/own/",
      "blog/2026-03-04-dated.md": "/blog/2026-03-04-dated/",
      "blog/2026-3-4-unpadded.md": "/blog/2026-3-4-unpadded/",
      "blog/a.b c+.md": "/blog/a.b c+/",
      "blog/late.md": [
        "/2026/03/05/late/",
        "date: 2026-03-04T23:30:00-05:00",
        "permalink: \"/{{ page.date | date: '%Y/%m/%d' }}/{{ page.fileSlug }}/\"",
      ],
    },
  },
  jekyll: {
    version: "4.3.1",
    root: "_posts/",
    pages: {
      "2026-03-04-a.html.md": "/2026/03/04/a.html.html",
      "2026-03-06-c.xml.md": "/2026/03/06/c.xml.html",
      "2026-03-07-d.markdown": "/2026/03/07/d.html",
      "2026-03-08-e.md.md": "/2026/03/08/e.md.html",
      "2026-03-10-v1.2.md": "/2026/03/10/v1.2.html",
      "2026-03-11-g.html.md": ["/x/g.html/", "permalink: /x/:title/"],
      "2026-03-14-It.is.md": "/2026/03/14/It.is.html",
      "2026-03-15-j.html.md": ["/2026/03/15/own.html.html", "slug: own.html"],
      "2026-03-16-emoji 🎉.md": "/2026/03/16/emoji.html",
      "2026-03-17-a+b & c.md": "/2026/03/17/a+b-&-c.html",
      "2026-03-18-日本 語.md": "/2026/03/18/日本-語.html",
      "2026-03-19-100%.md": "/2026/03/19/100.html",
      "2026-03-20--lead-.md": "/2026/03/20/lead.html",
      "2026-03-21-a--b.md": "/2026/03/21/a-b.html",
      "2026-03-22-ünï.md": "/2026/03/22/ünï.html",
      "2026-03-23-q?#x.md": "/2026/03/23/q-x.html",
      "2026-03-24-under_score.md": "/2026/03/24/under_score.html",
      "2026-03-25-(p).md": "/2026/03/25/(p).html",
      "2026-03-26-k.markdown.md": "/2026/03/26/k.markdown.html",
      "2026-03-28-m.txt.md": "/2026/03/28/m.txt.html",
      "2026-03-29-_under.md": "/2026/03/29/_under.html",
      "2026-03-29-Slug_Of A.b.md": ["/slug-of-a-b/", "permalink: /:slug/"],
      "2026-03-29-title.md": ["/my-slug-v1/", "slug: My_slug v1", "permalink: /:slug/"],
      "2026-03-29-commas.md": ["/c++,/d/2026/03/29/commas.html", "categories: C++, d"],
      "26-03-30-short-year.md": ["/2026/03/30/short-year.html", "date: 2026-03-30"],
    },
  },
  hugo: {
    version: "0.111",
    config: {
      "hugo.toml":
        '[permalinks]\nblog = "/b/:slugorfilename/"\nnotes = "/n/:title/"\nnews = "/:sections/:slugorfilename/"\n',
      "content/news/one/two/_index.md": "---\ntitle: Two\n---\n",
    },
    root: "content/",
    pages: {
      "posts/emoji 🎉.md": "/posts/emoji-/",
      "posts/(x) y.md": "/posts/x-y/",
      "posts/a+b.md": "/posts/a+b/",
      "posts/a%b.md": "/posts/ab/",
      "posts/a & b.md": "/posts/a-b/",
      "posts/it's.md": "/posts/its/",
      "posts/v1.2.3.md": "/posts/v1.2.3/",
      "posts/Ünïcode — dash.md": "/posts/ünïcode-dash/",
      "posts/日本語 テスト.md": "/posts/日本語-テスト/",
      "posts/under_score.md": "/posts/under_score/",
      "posts/-lead.md": "/posts/-lead/",
      "posts/trail-.md": "/posts/trail-/",
      "posts/dot.md.md": "/posts/dot.md/",
      "posts/q?.md": "/posts/q/",
      "posts/c#.md": "/posts/c#/",
      "posts/a@b.md": "/posts/a@b/",
      "posts/~t.md": "/posts/~t/",
      "posts/MIXED Case.md": "/posts/mixed-case/",
      "blog/c+d.md": "/b/c-d/",
      "blog/0.md": ["/b/b-c-d/", "slug: B+C d"],
      "blog/1.md": ["/b/a--b/", "slug: a + b"],
      "blog/2.md": ["/b/-x/", "slug: +x"],
      "blog/3.md": ["/b/x-/", "slug: x+"],
      "blog/4.md": ["/b/1--1-2/", "slug: 1 + 1 = 2"],
      "news/a.md": "/news/a/",
      "news/one/b.md": "/news/b/",
      "news/one/two/c.md": "/news/one/two/c/",
      "news/one/two/three/d.md": "/news/one/two/d/",
      "news/one/e/index.md": "/news/e/",
      "news/one/two/f/index.md": "/news/one/two/f/",
      "notes/1.md": ["/n/title--more/", "title: Title + more"],
    },
  },
  vitepress: {
    version: "1.6.4",
    config: { "docs/.vitepress/config.mts": "export default defineConfig({ base: '/b/' })" },
    root: "docs/",
    pages: {
      "posts/index.md": "/b/posts/",
      "posts/dir/index.md": "/b/posts/dir/",
      "posts/one.md": ["/b/posts/one.html", "permalink: /perm/x", "slug: sl"],
      "posts/sub dir/My Post.md": "/b/posts/sub dir/My Post.html",
      "posts/2024-01-02-dated.md": "/b/posts/2024-01-02-dated.html",
      "posts/v1.2.3.md": "/b/posts/v1.2.3.html",
      "posts/日本語.md": "/b/posts/日本語.html",
      "posts/it's (x).md": "/b/posts/it's (x).html",
      "posts/UPPER.md": "/b/posts/UPPER.html",
      "zh/posts/z.md": "/b/zh/posts/z.html",
    },
  },
  vuepress: {
    version: "2.0.0-rc.31",
    config: { "docs/.vuepress/config.js": "export default defineUserConfig({ bundler: viteBundler() })" },
    root: "docs/",
    pages: {
      "posts/index.md": "/posts/",
      "posts/dir/README.md": "/posts/dir/",
      "posts/one.md": ["/posts/one.html", "slug: sl"],
      "posts/sub dir/My Post.md": "/posts/sub dir/My Post.html",
      "posts/2024-01-02-dated.md": "/posts/2024-01-02-dated.html",
      "posts/v1.2.3.md": "/posts/v1.2.3.html",
      "posts/日本語.md": "/posts/日本語.html",
      "posts/it's (x).md": "/posts/it's (x).html",
      "posts/UPPER.md": "/posts/UPPER.html",
      "zh/posts/z.md": "/zh/posts/z.html",
      "posts/p1.md": ["/pages/ea1541", "permalink: /pages/ea1541"],
      "posts/p2.md": ["/pages/ea1542/", "permalink: /pages/ea1542/"],
      "posts/p3.md": ["/pages/ea1543.html", "permalink: /pages/ea1543.html"],
    },
  },
};

describe.each(Object.entries(SEEN))(
  "addresses as %s made them",
  (dialect, { root, config = {}, pages, version }) => {
    test(`version ${version}`, () => {
      const files = Object.entries(pages).map(([name, page], i): [string, string] => {
        const lines = typeof page === "string" ? [] : page.slice(1);
        const title = lines.some((line) => line.startsWith("title:")) ? [] : [`title: T${i}`];
        const isDated = /^\d{4}\D/.test(name) || lines.some((line) => line.startsWith("date:"));
        return [
          root + name,
          post([...title, ...lines, ...(isDated ? [] : ["date: 2026-03-04"])], `${name}\n`),
        ];
      });
      const { articles, skipped } = readBlog({ ...config, ...Object.fromEntries(files) }, [
        `dialect: ${dialect}`,
      ]);
      expect(Object.keys(skipped).filter((file) => !Object.hasOwn(config, file))).toEqual([]);
      const made = Object.entries(articles).map(([file, { path }]) => [
        file.slice(root.length),
        decodeURIComponent(path),
      ]);
      const seen = Object.entries(pages).map(([file, page]) => [
        file,
        typeof page === "string" ? page : page[0],
      ]);
      expect(Object.fromEntries(made)).toEqual(Object.fromEntries(seen));
    });
  },
);
