import { post } from "../../../support/blog.ts";
import { D, HOST, T, linked, skipped, yaml, type Row } from "./row.ts";

export const eleventy: Row = {
  file: "content/blog/a-post.md",
  other: ["content/blog/b.md", post(["title: B", "date: 2026-03-05"]), `${HOST}/blog/b/`],
  cells: {
    title: { text: post([D], "# From *the* heading\n\nText.\n"), expected: { title: "From the heading" } },
    date: { file: "content/blog/2026-03-04-a.md", text: post([T]), expected: { date: "2026-03-04T00:00" } },
    "not public": { text: yaml(["draft: true"]), expected: skipped },
    author: { text: yaml(["author: Ada"]), expected: { authors: [{ name: "Ada" }] } },
    tags: { text: yaml(["tags: [posts, number 2]"]), expected: { tags: ["number 2"] } },
    address: { text: yaml(['permalink: "/n/{{ page.fileSlug }}/"']), expected: { path: "/n/a-post/" } },
    link: {
      text: yaml([], '[b]({{ "/content/blog/b.md" | inputPathToUrl }})\n'),
      expected: { html: linked(`${HOST}/blog/b/`) },
    },
    language: { text: yaml(["lang: es"]), expected: { language: "es" } },
    "template code": {
      text: yaml([], "{% raw %}{{ kept }}{% endraw %} {{ title }}\n"),
      expected: { html: "<p>{{ kept }} T</p>" },
    },
  },
};
