import { HOST, linked, skipped, type Row } from "./row.ts";

export const pelican: Row = {
  file: "content/a-post.md",
  other: ["content/b.md", "Title: B\nDate: 2026-03-05\n\nText.\n", `${HOST}/b.html`],
  cells: {
    title: { text: "Title: A *post*\nDate: 2026-03-04\n\nText.\n", expected: { title: "A post" } },
    date: { text: "Title: T\nDate: 2026-03-04 10:20\n\nText.\n", expected: { date: "2026-03-04T10:20" } },
    "not public": { text: "Title: T\nDate: 2026-03-04\nStatus: draft\n\nText.\n", expected: skipped },
    author: {
      text: "Title: T\nDate: 2026-03-04\nAuthors: Ada; Grace\n\nText.\n",
      expected: { authors: [{ name: "Ada" }, { name: "Grace" }] },
    },
    tags: {
      text: "Title: T\nDate: 2026-03-04\nTags: rust, web\nCategory: News\n\nText.\n",
      expected: { tags: ["rust", "web", "News"] },
    },
    address: { text: "Title: T\nDate: 2026-03-04\nSlug: own\n\nText.\n", expected: { path: "/own.html" } },
    link: {
      text: "Title: T\nDate: 2026-03-04\n\n[b]({filename}b.md)\n",
      expected: { html: linked(`${HOST}/b.html`) },
    },
    language: {
      text: "Title: T\nDate: 2026-03-04\nLang: fr\n\nText.\n",
      expected: { language: "fr", path: "/t-fr.html" },
    },
    "template code": {
      text: "Title: T\nDate: 2026-03-04\n\n[TOC]\n\n    :::python\n    print(1)\n",
      expected: { html: '<pre><code class="language-python">print(1)\n</code></pre>' },
    },
  },
};
