import { describe, expect, test } from "vitest";
import { renderMarkdown } from "../../../src/build/render/render.ts";
import { expand } from "./expand.ts";

const colons = (markdown: string) => expand({ admonitions: "colons" }, markdown).markdown;
const indented = (markdown: string) => expand({ admonitions: "indented" }, markdown).markdown;
const html = (markdown: string) =>
  renderMarkdown(markdown, { permalink: "https://x.example/a" }).html.replace(/\n+/g, "");

describe("admonitions between colons", () => {
  test("become quotations that begin with their title", () => {
    expect(html(colons("a\n:::note Mind *this*\nb **c**\n:::\nd"))).toBe(
      "<p>a</p><blockquote><p><strong>Mind <em>this</em></strong></p><p>b <strong>c</strong></p></blockquote><p>d</p>",
    );
  });

  test("take their kind for a title, a title in brackets, or none", () => {
    expect(html(colons(":::tip\nx\n:::"))).toContain("<strong>Tip</strong>");
    expect(html(colons("::: warning[Hot]\nx\n:::"))).toContain("<strong>Hot</strong>");
    expect(html(colons(":::card\nx\n:::"))).toBe("<blockquote><p>x</p></blockquote>");
    expect(html(colons(":::note[]\nx\n:::"))).toBe("<blockquote><p>x</p></blockquote>");
  });

  test("have no title of their kind where the text begins with it", () => {
    expect(html(colons(":::note\n\n**Note:** x\n:::"))).toBe(
      "<blockquote><p><strong>Note:</strong> x</p></blockquote>",
    );
    expect(html(indented("!!! note\n    **Note** x"))).toBe(
      "<blockquote><p><strong>Note</strong> x</p></blockquote>",
    );
    expect(html(colons(":::tip\n**Note** x\n:::"))).toContain("<strong>Tip</strong>");
  });

  test("nest by the number of colons", () => {
    expect(html(colons("::::note\na\n:::tip\nb\n:::\nc\n::::\nd"))).toBe(
      "<blockquote><p><strong>Note</strong></p><p>a</p><blockquote><p><strong>Tip</strong></p><p>b</p></blockquote>" +
        "<p>c</p></blockquote><p>d</p>",
    );
  });

  test("stay in their list item and end with the text", () => {
    expect(html(colons("- a\n\n  :::note\n\n  b\n\n  :::\n- c"))).toBe(
      "<ul><li><p>a</p><blockquote><p><strong>Note</strong></p><p>b</p></blockquote></li><li><p>c</p></li></ul>",
    );
    expect(html(colons(":::note\na"))).toBe("<blockquote><p><strong>Note</strong></p><p>a</p></blockquote>");
  });

  test("hold code with colons in it", () => {
    const code = "```\n:::note\nx\n:::\n```";
    expect(colons(code)).toBe(code);
    expect(html(colons(`:::note\n${code}\n:::`))).toContain(
      "<code>:::note\nx\n:::\n</code>".replace(/\n/g, ""),
    );
  });
});

