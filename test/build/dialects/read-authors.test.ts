import { describe, expect, test } from "vitest";
import type { Person } from "../../../src/model/site.ts";
import { post, readBlog } from "../../support/blog.ts";
import type { Files } from "../../support/folder.ts";

function authorsOf(
  lines: readonly string[],
  site: readonly string[] = ["dialect: generic"],
  others: Files = {},
): readonly Person[] | undefined {
  return readBlog({ "a.md": post(["title: T", "date: 2026-01-01", ...lines]), ...others }, site).articles[
    "a.md"
  ]?.authors;
}

describe("authors", () => {
  test("are a name, a list, an object, or a list of both", () => {
    expect(authorsOf(["author: Ada Lovelace"])).toEqual([{ name: "Ada Lovelace" }]);
    expect(authorsOf(["authors: [Ada, Grace]"])).toEqual([{ name: "Ada" }, { name: "Grace" }]);
    expect(authorsOf(["author: { name: Ada, url: https://ada.example, email: a@ada.example }"])).toEqual([
      { name: "Ada", url: "https://ada.example/", email: "a@ada.example" },
    ]);
    expect(authorsOf(["authors:", "  - Ada", "  - name: Grace", "    image_url: /img/grace"])).toEqual([
      { name: "Ada" },
      { name: "Grace", avatar: "https://gazette.example/img/grace" },
    ]);
  });

  test("are called by their accounts where objects have nothing else", () => {
    const others = { "authors.yml": "ada: { name: Ada Lovelace }\n" };
    expect(
      authorsOf(["authors:", "  - user: ada", "    guest: true", "  - user: bob"], undefined, others),
    ).toEqual([{ name: "Ada Lovelace" }, { name: "bob" }]);
    expect(authorsOf(["authors: [{ user: ada, name: Ada }, { username: bob }]"])).toEqual([
      { name: "Ada" },
      { name: "bob" },
    ]);
  });

  test("are not those of a table of all authors, such as directory data has", () => {
    expect(authorsOf(["author: [ada]", "authors: { ada: { name: Ada }, bob: { name: Bob } }"])).toEqual([
      { name: "ada" },
    ]);
  });

  test("keep the address of a link in an object's name, and take a title for a profession", () => {
    expect(authorsOf(['author: { name: "[Ada](https://ada.example)", twitter: a }'])).toEqual([
      { name: "Ada", url: "https://ada.example/" },
    ]);
    const others = { "authors.yml": "ada: { name: Ada Lovelace, title: Countess }\n" };
    expect(authorsOf(["authors: [{ key: ada, title: Guest }]"], ["dialect: docusaurus"], others)).toEqual([
      { name: "Ada Lovelace" },
    ]);
  });

  test("are those of the site where there are none", () => {
    expect(authorsOf([], ["dialect: generic", "authors: [The editors]"])).toEqual([{ name: "The editors" }]);
    expect(authorsOf(["author: false"], ["dialect: generic", "author: The editors"])).toEqual([
      { name: "The editors" },
    ]);
  });

  test("keep a comma, an ampersand and an `and` in a name: they are no separators", () => {
    for (const name of ["Jakub Beránek, Jack Huey and Paul Lenz", "Julian (julian) & Yosuke", "Ada, PhD"]) {
      expect(authorsOf([`author: ${name}`])).toEqual([{ name }]);
    }
  });

  test("are called by their names, not by the links in brackets after them", () => {
    const line =
      "author: 'Ann Bee ([@ann](https://x.example/ann)), Bo Ce ([@bo](https://x.example/bo)), and Di ([d](https://x.example/d))'";
    expect(authorsOf([line])).toEqual([
      { name: "Ann Bee", url: "https://x.example/ann" },
      { name: "Bo Ce", url: "https://x.example/bo" },
      { name: "Di", url: "https://x.example/d" },
    ]);
    expect(
      authorsOf(["author: Ann ([@ann](https://x.example/ann)) and [Bo](https://x.example/bo) (@bo)"]),
    ).toEqual([
      { name: "Ann", url: "https://x.example/ann" },
      { name: "Bo", url: "https://x.example/bo" },
    ]);
  });

  test("are not what describes the one with a link before it, unless it is a name or `and` stands there", () => {
    const ann = { name: "Ann Bee", url: "https://x.example/ann" };
    const [name, link] = ["Ann Bee ([@ann](https://x.example/ann))", "[Ann Bee](https://x.example/ann)"];
    expect(authorsOf([`author: '${name}, V8 historian'`])).toEqual([ann]);
    expect(authorsOf([`author: '${link}, speculative specification spectator'`])).toEqual([ann]);
    expect(authorsOf([`author: '${link}, editor, and bo'`])).toEqual([ann, { name: "bo" }]);
    expect(authorsOf([`author: '${link}, Bo van der Ce'`])).toEqual([ann, { name: "Bo van der Ce" }]);
    expect(authorsOf([`author: '${link} and bo'`])).toEqual([ann, { name: "bo" }]);
    const others = { "authors.yml": "bo: { name: Bo Ce }\n" };
    expect(authorsOf([`author: '${link}, bo'`], ["dialect: docusaurus"], others)).toEqual([
      ann,
      { name: "Bo Ce" },
    ]);
  });

  test("are separated where the dialect says so", () => {
    const { articles } = readBlog(
      {
        "a.md": "Title: T\nDate: 2026-01-01\nAuthors: Ada; Lovelace, Grace\n\nText",
        "b.md": "Title: B\nDate: 2026-01-01\nAuthors: Ada, Grace\n\nText",
      },
      ["dialect: pelican"],
    );
    expect(articles["a.md"]?.authors.map(({ name }) => name)).toEqual(["Ada", "Lovelace, Grace"]);
    expect(articles["b.md"]?.authors.map(({ name }) => name)).toEqual(["Ada", "Grace"]);
  });

  test.each("generic eleventy nextjs astro".split(" "))(
    "%s: the plural key lists them in one text",
    (dialect) => {
      const namesOf = (line: string) => authorsOf([line], [`dialect: ${dialect}`])?.map(({ name }) => name);
      expect(namesOf("authors: nzakas, not-an-aardvark, kai")).toEqual(["nzakas", "not-an-aardvark", "kai"]);
      expect(namesOf("authors: Ann Bee, Bo Ce")).toEqual(["Ann Bee", "Bo Ce"]);
      expect(namesOf("authors: Ann Bee, Ph.D., Bo Ce, Jr., Di Ef")).toEqual([
        "Ann Bee, Ph.D.",
        "Bo Ce, Jr.",
        "Di Ef",
      ]);
      for (const name of [
        "Doe, Jane",
        "King, Jr.",
        "Jane Roe, PhD",
        "Ann Bee, on behalf of the team",
        "Ann Bee, Bo Ce and Di",
      ])
        expect(namesOf(`authors: ${name}`)).toEqual([name]);
      expect(namesOf("author: Ann Bee, Bo Ce")).toEqual(["Ann Bee, Bo Ce"]);
    },
  );

  test("may be Markdown links, name and address apart, with what stands in parentheses left out", () => {
    const lines = [
      "author: >-",
      "  [Reese Lee](https://github.com/reese) (New Relic, Inc.), [Adriana",
      "  Villela](https://github.com/avillela) (ServiceNow) and [Bo](https://bo.example), Cy",
    ];
    expect(authorsOf(lines)).toEqual([
      { name: "Reese Lee", url: "https://github.com/reese" },
      { name: "Adriana Villela", url: "https://github.com/avillela" },
      { name: "Bo", url: "https://bo.example/" },
      { name: "Cy" },
    ]);
  });

  test("may be links of HTML", () => {
    expect(authorsOf([`author: '<a href="https://ada.example/">Ada</a>'`])).toEqual([
      { name: "Ada", url: "https://ada.example/" },
    ]);
  });

  test("may come with an e-mail address, as RSS or e-mail writes it", () => {
    expect(authorsOf(['authors: ["page@example.com (Page Author)"]'])).toEqual([
      { name: "Page Author", email: "page@example.com" },
    ]);
    expect(authorsOf(['author: "Ada <ada@ada.example>"'])).toEqual([
      { name: "Ada", email: "ada@ada.example" },
    ]);
    expect(authorsOf(["author: ada@ada.example"])).toEqual([{ name: "ada", email: "ada@ada.example" }]);
  });

  test("get address and picture from fields beside the name", () => {
    const lines = [
      "author: Ada",
      "authorURL: https://ada.example/",
      "authorImageURL: https://ada.example/me.png",
    ];
    expect(authorsOf(lines)).toEqual([
      { name: "Ada", url: "https://ada.example/", avatar: "https://ada.example/me.png" },
    ]);
  });

  test("are plain text", () => {
    expect(authorsOf(["author: '**Ada** &amp; <b>Co</b>'"])).toEqual([{ name: "Ada & Co" }]);
  });

  test("without a name are left out with a warning, and so are sentences", () => {
    const { articles, problems } = readBlog(
      {
        "a.md": post([
          "title: T",
          "date: 2026-01-01",
          "authors:",
          "  - twitter: ada",
          `  - ${"word ".repeat(60)}`,
        ]),
      },
      ["dialect: generic"],
    );
    expect(articles["a.md"]?.authors).toEqual([]);
    expect(problems.map(({ rule }) => rule)).toEqual(["not-a-name", "author-without-name"]);
  });
});

