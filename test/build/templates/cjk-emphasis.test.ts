import { expect, test } from "vitest";
import { markdown } from "../render/render.ts";
import { expand } from "./expand.ts";

const shown = (text: string) => markdown(expand({ cjkEmphasis: "all" }, text).markdown).html;

test.each([
  ["quotation marks", '**"강조"**는', '<strong>"강조"</strong>는'],
  ["brackets", "**강조(emphasis)**를", "<strong>강조(emphasis)</strong>를"],
  ["a colon at the end", "**重点：**内容", "<strong>重点：</strong>内容"],
  ["a letter before", "これは*「強調」*", "これは<em>「強調」</em>"],
  ["code", "은 **`a*b`**를", "은 <strong><code>a*b</code></strong>를"],
  ["links", "**[a](/b)**를", '<strong><a href="https://blog.example/b">a</a></strong>를'],
])("emphasis beside letters that are not set apart: %s", (_, text, html) => {
  expect(shown(text)).toBe(`<p>${html}</p>`);
});

test.each([
  ["code", "`**（a）**b本`", "<code>**（a）**b本</code>"],
  ["marks with blanks inside", "本** （a） **本", "本** （a） **本"],
  ["escaped marks", "\\*\\*（a）\\*\\*本", "**（a）**本"],
  ["letters of other scripts", "f(*args)*x 本", "f(*args)*x 本"],
])("none of %s", (_, text, html) => {
  expect(shown(text)).toBe(`<p>${html}</p>`);
});

test("Hexo sees it beside punctuation that is not ASCII's", () => {
  const html = (text: string) => markdown(expand({ cjkEmphasis: "wide" }, text).markdown).html;
  expect(html("**《书名》**后面，**粗体：**中文")).toBe(
    "<p><strong>《书名》</strong>后面，<strong>粗体：</strong>中文</p>",
  );
  expect(html("**函数(f)**的")).toBe("<p>**函数(f)**的</p>");
});
