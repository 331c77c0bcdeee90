import { post } from "../../../support/blog.ts";
import { HOST, T, linked, skipped, yaml, type Row } from "./row.ts";

export const nextjs: Row = {
  file: "pages/blog/a-post.mdx",
  other: ["pages/blog/b.mdx", yaml([]), `${HOST}/blog/b`],
  cells: {
    title: {
      text: "export const meta = { title: 'A post', date: '2026-03-04' };\n\nText.\n",
      expected: { title: "A post" },
    },
    date: { text: post([T, "date: '2026-03-04T10:20:00Z'"]), expected: { date: "2026-03-04T10:20" } },
    "not public": { text: `export const draft = true;\n\n${yaml([])}`, expected: skipped },
    author: { text: yaml(["author: Ada"]), expected: { authors: [{ name: "Ada" }] } },
    tags: { text: yaml(["tag: rust, web"]), expected: { tags: ["rust", "web"] } },
    address: { file: "pages/blog/v1.2/index.mdx", text: yaml([]), expected: { path: "/blog/v1.2" } },
    link: { text: yaml([], "[b](./b.mdx)\n"), expected: { html: linked(`${HOST}/blog/b`) } },
    language: {
      file: "pages/ja/blog/a.mdx",
      text: yaml([]),
      others: { "pages/en/blog/a.mdx": yaml([]) },
      expected: { language: "ja", path: "/ja/blog/a" },
    },
    "template code": {
      text: yaml([], "import X from 'next/image'\n\n<Callout>Mind *this*.</Callout>\n"),
      expected: { html: "<blockquote>\n<p>Mind <em>this</em>.</p>\n</blockquote>" },
    },
  },
};
