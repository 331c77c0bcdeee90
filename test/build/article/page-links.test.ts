import { describe, expect, test } from "vitest";
import { post, readBlog } from "../../support/blog.ts";
import type { Files } from "../../support/folder.ts";

const DATED = ["title: A post", "date: 2026-03-04"];

/** Where the links of an article lead, by their words; what is no link is absent. Paths on the site alone. */
function linksOf(dialect: string, file: string, body: string, others: Files, ...site: readonly string[]) {
  const files = { [file]: post(DATED, `${body}\n`), ...others };
  const { articles, problems } = readBlog(files, [`dialect: ${dialect}`, ...site]);
  const found = [
    ...articles[file]!.html.matchAll(/<a href="https:\/\/gazette\.example([^"]*)">([^<]*)<\/a>/g),
  ];
  return {
    links: Object.fromEntries(found.map(([, path, words]) => [words, path])),
    dead: problems.filter(({ rule }) => rule === "dead-link").map(({ found }) => found),
  };
}

describe("MkDocs", () => {
  const POST = "docs/blog/posts/a.md";
  const PAGES = {
    "docs/index.md": "# Home\n",
    "docs/setup/Get started.md": "# Get started\n",
    "docs/setup/index.md": "# Setup\n",
    "docs/api/README.md": "# API\n",
    "docs/later.md": post(["title: Later", "draft: true"]),
  };
  const BODY =
    "[start](../../setup/Get%20started.md#why) [setup](../../setup/index.md) [api](../../api/README.md) [home](../../index.md) " +
    "[later](../../later.md) [gone](../../gone.md) [up](../../../x.md)";
  const BLOG = "plugins:\n  - search\n  - blog\n";

  test("pages are where the path of their file is", () => {
    const { links, dead } = linksOf("mkdocs", POST, BODY, { ...PAGES, "mkdocs.yml": BLOG });
    expect(links).toEqual({
      start: "/setup/Get%20started/#why",
      setup: "/setup/",
      api: "/api/",
      home: "/",
    });
    expect(dead).toEqual(["`../../later.md`", "`../../gone.md`", "`../../../x.md`"]);
  });

  test("below the path of the site, as files, and in a folder of another name, where the configuration says so", () => {
    const named = Object.fromEntries(
      Object.entries(PAGES).map(([file, text]) => [file.replace("docs/", "texts/"), text]),
    );
    const config = `${BLOG}site_url: https://x.example/lib/\nuse_directory_urls: false\ndocs_dir: texts\n`;
    const { links } = linksOf("mkdocs", "texts/blog/posts/a.md", BODY, { ...named, "mkdocs.yml": config });
    expect(links).toEqual({
      start: "/lib/setup/Get%20started.html#why",
      setup: "/lib/setup/",
      api: "/lib/api/",
      home: "/lib/",
    });
  });

  test("pages stay where they are where articles move", () => {
    const config = `${BLOG}site_url: https://x.example/lib/\n`;
    const { links } = linksOf(
      "mkdocs",
      POST,
      "[home](../../index.md) [b](b.md)",
      { ...PAGES, "mkdocs.yml": config, "docs/blog/posts/b.md": post(["title: B", "date: 2026-01-02"]) },
      "permalink: /notes/:slug",
    );
    expect(links).toEqual({ home: "/lib/", b: "/notes/b" });
  });

  test("another post that is not published is none", () => {
    const others = { "mkdocs.yml": BLOG, "docs/blog/posts/b.md": post(["title: B", "date: 11-9-2017"]) };
    expect(linksOf("mkdocs", POST, "[b](b.md)", others).links).toEqual({});
  });

  test("without the plugin for blogs, articles are pages too", () => {
    const pathOf = (config: string) =>
      readBlog({ "docs/blog/My Post.md": post(DATED), "mkdocs.yml": config }, ["dialect: mkdocs"]).articles[
        "docs/blog/My Post.md"
      ]?.path;
    expect(pathOf("plugins: [search]\n")).toBe("/blog/My%20Post/");
    expect(pathOf("plugins:\n  - search\n  - redirects: {}\nsite_url: https://x.example/lib/\n")).toBe(
      "/lib/blog/My%20Post/",
    );
    expect(pathOf("plugins: [search]\nuse_directory_urls: false\n")).toBe("/blog/My%20Post.html");
    expect(pathOf("site_name: X\n")).toBe("/blog/My%20Post/");
    for (const config of ["INHERIT: gone.yml\n", "plugins: [blog]\n", "plugins:\n  material/blog: {}\n"])
      expect(pathOf(config), config).toBe("/blog/2026/03/04/a-post/");
  });
});

