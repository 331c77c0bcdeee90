import { describe, expect, test } from "vitest";
import { html, markdown } from "./render.ts";

/** What must not come through: input, and what is left of it. */
const HOSTILE: readonly (readonly [string, string])[] = [
  ["a<script>alert(1)</script>b", "ab"],
  ["a<SCRIPT SRC=//evil.example/x.js></SCRIPT>b", "ab"],
  ["a<scr<script>ipt>alert(1)</script>b", "aipt&gt;alert(1)b"],
  ["a<script/>b", "ab"],
  ["a<style>p{background:url(javascript:x)}</style>b", "ab"],
  ["a<noscript><p title='</noscript><img src=x onerror=alert(1)>'></noscript>b", `ab`],
  ["a<template><img src=x onerror=alert(1)></template>b", "ab"],
  ["a<textarea><img src=x onerror=alert(1)></textarea>b", "ab"],
  ["a<title><img src=x onerror=alert(1)></title>b", "ab"],
  ["a<!-- <img src=x onerror=alert(1)> -->b", "ab"],
  ["a<!--><img src=//e.example/x onerror=alert(1)>-->b", 'a<img src="https://e.example/x" alt="">--&gt;b'],
  ["a<![CDATA[<img src=x onerror=alert(1)>]]>b", "ab"],
  ["a<?xml version='1.0'?>b", "ab"],
  ["a<link rel=stylesheet href=x><meta http-equiv=refresh content=0><base href=//evil.example>b", "ab"],
  ["<b onclick=alert(1) ONMOUSEOVER='x' style='position:fixed' class=x>a</b>", "<b>a</b>"],
  ["<b/onclick=alert(1)//>a</b>", "<b>a</b>"],
  ["<a href='javascript:alert(1)'>a</a>", "a"],
  ["<a href=' JaVaScRiPt:alert(1)'>a</a>", "a"],
  ["<a href='java&#10;script:alert(1)'>a</a>", "a"],
  ["<a href='java\tscript:alert(1)'>a</a>", "a"],
  ["<a href='&#1;javascript:alert(1)'>a</a>", "a"],
  ["<a href='&#106;&#97;vascript&colon;alert(1)'>a</a>", "a"],
  ["<a href='&#x6A;avascript:alert(1)'>a</a>", "a"],
  ["<a href='&#0000106avascript:alert(1)'>a</a>", "a"],
  ["<a href='vbscript:msgbox(1)'>a</a>", "a"],
  ["<a href='data:text/html,<script>alert(1)</script>'>a</a>", "a"],
  ["<a href='data:image/png;base64,AAAA'>a</a>", "a"],
  ["<a href='file:///etc/passwd'>a</a>", "a"],
  ["<a href='blob:https://x.example/1'>a</a>", "a"],
  ["<img src='javascript:alert(1)'>", ""],
  ["<img src='data:image/svg+xml,<svg onload=alert(1)>'>", ""],
  ["<img src='data:text/html,x'>", ""],
  ["<img src=x.png onerror=alert(1) style=x>", '<img src="https://blog.example/posts/one/x.png" alt="">'],
  [
    '<img src="x.png" alt="&quot; onerror=&quot;alert(1)">',
    '<img src="https://blog.example/posts/one/x.png" alt="&quot; onerror=&quot;alert(1)">',
  ],
  ["<svg onload=alert(1)><script>alert(1)</script><a xlink:href='javascript:x'>y</a></svg>a", "a"],
  ["<svg><style><img src=x onerror=alert(1)></style></svg>a", "a"],
  ["<svg></p><style><a title='</style><img src onerror=alert(1)>'></svg>a", "a"],
  [
    "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
    "<math><mtext></mtext></math><table></table>",
  ],
  [
    "<math><annotation-xml encoding='text/html'><img src=x onerror=alert(1)></annotation-xml></math>a",
    "<math></math>a",
  ],
  [
    "<math href='javascript:x' actiontype=statusline><mi xlink:href='javascript:x'>y</mi></math>",
    "<math><mi>y</mi></math>",
  ],
  [
    "<form action='javascript:x'><input name=a><button formaction='javascript:x'>ok</button></form>",
    "<div>ok</div>",
  ],
  ["<select><option>a</option></select><textarea>b</textarea>c", "c"],
  ["<iframe srcdoc='<script>alert(1)</script>'></iframe>a", "a"],
  ["<iframe src='javascript:alert(1)'></iframe>a", "a"],
  ["<object data='data:text/html,x'></object><embed src='javascript:x'>a", "a"],
  ["<applet code=x>y</applet><frameset><frame src=x></frameset>a", "a"],
  ["<video src='javascript:x' onplay=y></video>a", "a"],
  [
    "<video poster='javascript:x' src=v.mp4 autoplay></video>",
    '<video src="https://blog.example/posts/one/v.mp4" controls=""><a href="https://blog.example/posts/one/v.mp4">v.mp4</a></video>',
  ],
  ["<x-card onclick=y><b>a</b></x-card>", "<b>a</b>"],
  ["<body onload=alert(1)><marquee onstart=x>a</marquee>", "a"],
  ["<plaintext>a<b>", "a&lt;b&gt;"],
  ["<a href=x target=_blank ping=y>a</a>", '<a href="https://blog.example/posts/one/x">a</a>'],
  [
    "<img src=x.png srcset='javascript:a 1x, b.png 2x'>",
    '<img src="https://blog.example/posts/one/x.png" srcset="https://blog.example/posts/one/b.png 2x" alt="">',
  ],
];

