import { describe, expect, test } from "vitest";
import { post, readBlog } from "../../support/blog.ts";
import type { Files } from "../../support/folder.ts";

/** The path of one file's article, on a site that says nothing but its dialect. */
function pathOf(dialect: string, file: string, lines: readonly string[] = [], site: readonly string[] = []) {
  const matter = lines.some((line) => line.startsWith("title:")) ? lines : ["title: The Title", ...lines];
  const dated = matter.some((line) => line.startsWith("date:")) ? matter : [...matter, "date: 2026-03-04"];
  const { articles, skipped } = readBlog({ [file]: post(dated) }, [`dialect: ${dialect}`, ...site]);
  return articles[file]?.path ?? skipped[file];
}

describe("an article's address is where its generator puts it", () => {
  test("Jekyll: categories, date and the name of the file, whose case stays", () => {
    expect(pathOf("jekyll", "_posts/2026-03-04-My_Post.md")).toBe("/2026/03/04/My_Post.html");
    expect(pathOf("jekyll", "_posts/2026-03-04-a.md", ["categories: Foo bar"])).toBe(
      "/foo/bar/2026/03/04/a.html",
    );
    expect(pathOf("jekyll", "_posts/2026-03-04-a.md", ["date: 2026-03-05"])).toBe("/2026/03/05/a.html");
    expect(pathOf("jekyll", "_posts/2026-03-04-a.md", ["slug: Other one"])).toBe(
      "/2026/03/04/Other-one.html",
    );
    expect(pathOf("jekyll", "_posts/2026-3-4-a.md", [], ["permalink: pretty"])).toBe("/2026/03/04/a/");
    expect(pathOf("jekyll", "_posts/2026-03-04-a.md", ["permalink: /x/:title/"])).toBe("/x/a/");
    expect(pathOf("jekyll", "_posts/2026-03-04-a.md", ["permalink: x/y"])).toBe("/x/y");
  });

  test("Jekyll: folders above several folders of posts are categories", () => {
    const { articles } = readBlog(
      {
        "site/en/news/_posts/2026-03-04-a.md": post(["title: A"]),
        "site/zh_cn/news/_posts/2026-03-04-a.md": post(["title: Zh", "lang: zh_cn"]),
      },
      ["dialect: jekyll"],
    );
    expect(articles["site/en/news/_posts/2026-03-04-a.md"]).toMatchObject({
      path: "/en/news/2026/03/04/a.html",
      language: "en",
      tags: [],
    });
    expect(articles["site/zh_cn/news/_posts/2026-03-04-a.md"]).toMatchObject({
      path: "/zh_cn/news/2026/03/04/a.html",
      language: "zh-CN",
    });
    expect(pathOf("jekyll", "docs/_posts/2026-03-04-a.md")).toBe("/2026/03/04/a.html");
  });

  test("Hugo: the place of the file below content, its slug, its url", () => {
    expect(pathOf("hugo", "content/posts/My Post.md")).toBe("/posts/my-post/");
    expect(pathOf("hugo", "content/posts/bundle/index.md")).toBe("/posts/bundle/");
    expect(pathOf("hugo", "content/posts/a.md", ["slug: other"])).toBe("/posts/other/");
    expect(pathOf("hugo", "content/posts/a.md", ["url: /x/y"])).toBe("/x/y/");
    expect(pathOf("hugo", "content/posts/a.md", ["url: /x/y.html"])).toBe("/x/y.html");
    expect(
      pathOf("hugo", "content/en/blog/_posts/a.md", ["url: /:section/:year/:month/:slug/", "slug: b"]),
    ).toBe("/blog/2026/03/b/");
    expect(pathOf("hugo", "content/posts/2026-03-04-a.md")).toBe("/posts/2026-03-04-a/");
  });

  test("Hugo: by section, as its [permalinks] say", () => {
    const site = ["permalink:", "  posts: /:year/:month/:slug/", "  notes: /n/:slugorfilename/"];
    expect(pathOf("hugo", "content/posts/a.md", [], site)).toBe("/2026/03/the-title/");
    expect(pathOf("hugo", "content/posts/a.md", ["slug: own"], site)).toBe("/2026/03/own/");
    expect(pathOf("hugo", "content/notes/b.md", [], site)).toBe("/n/b/");
    expect(pathOf("hugo", "content/other/c.md", [], site)).toBe("/other/c/");
  });

  test("Hugo: titles and names by its own path sanitizer", () => {
    const site = ["permalink: /:title/"];
    const titled = (title: string) => pathOf("hugo", "content/a.md", [`title: "${title}"`], site);
    expect(titled("x -- y - z")).toBe("/x--y-z/");
    expect(titled("100% sure")).toBe("/100-sure/");
    expect(titled("-lead and trail-")).toBe("/-lead-and-trail-/");
    expect(titled("İstanbul")).toBe("/istanbul/");
    expect(pathOf("hugo", "content/x -- y.md")).toBe("/x--y/");
  });

  test("Hugo: by its date, though another is that of publication", () => {
    const lines = ["date: 2026-03-04", "publishDate: 2026-05-06"];
    expect(pathOf("hugo", "content/a.md", lines, ["permalink: /:year/:month/:slugorfilename/"])).toBe(
      "/2026/03/a/",
    );
  });

  test("Pelican and Zola: in ASCII", () => {
    const titled = (title: string) => pathOf("pelican", "content/a.md", [`title: "${title}"`]);
    expect(titled("Ünïcode: Straße, œuvre")).toBe("/unicode-strasse-oeuvre.html");
    expect(titled("Привет, мир")).toBe("/privet-mir.html");
    expect(titled("日本語 タイトル")).toBe("/ri-ben-yu-taitoru.html");
    expect(titled("-lead and trail-")).toBe("/-lead-and-trail-.html");
    expect(pathOf("zola", "content/Füße & Hände.md")).toBe("/fusse-hande/");
  });

  test("Hexo: date and name", () => {
    expect(pathOf("hexo", "source/_posts/my-post.md")).toBe("/2026/03/04/my-post/");
    expect(pathOf("hexo", "source/_posts/sub/my-post.md")).toBe("/2026/03/04/sub/my-post/");
    expect(pathOf("hexo", "source/_posts/a.md", ["permalink: x/y"])).toBe("/x/y");
    expect(pathOf("hexo", "source/_posts/你好 世界-.md")).toBe(
      "/2026/03/04/%E4%BD%A0%E5%A5%BD%20%E4%B8%96%E7%95%8C-/",
    );
    expect(pathOf("hexo", "source/_posts/2026-03-04-a.md")).toBe("/2026/03/04/2026-03-04-a/");
    expect(pathOf("hexo", "source/_posts/b/index.md")).toBe("/2026/03/04/b/index/");
    expect(pathOf("hexo", "source/_posts/index.md")).toBe("/2026/03/04/index/");
    expect(pathOf("hexo", "source/_posts/a.md", ["slug: other"])).toBe("/2026/03/04/a/");
    expect(pathOf("hexo", "source/_posts/a.md", [], ["permalink: /news/:year/:title/"])).toBe(
      "/news/2026/a/",
    );
    const hexo = (pattern: string) =>
      pathOf(
        "hexo",
        "source/_posts/a.md",
        ["title: First Post! B", "date: 2026-03-04T05:06:07Z"],
        [`permalink: ${pattern}`],
      );
    expect(hexo("/p/:post_title/")).toBe("/p/first-post-b/");
    expect(hexo("/p/:timestamp/")).toBe("/p/1772600767/");
  });

  test("Docusaurus: the date of the file's name with slashes, or the slug alone", () => {
    expect(pathOf("docusaurus", "website/blog/2026-03-04-My-Post.mdx")).toBe("/blog/2026/03/04/My-Post");
    expect(pathOf("docusaurus", "blog/2026-3-4-a/index.md")).toBe("/blog/2026/3/4/a");
    expect(pathOf("docusaurus", "blog/2026/03/04/a.md")).toBe("/blog/2026/03/04/a");
    expect(pathOf("docusaurus", "blog/x/old-2026-03-04-a.md")).toBe("/blog/2026/03/04/x/old-a");
    expect(pathOf("docusaurus", "blog/a.md")).toBe("/blog/a");
    // The day alone is a name too.
    expect(pathOf("docusaurus", "blog/2026-03-14.md")).toBe("/blog/2026/03/14/");
    expect(pathOf("docusaurus", "blog/2026-3-5.md")).toBe("/blog/2026/3/5/");
    expect(pathOf("docusaurus", "blog/2026/03/16.md")).toBe("/blog/2026/03/16/");
    expect(pathOf("docusaurus", "blog/releases/2026-03-18.md")).toBe("/blog/2026/03/18/releases");
    const byDay = readBlog({ "blog/2026-03-14.md": post([], "Text") }, ["dialect: docusaurus"]);
    expect(byDay.articles["blog/2026-03-14.md"]).toMatchObject({
      title: "2026/03/14",
      published: Date.UTC(2026, 2, 14),
    });
    expect(pathOf("docusaurus", "blog/2026-03-04-a.md", ["slug: /Own/x"])).toBe("/blog/Own/x");
  });

  test("Zola: the place below content with the date gone, its slug, its path", () => {
    expect(pathOf("zola", "content/blog/2026-03-04_A post.md")).toBe("/blog/a-post/");
    expect(pathOf("zola", "content/blog/a.md", ["slug: something-&-else"])).toBe("/blog/something-else/");
    expect(pathOf("zola", "content/blog/a.md", ["path: x/Y-1.2"])).toBe("/x/Y-1.2/");
    // Folders are as they are called, in contrast to pages.
    expect(pathOf("zola", "content/News/v1.0/My_Post/index.md")).toBe("/News/v1.0/my-post/");
    expect(pathOf("zola", "content/News/a.zh-CN.md")).toBe("/zh-CN/News/a/");
  });

  test("MkDocs: date and title, or the slug", () => {
    expect(pathOf("mkdocs", "docs/blog/posts/a.md", ["title: How we're doing: it!"])).toBe(
      "/blog/2026/03/04/how-were-doing-it/",
    );
    expect(pathOf("mkdocs", "docs/blog/posts/a.md", ["title: '🎉 -Trail - (!)'"])).toBe(
      "/blog/2026/03/04/--trail---/",
    );
    expect(pathOf("mkdocs", "docs/blog/posts/a.md", ["slug: own-2.0"])).toBe("/blog/2026/03/04/own-2.0/");
  });

  test("Pelican, Eleventy, Astro, Next.js, SvelteKit", () => {
    expect(pathOf("pelican", "content/a.md")).toBe("/the-title.html");
    expect(pathOf("eleventy", "src/posts/2026-03-04-a.md")).toBe("/posts/2026-03-04-a/");
    expect(pathOf("eleventy", "src/posts/a.md", ["permalink: /x/index.html"])).toBe("/x/");
    expect(pathOf("eleventy", "src/posts/a.md", ["permalink:", "  build: /y/"])).toBe("/y/");
    expect(
      pathOf("eleventy", "src/a.md", [
        `permalink: "/{{ page.date | date: '%Y/%m/%d' }}/{{ page.fileSlug }}/"`,
      ]),
    ).toBe("/2026/03/04/a/");
    expect(pathOf("astro", "src/content/blog/My Post!.md")).toBe("/blog/my-post/");
    expect(pathOf("astro", "src/content/blog/x/a.md", ["slug: own"])).toBe("/blog/own/");
    // Files that the site has as they are.
    expect(pathOf("nextjs", "site/public/a/index.md")).toBe("/a");
    expect(pathOf("nextjs", "site/pages/public/a.md")).toBe("/public/a");
    expect(pathOf("nextjs", "site/pages/en/blog/v1.2.0.md")).toBe("/en/blog/v1.2.0");
    expect(pathOf("sveltekit", "content/blog/2026-03-04-a.md")).toBe("/blog/a");
  });

  test("VitePress and VuePress: the path of the file with .html, README.md and index.md as their folder", () => {
    for (const dialect of ["vitepress", "vuepress"]) {
      expect(pathOf(dialect, "docs/posts/My Post.md")).toBe("/posts/My%20Post.html");
      expect(pathOf(dialect, "src/posts/2026-03-04-a.md")).toBe("/posts/2026-03-04-a.html");
      expect(pathOf(dialect, "docs/_posts/v1.2.md")).toBe("/_posts/v1.2.html");
      expect(pathOf(dialect, "docs/posts/a/index.md")).toBe("/posts/a/");
      expect(pathOf(dialect, "docs/posts/a/README.md")).toBe("/posts/a/");
      expect(pathOf(dialect, "README.md")).toBe("read-me");
      expect(pathOf(dialect, "docs/posts/a.md", ["home: true"])).toBe("excluded");
      expect(pathOf(dialect, "docs/posts/a.md", ["article: false"])).toBe("excluded");
      expect(pathOf(dialect, "docs/posts/a.md", ["layout: home"])).toBe("page");
      expect(pathOf(dialect, "docs/posts/a.md", [], ["permalink: /:slug"])).toBe("/a");
      expect(pathOf(dialect, "docs/posts/a/index.md", [], ["permalink: /:slug"])).toBe("/a");
    }
    expect(pathOf("vuepress", "docs/posts/a.md", ["permalink: /x/y.html"])).toBe("/x/y.html");
    expect(pathOf("vuepress", "docs/posts/a.md", ["permalink: /x/"])).toBe("/x/");
    expect(pathOf("vuepress", "docs/posts/a.md", ["keys: [e10adc3949ba59abbe56e057f20f883e]"])).toBe("draft");
    expect(pathOf("vitepress", "docs/posts/a.md", ["permalink: /x/"])).toBe("/posts/a.html");
  });

  test("Nuxt Content: without what only orders, in lower case", () => {
    expect(pathOf("nuxt", "content/1.blog/index.md")).toBe("/blog");
    expect(pathOf("nuxt", "content/blog/10.Über uns & mehr.md")).toBe("/blog/uber-uns-and-mehr");
    expect(pathOf("nuxt", "content/blog/A - B.md")).toBe("/blog/a-b");
    expect(pathOf("nuxt", "content/blog/1.2.md")).toBe("/blog/1.2");
    expect(pathOf("nuxt", "content/blog/2026-03-04-a.md", ["slug: x"])).toBe("/blog/2026-03-04-a");
    expect(pathOf("nuxt", "content/blog/a.md", ["path: /x"])).toBe("/x");
    expect(pathOf("nuxt", "content/_parts/a.md")).toBe("underscore");
    expect(pathOf("nuxt", "content/blog/-a.md")).toBe("draft");
  });

  test("Quartz: as files are called, with hyphens for blanks", () => {
    expect(pathOf("quartz", "content/Notes/Me, my selves, and I.md")).toBe("/Notes/Me,-my-selves,-and-I");
    expect(pathOf("quartz", "content/notes/a/index.md")).toBe("/notes/a/");
    expect(pathOf("quartz", "content/a.md", ["permalink: /x", "slug: y"])).toBe("/a");
    expect(pathOf("quartz", "content/private/a.md")).toBe("draft");
  });

  test("Lume: the path of the file without its date, or what it says", () => {
    expect(pathOf("lume", "src/posts/2026-03-04-A b.md")).toBe("/posts/A%20b/");
    expect(pathOf("lume", "src/posts/2026-03-04-10-20_a.md")).toBe("/posts/a/");
    expect(pathOf("lume", "src/posts/a/index.md")).toBe("/posts/a/");
    expect(pathOf("lume", "src/posts/a.md", ["basename: c"])).toBe("/posts/c/");
    expect(pathOf("lume", "src/posts/a.md", ["url: /x.html", "slug: y"])).toBe("/x.html");
    expect(pathOf("lume", "src/posts/a.md", ["url: ./x/"])).toBe("/posts/x/");
    expect(pathOf("lume", "src/posts/a.md", ["url: false"])).toBe("excluded");
    expect(pathOf("lume", "src/_posts/a.md")).toBe("underscore");
  });

  test("Broadsheet: its slug below /articles", () => {
    expect(pathOf("plain", "2026-03-04-a.md")).toBe("/articles/a");
    expect(pathOf("plain", "a.md", [], ["permalink: /:year/:i_month/:slug.html"])).toBe("/2026/3/a.html");
  });

  test("Eleventy: the path of the file, its date with it", () => {
    expect(pathOf("eleventy", "posts/2026-03-04-a.md")).toBe("/posts/2026-03-04-a/");
    expect(pathOf("eleventy", "posts/2026-03-04-a/index.md")).toBe("/posts/2026-03-04-a/");
    expect(pathOf("eleventy", "posts/a.md", ["slug: own"])).toBe("/posts/a/");
  });

  test("Eleventy: what templates put into permalinks", () => {
    const at = (permalink: string, file = "posts/2026-03-04-A b.md") =>
      pathOf("eleventy", file, [
        `permalink: "${permalink}"`,
        "slug: own",
        "series: 'Day: & Night'",
        "title: C++ & Füße! What's it?",
      ]);
    expect(at("/blog/{{ page.fileSlug }}/")).toBe("/blog/A%20b/");
    expect(at("/blog/{{ page.fileSlug | slugify }}/")).toBe("/blog/a-b/");
    // What is left of a name without its date may stand for the folder, as Eleventy's TemplateFileSlug has it.
    expect(at("/blog/{{ page.fileSlug }}/", "posts/old-dogs/2026-03-04-index.md")).toBe("/blog/old-dogs/");
    expect(at("/blog/{{ page.fileSlug }}/", "posts/2026-03-03-new/2026-03-04-index.md")).toBe("/blog/new/");
    expect(at("{{ page.filePathStem }}.html", "posts/old-dogs/2026-03-04-index.md")).toBe("/posts/old-dogs/");
    expect(at("{{ page.filePathStem }}.html")).toBe("/posts/A%20b.html");
    expect(at("/{{ title | slugify }}/")).toBe("/c-and-fuesse-whats-it/");
    expect(at("/o/{{ slug }}/")).toBe("/o/own/");
    expect(at("/o/{{ series | slugify }}/{{series|slug}}/{{ title | slugify }}/")).toBe(
      "/o/day-and-night/day-and-night/c-and-fuesse-whats-it/",
    );
    expect(at("/{{ page.date | date: '%Y/%m' }}/{{ page.fileSlug }}/")).toBe("/2026/03/A%20b/");
  });

  test("computed addresses of templates are a warning, and the dialect's own serves", () => {
    const { articles, problems } = readBlog(
      { "src/a.md": post(["title: T", "date: 2026-03-04", 'permalink: "/{{ collection | magic }}/"']) },
      ["dialect: eleventy"],
    );
    expect(articles["src/a.md"]?.path).toBe("/a/");
    expect(problems).toMatchObject([{ severity: "warning", rule: "computed-address" }]);
  });
});

