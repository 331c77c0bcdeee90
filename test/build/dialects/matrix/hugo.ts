import { HOST, linked, skipped, toml, yaml, type Row } from "./row.ts";

export const hugo: Row = {
  file: "content/posts/a-post.md",
  other: ["content/posts/b.md", toml(['title = "B"', "date = 2026-03-05"]), `${HOST}/posts/b/`],
  cells: {
    title: { text: toml(['title = "A *post*"', "date = 2026-03-04"]), expected: { title: "A post" } },
    date: {
      text: toml(['title = "T"', "date = 2026-03-04T23:30:00-05:00"]),
      expected: { date: "2026-03-05T04:30" },
    },
    "not public": { text: toml(["draft = true", "date = 2026-03-04"]), expected: skipped },
    author: {
      text: toml(['title = "T"', "date = 2026-03-04", "[params]", 'author = "Ada"']),
      expected: { authors: [{ name: "Ada" }] },
    },
    tags: {
      text: toml(['title = "T"', "date = 2026-03-04", 'tags = ["rust"]', 'categories = ["Web"]']),
      expected: { tags: ["rust", "Web"] },
    },
    address: { text: yaml(["slug: own"]), expected: { path: "/posts/own/" } },
    link: {
      text: yaml([], '[b]({{< ref "posts/b.md" >}})\n'),
      expected: { html: linked(`${HOST}/posts/b/`) },
    },
    language: {
      file: "content/posts/a-post.de.md",
      text: yaml([]),
      others: { "hugo.toml": "[languages.en]\n[languages.de]\n" },
      expected: { language: "de", path: "/de/posts/a-post/" },
    },
    "template code": {
      text: yaml([], "{{< highlight go >}}\nx := 1\n{{< /highlight >}}\n"),
      expected: { html: '<pre><code class="language-go">x := 1\n</code></pre>' },
    },
  },
};
