import { describe, expect, test } from "vitest";
import { expand } from "./expand.ts";

const hexo = (markdown: string) => expand({ language: "hexo" }, markdown);
const text = (markdown: string) => hexo(markdown).markdown;

describe("code", () => {
  test("a codeblock becomes fenced code under its title", () => {
    expect(text("{% codeblock lang:js mark:2,5 %}\nlet a = 1;\n{% endcodeblock %}")).toBe(
      "```js\nlet a = 1;\n```",
    );
    expect(text("{% codeblock A file.js lang:js https://x.example/y %}\na\n{% endcodeblock %}")).toBe(
      '<p><strong>A file.js</strong> <a href="https://x.example/y">link</a></p>\n\n```js\na\n```',
    );
  });

  test("raw text is not read", () => {
    expect(text("{% raw %}{{ a }} {% b %}{% endraw %}")).toBe("{{ a }} {% b %}");
  });

  test("code is not touched: Hexo takes it out first", () => {
    const code = "`{% raw %}` and\n\n```\n{% endraw %}\n```\n";
    expect(hexo(code)).toEqual({ markdown: code, notes: [] });
  });
});

describe("images", () => {
  test("img has classes, a path, a size, a title and an alternative text", () => {
    expect(text(`{% img left big /a/b.jpg 400 600 '"A title" "An alt"' %}`)).toBe(
      '<p><img src="/a/b.jpg" alt="An alt" title="A title" width="400" height="600"></p>',
    );
    expect(text("{% img /a.png %}")).toBe('<p><img src="/a.png" alt=""></p>');
  });

  test("asset_img names a file of the article's folder", () => {
    expect(text('{% asset_img cat.png "A cat" %}')).toBe(
      '<p><img src="cat.png" alt="A cat" title="A cat"></p>',
    );
    expect(text("[a]({% asset_path 'my file.pdf' %}) {% asset_link a.pdf The paper %}")).toBe(
      '[a](my%20file.pdf) <a href="a.pdf">The paper</a>',
    );
  });
});

describe("links", () => {
  test("post_link shows the other article's title, or its own text", () => {
    expect(text("{% post_link other.md %} {% post_link other.md 'See it' %}")).toBe(
      '<a href="https://blog.example/other/">The other</a> <a href="https://blog.example/other/">See it</a>',
    );
    expect(text("[a]({% post_path other.md %})")).toBe("[a](https://blog.example/other/)");
    expect(hexo("{% post_link gone %}")).toMatchObject({
      markdown: '<a href=".dead-link.broadsheet">gone</a>',
      notes: [{ rule: "dead-link" }],
    });
  });

  test("link has a text and an address", () => {
    expect(text("{% link The site https://x.example true %}")).toBe(
      '<a href="https://x.example">The site</a>',
    );
  });
});

