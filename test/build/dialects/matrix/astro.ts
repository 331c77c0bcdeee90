import { post } from "../../../support/blog.ts";
import { ADA, D, HOST, T, linked, skipped, yaml, type Row } from "./row.ts";

export const astro: Row = {
  file: "src/content/blog/a-post.md",
  other: ["src/content/blog/b.md", post(["title: B", "pubDate: 2026-03-05"]), `${HOST}/blog/b/`],
  cells: {
    title: { text: post(["title: 'A &amp; B'", D]), expected: { title: "A & B" } },
    date: { text: post([T, "pubDate: 'Mar 04 2026'"]), expected: { date: "2026-03-04T00:00" } },
    "not public": { text: yaml(["draft: true"]), expected: skipped },
    author: {
      text: yaml(["author: { name: Ada, url: https://ada.example }"]),
      expected: { authors: ADA },
    },
    tags: { text: yaml(["tags: [Rust, rust]"]), expected: { tags: ["Rust"] } },
    address: { text: yaml(["slug: own"]), expected: { path: "/blog/own/" } },
    link: { text: yaml([], "[b](./b.md)\n"), expected: { html: linked(`${HOST}/blog/b/`) } },
    language: {
      file: "src/content/blog/ja/a-post.md",
      text: yaml([]),
      others: { "src/content/blog/en/c.md": yaml([]) },
      expected: { language: "ja" },
    },
    "template code": {
      file: "src/content/blog/a-post.mdx",
      text: yaml([], "import X from './x.astro';\n\n<X>Hello *you*</X>\n"),
      expected: { html: "<p>Hello <em>you</em></p>", problems: ["unknown-tag"] },
    },
  },
};