describe("keys of authors are looked up", () => {
  const ada = { name: "Ada Lovelace", url: "https://ada.example/", avatar: "https://ada.example/me.png" };

  test("in authors.yml of Docusaurus, a key among objects too", () => {
    const others = {
      "authors.yml":
        "ada:\n  name: Ada Lovelace\n  url: https://ada.example\n  image_url: https://ada.example/me.png\n",
    };
    const site = ["dialect: docusaurus"];
    expect(authorsOf(["authors: ada"], site, others)).toEqual([ada]);
    expect(authorsOf(["authors: [ada, unknown]"], site, others)).toEqual([ada, { name: "unknown" }]);
    expect(authorsOf(["authors:", "  - key: ada", "    url: https://other.example"], site, others)).toEqual([
      { ...ada, url: "https://other.example/" },
    ]);
  });

  test("in .authors.yml of MkDocs, one folder above the posts", () => {
    const { articles } = readBlog(
      {
        "docs/blog/.authors.yml":
          "authors:\n  ada:\n    name: Ada Lovelace\n    avatar: https://ada.example/me.png\n    url: https://ada.example\n",
        "docs/blog/posts/a.md": post(["date: 2026-01-01", "authors: [ada]"], "# T\n"),
      },
      ["articles: ../blog/docs/blog/posts", "dialect: mkdocs"],
    );
    expect(articles["docs/blog/posts/a.md"]?.authors).toEqual([ada]);
  });

  test("in _data/authors.yml of Jekyll, beside the posts, as a group or a list", () => {
    const { articles } = readBlog(
      {
        "_data/authors.yml":
          "- username: ada\n  display_name: Ada Lovelace\n  web: https://ada.example\n  picture: https://ada.example/me.png\n",
        "_posts/2026-01-01-a.md": post(["title: T", "author: ada"]),
      },
      ["articles: ../blog/_posts", "dialect: jekyll"],
    );
    expect(articles["_posts/2026-01-01-a.md"]?.authors).toEqual([ada]);
  });

  test("and a comma separates where all that it separates are keys", () => {
    const others = { "authors.yml": "a: { name: Ada }\nb: { name: Bo }\n" };
    expect(authorsOf(["author: a, b"], ["dialect: docusaurus"], others)).toEqual([
      { name: "Ada" },
      { name: "Bo" },
    ]);
    expect(authorsOf(["author: a, c"], ["dialect: docusaurus"], others)).toEqual([{ name: "a, c" }]);
  });

  test("and a broken list of authors is a warning", () => {
    const { articles, problems } = readBlog(
      { "a.md": post(["title: T", "date: 2026-01-01", "authors: ada"]), "authors.yml": "ada: [\n" },
      ["dialect: docusaurus"],
    );
    expect(articles["a.md"]?.authors).toEqual([{ name: "ada" }]);
    expect(problems).toMatchObject([{ severity: "warning", file: "authors.yml" }]);
  });
});
