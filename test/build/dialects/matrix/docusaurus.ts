import { post } from "../../../support/blog.ts";
import { ADA, HOST, T, linked, note, skipped, yaml, type Row } from "./row.ts";

export const docusaurus: Row = {
  file: "blog/2026-03-04-a-post.md",
  other: ["blog/2026-03-05-b.md", post(["title: B"]), `${HOST}/blog/2026/03/05/b`],
  cells: {
    title: {
      text: post(["slug: x"], "# The `<dl>` element\n\nText.\n"),
      expected: { title: "The <dl> element" },
    },
    date: { text: post([T]), expected: { date: "2026-03-04T00:00" } },
    "not public": { text: yaml(["unlisted: true"]), expected: skipped },
    author: {
      text: yaml(["authors: [ada]"]),
      others: { "blog/authors.yml": "ada:\n  name: Ada\n  url: https://ada.example\n" },
      expected: { authors: ADA },
    },
    tags: {
      text: yaml(["tags: [rs]"]),
      others: { "blog/tags.yml": "rs: { label: Rust, permalink: /rs }\n" },
      expected: { tags: ["Rust"] },
    },
    address: { text: yaml(["slug: /own"]), expected: { path: "/blog/own" } },
    link: {
      text: yaml([], "[b](./2026-03-05-b.md)\n"),
      expected: { html: linked(`${HOST}/blog/2026/03/05/b`) },
    },
    language: {
      file: "i18n/fr/docusaurus-plugin-content-blog/2026-03-04-a-post.md",
      text: yaml([]),
      expected: { language: "fr" },
    },
    "template code": {
      text: yaml([], ":::note\n\nMind *this*.\n\n:::\n"),
      expected: { html: note("<p>Mind <em>this</em>.</p>\n") },
    },
  },
};
