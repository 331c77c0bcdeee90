import { describe, expect, test } from "vitest";
import type { MarkdownFeatures } from "../../../src/build/render/render.ts";
import { markdown } from "./render.ts";

const P = "https://blog.example/posts/one/";

function table(cases: readonly (readonly [string, string, string])[], features?: MarkdownFeatures) {
  test.each(cases)("%s", (_, source, expected) => {
    expect(markdown(source, features).html).toBe(expected);
  });
}

describe("CommonMark and GFM", () => {
  table([
    ["a thematic break is no front matter", "---\na: b\n---", '<hr>\n<h2 id="a-b">a: b</h2>'],
    ["tasks are characters", "- [ ] a\n- [x] b", "<ul>\n<li>☐ a</li>\n<li>☑ b</li>\n</ul>"],
    [
      "strikethrough and autolinks",
      "~~a~~ www.x.example",
      '<p><del>a</del> <a href="http://www.x.example">www.x.example</a></p>',
    ],
    [
      "a bare address in a link is its text",
      '<a href="https://x.example/a">https://t.example/b?c&d=é</a>, <a href="/c"><b>see www.y.example</b> now</a> b@z.example',
      '<p><a href="https://x.example/a">https://t.example/b?c&amp;d=é</a>, <a href="https://blog.example/c"><b>see www.y.example</b> now</a> <a href="mailto:b@z.example">b@z.example</a></p>',
    ],
    [
      "a link that has no end is none to those after it",
      '<a href="/a">a https://x.example/ <a href="/b">b</a>',
      '<p><a href="https://blog.example/a">a </a><a href="https://x.example/">https://x.example/</a> <a href="https://blog.example/b">b</a></p>',
    ],
    [
      "alignment is an attribute",
      "|a|b|\n|-|-:|\n|c|d|",
      '<table>\n<thead>\n<tr>\n<th>a</th>\n<th align="right">b</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>c</td>\n<td align="right">d</td>\n</tr>\n</tbody>\n</table>',
    ],
    [
      "footnotes point at the permalink",
      "a[^x]\n\n[^x]: b",
      `<p>a<sup><a href="${P}#fn-x" id="fnref-x">1</a></sup></p>\n<section><hr>\n<ol>\n<li id="fn-x">\n<p>b <a href="${P}#fnref-x">↩︎</a></p>\n</li>\n</ol>\n</section>`,
    ],
    ["raw HTML across blocks", "<div>\n\n*a*\n\n</div>", "<div>\n<p><em>a</em></p>\n</div>"],
    [
      "features are off unless asked for",
      "a^b^ H~2~ $x$\n\na\n: b",
      "<p>a^b^ H<del>2</del> $x$</p>\n<p>a\n: b</p>",
    ],
  ]);
  table(
    [
      [
        "a single tilde is one where two strike out",
        "👍 1~2 *a* 3~4, ~~a~b~~ and `~x~` or https://x.example/~a/~b",
        '<p>👍 1~2 <em>a</em> 3~4, <del>a~b</del> and <code>~x~</code> or <a href="https://x.example/~a/~b">https://x.example/~a/~b</a></p>',
      ],
    ],
    { doubleTildes: true },
  );
  table(
    [
      ["superscript and subscript", "a^b^ H~2~O", "<p>a<sup>b</sup> H<sub>2</sub>O</p>"],
      ["definition lists", "a\n: b", "<dl>\n<dt>a</dt>\n<dd>b</dd>\n</dl>"],
      ["heading attributes", "# A {#x .y}", '<h1 id="x">A</h1>'],
      [
        "code is no heading",
        "    # use {name}\n\n> a\n\n>     # b {c}",
        "<pre><code># use {name}\n</code></pre>\n<blockquote>\n<p>a</p>\n</blockquote>\n<blockquote>\n<pre><code># b {c}\n</code></pre>\n</blockquote>",
      ],
      ["braces that end a heading", "# is.{method} ##", '<h1 id="ismethod">is.{method}</h1>'],
      ["the same in code", "```\n# is.{method}\n```", "<pre><code># is.{method}\n</code></pre>"],
      [
        "the same below what looks like another fence",
        "```\n```js\n# is.{method}\n```",
        "<pre><code>```js\n# is.{method}\n</code></pre>",
      ],
    ],
    { superscript: true, subscript: true, definitionLists: true, headingAttributes: true },
  );
});

describe("ends of lines, where they are line breaks", () => {
  table(
    [
      ["in a paragraph and what stands in it", "a\nb *c\nd*", "<p>a<br>\nb <em>c<br>\nd</em></p>"],
      [
        "in items, quotes and terms",
        "- a\n  b\n\n> c\n> d",
        "<ul>\n<li>a<br>\nb</li>\n</ul>\n<blockquote>\n<p>c<br>\nd</p>\n</blockquote>",
      ],
      [
        "not in code, nor in HTML",
        "`a\nb`\n\n<div>\nc\nd\n</div>",
        "<p><code>a b</code></p>\n<div>\nc\nd\n</div>",
      ],
      ["not twice", "a  \nb\\\nc", "<p>a<br>\nb<br>\nc</p>"],
      [
        "not in the text for a picture",
        "![a\nb](https://x.example/c.png)",
        '<p><img src="https://x.example/c.png" alt="a\nb"></p>',
      ],
    ],
    { lineBreaks: true },
  );
});

