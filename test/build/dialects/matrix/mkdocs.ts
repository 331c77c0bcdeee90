import { post } from "../../../support/blog.ts";
import { ADA, D, HOST, T, linked, note, skipped, yaml, type Row } from "./row.ts";

export const mkdocs: Row = {
  file: "docs/blog/posts/a-post.md",
  other: ["docs/blog/posts/b.md", post(["date: 2026-03-05"], "# B\n\nText.\n"), `${HOST}/blog/2026/03/05/b/`],
  cells: {
    title: { text: post([D], "# From the heading\n\nText.\n"), expected: { title: "From the heading" } },
    date: {
      text: post([T, "date:", "  created: 2026-03-04", "  updated: 2026-04-01"]),
      expected: { date: "2026-03-04T00:00" },
    },
    "not public": { text: yaml(["draft: true"]), expected: skipped },
    author: {
      text: yaml(["authors: [ada]"]),
      others: { "docs/blog/.authors.yml": "authors:\n  ada: { name: Ada, url: https://ada.example }\n" },
      expected: { authors: ADA },
    },
    tags: { text: yaml(["tags: [rust]", "categories: [Web]"]), expected: { tags: ["rust", "Web"] } },
    address: { text: yaml(["slug: own"]), expected: { path: "/blog/2026/03/04/own/" } },
    link: { text: yaml([], "[b](b.md)\n"), expected: { html: linked(`${HOST}/blog/2026/03/05/b/`) } },
    language: { text: yaml(["lang: de"]), expected: { language: "de" } },
    "template code": {
      text: yaml([], "!!! note\n\n    Mind *this*.\n"),
      expected: { html: note("<p>Mind <em>this</em>.</p>\n") },
    },
  },
};
