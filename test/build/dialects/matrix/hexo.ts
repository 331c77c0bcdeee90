import { post } from "../../../support/blog.ts";
import { D, HOST, T, linked, skipped, yaml, type Row } from "./row.ts";

export const hexo: Row = {
  file: "source/_posts/a-post.md",
  other: ["source/_posts/b.md", post(["title: B", "date: 2026-03-05"]), `${HOST}/2026/03/05/b/`],
  cells: {
    title: { text: post(["title: 2026", D]), expected: { title: "2026" } },
    date: { text: post([T, "date: 2026/03/04 10:20:30"]), expected: { date: "2026-03-04T10:20" } },
    "not public": { file: "source/_drafts/a-post.md", text: yaml([]), expected: skipped },
    author: { text: yaml(["author: Ada"]), expected: { authors: [{ name: "Ada" }] } },
    tags: { text: yaml(["tags:", "  - 前端", "categories: [Web]"]), expected: { tags: ["前端", "Web"] } },
    address: { text: yaml(["permalink: own/page.html"]), expected: { path: "/own/page.html" } },
    link: { text: yaml([], "{% post_link b b %}\n"), expected: { html: linked(`${HOST}/2026/03/05/b/`) } },
    language: { text: yaml(["lang: zh-TW"]), expected: { language: "zh-TW" } },
    "template code": {
      text: yaml([], "{% codeblock lang:js %}\nlet x;\n{% endcodeblock %}\n"),
      expected: { html: '<pre><code class="language-js">let x;\n</code></pre>' },
    },
  },
};
