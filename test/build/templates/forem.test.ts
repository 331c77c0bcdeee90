import { expect, test } from "vitest";
import { post, readBlog } from "../../support/blog.ts";
import { expand } from "./expand.ts";

const forem = (markdown: string) => expand({ language: "forem" }, markdown);

test.each([
  ["{% youtube dQw4w9WgXcQ %}", "https://www.youtube.com/embed/dQw4w9WgXcQ"],
  ["{% embed https://youtu.be/dQw4w9WgXcQ %}", '<iframe src="https://youtu.be/dQw4w9WgXcQ"'],
  ["{% embed https://a.example/b %}", '<p><a href="https://a.example/b">https://a.example/b</a></p>'],
  ["{% link https://dev.example/a %}", '<a href="https://dev.example/a">https://dev.example/a</a>'],
  ["{% post https://dev.example/a %}", '<a href="https://dev.example/a">https://dev.example/a</a>'],
  ["{% github a/b no-readme %}", '<a href="https://github.com/a/b">a/b</a>'],
  ["{% github https://github.com/a/b %}", '<a href="https://github.com/a/b">'],
  ["{% stackblitz x-1 %}", '<a href="https://stackblitz.com/edit/x-1">StackBlitz</a>'],
  [
    "{% post azure/tips-3cgn %}",
    '<a href="https://dev.to/azure/tips-3cgn">https://dev.to/azure/tips-3cgn</a>',
  ],
  ["{% link azure/tips-3cgn %}", '<a href="https://dev.to/azure/tips-3cgn">'],
  ["by {% user ada %}", 'by <a href="https://dev.to/ada">@ada</a>'],
  ["{% tag javascript %}", '<a href="https://dev.to/t/javascript">#javascript</a>'],
  ["{% organization azure %}", '<a href="https://dev.to/azure">@azure</a>'],
  ["{% cta https://a.example/ %} Go **there** {% endcta %}", '<a href="https://a.example/">Go **there**</a>'],
  ["{% collapsible Click me %}\nIn *it*\n{% endcollapsible %}", "<summary>Click me</summary>\n\nIn *it*"],
  ["{% runkit %}\nconst a = 2 ** b\n{% endrunkit %}", "```js\nconst a = 2 ** b\n```"],
  ["{% spotify spotify:episode:5V4 %}", '<a href="https://open.spotify.com/episode/5V4">Spotify</a>'],
  ["{% wikipedia https://a.example/b %}", '<a href="https://a.example/b">https://a.example/b</a>'],
  ["{% katex %}\nx^2 _a_\n{% endkatex %}", "$$\nx^2 _a_\n$$"],
  ["{% details More %}\nIn *it*\n{% enddetails %}", "<summary>More</summary>\n\nIn *it*"],
  ["{% raw %}{% a %}{% endraw %}", "{% a %}"],
])("%s", (source, shown) => {
  const { markdown, notes } = forem(source);
  expect(markdown).toContain(shown);
  expect(notes).toEqual([]);
});

test("tags that nobody knows go with a note; outputs and code stay", () => {
  const { markdown, notes } = forem(
    "{% own x %}a{% endown %}{% tag %} {{ b }} `{% c %}` {% nobody %}\n\n```\n{% raw %}\n```",
  );
  expect(markdown).toBe("a {{ b }} `{% c %}` \n\n```\n{% raw %}\n```");
  expect(notes.map(({ found }) => found)).toEqual(["`{% own %}`", "`{% tag %}`", "`{% nobody %}`"]);
});

test("a blog with nothing but such tags has no known generator, and a text with commas lists its tags", () => {
  const body =
    "{% youtube dQw4w9WgXcQ %}\n\n{% github a/b no-readme %}\n\n{% details A b %}\nC\n{% enddetails %}\n";
  const { dialect, articles } = readBlog({
    "blog-posts/a/a.md": post(["title: A", "date: 2026-01-01", "published: true", "tags: b, c"], body),
  });
  expect(dialect).toBe("generic");
  expect(articles["blog-posts/a/a.md"]?.tags.map(({ name }) => name)).toEqual(["b", "c"]);
});

test("Jekyll: an address behind link is no file of the site", () => {
  expect(
    expand({ language: "jekyll" }, "[a]({% link b.pdf %}) {% link https://c.example/d %}").markdown,
  ).toBe('[a](/b.pdf) <a href="https://c.example/d">https://c.example/d</a>');
});