describe("blocks of Pandoc, Quarto, MyST and Nuxt Content", () => {
  const quoted = (title: string, body: string) =>
    `<blockquote><p><strong>${title}</strong></p><p>${body}</p></blockquote>`;

  test.each([
    ["::: {.note}\nA *b*\n:::", quoted("Note", "A <em>b</em>")],
    ['::: {#x .callout-tip title="T" collapse="true"}\nA\n:::', quoted("T", "A")],
    ["::: callout-warning\n\n## T\nA\n:::", quoted("T", "A")],
    [
      "::: {.callout-note}\nA\n\n## T\n:::",
      '<blockquote><p><strong>Note</strong></p><p>A</p><h2 id="t">T</h2></blockquote>',
    ],
    ["::: warning ::::\nA\n:::::", quoted("Warning", "A")],
    ['::::: {.columns}\n::: {.column width="40%"}\nA\n:::\n:::::\nB', "<p>A</p><p>B</p>"],
    [":::{note}\n:class: x\nA\n:::", quoted("Note", "A")],
    [":::{admonition} T\nA\n:::", quoted("T", "A")],
    ["::tip\nA *b*\n::\nC", `${quoted("Tip", "A <em>b</em>")}<p>C</p>`],
    ['::callout{icon="x"}\nA\n::', "<blockquote><p>A</p></blockquote>"],
    ["::code-group\n```sh\na\n```\n::", '<pre><code class="language-sh">a</code></pre>'],
    ["::card\n---\nicon: x\n---\nA\n::", "<p>A</p>"],
    [
      "::note\nA\n:::tip\nB\n:::\n::",
      `<blockquote><p><strong>Note</strong></p><p>A</p>${quoted("Tip", "B")}</blockquote>`,
    ],
  ])("%j", (source, expected) => {
    expect(html(colons(source))).toBe(expected);
  });

  test("of vuepress-theme-hope: tabs under their labels", () => {
    const tabs = "::: tabs#fruit\n\n@tab A *b*#apple\n\none\n\n@tab:active C#\ntwo\n\n@tab\n:::\n\nthree\n";
    expect(html(colons(tabs))).toBe(
      "<p><strong>A <em>b</em></strong></p><p>one</p><p><strong>C#</strong></p><p>two</p><p>three</p>",
    );
    const code = "::: code-tabs#shell\n@tab npm\n```sh\n@tab a\n```\n:::";
    expect(html(colons(code))).toBe(
      '<p><strong>npm</strong></p><pre><code class="language-sh">@tab a</code></pre>',
    );
    const plain = "@tab a\n\n:::note N\n@tab b\n:::";
    expect(html(colons(plain))).toBe(
      "<p>@tab a</p><blockquote><p><strong>N</strong></p><p>@tab b</p></blockquote>",
    );
  });

  test("that only say how what is in them stands, or looks, are that; attributes are no titles", () => {
    for (const kind of ["center", "right", "v-pre", "raw"])
      expect(html(colons(`::: ${kind}\na\n:::`)), kind).toBe("<p>a</p>");
    expect(html(colons(":::: code-group\n::: code-group-item A\n```js\na\n```\n:::\n::::"))).toBe(
      '<p><strong>A</strong></p><pre><code class="language-js">a</code></pre>',
    );
    expect(html(colons("::: tip T {.cls}\na\n:::"))).toContain("<strong>T</strong>");
    expect(html(colons("::: details {open}\na\n:::"))).toBe("<blockquote><p>a</p></blockquote>");
  });

  test("without content or end are directives", () => {
    expect(colons('::github{repo="a/b"}\n::\n\nA\n\n::note\nB\n::')).toBe(
      '<a href="https://github.com/a/b">a/b</a>\n\nA\n\n\n<blockquote>\n\n<strong>Note</strong>\n\nB\n\n</blockquote>\n',
    );
    for (const text of ["::\n\na", "a ::\n::", "::b c\n::", "```\n::note\na\n::\n```"])
      expect(colons(text)).toBe(text);
  });

  test("words with a class are the words", () => {
    expect(colons("A [b *c*]{.small} [d [e](f)]{.g #h}.")).toBe("A b *c* d [e](f).");
    for (const text of ["`[a]{.b}`", "[a](b){.c}", "![a]{.b}", "a[0]{.b}", "[a]{.b}\n\n[a]: /c", "[a]{b}"])
      expect(colons(text)).toBe(text);
  });
});

describe("admonitions with indented lines", () => {
  test("become quotations that begin with their title", () => {
    expect(html(indented('a\n\n!!! note "Mind *this*"\n    b **c**\n\n    - d\n\ne'))).toBe(
      "<p>a</p><blockquote><p><strong>Mind <em>this</em></strong></p><p>b <strong>c</strong></p><ul><li>d</li></ul>" +
        "</blockquote><p>e</p>",
    );
  });

  test("take their kind for a title, or none, and may be folded", () => {
    expect(html(indented("??? tip inline end\n    x"))).toContain("<strong>Tip</strong>");
    expect(html(indented('???+ warning ""\n    x'))).toBe("<blockquote><p>x</p></blockquote>");
  });

  test("nest, and hold code", () => {
    expect(
      html(indented('!!! note\n    a\n\n    !!! tip "T"\n        ```sh\n        b\n        ```\n')),
    ).toBe(
      "<blockquote><p><strong>Note</strong></p><p>a</p><blockquote><p><strong>T</strong></p>" +
        '<pre><code class="language-sh">b</code></pre></blockquote></blockquote>',
    );
  });

  test("tabs follow each other under their titles", () => {
    expect(html(indented('=== "A"\n    a\n\n=== "B"\n\n    b\n'))).toBe(
      "<p><strong>A</strong></p><p>a</p><p><strong>B</strong></p><p>b</p>",
    );
  });

  test("in code stay, and so does what only looks alike", () => {
    for (const plain of ["```\n!!! note\n    x\n```", "a === b", "!!!", "Title\n===", "What??? yes"])
      expect(indented(plain)).toBe(plain);
  });
});

