import { expect, test } from "vitest";
import { endHtmlBlocks, withoutHtmlIndentation as dedent } from "../../../src/build/templates/html-blocks.ts";
import { markdown as render } from "../render/render.ts";
import { expand } from "./expand.ts";

test("HTML that is indented after an empty line is HTML, not code", () => {
  expect(dedent("<table>\n  <tr>\n    <td>a</td>\n\n    <td>b</td>\n  </tr>\n</table>")).toBe(
    "<table>\n  <tr>\n    <td>a</td>\n\n<td>b</td>\n  </tr>\n</table>",
  );
  expect(dedent("<div>\n    <p>\n\n        a\n    </p>\n</div>")).toBe(
    "<div>\n    <p>\n\na\n    </p>\n</div>",
  );
});

test.each([
  ["after the element", "<div>\n</div>\n\n    code"],
  ["in an element that has no end", "<p>a\n\n    code"],
  ["in pre", "<div>\n<pre>\n\n    code\n</pre>\n</div>"],
  ["in a fence", "<div>\n\n```\na\n\n    <b>\n```\n\n</div>"],
  ["of lists, which are Markdown", "<details>\n\n- a\n\n    - b\n\n</details>"],
  ["elsewhere", "a\n\n    <div>"],
])("indentation %s stays", (_, markdown) => {
  expect(dedent(markdown)).toBe(markdown);
});

test("so are cells with the attribute `markdown`", () => {
  const { markdown } = expand(
    { markdownInHtml: true },
    '<table>\n    <td markdown="span">*a*</td>\n    <td>b</td>\n</table>',
  );
  expect(markdown).not.toMatch(/\n\n {4}/);
});

const shown = (text: string) => render(expand({ markdownInHtml: true }, text).markdown).html;

test.each([
  ["a block", "<div>a</div>\n**b**", "<div>a</div>\n<p><strong>b</strong></p>"],
  [
    "a block of several lines",
    "<div>\n**a**\n</div>\n**b**",
    "<div>\n**a**\n</div>\n<p><strong>b</strong></p>",
  ],
  ["a heading", "<h2>a</h2>\n- b", '<h2 id="a">a</h2>\n<ul>\n<li>b</li>\n</ul>'],
  [
    "a picture",
    '<img src="https://x.example/a.png">\n*b*',
    '<img src="https://x.example/a.png" alt="">\n<p><em>b</em></p>',
  ],
  ["a line break", "<br />\n## b", '<br>\n<h2 id="b">b</h2>'],
  [
    "an element with the attribute",
    "<div markdown=1>\n<b>a</b>\n</div>\n*b*",
    "<div>\n<p><b>a</b></p>\n</div>\n<p><em>b</em></p>",
  ],
  [
    "a caption in one",
    "<figure markdown=1>\n<figcaption>a</figcaption>\n    *b*\n</figure>",
    "<figure>\n<figcaption>a</figcaption>\n<p><em>b</em></p>\n</figure>",
  ],
])("Markdown right below %s is Markdown", (_, text, html) => {
  expect(shown(text)).toBe(html);
});

test.each([
  ["inside of the block", "<div>\n<b>a</b>\n**b**\n</div>"],
  ["in a paragraph", "a\n<br>\n*b*"],
  ["in code", "<pre>\n    a\n</pre>"],
  ["in fenced code", "```\n<div>a</div>\nb\n```"],
  ["between tags", "<div>a</div>\n<p>b</p>"],
  ["below a block without an end", "<div>\n**a**"],
])("nothing begins %s", (_, text) => {
  expect(endHtmlBlocks(text)).toBe(text);
});

test.each([
  ["in a line with the element around it", '<div class="h"><pre>a\n\n# b\n    *c*\n</pre></div>'],
  ["in a line of its own", "<div>\n<pre>a\n\n# b\n    *c*\n</pre>\n</div>"],
])("code in HTML goes on after an empty line: %s", (_, text) => {
  expect(shown(text).replaceAll(/\s*(<\/?div>)\s*/g, "$1")).toBe("<div><pre>a\n\n# b\n    *c*\n</pre></div>");
});

test("code that shows such HTML stays as it is", () => {
  const code = "```\n<div><pre>a\n\nb</pre></div>\n```";
  expect(expand({ markdownInHtml: true }, code).markdown).toBe(code);
});
