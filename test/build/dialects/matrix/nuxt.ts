import { post } from "../../../support/blog.ts";
import { D, HOST, linked, note, skipped, T, yaml, type Row } from "./row.ts";

export const nuxt: Row = {
  file: "content/blog/1.a-post.md",
  other: ["content/blog/2.b.md", yaml([]), `${HOST}/blog/b`],
  cells: {
    title: { text: post([D], "# A *post*\n\nText.\n"), expected: { title: "A post" } },
    date: { text: post([T, "date: 2020-04-25T11:31:59.000Z"]), expected: { date: "2020-04-25T11:31" } },
    "not public": { file: "content/blog/1.a-post.draft.md", text: yaml([]), expected: skipped },
    author: {
      text: yaml(["authors:", "  - name: Ada", "    to: https://ada.example"]),
      expected: { authors: [{ name: "Ada", url: "https://ada.example/" }] },
    },
    tags: { text: yaml(["category: Release"]), expected: { tags: ["Release"] } },
    address: {
      file: "content/1.blog/10.sub/3.My Post.md",
      text: yaml([]),
      expected: { path: "/blog/sub/my-post" },
    },
    link: { text: yaml([], "[b](./2.b.md)\n"), expected: { html: linked(`${HOST}/blog/b`) } },
    language: { text: yaml(["lang: sv"]), expected: { language: "sv" } },
    "template code": {
      text: yaml([], '::tip{icon="i-x"}\nMind *this*.\n::\n'),
      expected: { html: note("<p>Mind <em>this</em>.</p>\n", "Tip") },
    },
  },
};
