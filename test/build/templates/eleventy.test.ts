import { describe, expect, test } from "vitest";
import type { TemplateContext } from "../../../src/build/templates/template-context.ts";
import { expand } from "./expand.ts";

const eleventy = (markdown: string, context: Partial<TemplateContext> = {}) =>
  expand({ language: "eleventy" }, markdown, context);
const text = (markdown: string, context: Partial<TemplateContext> = {}) =>
  eleventy(markdown, context).markdown;

test("images have a path and an alternative text, with or without a comma", () => {
  expect(text('{% image "./a.png", "A cat" %}')).toBe('<p><img src="./a.png" alt="A cat"></p>');
  expect(text('{% image "assets/a.png" "The "big" cat" %}')).toBe(
    '<p><img src="assets/a.png" alt="The &quot;big&quot; cat"></p>',
  );
  expect(text('{{ image("a.png", "A") | safe }}')).toBe('<p><img src="a.png" alt="A"></p>');
});

test("a figure has an alternative text and a caption", () => {
  const figure = '<figure><img src="a.png" alt="A cat"><figcaption>My cat</figcaption></figure>';
  expect(text('{% figure "a.png", "A cat", "My cat" %}')).toBe(figure);
  expect(text('{% figure "a.png", "A cat", "My cat", "100vw" %}')).toBe(figure);
  expect(text('{% figure "a.png", "A cat" %}')).toBe('<p><img src="a.png" alt="A cat"></p>');
  expect(text('{% image "a.png", "A cat", "My cat" %}')).toBe(figure);
  expect(text('{% figureElement "a.png", "A cat", "My cat" %}')).toBe(figure);
});

test.each(["image", "figure", "imageFull", "respImage", "postThing"])(
  "names of classes are no texts of %s",
  (name) => {
    const picture = '<img src="a.png" alt="A cat">';
    for (const classes of ["image-full", "w-full md:w-1/2 rounded", "wide"])
      expect(text(`{% ${name} "a.png", "A cat", "${classes}" %}`)).toContain(picture);
    expect(text(`{% ${name} "a.png", "cat" %}`)).toContain('<img src="a.png" alt="cat">');
    expect(text(`{% ${name} "a.png", "cat", "wide" %}`)).toContain('<img src="a.png" alt="cat">');
  },
);

test("sizes, widths and ways of loading are no alternative text", () => {
  expect(text('{% image "a.png", "A", "(min-width: 30em) 50vw, 100vw", [300, 600], "lazy" %}')).toBe(
    '<p><img src="a.png" alt="A"></p>',
  );
  expect(text('{% image "a.png", "A", "100vw" %}')).toBe('<p><img src="a.png" alt="A"></p>');
});

test("whatever it is called, a tag that stands alone and names a picture shows it", () => {
  const { markdown, notes } = eleventy('{% galleryImg "/a.png", "Overview", 500 %}\n{% shot src="b.jpg" %}');
  expect(markdown).toBe('<p><img src="/a.png" alt="Overview"></p>\n\n<p><img src="b.jpg" alt=""></p>');
  expect(notes).toEqual([]);
  expect(text("![x]({% path 'a.png' %})")).toBe("![x]()");
  expect(text('{% box "a.png" %}Words{% endbox %}')).toBe("Words");
  expect(text('{% shot "a.png" %}', { mappings: new Map([["shot", "drop"]]) })).toBe("");
});

test("the url filter leaves paths of the site", () => {
  expect(text('[a]({{ "/b/c/" | url }})')).toBe("[a](/b/c/)");
});

test("a file of the input becomes its permalink", () => {
  expect(text("[a]({{ 'other.md' | inputPathToUrl }})")).toBe("[a](https://blog.example/other/)");
});

test("front matter is known by its own names", () => {
  expect(text("# {{ title }}", { page: { title: "Hi" } })).toBe("# Hi");
});

test("braces are text where the front matter names no template language", () => {
  const engines = { key: "templateEngineOverride", usual: "liquid" };
  const read = (templateEngineOverride?: unknown, usual = engines.usual) =>
    expand({ language: "eleventy", engines: { ...engines, usual } }, "{{ title }} {% raw %}x{% endraw %}", {
      page: { title: "Hi", ...(templateEngineOverride !== undefined && { templateEngineOverride }) },
    }).markdown;
  const whole = "{{ title }} {% raw %}x{% endraw %}";
  expect(["md", false, "false", " md "].map((engine) => read(engine))).toEqual([whole, whole, whole, whole]);
  expect([undefined, null, "njk,md", "liquid, md", "html"].map((engine) => read(engine))).toEqual(
    Array(5).fill("Hi x"),
  );
  expect(read(undefined, "false")).toBe(whole);
  expect(read("njk,md", "false")).toBe("Hi x");
});

test("raw text, comments and code blocks", () => {
  expect(text("{% raw %}{{ a }}{% endraw %}{# no #}")).toBe("{{ a }}");
  expect(text('{% highlight "js" %}\na\n{% endhighlight %}')).toBe("```js\na\n```");
});

test("a heading's id is no comment", () => {
  expect(text("## A {#a}\n\n{% set x = 1 %}")).toBe("## A {#a}\n\n");
});