describe("an address has one spelling", () => {
  test("what a path may hold stays, all else is encoded once", () => {
    const name = (stem: string) => pathOf("nextjs", `pages/blog/${stem}.md`);
    expect(name("a+b (c),d;e=f@g!$&'*~")).toBe("/blog/a+b%20(c),d;e=f@g!$&'*~");
    expect(name("100%")).toBe("/blog/100%25");
    expect(name("a%20b")).toBe("/blog/a%2520b");
    expect(name("日本語")).toBe("/blog/%E6%97%A5%E6%9C%AC%E8%AA%9E");
    expect(name("مرحبا")).toBe("/blog/%D9%85%D8%B1%D8%AD%D8%A8%D8%A7");
    expect(name("hash#question?")).toBe("/blog/hash%23question%3F");
  });

  test("a path of the front matter may be encoded already", () => {
    expect(pathOf("jekyll", "_posts/2026-03-04-a.md", ["permalink: /caf%C3%A9/b c/"])).toBe(
      "/caf%C3%A9/b%20c/",
    );
  });

  test("nothing leads upwards or to what is the site's own", () => {
    expect(pathOf("jekyll", "_posts/2026-03-04-a.md", ["permalink: /%2e%2e/../x//y.html"])).toBe("/x/y.html");
    expect(pathOf("jekyll", "_posts/2026-03-04-a.md", ["permalink: /rss.xml"])).toBe("address");
    expect(pathOf("jekyll", "_posts/2026-03-04-a.md", ["permalink: /"])).toBe("address");
    expect(pathOf("jekyll", "_posts/2026-03-04-a.md", ["permalink: /tags/x/", "tags: x"])).toBe("address");
  });

  test("a pattern that cannot work is an error of site.md", () => {
    for (const pattern of [":slug", "/:year/", "/:nonsense/:slug"]) {
      const { problems } = readBlog({ "a.md": post(["title: T", "date: 2026-03-04"]) }, [
        `permalink: "${pattern}"`,
      ]);
      expect(problems).toMatchObject([{ severity: "error", rule: "bad-permalink" }]);
    }
  });
});

