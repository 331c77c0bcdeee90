import { describe, expect, test } from "vitest";
import { post, readBlog } from "../../support/blog.ts";

const A = "content/posts/a.md";
const B = "content/posts/b.md";
const NOTE = "content/notes/deep/n.md";
const FRENCH = "content/posts/a.fr.md";

/** A blog of Hugo with these files beside its articles, and who wrote each. */
function blog(files: Record<string, string>, site: readonly string[] = []) {
  const articles = Object.fromEntries(
    [A, B, NOTE, FRENCH].map((file) => [file, post([`title: ${file}`, "date: 2026-01-01"])]),
  );
  const reading = readBlog({ ...articles, ...files }, ["dialect: hugo", ...site]);
  const authors = Object.fromEntries(
    Object.entries(reading.articles).map(([file, { authors }]) => [file, authors[0]?.name]),
  );
  return { ...reading, authors };
}

const section = (cascade: string[]) => post(["title: Posts", ...cascade]);

describe("what Hugo's sections say of the pages below them", () => {
  test("may come in parts, each for its own pages", () => {
    const { skipped, authors } = blog({
      "content/posts/_index.md": section([
        "cascade:",
        "- _target: { path: '{/posts/b*,/posts/c/**}' }",
        "  draft: true",
        "- author: Ada",
      ]),
    });
    expect(skipped).toMatchObject({ [B]: "draft" });
    expect(authors).toEqual({ [A]: "Ada", [FRENCH]: "Ada", [NOTE]: undefined });
  });

  test("may be meant for a language, for pages or for sections, for production or not", () => {
    const { authors } = blog({
      "content/posts/_index.md": section([
        "cascade:",
        "- { target: { lang: fr }, author: Françoise }",
        "- { target: { kind: section }, author: Section }",
        "- { target: { environment: staging }, author: Staging }",
        "- { target: { kind: '{page,home}', environment: prod* }, author: Page }",
      ]),
    });
    expect(authors).toMatchObject({ [A]: "Page", [FRENCH]: "Françoise" });
  });

  test("is said for each language of a site by itself", () => {
    const sections = {
      "content/posts/_index.md": section(["cascade: { author: Ada }"]),
      "content/posts/_index.fr.md": section(["cascade: { author: Françoise }"]),
    };
    const config = { "hugo.yaml": "languages: { en: { weight: 1 }, fr: { weight: 2 } }\n" };
    expect(blog({ ...sections, ...config }).authors).toMatchObject({ [A]: "Ada", [FRENCH]: "Françoise" });
    const { authors } = blog({ ...config, "content/posts/_index.md": sections["content/posts/_index.md"] });
    expect(authors).toMatchObject({ [A]: "Ada", [FRENCH]: undefined });
  });

  test("counts below what the article says, group by group", () => {
    const { authors } = blog({
      "content/posts/_index.md": section(["cascade: { params: { author: Ada } }"]),
      [A]: post(["title: A", "date: 2026-01-01", "params: { colour: red }"]),
      [B]: post(["title: B", "date: 2026-01-01", "params: { author: Bob }"]),
    });
    expect(authors).toMatchObject({ [A]: "Ada", [B]: "Bob" });
  });
});

describe("what Hugo's configuration says of all pages", () => {
  for (const [file, text] of [
    ["hugo.toml", '[[cascade]]\ndraft = true\n[cascade._target]\npath = "/notes/**"\n'],
    ["hugo.yaml", "cascade:\n  draft: true\n  target:\n    path: /Notes/**\n"],
    ["config/_default/hugo.toml", '[cascade]\ndraft = true\n[cascade.target]\npath = "/notes/**.md"\n'],
  ] as const) {
    test(`keeps articles back (${file})`, () => {
      const { skipped, articles } = blog({ [file]: text });
      expect(skipped).toEqual({ [NOTE]: "draft" });
      expect(Object.keys(articles)).toEqual([FRENCH, A, B]);
    });
  }

  test("names pages from whatever folder is the root of content", () => {
    const config = "contentDir: texts\ncascade: { draft: true, target: { path: /notes/** } }\n";
    const files = { "texts/notes/n.md": post(["title: N", "date: 2026-01-01"]), "hugo.yaml": config };
    expect(readBlog(files, ["dialect: hugo"]).skipped).toEqual({ "texts/notes/n.md": "draft" });
  });

  test("counts less than what a section says", () => {
    const { authors } = blog({
      "hugo.yaml": "cascade: { params: { author: Site } }\n",
      "content/posts/_index.md": section(["cascade: { params: { author: Section } }"]),
    });
    expect(authors).toMatchObject({ [A]: "Section", [NOTE]: "Site" });
  });

  test("gives no article a picture of its own, and no address where site.md has a pattern", () => {
    const { articles } = blog(
      { "hugo.yaml": "cascade: { url: '/x/:slug/', params: { author: Site, image: /logo.png } }\n" },
      ["permalink: /:year/:filename/"],
    );
    expect(articles[NOTE]).toMatchObject({ path: "/2026/n/", authors: [{ name: "Site" }] });
    expect(articles[NOTE]).not.toHaveProperty("hero");
  });
});