describe("heading ids", () => {
  table([
    [
      "GitHub's slug",
      "## What's *new* in `v2.0`?",
      '<h2 id="whats-new-in-v20">What\'s <em>new</em> in <code>v2.0</code>?</h2>',
    ],
    ["letters of any script", "# Über 日本 语", '<h1 id="über-日本-语">Über 日本 语</h1>'],
    [
      "repeated ones are numbered",
      "# a\n# a\n# a-1\n# a",
      '<h1 id="a">a</h1>\n<h1 id="a-1">a</h1>\n<h1 id="a-1-1">a-1</h1>\n<h1 id="a-2">a</h1>',
    ],
    ["nothing to make one of", "# !", "<h1>!</h1>"],
    ["its own is kept", "<h2 id=x>a</h2>", '<h2 id="x">a</h2>'],
  ]);
});

describe("kramdown attribute lists", () => {
  table([
    ["after a paragraph", "a\n{: .x #y}", "<p>a</p>"],
    ["with a name for others", '{:ref-a: style="text-align: center;"}\na\n{: ref-a}', "<p>a</p>"],
    ["before a block", "{: .x}\n\na", "<p>a</p>"],
    [
      "with a colon at its end",
      'a *b*{: .c .d :} *e*{: f="g" :}\n{: .x :}',
      "<p>a <em>b</em> <em>e</em></p>",
    ],
    [
      "after a table",
      "|a|\n|-|\n{: .t}\nb",
      "<table>\n<thead>\n<tr>\n<th>a</th>\n</tr>\n</thead>\n</table>\n<p>b</p>",
    ],
    [
      "broken over lines",
      '[c](/d){:\n  lang="x"\n  .y} e',
      '<p><a href="https://blog.example/d">c</a> e</p>',
    ],
    [
      "after inline elements",
      '*a*{: .x} `b`{:.y} [c](/d){:target="_blank" rel="nofollow"} ![](/e){: width="3"}',
      '<p><em>a</em> <code>b</code> <a href="https://blog.example/d">c</a> <img src="https://blog.example/e" alt=""></p>',
    ],
    [
      "Python-Markdown's, without a colon",
      '[a](/d){ .md-button } ![](/e){ width="300" }',
      '<p><a href="https://blog.example/d">a</a> <img src="https://blog.example/e" alt=""></p>',
    ],
    ["after an image and a link without an address", "a ![b](){: .x} [c](){: .y} d", "<p>a  c d</p>"],
    ["at the end of a heading", "## A {: #b .c}", '<h2 id="b">A</h2>'],
    ["on the line after a heading", "## A ##\n{: #b}", '<h2 id="b">A</h2>'],
    ["without an id, after a heading", "## A\n{: .no_toc }", '<h2 id="a">A</h2>'],
    ["a table of contents goes with its item", "* TOC\n{:toc}\n\na", "<p>a</p>"],
    [
      "Hugo's, below a paragraph or an image",
      'a\n{.b}\n\n![](/e)\n{ width="3" }',
      '<p>a</p>\n<p><img src="https://blog.example/e" alt=""></p>',
    ],
    [
      "Hugo's, below a table",
      "|a|\n|-|\n{.t}\nb",
      "<table>\n<thead>\n<tr>\n<th>a</th>\n</tr>\n</thead>\n</table>\n<p>b</p>",
    ],
    ["in a quotation", "> a\n> { .b }\n>\n> c", "<blockquote>\n<p>a</p>\n<p>c</p>\n</blockquote>"],
    ["below nothing", "{.b}", "<p>{.b}</p>"],
    [
      "extensions in a line",
      '{::nomarkdown}<b>a</b>{:/nomarkdown} {::comment}x{:/comment}b\n\n{::options x="y" /}\n\n`{:/}`',
      "<p><b>a</b> b</p>\n<p><code>{:/}</code></p>",
    ],
    [
      "in a fence, whose end stands no more than three columns further in",
      "```\n    ```\n{.b}\n```\n\na\n{.b}",
      "<pre><code>    ```\n{.b}\n</code></pre>\n<p>a</p>",
    ],
    ["comments that begin and end in a line", "a {::comment}x\ny\n{:/} b", "<p>a\nb</p>"],
    ["comments", "a\n\n{::comment}\nb\n{:/comment}\n\nc", "<p>a</p>\n<p>c</p>"],
    [
      "not in code",
      "```\n{: .x}\n```\n\n`{: .x}` `a {: .b}`",
      "<pre><code>{: .x}\n</code></pre>\n<p><code>{: .x}</code> <code>a {: .b}</code></p>",
    ],
    [
      "braces in prose are content",
      "{a} {{ b }} *c* {d} {:ok, v} *e*{f}",
      "<p>{a} {{ b }} <em>c</em> {d} {:ok, v} <em>e</em>{f}</p>",
    ],
  ]);
});