describe("articles that share something", () => {
  const article = (day: string, more: readonly string[] = []) =>
    post([`title: Of ${day}`, `date: ${day}`, ...more]);
  const read = (files: Files, dialect: string) => readBlog(files, [`dialect: ${dialect}`]);

  test("have the same slug on different days", () => {
    const { articles } = read(
      {
        "_posts/2026-01-01-news.md": article("2026-01-01"),
        "_posts/2026-01-02-news.md": article("2026-01-02"),
      },
      "jekyll",
    );
    expect(Object.values(articles).map(({ path }) => path)).toEqual([
      "/2026/01/01/news.html",
      "/2026/01/02/news.html",
    ]);
  });
});

describe("other addresses", () => {
  test("no known generator: the place of the file below the folder of contents", () => {
    expect(pathOf("generic", "content/blog/My Post.md")).toBe("/blog/my-post");
    expect(pathOf("generic", "_content/blog/a.md")).toBe("/blog/a");
    expect(pathOf("generic", "site/blog/a.md")).toBe("/site/blog/a");
  });

  test("link posts point to another page, canonical ones say where they first appeared", () => {
    const { articles } = readBlog(
      {
        "a.md": post(["title: T", "date: 2026-01-01", "link: https://other.example/a"]),
        "b.md": post(["title: T", "date: 2026-01-01", "canonical_url: https://other.example/b"]),
        "c.md": post([
          "title: T",
          "date: 2026-01-01",
          "link: about",
          "canonical_url: https://gazette.example/c",
        ]),
        // An export of WordPress, where `link` is the article's own former address.
        "d.md": post(["title: T", "date: 2026-01-01", "wordpress_id: 5", "link: https://old.example/d"]),
        "e.md": post([
          "title: T",
          "date: 2026-01-01",
          "wordpress_id: 6",
          "external_url: https://other.example/e",
        ]),
      },
      ["dialect: generic"],
    );
    expect(articles["a.md"]?.externalUrl).toBe("https://other.example/a");
    expect(articles["b.md"]?.canonicalUrl).toBe("https://other.example/b");
    expect(articles["c.md"]?.externalUrl).toBeUndefined();
    expect(articles["c.md"]?.canonicalUrl).toBeUndefined();
    expect(articles["d.md"]?.externalUrl).toBeUndefined();
    expect(articles["e.md"]?.externalUrl).toBe("https://other.example/e");
  });

  test("former ones lead to the article, relative ones as the generator reads them", () => {
    const { result } = readBlog(
      {
        "content/posts/a.md": post([
          "title: T",
          "date: 2026-01-01",
          "aliases: [/old/a/, older, 'https://elsewhere.example/x', /posts/a]",
        ]),
      },
      ["dialect: hugo"],
    );
    const shard = JSON.parse(String(result.edition?.assets.get("/_edition/paths/0.json")));
    expect(shard["/old/a/"]).toEqual({ to: "/posts/a/" });
    expect(shard["/posts/older"]).toEqual({ to: "/posts/a/" });
    expect(Object.keys(shard).some((path) => path.includes("elsewhere"))).toBe(false);
  });
});

test("folders of languages do not come between an address and its root", () => {
  const pathsOf = (dialect: string, files: readonly string[]) =>
    Object.values(
      readBlog(Object.fromEntries(files.map((file) => [file, post(["title: T", "date: 2026-03-04"])])), [
        `dialect: ${dialect}`,
      ]).articles,
    )
      .map(({ path }) => path)
      .sort();
  expect(pathsOf("docusaurus", ["blog/en/blog/2026/03/04/a.md", "blog/zh/blog/2026/03/04/a.md"])).toEqual([
    "/blog/2026/03/04/a",
    "/zh/blog/2026/03/04/a",
  ]);
  expect(pathsOf("eleventy", ["src/site/content/en/blog/a/index.md"])).toEqual(["/en/blog/a/"]);
});