/** Broken HTML, and the tree that every parser reads in what is written for it. */
const BROKEN: readonly (readonly [string, string, string])[] = [
  ["an unclosed element is closed", "<b>a", "<b>a</b>"],
  ["a stray end tag is dropped", "a</div></p></b>", "a"],
  ["misnested text elements", "<b>a<i>b</b>c</i>", "<b>a<i>b</i></b>c"],
  ["a paragraph ends at a block", "<p>a<div>b</div>c", "<p>a</p><div>b</div>c"],
  [
    "a link around a block in a paragraph",
    "<p>t<a href=/x><div>b</div></a>",
    '<p>t</p><a href="https://blog.example/x"><div>b</div></a>',
  ],
  [
    "a link in a link",
    "<a href=/x>a<a href=/y>b</a>",
    '<a href="https://blog.example/x">a</a><a href="https://blog.example/y">b</a>',
  ],
  ["a column of a table of which only the text is shown", "<pre><table><col>", "<pre></pre>"],
  ["items without end tags", "<ul><li>a<li>b</ul>", "<ul><li>a</li><li>b</li></ul>"],
  [
    "a list in an item",
    "<ul><li>a<ul><li>b</ul><li>c</ul>",
    "<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>",
  ],
  ["terms without end tags", "<dl><dt>a<dd>b<dt>c</dl>", "<dl><dt>a</dt><dd>b</dd><dt>c</dt></dl>"],
  [
    "cells without end tags",
    "<table><tr><td>a<td>b<tr><td>c</table>",
    "<table><tbody><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></tbody></table>",
  ],
  [
    "text between cells",
    "<table>x<tr><td>a</table>",
    "<table><tbody><tr><td>x</td></tr><tr><td>a</td></tr></tbody></table>",
  ],
  ["cells outside of a table", "<td>a</td><tr>b</tr>", "ab"],
  [
    "an end tag does not reach out of a cell",
    "<div><table><tr><td>a</div>b</table>",
    "<div><table><tbody><tr><td>ab</td></tr></tbody></table></div>",
  ],
  ["void elements have no end tag", "a<br/>b</br><hr></hr>", "a<br>b<hr>"],
  ["self-closed elements are empty", "<div/>a<a id=x />b", '<div></div>a<a id="x"></a>b'],
  [
    "the scripts of gists become links",
    "a<script src='//gist.github.com/u/1a.js?file=b'></script>b<script src='https://gist.github.com.evil.example/1.js'></script>",
    'a<p><a href="https://gist.github.com/u/1a">Gist</a></p>b',
  ],
  [
    "a document is called by its file",
    "<object data='/f/A%20b%00.pdf'>x</object>",
    '<p><a href="https://blog.example/f/A%20b%00.pdf">A b.pdf</a></p>',
  ],
  [
    "a self-closed frame does not swallow the rest",
    "<iframe src='//h.example/e' /><b>after</b>",
    '<p><a href="https://h.example/e">h.example</a></p><b>after</b>',
  ],
  [
    "attributes are quoted and escaped",
    `<abbr title='a "b" <c> & d'>x</abbr>`,
    '<abbr title="a &quot;b&quot; &lt;c&gt; &amp; d">x</abbr>',
  ],
  [
    "text is escaped, entities are decoded",
    "&lt;b&gt; &amp;amp; &copy; &nbsp;a < b & c",
    "&lt;b&gt; &amp;amp; © \u00a0a &lt; b &amp; c",
  ],
  ["the first line feed of pre is not text", "<pre>\n\na</pre>", "<pre>\n\na</pre>"],
  ["an unclosed formula ends at a block", "<math><mi>x<p>a</p>", "<math><mi>x</mi></math><p>a</p>"],
  ["legacy containers become div", "<center><p>a</p></center>", "<div><p>a</p></div>"],
  ["empty paragraphs vanish", "<p></p><p>a</p><p> </p>", "<p>a</p> "],
];

