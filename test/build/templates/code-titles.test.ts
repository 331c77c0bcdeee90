import { expect, test } from "vitest";
import { markdown } from "../render/render.ts";
import { expand } from "./expand.ts";

const shown = (info: string, language?: "hexo") =>
  markdown(expand(language ? { language } : {}, `\`\`\`${info}\na\n\`\`\``).markdown).html.replace(
    /<pre>[\s\S]*/,
    "",
  );

test.each([
  'js title="a <b>.js"',
  "js {1,3} title='a <b>.js' showLineNumbers",
  'js filename="a <b>.js"',
  'js displayName="a <b>.js"',
  'js caption="a <b>.js"',
  'js tab="a <b>.js"',
  "js file='a <b>.js'",
  '{ .js title="a <b>.js" }',
  "js [a <b>.js]",
  "js{4} [a <b>.js]",
])("the title of a code block stands above it: %s", (info) => {
  expect(shown(info)).toBe("<p><strong>a &lt;b&gt;.js</strong></p>\n");
});

test("without quotation marks it is a word", () => {
  for (const info of [
    "js:src/a.js",
    "js:src/a.js {1} showLineNumbers",
    "js name=src/a.js",
    "js:title=src/a.js",
    "js title=src/a.js{3}",
    "js {numberLines: true, title=src/a.js}",
  ])
    expect(shown(info)).toBe("<p><strong>src/a.js</strong></p>\n");
});

test("Hexo's is what follows the language, with a link", () => {
  expect(shown("js The title https://x.example/a the source", "hexo")).toBe(
    '<p><strong>The title <a href="https://x.example/a">the source</a></strong></p>\n',
  );
  expect(shown("js a.js", "hexo")).toBe("<p><strong>a.js</strong></p>\n");
  for (const none of ["js", "js {1}", "js mark:1,2", "", "js first_line=3"])
    expect(shown(none, "hexo")).toBe("");
});

test("what is no title is none", () => {
  for (const info of [
    "js:x",
    'js [[1, 1, "x"], [2, 2, "y"]]',
    "js",
    "js a.js",
    "",
    "js {1,3}",
    'js subtitle="a"',
    "js showLineNumbers",
  ])
    expect(shown(info)).toBe("");
});

test("a span of code has none", () => {
  for (const text of ['```js title="a"```', 'a ```js title="b"\nc``` d', "```js a```"])
    expect(expand({ language: "hexo" }, text).markdown).toBe(text);
});

test("it belongs to the list or quotation of its code", () => {
  const text = '1. a\n   ```js title="b"\n   c\n   ```\n2. d\n\n> e\n> ```js title="f"\n> g\n> ```';
  const html = markdown(expand({}, text).markdown).html.replace(/\n/g, "");
  expect(html).toContain('<p><strong>b</strong></p><pre><code class="language-js">c</code></pre></li><li>');
  expect(html).toContain(
    '<p>e</p><p><strong>f</strong></p><pre><code class="language-js">g</code></pre></blockquote>',
  );
});