test("where nothing but articles is at hand, pages are where the generator would have them, with a warning", () => {
  const seen = (dialect: string, file: string, body: string, site: string) => {
    const { articles, problems } = readBlog({ [file]: post(DATED, `${body}\n`) }, [
      `dialect: ${dialect}`,
      site,
    ]);
    const rules = problems.map(({ rule, found }) => `${rule} ${found}`);
    return { html: articles[file]!.html, rules };
  };
  expect(
    seen(
      "mkdocs",
      "docs/blog/posts/a.md",
      "[a](../../setup/a.md#b) [c](c.md)",
      "articles: ../blog/docs/blog/posts",
    ),
  ).toEqual({
    html: '<p><a href="https://gazette.example/setup/a/#b">a</a> c</p>',
    rules: ["unseen-page `../../setup/a.md#b`", "dead-link `c.md`"],
  });
  expect(
    seen("zola", "content/blog/a.md", "[a](@/about/_index.md) [b](@/b.md)", "articles: ../blog/content/blog"),
  ).toEqual({
    html: '<p><a href="https://gazette.example/about/">a</a> <a href="https://gazette.example/b/">b</a></p>',
    rules: ["unseen-page `@/b.md`"],
  });
  expect(
    seen(
      "hugo",
      "content/posts/a.md",
      '[a]({{< ref "/about" >}}) [b]({{< ref "b" >}})',
      "articles: ../blog/content/posts",
    ),
  ).toEqual({
    html: '<p><a href="https://gazette.example/about/">a</a> b</p>',
    rules: ["unseen-page `/about`", 'dead-link `{{< ref "b" >}}`'],
  });
});

test("Pelican's pages are in their folder, by their titles, or where PAGE_URL says", () => {
  const body =
    "[about]({filename}../pages/about.md#me) [root]({filename}/pages/about.md) [old](|filename|/pages/about.md) [own]({filename}/pages/own.md) " +
    "[hidden]({filename}/pages/hidden.md) [post]({filename}b.md)";
  const files = {
    "content/pages/about.md": "Title: About Us\n\nText\n",
    "content/pages/own.md": "Title: Own\nSlug: my-own\n\nText\n",
    "content/pages/hidden.md": "Title: H\nStatus: hidden\n\nText\n",
    "pelicanconf.py": "SITENAME = 'X'\n",
    "content/posts/b.md": "Title: B\nStatus: draft\nDate: 2026-01-01\n\nText\n",
  };
  const site = "articles: ../blog/content/posts";
  expect(linksOf("pelican", "content/posts/a.md", body, files, site).links).toEqual({
    about: "/pages/about-us.html#me",
    root: "/pages/about-us.html",
    old: "/pages/about-us.html",
    own: "/pages/my-own.html",
  });
  const config = {
    "pelicanconf.py": "PAGE_URL = PAGE_SAVE_AS = '{slug}/'\nSITEURL = 'https://x.example/lib'\n",
  };
  expect(linksOf("pelican", "content/posts/a.md", body, { ...files, ...config }, site).links).toMatchObject({
    about: "/lib/about-us/#me",
    own: "/lib/my-own/",
  });
});

