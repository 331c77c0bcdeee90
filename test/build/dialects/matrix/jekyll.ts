import { post } from "../../../support/blog.ts";
import { ADA, HOST, T, linked, skipped, yaml, type Row } from "./row.ts";

export const jekyll: Row = {
  file: "_posts/2026-03-04-a-post.md",
  other: ["_posts/2026-03-05-b.md", post(["title: B"]), `${HOST}/2026/03/05/b.html`],
  cells: {
    title: { text: post(["layout: post"]), expected: { title: "A Post", problems: ["missing-title"] } },
    date: { text: post([T, "date: 2026-03-04 23:30:00 -0500"]), expected: { date: "2026-03-05T04:30" } },
    "not public": { text: yaml(["published: false"]), expected: skipped },
    author: {
      text: yaml(["author: ada"]),
      others: { "_data/authors.yml": "ada: { name: Ada, url: https://ada.example }\n" },
      expected: { authors: ADA },
    },
    tags: { text: yaml(["tags: rust web"]), expected: { tags: ["rust", "web"] } },
    address: { text: yaml(["categories: [x]"]), expected: { path: "/x/2026/03/04/a-post.html" } },
    link: {
      text: yaml([], "[b]({% post_url 2026-03-05-b %})\n"),
      expected: { html: linked(`${HOST}/2026/03/05/b.html`) },
    },
    language: { text: yaml(["lang: pt-BR"]), expected: { language: "pt-BR" } },
    "template code": {
      text: yaml([], "{% highlight ruby %}\nputs 1\n{% endhighlight %}\n"),
      expected: { html: '<pre><code class="language-ruby">puts 1\n</code></pre>' },
    },
  },
};
