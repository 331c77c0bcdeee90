import { post } from "../../../support/blog.ts";
import { ADA, D, HOST, T, linked, note, skipped, yaml, type Row } from "./row.ts";

export const vitepress: Row = {
  file: "docs/posts/a-post.md",
  other: ["docs/posts/b.md", yaml([]), `${HOST}/posts/b.html`],
  cells: {
    title: { text: post([D], "# A *post*\n\nText.\n"), expected: { title: "A post" } },
    date: { text: post([T, "date: 2024-03-21 10:00:00 +08:00"]), expected: { date: "2024-03-21T02:00" } },
    "not public": { text: yaml(["draft: true"]), expected: skipped },
    author: {
      text: yaml(["author: { name: Ada, link: https://ada.example }"]),
      expected: { authors: ADA },
    },
    tags: { text: yaml(["tags: [rust]"]), expected: { tags: ["rust"] } },
    address: { file: "docs/posts/2026/index.md", text: yaml([]), expected: { path: "/posts/2026/" } },
    link: { text: yaml([], "[b](./b.html)\n"), expected: { html: linked(`${HOST}/posts/b.html`) } },
    language: { text: yaml(["lang: sv"]), expected: { language: "sv" } },
    "template code": {
      text: yaml([], "::: info Mind\n{{ $frontmatter.title }}\n:::\n"),
      expected: { html: note("<p>T</p>\n", "Mind") },
    },
  },
};
