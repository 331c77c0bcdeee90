import { expect, test } from "vitest";
import { post, readBlog } from "../../support/blog.ts";

test("links of an article may be defined where the configuration appends it to all", () => {
  const body = "A [shared] and an [own] link in CSS.\n\n[own]: https://own.example/\n";
  const { articles, problems } = readBlog(
    {
      "mkdocs.yml":
        "plugins: [blog]\nmarkdown_extensions:\n  - abbr\n  - pymdownx.snippets:\n      auto_append:\n        - includes/mkdocs.md\n        - gone.md\n",
      "includes/mkdocs.md":
        '*[CSS]: Sheets\n\n[shared]: https://shared.example/ "Title"\n[own]: https://no.example/\n[^1]: Note\n\nBuy our things.\n',
      "docs/blog/posts/a.md": post(["title: A", "date: 2026-01-02"], body),
    },
    ["dialect: mkdocs"],
  );
  expect(problems).toEqual([]);
  expect(articles["docs/blog/posts/a.md"]?.html).toBe(
    '<p>A <a href="https://shared.example/" title="Title">shared</a> and an <a href="https://own.example/">own</a> link in CSS.</p>',
  );
});