describe("blocks", () => {
  test("a blockquote names its author and source", () => {
    expect(
      text("{% blockquote Ada, Notes https://x.example/n Her notes %}\nA *b*\n{% endblockquote %}"),
    ).toBe(
      '<blockquote>\n\nA *b*\n\n— Ada, Notes <a href="https://x.example/n">Her notes</a>\n\n</blockquote>',
    );
    expect(text("{% quote %}\nA\n{% endquote %}")).toBe("<blockquote>\n\nA\n\n</blockquote>");
  });

  test("a note of the NexT theme has a kind and a title", () => {
    expect(text("{% note warning Take care %}\nHot\n{% endnote %}")).toContain(
      "<strong>Take care</strong>\n\nHot",
    );
    expect(text("{% note info %}\nHot\n{% endnote %}")).toContain("<strong>Info</strong>\n\nHot");
  });

  test("a note without an end has its text in itself", () => {
    const aside = (...parts: string[]) => `<blockquote>\n\n${parts.join("\n\n")}\n\n</blockquote>`;
    expect(text("{% note up green, A text, b %}")).toBe(aside("A text, b"));
    expect(text("{% note up::A text %}")).toBe(aside("A text"));
    expect(text("{% note T A text color:red %}")).toBe(aside("<strong>T</strong>", "A text"));
    expect(text("{% note A %}")).toBe(aside("A"));
    expect(text("{% note simple %}\na\n{% endnote %}")).toBe(aside("a"));
  });

  test.each([
    ["'/p/1/',A b (c),far fa-x,block", '<a href="/p/1/">A b (c)</a>'],
    ["https://x.example/, Read it, book", '<a href="https://x.example/">Read it</a>'],
    ["a.html,b", '<a href="a.html">b</a>'],
    ["#, A, , T", "A"],
    ["#, , icon, T", "T"],
    ["#,, home fa-5x", ""],
    ["A b /c/ icon:x", '<a href="/c/">A b</a>'],
    ["center large::A b::https://x.example/a::fa-solid fa-book", '<a href="https://x.example/a">A b</a>'],
  ])("a button of a theme: %s", (markup, shown) => {
    for (const name of ["btn", "button"]) expect(text(`a {% ${name} ${markup} %} b`)).toBe(`a ${shown} b`);
  });

  test("raw text in a block of code is all of its code", () => {
    const inner = "{% codeblock lang:js %}\na()\n{% endcodeblock %}\n";
    expect(text(`{% codeblock %}{% raw %}\n${inner}{% endraw %}{% endcodeblock %}\n\nb`)).toBe(
      `\`\`\`\n${inner}\`\`\`\n\nb`,
    );
  });

  test.each([
    ["{% folding color:yellow A: b %}\nx\n{% endfolding %}", "<summary>A: b</summary>"],
    ["{% folding yellow::A b %}\nx\n{% endfolding %}", "<summary>A b</summary>"],
    ["{% fold info @A b %}\nx\n{% endfold %}", "<summary>A b</summary>"],
    ["{% checkbox symbol:plus color:green A b %}", "A b"],
    ["{% cb A, true %} {% cb B, false %}", "☑ A ☐ B"],
    ["{% image a.jpg A b c download:true %}", 'alt="A b c"'],
    ["{% timeline %}\n<!-- node 2021 -->\nA\n{% endtimeline %}", "<strong>2021</strong>\n\n\nA"],
    ["{% folders %}\n<!-- folder A b -->\nC\n{% endfolders %}", "<strong>A b</strong>\n\n\nC"],
    ["{% link https://x.example/a A b %}", '<a href="https://x.example/a">A b</a>'],
    ["{% copy curl localhost:80 | sh %}", "`curl localhost:80 | sh`"],
    ["x{% sup 2 color:red %}{% sub i %}", "x<sup>2</sup><sub>i</sub>"],
    ["{% navbar [A](/) [B](/b) %}", "[A](/) [B](/b)"],
    ["{% box A color:red %}\nb\n{% endbox %}", "<strong>A</strong>\n\nb"],
    ["{% noteblock cyan, A %}\nb\n{% endnoteblock %}", "<strong>A</strong>\n\nb"],
    ["a{% referto '[1]','A' %}", "a<sup>[1]</sup>"],
    ["{% referfrom '[1]','A','https://x.example' %}", '[1] <a href="https://x.example">A</a>'],
    ["{% progress 10 red A b %}", "A b 10 %"],
    [
      "{% linkgrid %}\n% no\nA | https://x.example/a | B c. | i.png\n{% endlinkgrid %}",
      '- <a href="https://x.example/a">A</a>: B c.',
    ],
  ])("a tag of a theme shows its words: %s", (markdown, shown) => {
    expect(text(markdown)).toContain(shown);
    expect(text(markdown)).not.toMatch(/color:|download:|endl/);
  });

  test("words for the looks of a note are no title", () => {
    expect(text("{% note danger modern %}\na\n{% endnote %}")).toContain("<strong>Danger</strong>");
    expect(text("{% note 'fas fa-bell' blue no-icon %}\na\n{% endnote %}")).not.toContain("fa-bell");
  });

  test("text that themes colour or hide is kept", () => {
    expect(text("{% span red, a b %} {% u c %} {% kbd Ctrl %} {% checkbox checked, d %}")).toBe(
      "a b c Ctrl d",
    );
    expect(text('{% hideInline e,Show,blue %} {% bubble f , "g" %}')).toBe("e f ");
    expect(text("{% folding cyan, Look %}\nh\n{% endfolding %}")).toBe(
      "<details>\n<summary>Look</summary>\n\nh\n\n</details>",
    );
  });

  test("a diagram may begin in its tag", () => {
    expect(text("{% mermaid graph LR %}\nA-->B\n{% endmermaid %}")).toBe(
      "```mermaid\ngraph LR\n\nA-->B\n```",
    );
  });

  test("tabs follow each other", () => {
    expect(text("{% tabs A %}\n<!-- tab One -->\n1\n<!-- endtab -->\n{% endtabs %}")).toBe(
      "<strong>One</strong>\n\n\n1",
    );
  });

  test("an indented tag below another is no code", () => {
    expect(text("{% asset_img a.png %}\n\t{% asset_img b.png %}\n\nEnd")).toBe(
      '<p><img src="a.png" alt=""></p>\n\n<p><img src="b.png" alt=""></p>\n\nEnd',
    );
    expect(text("- x\n\n    {% asset_img a.png %}\n    {% asset_img b.png %}")).toBe(
      '- x\n\n    <p><img src="a.png" alt=""></p>\n\n    <p><img src="b.png" alt=""></p>',
    );
  });

  test("videos become frames, and fiddles links", () => {
    expect(text("{% youtube dQw4w9WgXcQ %}")).toContain("<iframe");
    expect(text("{% bilibili 170001 %}")).toContain("bilibili.com/video/av170001");
    expect(text("{% bilibili BV1x5 %}")).toContain("bilibili.com/video/BV1x5");
    expect(text("{% jsfiddle ccWP7 %}")).toContain('href="https://jsfiddle.net/ccWP7"');
  });
});

