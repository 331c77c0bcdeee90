import { expect, test } from "vitest";
import { renderMarkdown } from "../../../src/build/render/render.ts";
import { expand } from "./expand.ts";

const html = (markdown: string) =>
  renderMarkdown(expand({}, markdown).markdown, { permalink: "https://x.example/a" }).html;
const addresses = (markdown: string) => [...html(markdown).matchAll(/href="([^"]*)"/g)].map(([, url]) => url);

test("a bare address ends where a sentence of another script has a sign", () => {
  const text = "见 https://x.example/a。然后继续。还有 https://x.example/b?c=d，好 “https://x.example/e”.";
  expect(addresses(text)).toEqual(["https://x.example/a", "https://x.example/b?c=d", "https://x.example/e"]);
  expect(html(text)).toMatch(/>https:\/\/x\.example\/a<\/a>。然后继续。还有 <a/);
});

test.each([
  ["[维基](https://x.example/维基（a）)", "https://x.example/%E7%BB%B4%E5%9F%BA%EF%BC%88a%EF%BC%89"],
  ["<https://x.example/维，基>", "https://x.example/%E7%BB%B4%EF%BC%8C%E5%9F%BA"],
  ['<a href="https://x.example/b，c">d</a>', "https://x.example/b%EF%BC%8Cc"],
  ["[d]\n\n[d]: https://x.example/b，c", "https://x.example/b%EF%BC%8Cc"],
])("%s is no bare address", (text, url) => {
  expect(addresses(text)).toEqual([url]);
});

test("addresses in code stay as they are", () => {
  expect(html("`https://x.example/a。b`")).toBe("<p><code>https://x.example/a。b</code></p>");
});
