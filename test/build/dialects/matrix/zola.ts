import { HOST, linked, skipped, toml, yaml, type Row } from "./row.ts";

export const zola: Row = {
  file: "content/blog/a-post.md",
  other: ["content/blog/b.md", toml(['title = "B"', "date = 2026-03-05"]), `${HOST}/blog/b/`],
  cells: {
    title: { text: toml(['title = "A `b` c"', "date = 2026-03-04"]), expected: { title: "A b c" } },
    date: {
      file: "content/blog/2026-03-04-a.md",
      text: toml(['title = "T"']),
      expected: { date: "2026-03-04T00:00" },
    },
    "not public": { text: toml(['title = "T"', "date = 2026-03-04", "draft = true"]), expected: skipped },
    author: {
      text: toml(['title = "T"', "date = 2026-03-04", 'authors = ["Ada", "Grace"]']),
      expected: { authors: [{ name: "Ada" }, { name: "Grace" }] },
    },
    tags: {
      text: toml([
        'title = "T"',
        "date = 2026-03-04",
        "[taxonomies]",
        'tags = ["rust"]',
        'categories = ["Web"]',
      ]),
      expected: { tags: ["rust", "Web"] },
    },
    address: {
      text: toml(['title = "T"', "date = 2026-03-04", 'path = "own/page"']),
      expected: { path: "/own/page/" },
    },
    link: { text: yaml([], "[b](@/blog/b.md)\n"), expected: { html: linked(`${HOST}/blog/b/`) } },
    language: {
      file: "content/blog/a-post.fr.md",
      text: yaml([]),
      others: { "config.toml": 'default_language = "en"\n[languages.fr]\n' },
      expected: { language: "fr", path: "/fr/blog/a-post/" },
    },
    "template code": {
      text: yaml([], '{{ youtube(id="abc123") }}\n'),
      expected: { html: '<p><a href="https://www.youtube.com/embed/abc123">youtube.com</a></p>' },
    },
  },
};