test("an aside is of a kind, or of none", () => {
  expect(text("{% Aside 'caution' %}\nBe careful.\n{% endAside %}")).toBe(
    "<blockquote>\n\n<strong>Caution</strong>\n\nBe careful.\n\n</blockquote>",
  );
  expect(text("{% Aside %}\nBe careful.\n{% endAside %}")).toBe(
    "<blockquote>\n\nBe careful.\n\n</blockquote>",
  );
});

test("shortcodes that nobody knows go, and leave what they enclose", () => {
  const { markdown, notes } = eleventy(
    "{% callout %}\nIn\n{% endcallout %}\n\n{% own %}x{% endown %} {% include 'a.njk' %}",
  );
  expect(markdown).toBe("<blockquote>\n\nIn\n\n</blockquote>\n\nx ");
  expect(notes.map(({ found }) => found)).toEqual(["`{% own %}`", "`{% include a.njk %}`"]);
});

test("of what nobody knows, the link that two texts make and the text before a filter stay", () => {
  const { markdown, notes } = eleventy(
    'Thanks to {% credit "Cloud", "https://c.example/" %}, [x]({{ "https://x.example/1" | canonical }}) {% own "a", "b" %}{% own word https://c.example/ %}.',
  );
  expect(markdown).toBe('Thanks to <a href="https://c.example/">Cloud</a>, [x](https://x.example/1) .');
  expect(notes).toHaveLength(3);
  expect(text('{{ "now" | date: "%Y" }}')).toBe("");
});

describe("included files", () => {
  const files: Readonly<Record<string, string>> = {
    "_includes/plain.njk": "<p>Plain</p>\n",
    "_includes/note.md": "A **note** by {{ name }}.\n",
    "_includes/own.liquid": "On {{ title }}.",
    "_includes/list.njk": "{% for post in collections.all %}{{ post.url }}{% endfor %}",
    "_includes/code.11ty.js": "module.exports = () => 1;",
    "src/part.md": "---\na: b\n---\nPart",
  };
  const textOf = (file: string, folders: readonly string[]) =>
    folders.map((folder) => files[folder === "" ? file : `${folder}/${file}`]).find(Boolean);
  const page = { title: "Rain" };

  test.each([
    ['{% include "plain.njk" %}', "<p>Plain</p>"],
    ['{% include "note.md" name: "Jane" %}', "A **note** by Jane."],
    ["{% include note.md, name: title %}", "A **note** by Rain."],
    ['{% render "note.md", name: "Jim" %}', "A **note** by Jim."],
    ['{% include "own" %}', "On Rain."],
    ['{% renderFile "./src/part.md" %}', "Part"],
  ])("%s shows the file", (source, expected) => {
    const { markdown, notes } = eleventy(source, { textOf, page });
    expect(markdown).toBe(expected);
    expect(notes).toEqual([]);
  });

  test.each([
    '{% include "list.njk" %}',
    '{% include "note.md" %}',
    '{% render "own" %}',
    '{% include "code.11ty.js" %}',
    '{% include "none.njk" %}',
  ])("%s is noted", (source) => {
    const { markdown, notes } = eleventy(source, { textOf, page });
    expect(markdown).toBe("");
    expect(notes.map(({ rule }) => rule)).toEqual(["unknown-tag"]);
  });
});

describe("words among the arguments", () => {
  test.each([
    [
      '{% image "./a.jpg", "3 cats", "(min-width: 30em) 50vw, 100vw" %}',
      '<p><img src="./a.jpg" alt="3 cats"></p>',
    ],
    ['{% image "./a.jpg", "600x300 webp q80" %}', '<p><img src="./a.jpg" alt=""></p>'],
    [
      '{% youtube "abcdefghijk", "A film" %}',
      '<iframe src="https://www.youtube.com/embed/abcdefghijk" title="A film"></iframe>',
    ],
    ['{% quote "Ada L." %}a{% endquote %}', "<blockquote>\n\na\n\n— Ada L.\n\n</blockquote>"],
    ['{% quote "large" %}a{% endquote %}', "<blockquote>\n\na\n\n</blockquote>"],
  ])("%s", (source, expected) => {
    expect(expand({ language: "eleventy" }, source).markdown.trim()).toBe(expected);
  });
});

test.each([
  ['{{ "2024-01-01" | date }}|{{ "2024-01-01" | date: "yyyy LLL" }}', "|"],
  ['{{ "now" | longDate }}|{{ "words" | longDate }}', "|words"],
  [
    "![](https://a.example/{{ page.link | urlencode }}/)",
    "![](https://a.example/https%3A%2F%2Fb.example%2F%3Fc/)",
  ],
  ["{{ 'l\u2019éCLAIR the 2nd' | title }}", "L\u2019éclair The 2nd"],
  ["{% set a %}b *c*{% endset %}{{ a }}|{% set d = 'e' %}{{ d }}", "b *c*|e"],
  ['{% callout "info", "md" %}Words{% endcallout %}', "Info"],
])("%s", (source, shown) => {
  expect(text(source, { page: { link: "https://b.example/?c" } })).toContain(shown);
  expect(text(source)).not.toMatch(/undefined|now|yyyy|md/);
});