test("punctuation becomes typographic, but in no paragraph that is longer than the renderer can bear", () => {
  const smart = (text: string) => markdown(text, { smartPunctuation: true }).text;
  expect(smart('a -- "b"\n\n'.repeat(10_000))).toBe(Array(10_000).fill("a – “b”").join("\n\n"));
  expect(smart('a "b"'.repeat(60_000))).toBe('a "b"'.repeat(60_000));
});

describe("alerts", () => {
  table([
    [
      "GitHub's",
      "> [!NOTE]\n> a *b*",
      "<blockquote>\n<p><strong>Note</strong></p>\n<p>a <em>b</em></p>\n</blockquote>",
    ],
    [
      "with a blank line",
      "> [!tip]\n>\n> a",
      "<blockquote>\n<p><strong>Tip</strong></p>\n<p>a</p>\n</blockquote>",
    ],
    [
      "with a title",
      "> [!WARNING] Take care\n> a",
      "<blockquote>\n<p><strong>Take care</strong></p>\n<p>a</p>\n</blockquote>",
    ],
    [
      "of any kind, with what Obsidian adds to it",
      "> [!my-note|right]- Take care\n> a",
      "<blockquote>\n<p><strong>Take care</strong></p>\n<p>a</p>\n</blockquote>",
    ],
    [
      "with markup in their title",
      "> [!info] Info *title* `here`\n> Body *b*\n> c",
      "<blockquote>\n<p><strong>Info <em>title</em> <code>here</code></strong></p>\n<p>Body <em>b</em>\nc</p>\n</blockquote>",
    ],
    [
      "with a title that begins or ends with markup",
      "> [!info] *A*\n> b\n\n> [!tip] c *d*\n>\n> e",
      "<blockquote>\n<p><strong><em>A</em></strong></p>\n<p>b</p>\n</blockquote>\n<blockquote>\n<p><strong>c <em>d</em></strong></p>\n<p>e</p>\n</blockquote>",
    ],
    [
      "with a break behind their title",
      "> [!info] A *b*\\\n> c",
      "<blockquote>\n<p><strong>A <em>b</em></strong></p>\n<p>c</p>\n</blockquote>",
    ],
    [
      "only at the start of a quotation",
      "[!NOTE]\n\n> a\n>\n> [!NOTE]",
      "<p>[!NOTE]</p>\n<blockquote>\n<p>a</p>\n<p>[!NOTE]</p>\n</blockquote>",
    ],
  ]);
});

describe("pictures for one colour scheme", () => {
  table([
    [
      "those for the light one show",
      "![a](https://x.example/l.png#only-light)![b](https://x.example/d.png#only-dark)",
      '<p><img src="https://x.example/l.png#only-light" alt="a"></p>',
    ],
    [
      "GitHub's too",
      "![a](https://x.example/l.png#gh-light-mode-only) ![b](https://x.example/d.png#gh-dark-mode-only)",
      '<p><img src="https://x.example/l.png#gh-light-mode-only" alt="a"> </p>',
    ],
    [
      "those for the dark one where there are no others",
      "![b](https://x.example/d.png#only-dark)",
      '<p><img src="https://x.example/d.png#only-dark" alt="b"></p>',
    ],
  ]);
});

describe("code", () => {
  table([
    [
      "with a language",
      "```js {1} title=x\na<b> & c\n```",
      '<pre><code class="language-js">a&lt;b&gt; &amp; c\n</code></pre>',
    ],
    ["with a language and a title", "```ts:a.ts\nx\n```", '<pre><code class="language-ts">x\n</code></pre>'],
    ["without", "    a\n", "<pre><code>a\n</code></pre>"],
    [
      "a highlighter's spans are unwrapped",
      '<pre class=x><code class="hljs language-c"><span class=k>int</span> <span title=y>a</span></code></pre>',
      '<pre><code class="language-c">int a</code></pre>',
    ],
    [
      "a highlighter's lines",
      "<pre><code><div>a</div><div>b</div></code></pre>",
      "<pre><code>a\nb\n</code></pre>",
    ],
    [
      "a highlighter's line numbers",
      '<table><tr><td class="gutter"><pre>1</pre></td><td class="code"><pre>a</pre></td></tr></table>',
      "<table><tbody><tr><td><pre>a</pre></td></tr></tbody></table>",
    ],
  ]);
});

describe("emoji", () => {
  test("names that GitHub knows are emoji where the dialect has them, but not in code and in words", () => {
    const source = ":tada: :+1: **:heavy_check_mark:** `:tada:` :nosuch: 10:30:45 a:x:b";
    expect(markdown(source, { emoji: true }).text).toBe("🎉 👍 ✔️ :tada: :nosuch: 10:30:45 a:x:b");
    expect(markdown(":tada:").text).toBe(":tada:");
  });
});
