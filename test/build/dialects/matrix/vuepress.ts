import { post } from "../../../support/blog.ts";
import { ADA, D, HOST, T, linked, note, skipped, yaml, type Row } from "./row.ts";

export const vuepress: Row = {
  file: "docs/posts/a-post.md",
  other: ["docs/posts/b/README.md", yaml([]), `${HOST}/posts/b/`],
  cells: {
    title: { text: post([D], "# A *post*\n\nText.\n"), expected: { title: "A post" } },
    date: { text: post([T, "date: 2020-04-25 11:31:59"]), expected: { date: "2020-04-25T11:31" } },
    "not public": { text: yaml(["publish: false"]), expected: skipped },
    author: {
      text: yaml(["author:", "  name: Ada", "  link: https://ada.example"]),
      expected: { authors: ADA },
    },
    tags: { text: yaml(["tag: [rust]"]), expected: { tags: ["rust"] } },
    address: { text: yaml(["permalink: /pages/ea1541/"]), expected: { path: "/pages/ea1541/" } },
    link: { text: yaml([], "[b](./b/README.md)\n"), expected: { html: linked(`${HOST}/posts/b/`) } },
    language: { text: yaml(["lang: sv"]), expected: { language: "sv" } },
    "template code": {
      text: yaml([], "::: tip\n{{ $page.frontmatter.title }}\n:::\n"),
      expected: { html: note("<p>T</p>\n", "Tip") },
    },
  },
};