/** Kept as it stands. */
const KEPT: readonly string[] = [
  '<details open=""><summary>a</summary><p>b</p></details>',
  '<figure><img src="https://i.example/a.png" alt="b" width="1" height="2"><figcaption>c</figcaption></figure>',
  '<p><kbd>a</kbd> <abbr title="b">c</abbr> x<sub>1</sub><sup>2</sup> <time datetime="2026-01-01">d</time></p>',
  "<p><q>a</q> <mark>b</mark> <ins>c</ins><del>d</del> <ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby></p>",
  "<dl><dt>a</dt><dd>b</dd></dl>",
  '<p dir="rtl" lang="fa">سلام</p>',
  '<ol start="3" reversed=""><li value="7">a</li></ol>',
  '<blockquote cite="https://a.example/">a</blockquote>',
  '<table><caption>a</caption><colgroup><col span="2"></colgroup><thead><tr><th align="left" scope="col">b</th></tr></thead></table>',
  '<a href="https://a.example/?x=1&amp;y=2" title="t" rel="nofollow" hreflang="de">a</a>',
  '<pre><code class="language-js">a</code></pre>',
  '<math display="block"><mfrac><mn>1</mn><mi>x</mi></mfrac></math>',
];

describe("sanitising", () => {
  test.each(HOSTILE)("%s", (input, expected) => {
    expect(html(input).html).toBe(expected);
  });

  test.each(HOSTILE)("%s, in Markdown", (input) => {
    const tags = (markdown(input).html.match(/<[^>]*>/g) ?? [])
      .join("")
      .replace(/"[^"]*"/g, (value) => (/^"\s*(?:javascript|vbscript|data:text)/i.test(value) ? value : '""'));
    expect(tags).not.toMatch(/script|\son\w+=|style|srcdoc|<(?:iframe|object|embed|form|input|svg)/i);
  });

  test.each(BROKEN)("%s", (_, input, expected) => {
    expect(html(input).html).toBe(expected.trim());
  });

  test.each(KEPT)("is kept: %s", (input) => {
    expect(html(input).html).toBe(input);
  });

  test("a tag in a token of a formula, which a parser would read as HTML, is unwrapped", () => {
    expect(html("<math><mi><mn>1</mn></mi></math>").html).toBe("<math><mi>1</mi></math>");
  });

  test("what is nested deeper than browsers go is unwrapped", () => {
    const { html: written, text } = html(`${"<div>".repeat(5000)}a`);
    expect(written.split("<div>").length).toBeLessThan(512);
    expect(text).toBe("a");
  });

  test("an unsafe URL is named in a note", () => {
    expect(html("<a href='java\nscript:alert(1)'>a</a>").notes).toMatchObject([
      { rule: "unsafe-url", severity: "warning", found: "javascript:alert(1)" },
    ]);
  });

  test("an element that swallows the rest is named in a note", () => {
    expect(markdown("Use the <script> tag\n\nand read on").notes).toMatchObject([
      { rule: "unclosed-element", needle: "<script" },
    ]);
  });

  test("inline SVG leaves its title and a note", () => {
    const { html: written, notes } = html("<a href=/><svg><title>Home</title><path d=x /></svg></a>");
    expect(written).toBe('<a href="https://blog.example/">Home</a>');
    expect(notes).toMatchObject([{ rule: "dropped-element", found: "<svg>" }]);
  });

  test.each([
    ["a\u0001b", "U+0001"],
    ["a&#x1;b", "U+0001"],
    ["a\uFFFEb", "U+FFFE"],
    ["a\u0000b", "U+0000"],
  ])("characters that XML forbids are removed with a note: %j", (input, found) => {
    for (const rendered of [markdown(input), html(input)]) {
      expect(rendered.text).toMatch(/^a\ufffd?b$/);
      if (rendered.text === "ab")
        expect(rendered.notes).toMatchObject([{ rule: "forbidden-character", found }]);
    }
  });

  test("a lone surrogate is removed, a pair is kept", () => {
    expect(html("a\ud83db 😀").html).toBe("ab 😀");
  });
});
