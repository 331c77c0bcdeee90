import { describe, expect, test } from "vitest";
import type { ArticleDocument } from "../../../src/model/article-json.ts";
import { post, readBlog } from "../../support/blog.ts";
import type { Files } from "../../support/folder.ts";
import { publish } from "../../support/serve.ts";

const article = (title: string, more: readonly string[] = []) =>
  post([`title: ${title}`, "date: 2026-01-01", ...more]);

function languagesOf(files: Files, dialect: string, site: readonly string[] = []) {
  const { articles } = readBlog(files, [`dialect: ${dialect}`, ...site]);
  return Object.fromEntries(
    Object.entries(articles).map(([file, { language, path }]) => [file, `${language} ${path}`]),
  );
}

describe("an article's language", () => {
  test("stands in the front matter", () => {
    expect(
      languagesOf(
        { "a.md": article("A", ["lang: pt_BR"]), "b.md": article("B", ["language: de"]) },
        "generic",
      ),
    ).toEqual({
      "a.md": "pt-BR /a",
      "b.md": "de /b",
    });
  });

  test("may be called by its name, in English or itself", () => {
    const files = Object.fromEntries(
      ["English", "german", "español", "中文", "Українська"].map((name, i) => [
        `${i}.md`,
        article(name, [`lang: ${name}`]),
      ]),
    );
    expect(Object.values(languagesOf(files, "generic"))).toEqual([
      "en /0",
      "de /1",
      "es /2",
      "zh /3",
      "uk /4",
    ]);
  });

  test.each(["python", "bash", "js", "qzz"])("is not one of programming, or none at all: %s", (lang) => {
    const { articles, problems } = readBlog({ "a.md": article("A", [`lang: ${lang}`]) }, [
      "dialect: generic",
    ]);
    expect(articles["a.md"]?.language).toBe("en");
    expect(problems).toMatchObject([{ severity: "warning", rule: "unknown-language", found: lang }]);
  });

  test("that is none is a warning, and the site's counts", () => {
    const { articles, problems } = readBlog({ "a.md": article("A", ["lang: klingonisch!"]) }, [
      "dialect: generic",
    ]);
    expect(articles["a.md"]?.language).toBe("en");
    expect(problems).toMatchObject([{ severity: "warning", rule: "unknown-language", line: 4 }]);
  });

  test("is the ending of the file's name, where there is the same in another language", () => {
    const files = {
      "content/blog/a.md": article("A"),
      "content/blog/a.fr.md": article("A fr"),
      "content/blog/only.fr.md": article("Only fr"),
      "content/blog/node.js.md": article("Node"),
      "content/blog/socket.io.md": article("Socket"),
    };
    expect(languagesOf(files, "zola")).toEqual({
      "content/blog/a.md": "en /blog/a/",
      "content/blog/a.fr.md": "fr /fr/blog/a/",
      "content/blog/only.fr.md": "fr /fr/blog/only/",
      "content/blog/node.js.md": "en /blog/node-js/",
      "content/blog/socket.io.md": "en /blog/socket-io/",
    });
  });

  test("is an ending that can mean nothing else", () => {
    const files = {
      "content/post/index.fa.md": article("Fa"),
      "content/x.ja.md": article("Ja"),
      "content/y.zh-cn.md": article("Zh"),
    };
    expect(languagesOf(files, "hugo")).toEqual({
      "content/post/index.fa.md": "fa /fa/post/",
      "content/x.ja.md": "ja /ja/x/",
      "content/y.zh-cn.md": "zh-CN /zh-cn/y/",
    });
  });

  test("is a folder, where its siblings are languages too", () => {
    const files = { "content/en/news/a.md": article("A"), "content/de/news/a.md": article("A de") };
    expect(languagesOf(files, "hugo")).toEqual({
      "content/en/news/a.md": "en /news/a/",
      "content/de/news/a.md": "de /de/news/a/",
    });
    expect(
      languagesOf(
        { "content/ml/a.md": article("Machine learning"), "content/web/b.md": article("B") },
        "hugo",
      ),
    ).toEqual({
      "content/ml/a.md": "en /ml/a/",
      "content/web/b.md": "en /web/b/",
    });
  });

  test("is a folder alone, where it mostly repeats the names around it", () => {
    const files = (folder: string, names: readonly string[]) =>
      Object.fromEntries(names.map((name) => [`blog/${folder}${name}`, article(name)]));
    const languages = (folder: string, names: readonly string[]) =>
      Object.values(
        languagesOf(
          { ...files("", ["a.md", "b/index.md", "index.md"]), ...files(`${folder}/`, names) },
          "generic",
          ["articles: ../blog/blog"],
        ),
      ).filter((address) => address.includes(`/${folder}`));
    expect(languages("fr", ["a.md", "b/index.md", "c.md"])).toEqual(["fr /fr/a", "fr /fr/b", "fr /fr/c"]);
    expect(languages("it", ["a.md", "networks.md", "servers.md"])).toEqual([
      "en /it/a",
      "en /it/networks",
      "en /it/servers",
    ]);
    expect(languages("is", ["index.md"])).toEqual(["en /is"]);
  });

  test("is a folder of Docusaurus's translations", () => {
    const files = {
      "blog/2026-01-01-a.md": article("A"),
      "i18n/fr/docusaurus-plugin-content-blog/2026-01-01-a.md": article("A fr"),
    };
    expect(languagesOf(files, "docusaurus")["i18n/fr/docusaurus-plugin-content-blog/2026-01-01-a.md"]).toBe(
      "fr /fr/blog/2026/01/01/a",
    );
  });

  test("is told in Broadsheet's own articles too", () => {
    expect(languagesOf({ "post.md": article("A"), "post.ja.md": article("J") }, "plain")).toEqual({
      "post.md": "en /articles/post",
      "post.ja.md": "ja /ja/articles/post",
    });
  });
});