describe("Hugo", () => {
  const POST = "content/posts/trip/index.md";
  const PAGES = {
    "content/_index.md": post(["title: Home"]),
    "content/about.md": post(["title: About", "type: page"]),
    "content/Team/index.md": post(["title: Team", "layout: page"]),
    "content/docs/_index.md": post(["title: Docs"]),
    "content/docs/intro.md": post(["title: Intro", "url: /start/"]),
    "content/posts/_index.md": post(["title: Posts"]),
    "content/secret.md": post(["title: S", "draft: true"]),
    "content/private/_index.md": post(["title: P", "draft: true"]),
  };
  const BODY =
    '[about]({{< ref "/about" >}}) [file]({{< relref "about.md#me" >}}) [md](/about.md) [team]({{% ref "/team" %}}) [docs]({{< ref "docs/_index.md" >}}) ' +
    '[intro]({{< ref "/docs/intro.md" >}}) [posts]({{< ref "/posts" >}}) [home]({{< ref "/_index.md" >}}) [tags]({{< ref "/tags" >}}) ' +
    '[tag]({{< ref "/tags/Go" >}}) [secret]({{< ref "/secret" >}}) [private]({{< ref "/private" >}}) [gone]({{< ref "/gone" >}})';

  test("pages, sections and lists are where they are", () => {
    const { links, dead } = linksOf("hugo", POST, BODY, PAGES);
    expect(links).toEqual({
      about: "/about/",
      file: "/about/#me",
      md: "/about/",
      docs: "/docs/",
      intro: "/start/",
      posts: "/posts/",
      home: "/",
      tags: "/tags/",
      tag: "/tags/go/",
    });
    expect(dead).toHaveLength(4);
  });

  test("whatever articles' patterns are, in their language, and below the site's path", () => {
    const config = 'baseURL = "https://x.example/lib/"\n[permalinks]\nposts = "/:year/:slug/"\n';
    const { links } = linksOf("hugo", POST, BODY, { ...PAGES, "hugo.toml": config });
    expect(links).toMatchObject({ posts: "/lib/posts/", about: "/lib/about/", tags: "/lib/tags/" });
    const languages =
      'defaultContentLanguage = "en"\n[languages.en]\ncontentDir = "content/en"\n[languages.de]\ncontentDir = "content/de"\n';
    const german = {
      "content/de/about.md": post(["title: Über", "type: page"]),
      "content/en/about.md": post(["title: About", "type: page"]),
      "content/en/posts/b.md": post(DATED),
      "hugo.toml": languages,
    };
    const body = '[a]({{< ref "/about" >}}) [p]({{< ref "/posts" >}}) [t]({{< ref "/tags" >}})';
    expect(linksOf("hugo", "content/de/posts/a.md", body, german).links).toEqual({
      a: "/de/about/",
      p: "/de/posts/",
      t: "/de/tags/",
    });
    expect(linksOf("hugo", "content/en/posts/a.md", body, german).links).toEqual({
      a: "/about/",
      p: "/posts/",
      t: "/tags/",
    });
  });
});

test("Hugo's references name an article in another language", () => {
  const files = {
    "content/en/trip.md": post(["title: Trip", "date: 2026-03-04"]),
    "content/de/trip.md": post(["title: Reise", "date: 2026-03-04"]),
    "hugo.toml":
      'defaultContentLanguage = "de"\n[languages.de]\ncontentDir = "content/de"\n[languages.en]\ncontentDir = "content/en"\n',
  };
  const body =
    '[en]({{< ref path="/trip" lang="en" >}}) [here]({{< ref "/trip" >}}) [fr]({{< ref path="/trip" lang="fr" >}})';
  const { links, dead } = linksOf("hugo", "content/de/a.md", body, files);
  expect(links).toEqual({ en: "/en/trip/", here: "/trip/" });
  expect(dead).toHaveLength(1);
});

test("Zola's pages and sections, of which only articles are sources", () => {
  const files = {
    "content/about/index.md": "+++\ntitle = 'About'\n+++\n",
    "content/Über uns.md": "+++\ntitle = 'Us'\n+++\n",
    "content/own.md": "+++\ntitle = 'O'\npath = 'my/own'\n+++\n",
    "content/later.md": "+++\ntitle = 'L'\ndraft = true\n+++\n",
    "content/blog/_index.md": "+++\ntitle = 'Blog'\n+++\n",
    "zola.toml": 'base_url = "https://x.example/lib"\n',
  };
  const body =
    "[about](@/about/index.md) [us](@/Über%20uns.md#we) [own](@/own.md) [blog](@/blog/_index.md) [other](@/news/_index.md) [later](@/later.md) [gone](@/gone.md)";
  const { links, dead } = linksOf("zola", "content/blog/a.md", body, files, "articles: ../blog/content/blog");
  expect(links).toEqual({
    about: "/lib/about/",
    us: "/lib/uber-uns/#we",
    own: "/lib/my/own/",
    blog: "/lib/blog/",
    other: "/lib/news/",
  });
  expect(dead).toEqual(["`@/later.md`", "`@/gone.md`"]);
});
