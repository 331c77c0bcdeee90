import { post } from "../../../support/blog.ts";
import { D, HOST, T, linked, skipped, yaml, type Row } from "./row.ts";

export const gatsby: Row = {
  file: "content/blog/a-post/index.md",
  other: ["content/blog/b/index.md", yaml([]), `${HOST}/blog/b/`],
  cells: {
    title: { text: post(["title: A 'quoted' post", D]), expected: { title: "A 'quoted' post" } },
    date: { text: post([T, 'date: "2026-03-04T22:12:03.284Z"']), expected: { date: "2026-03-04T22:12" } },
    "not public": { text: yaml(["published: false"]), expected: skipped },
    author: { text: yaml(["author: Ada"]), expected: { authors: [{ name: "Ada" }] } },
    tags: { text: yaml(["tags: [rust]"]), expected: { tags: ["rust"] } },
    address: { text: yaml(["path: /posts/one"]), expected: { path: "/posts/one/" } },
    link: { text: yaml([], "[b](../b/index.md)\n"), expected: { html: linked(`${HOST}/blog/b/`) } },
    language: { text: yaml(["lang: sv"]), expected: { language: "sv" } },
    "template code": {
      file: "content/blog/a.mdx",
      text: yaml([], "import { Link } from 'gatsby'\n\n<Callout>Mind *this*.</Callout>\n"),
      expected: { html: "<blockquote>\n<p>Mind <em>this</em>.</p>\n</blockquote>" },
    },
  },
};