describe("translations", () => {
  const site = "---\ntitle: T\nurl: https://t.example\n---\n";
  const matter = (title: string, day: string) => `---\ntitle: ${title}\npublish_date: ${day}\n---\nText.\n`;

  test("are linked to each other in article JSON, have feeds of their language, and ids of their own", async () => {
    const served = publish({
      "site.md": site,
      "articles/post.md": matter("Post", "2026-01-01"),
      "articles/post.fa.md": matter("پست", "2026-01-01"),
      "articles/post.de.md": matter("Beitrag", "2026-01-02"),
      "articles/other.md": matter("Other", "2026-01-03"),
    });
    const english = await served.json<ArticleDocument>("/articles/post.json");
    expect(english._broadsheet.translations).toEqual([
      {
        id: "tag:t.example,2026-01-02:de/post",
        language: "de",
        title: "Beitrag",
        url: "https://t.example/de/articles/post",
      },
      {
        id: "tag:t.example,2026-01-01:fa/post",
        language: "fa",
        title: "پست",
        url: "https://t.example/fa/articles/post",
      },
    ]);
    const persian = await served.json<ArticleDocument>("/fa/articles/post.json");
    expect(persian._broadsheet.translations?.map(({ language }) => language)).toEqual(["de", "en"]);
    expect(persian._broadsheet.direction).toBe("rtl");
    expect(
      (await served.json<ArticleDocument>("/articles/other.json"))._broadsheet.translations,
    ).toBeUndefined();
    const feed = await served.json<{ language: string; items: { title: string }[] }>(
      "/languages/fa/feed.json",
    );
    expect(feed).toMatchObject({ language: "fa", items: [{ title: "پست" }] });
  });

  test("that are not published yet are not linked to", async () => {
    const served = publish({
      "site.md": site,
      "articles/post.md": matter("Post", "2026-01-01"),
      "articles/post.de.md": matter("Beitrag", "2026-07-01"),
    });
    const before = await served.json<ArticleDocument>("/articles/post.json");
    expect(before._broadsheet.translations).toBeUndefined();
    served.setTime("2026-07-02T00:00:00Z");
    const after = await served.json<ArticleDocument>("/articles/post.json");
    expect(after._broadsheet.translations).toMatchObject([{ language: "de" }]);
  });

  test("of Pelican share a slug, which one of them may have by its title", () => {
    const { articles, problems } = readBlog(
      {
        "content/posts/one.md": article("My Post"),
        "content/posts/eins.md": article("Mein Artikel", ["lang: de", "slug: my-post"]),
        "content/posts/un.md": article("Mon article", ["lang: fr", "slug: my-post"]),
        "content/posts/two.md": article("Other", ["slug: other"]),
        "content/posts/three.md": article("Third"),
        "pelicanconf.py": "",
      },
      ["dialect: pelican"],
    );
    const groups = Map.groupBy(Object.values(articles), ({ translationKey }) => translationKey);
    expect([...groups.values()].map((group) => group.map(({ title }) => title).sort())).toEqual(
      expect.arrayContaining([["Mein Artikel", "Mon article", "My Post"], ["Other"], ["Third"]]),
    );
    expect(problems.map(({ rule, advice }) => [rule, advice])).toEqual([
      ["shared-name", "its id is made of its address, which must not change once it is published"],
    ]);
  });

  test("may be named by a key", () => {
    const { articles } = readBlog(
      {
        "content/en/a.md": article("A", ["translationKey: same"]),
        "content/de/b.md": article("B", ["translationKey: same"]),
      },
      ["dialect: hugo"],
    );
    expect(new Set(Object.values(articles).map(({ translationKey }) => translationKey))).toEqual(
      new Set(["same"]),
    );
  });

  test("of Pelican have the slug in common, and the language in their address", () => {
    const { articles } = readBlog(
      {
        "a.md": "Title: A\nDate: 2026-01-01\nSlug: x\nLang: en\n\nText",
        "a-fr.md": "Title: A fr\nDate: 2026-01-01\nSlug: x\nLang: fr\n\nText",
      },
      ["dialect: pelican"],
    );
    expect(articles["a.md"]).toMatchObject({ language: "en", path: "/x.html", translationKey: "x" });
    expect(articles["a-fr.md"]).toMatchObject({ language: "fr", path: "/x-fr.html", translationKey: "x" });
  });
});