describe("tags of themes and plugins", () => {
  test.each([
    ["{% label primary @a text %} {% label success@b %} {% label c d pink %}", "a text b c d"],
    ["a {% inlineImg https://x.example/a.png 150px %}", 'a <img src="https://x.example/a.png" alt="">'],
    [
      "a {% inlineimage https://x.example/a.png, height=40px %} {% nota b, c %}",
      'a <img src="https://x.example/a.png" alt=""> b',
    ],
    [
      "{% timeline 2026,blue %}\n<!-- timeline 01-02 -->\na\n<!-- endtimeline -->\n{% endtimeline %}",
      "<strong>2026</strong>\n\n<strong>01-02</strong>\n\n\na",
    ],
    ["{% timenode May 5, A %}\nc\n{% endtimenode %}", "<strong>May 5, A</strong>\n\nc"],
    ["{% poem A,B %}\nc\n{% endpoem %}", "<strong>A (B)</strong>\n\nc"],
    [
      "{% image https://x.example/a.png, width=40px, alt=A long text %}",
      '<p><img src="https://x.example/a.png" alt="A long text" width="40"></p>',
    ],
    [
      "{% galleryGroup 'Walls' 'of mine' '/walls' https://x.example/a.jpg %}",
      '<figure><a href="/walls"><img src="https://x.example/a.jpg" alt="Walls"></a><figcaption>Walls: of mine</figcaption></figure>',
    ],
    [
      "{% site A site, url=https://x.example/a, screenshot=https://x.example/s.png %}",
      '<a href="https://x.example/a">A site</a>',
    ],
    [
      "{% btns rounded %}\n{% cell A, https://x.example/a, https://x.example/i.png %}\n{% endbtns %}",
      '<a href="https://x.example/a">A</a>',
    ],
    ["{% ghcard a/b, theme=vue %}", '<a href="https://github.com/a/b">a/b</a>'],
    ["{% mark a text color:dark %} {% quot b el:h2 %}", "a text b"],
    ["{% hashtag a https://x.example/a %}", '<a href="https://x.example/a">a</a>'],
    [
      '{% dplayer "url=https://x.example/a.mp4" "pic=https://x.example/a.png" %}',
      '<video src="https://x.example/a.mp4" poster="https://x.example/a.png"></video>',
    ],
    ['{% aplayer "A song" "A band" "a.mp3" "autoplay" %}', 'A song (A band) <audio src="a.mp3"></audio>'],
    ["{% gp 5-3 %}\n![](a.png)\n{% endgp %}", "![](a.png)"],
  ])("%s", (source, expected) => {
    expect({ ...hexo(source), markdown: text(source).trim() }).toEqual({ markdown: expected, notes: [] });
  });
});
