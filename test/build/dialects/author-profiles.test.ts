import { expect, test } from "vitest";
import { post, readBlog } from "../../support/blog.ts";

const authorsOf = (files: Record<string, string>, dialect: string, site: readonly string[] = []) =>
  Object.values(readBlog(files, [`dialect: ${dialect}`, ...site]).articles).flatMap(({ authors }) => authors);

const ADA = { name: "Ada Lovelace", url: "https://ada.example/", email: "ada@ada.example" };
const PROFILE = "name: Ada Lovelace\nurl: https://ada.example/\nemail: ada@ada.example\n";

test("Jekyll: authors of a collection, by their files and short names", () => {
  const files = {
    "_posts/2026-01-01-a.md": post(["title: A", "author: ada"]),
    "_posts/2026-01-02-b.md": post(["title: B", "author: countess"]),
    "_posts/2026-01-03-c.md": post(["title: C", "author: Bob"]),
    "_authors/ada.md": `---\nshort_name: countess\n${PROFILE}---\nShe wrote.\n`,
  };
  const expected = [ADA, ADA, { name: "Bob" }];
  expect(authorsOf(files, "jekyll")).toEqual(expected);
  expect(authorsOf(files, "jekyll", ["articles: ../blog/_posts"])).toEqual(expected);
});

test("Hugo: pages of authors, and files of data", () => {
  const files = {
    "content/posts/a.md": post(["title: A", "date: 2026-01-01", "authors: [ada, bob]"]),
    "content/authors/ada/_index.md": `---\n${PROFILE.replace("name", "title")}---\n`,
    "data/authors/bob.toml": 'name = "Bob B"\n',
  };
  expect(authorsOf(files, "hugo")).toEqual([ADA, { name: "Bob B" }]);
});

test("Astro and Next.js: a folder of profiles", () => {
  const file = post(["title: A", "date: 2026-01-01", "authors: ['ada']"]);
  expect(
    authorsOf(
      { "src/content/blog/a.md": file, "src/content/authors/ada.json": JSON.stringify(ADA) },
      "astro",
    ),
  ).toEqual([ADA]);
  const next = { "data/blog/a.mdx": file, "data/authors/ada.mdx": `---\n${PROFILE}---\nBio\n` };
  expect(authorsOf(next, "nextjs")).toEqual([ADA]);
});

test.each([
  ["astro", "src/content/blog/a.md", "src/data/authors.json", [{ id: "ada", ...ADA }]],
  ["astro", "src/content/blog/a.md", "src/data/authors/authors.json", { ada: ADA }],
  ["astro", "src/content/blog/a.md", "src/content/authors/authors.json", [{ id: "ada", ...ADA }]],
  ["astro", "src/content/blog/a.md", "src/content/team/ada.json", ADA],
  ["eleventy", "src/posts/a.md", "src/_data/all_authors.json", { ada: ADA }],
  ["nextjs", "posts/a.md", "data/authors.json", [{ slug: "ada", ...ADA }]],
  ["nextjs", "content/blog/a.md", "content/authors/data.json", { ada: ADA }],
  ["sveltekit", "src/posts/a.md", "src/lib/authors.json", [{ id: "ada", ...ADA }]],
  [
    "eleventy",
    "src/posts/a.md",
    "src/_data/authorsData.json",
    { ada: { ...ADA, name: { given: "Ada", family: "Lovelace" } } },
  ],
])("%s: %s finds its author in %s", (dialect, article, file, data) => {
  const files = {
    [article]: post(["title: A", "date: 2026-01-01", "authors: ['ada']"]),
    [file]: JSON.stringify(data),
  };
  expect(authorsOf(files, dialect)).toEqual([ADA]);
  expect(
    authorsOf(files, dialect, [`articles: ../blog/${article.slice(0, article.lastIndexOf("/"))}`]),
  ).toEqual([ADA]);
});

test("a list of authors counts more than profiles", () => {
  const files = {
    "_posts/2026-01-01-a.md": post(["title: A", "author: ada"]),
    "_authors/ada.md": "---\nname: One\n---\n",
    "_data/authors.yml": "ada: { name: Two }\n",
  };
  expect(authorsOf(files, "jekyll")).toEqual([{ name: "Two" }]);
});
