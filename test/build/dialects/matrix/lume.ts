import { post } from "../../../support/blog.ts";
import { D, HOST, linked, skipped, T, yaml, type Row } from "./row.ts";

export const lume: Row = {
  file: "src/posts/a-post.md",
  other: ["src/posts/b.md", yaml([]), `${HOST}/posts/b/`],
  cells: {
    title: { text: post([D], "# A *post*\n\nText.\n"), expected: { title: "A post" } },
    date: {
      file: "src/posts/2026-03-04_a.md",
      text: post([T]),
      expected: { date: "2026-03-04T00:00", path: "/posts/a/" },
    },
    "not public": { text: yaml(["draft: true"]), expected: skipped },
    author: {
      text: yaml([]),
      others: { "src/posts/_data.yml": "author: Ada\n" },
      expected: { authors: [{ name: "Ada" }] },
    },
    tags: {
      text: yaml(["tags: [rust]"]),
      others: { "src/posts/_data.yml": "tags: [post]\n" },
      expected: { tags: ["rust"] },
    },
    address: { text: yaml(["url: /x/y/"]), expected: { path: "/x/y/" } },
    link: { text: yaml([], "[b](./b.md)\n"), expected: { html: linked(`${HOST}/posts/b/`) } },
    language: { text: yaml(["lang: gl"]), expected: { language: "gl" } },
    "template code": {
      text: yaml(["templateEngine: [vto, md]"], "{{ title }}\n"),
      expected: { html: "<p>T</p>" },
    },
  },
};