test("a fence that is shown in a fence does not end it", () => {
  const shown = "```\n!!! note\n\n        ```\n        a\n        ```\n```\n\n";
  expect(indented(`${shown}!!! note\n    b`)).toBe(
    `${shown}\n<blockquote>\n\n<strong>Note</strong>\n\nb\n\n</blockquote>\n`,
  );
});

describe("directives", () => {
  test("in text are their labels", () => {
    expect(colons("a :spoiler[b *c*]{.x} and :abbr[d]. (:kbd[e])")).toBe("a b *c* and d. (e)");
  });

  test("on a line of their own are the links that they name, or their labels", () => {
    expect(colons('::github{repo="a/b"}')).toBe('<a href="https://github.com/a/b">a/b</a>');
    expect(colons("> ::card[A card]{url=https://x.example/ icon=x}")).toBe(
      '> <a href="https://x.example/">A card</a>',
    );
    expect(colons("::note[Just *this*]")).toBe("Just *this*");
  });

  test("name repositories of GitHub, and videos", () => {
    for (const attributes of ['user="x" repo="y"', 'owner=x repo="y"', 'repo="x/y"', "user=z repo=x/y"])
      expect(colons(`::github{${attributes}}`), attributes).toBe('<a href="https://github.com/x/y">x/y</a>');
    expect(colons("::github{user=x}")).toBe('<a href="https://github.com/x">x</a>');
    const video = (title: string) =>
      `<iframe src="https://www.youtube.com/embed/a-1" title="${title}"></iframe>`;
    expect(colons("a\n::youtube{#a-1}\nb")).toBe(`a\n${video("")}\n\nb`);
    expect(colons("> ::YouTube[A & b]{id=a-1 .wide}")).toBe(`> ${video("A &amp; b")}\n>`);
    expect(colons("::gist{id=a/b}")).toContain('<a href="https://gist.github.com/a/b">Gist</a>');
    expect(colons("::constructor[a]{b=c}")).toBe("a");
  });

  test("have their attributes in MDX too", () => {
    const mdx = (text: string) => expand({ mdx: "always", admonitions: "colons" }, text);
    expect(mdx('::github{user="x" repo="y"}\n\n{1}')).toMatchObject({
      markdown: '<a href="https://github.com/x/y">x/y</a>\n\n1',
      notes: [],
    });
    expect(mdx(":abbr[a]{title=b} :::{1}")).toMatchObject({ markdown: "a :::1", notes: [] });
    expect(mdx("::youtube[T]{id=a-1}").markdown).toContain("/embed/a-1");
  });

  test("of which nothing can be shown go, with a note", () => {
    expect(expand({ admonitions: "colons" }, "a\n\n::widget{size=3}\n")).toMatchObject({
      markdown: "a\n\n\n",
      notes: [{ rule: "unknown-tag", found: "`::widget`", needle: "::widget{size=3}" }],
    });
  });

  test("are what the publisher says that they are", () => {
    const mapped = (mapping: string) =>
      expand({ admonitions: "colons" }, "::widget[A b]{size=3}", {
        mappings: new Map([["widget", mapping]]),
      });
    expect(mapped("drop")).toEqual({ markdown: "", notes: [] });
    expect(mapped("keep").markdown).toBe("A b");
    expect(mapped("$1 of $size").markdown).toBe("A b of 3");
  });

  test("are not what only looks like them", () => {
    for (const text of [
      "see http://x.example:a[1] and a:b[c]",
      "`:a[b]` and\n\n```\n::a{b}\n```",
      "Foo::bar{x}",
      ":smile:[a](https://x.example) :a[b](https://x.example)",
      "std::vector[0]",
    ])
      expect(colons(text)).toBe(text);
  });
});