// Each as Jekyll 4.3, Hexo 7 and Eleventy 3 themselves put them.
describe("languages of files are parts of their names", () => {
  test.each([
    ["jekyll", "_posts/2026-03-04-x", { "": "/2026/03/04/x.html", ".fr": "/2026/03/04/x.fr.html" }],
    ["hexo", "source/_posts/x", { "": "/2026/03/04/x/", ".fr": "/2026/03/04/x.fr/" }],
    ["eleventy", "content/blog/x", { "": "/blog/x/", ".fr": "/blog/x.fr/" }],
  ])("in %s", (dialect, stem, expected) => {
    const files = Object.keys(expected).map((ending) => `${stem}${ending}.md`);
    const { articles } = readBlog(
      Object.fromEntries(files.map((file) => [file, post(["title: T", "date: 2026-03-04"])])),
      [`dialect: ${dialect}`],
    );
    expect(files.map((file) => articles[file]?.path)).toEqual(Object.values(expected));
    expect(files.map((file) => articles[file]?.language)).toEqual(["en", "fr"]);
    expect(new Set(Object.values(articles).map(({ translationKey }) => translationKey)).size).toBe(1);
  });

  test("and their folders of addresses, in Hexo and Eleventy", () => {
    const pathsOf = (dialect: string, folder: string) =>
      Object.values(
        readBlog(
          Object.fromEntries(
            ["en", "fr"].map((lang) => [`${folder}/${lang}/y.md`, post(["title: T", "date: 2026-03-04"])]),
          ),
          [`dialect: ${dialect}`],
        ).articles,
      )
        .map(({ path, language }) => `${language} ${path}`)
        .sort();
    expect(pathsOf("hexo", "source/_posts")).toEqual(["en /2026/03/04/en/y/", "fr /2026/03/04/fr/y/"]);
    expect(pathsOf("eleventy", "content")).toEqual(["en /en/y/", "fr /fr/y/"]);
  });
});

describe("translations that meet at one address", () => {
  const files = {
    "_posts/en/2026-03-04-x.md": post(["title: T", "lang: en"]),
    "_posts/fr/2026-03-04-x.md": post(["title: T", "lang: fr"]),
    "_posts/fr/2026-03-05-y.md": post(["title: Y", "lang: fr"]),
  };
  const read = (site: readonly string[] = []) => {
    const { articles, problems } = readBlog(files, ["dialect: jekyll", ...site]);
    return {
      paths: Object.values(articles)
        .map(({ path }) => path)
        .sort(),
      problems: problems.map(({ rule, file }) => [rule, file]),
      ids: new Set(Object.values(articles).map(({ id }) => id)).size,
    };
  };

  test("are below their languages, but for the site's own", () => {
    expect(read()).toEqual({
      paths: ["/2026/03/04/x.html", "/2026/03/05/y.html", "/fr/2026/03/04/x.html"],
      problems: [["shared-by-languages", "_posts/fr/2026-03-04-x.md"]],
      ids: 3,
    });
    expect(read(["language: fr"]).paths).toContain("/en/2026/03/04/x.html");
  });

  test("are so even in what is taken for the site's language, where the same is there without a sign", () => {
    const files = {
      "content/post/a.md": article("A"),
      "content/post/a.en.md": article("B"),
      "content/en/entry/c.md": article("C"),
      "content/entry/c.md": article("D"),
    };
    expect(languagesOf(files, "hugo")).toEqual({
      "content/post/a.md": "en /post/a/",
      "content/post/a.en.md": "en /en/post/a/",
      "content/en/entry/c.md": "en /en/entry/c/",
      "content/entry/c.md": "en /entry/c/",
    });
  });

  test("do not where the pattern has the language", () => {
    expect(read(["permalink: /:language/:title/"])).toMatchObject({
      paths: ["/en/x/", "/fr/x/", "/fr/y/"],
      problems: [],
    });
  });
});
