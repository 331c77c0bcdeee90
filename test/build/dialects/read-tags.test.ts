import { describe, expect, test } from "vitest";
import { post, readBlog } from "../../support/blog.ts";

function tagsOf(lines: readonly string[], dialect = "generic") {
  const file = dialect === "jekyll" ? "_posts/2026-01-01-a.md" : "a.md";
  const { articles } = readBlog({ [file]: post(["title: T", "date: 2026-01-01", ...lines]) }, [
    `dialect: ${dialect}`,
  ]);
  return articles[file]?.tags.map(({ name }) => name);
}

describe("tags", () => {
  test("are a list, or a text with commas", () => {
    expect(tagsOf(["tags: [web, open source]"])).toEqual(["web", "open source"]);
    expect(tagsOf(["tags: web, open source"])).toEqual(["web", "open source"]);
    expect(tagsOf(["tags: open source"])).toEqual(["open source"]);
    expect(tagsOf(["tags: [2026, 1.0, no, true]"])).toEqual(["2026", "1.0", "no"]);
  });

  test("of old exports may have character references", () => {
    expect(tagsOf(['tags: ["Tips &amp; Tricks", "C&C;", "R&#38;D"]'])).toEqual([
      "Tips & Tricks",
      "C&C;",
      "R&D",
    ]);
  });

  test("may be hash tags", () => {
    expect(tagsOf(['tags: ["#web", "C#"]'])).toEqual(["web", "C#"]);
    expect(tagsOf(['tags: "#web #open-source"'])).toEqual(["web", "open-source"]);
  });

  test("are separated by blanks in Jekyll, but not in the singular, and not where there are commas", () => {
    expect(tagsOf(["tags: ay bee cee"], "jekyll")).toEqual(["ay", "bee", "cee"]);
    expect(tagsOf(["tags: open source, web"], "jekyll")).toEqual(["open source", "web"]);
    expect(tagsOf(["tag: open source"], "jekyll")).toEqual(["open source"]);
    expect(tagsOf(["categories: foo bar", "tags: [baz]"], "jekyll")).toEqual(["baz", "foo", "bar"]);
  });

  test("are all that the article calls tags or categories; keywords only where there are neither", () => {
    expect(tagsOf(["tags: [a]", "category: b", "keywords: [c]"])).toEqual(["a", "b"]);
    expect(tagsOf(["keywords: c, d"])).toEqual(["c", "d"]);
    expect(tagsOf(["taxonomies: { tags: [a], categories: [b] }"])).toEqual(["a", "b"]);
  });

  test("may be lists within the list (Hexo) or groups with a label (Docusaurus)", () => {
    expect(tagsOf(["categories: [[a, b], [c]]"], "hexo")).toEqual(["a", "b", "c"]);
    expect(tagsOf(["tags: [{ label: Open source, permalink: /oss }, web]"], "docusaurus")).toEqual([
      "Open source",
      "web",
    ]);
  });

  test("get the labels that Docusaurus keeps in tags.yml", () => {
    const { articles } = readBlog(
      {
        "a.md": post(["title: T", "date: 2026-01-01", "tags: [oss]"]),
        "tags.yml": "oss: { label: Open source }",
      },
      ["dialect: docusaurus"],
    );
    expect(articles["a.md"]?.tags).toEqual([{ name: "Open source", slug: "open-source" }]);
  });

  test("that serve Eleventy are not for readers", () => {
    expect(tagsOf(["tags: [posts, all, web]"], "eleventy")).toEqual(["web"]);
    expect(tagsOf(["tags: another tag, one"], "eleventy")).toEqual(["another tag, one"]);
  });

  test("in variants of case are one on the whole site, in the spelling of the oldest article", () => {
    const { articles, result } = readBlog(
      {
        "new.md": post(["title: New", "date: 2026-02-01", "tags: [javascript, Web]"]),
        "old.md": post(["title: Old", "date: 2026-01-01", "tags: [JavaScript, web]"]),
      },
      ["dialect: generic"],
    );
    expect(articles["new.md"]?.tags.map(({ name }) => name)).toEqual(["JavaScript", "web"]);
    expect(result.edition?.feeds.filter((path) => path.startsWith("/tags/"))).toEqual([
      "/tags/javascript",
      "/tags/web",
    ]);
  });

  test("that are whole sentences are left out with a warning", () => {
    const { articles, problems } = readBlog(
      { "a.md": post(["title: T", "date: 2026-01-01", `tags: [web, "${"word ".repeat(60)}"]`]) },
      ["dialect: generic"],
    );
    expect(articles["a.md"]?.tags.map(({ name }) => name)).toEqual(["web"]);
    expect(problems).toMatchObject([{ severity: "warning", rule: "not-a-tag", line: 4 }]);
  });
});

test("taxonomies of a site of Hugo that it has made up are tags, but for series and authors", () => {
  const files = {
    "hugo.toml":
      '[taxonomies]\ntag = "tags"\netiket = "etiketler"\nseries = "series"\nauthor = "authors"\n[languages.de.taxonomies]\nthema = "themen"\n',
    "content/a.md": post([
      "title: A",
      "date: 2026-01-01",
      "tags: [x]",
      "etiketler: [hugo, web]",
      "themen: [y]",
      "series: [s]",
    ]),
  };
  const { articles } = readBlog(files, ["dialect: hugo"]);
  expect(articles["content/a.md"]?.tags.map(({ name }) => name)).toEqual(["x", "hugo", "web", "y"]);
});
