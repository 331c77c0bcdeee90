import { describe, expect, test } from "vitest";
import { renderMarkdown } from "../../../src/build/render/render.ts";
import type { TemplateContext } from "../../../src/build/templates/template-context.ts";
import { expand } from "./expand.ts";

const jekyll = (markdown: string, context: Partial<TemplateContext> = {}) =>
  expand({ language: "jekyll" }, markdown, context);
const text = (markdown: string, context: Partial<TemplateContext> = {}) => jekyll(markdown, context).markdown;

describe("code", () => {
  test("a highlight block becomes fenced code in its language", () => {
    expect(text("Look:\n\n{% highlight ruby linenos %}\ndef x\n  1\nend\n{% endhighlight %}\n\nDone.")).toBe(
      "Look:\n\n```ruby\ndef x\n  1\nend\n```\n\nDone.",
    );
  });

  test("the fence is longer than any in the code", () => {
    expect(text("{% highlight md %}\n```js\nx\n```\n{% endhighlight %}")).toBe("````md\n```js\nx\n```\n````");
  });

  test("a highlight block in a list stays in its item", () => {
    expect(text("- Run\n  {% highlight sh %}\n  ls -l\n  {% endhighlight %}\n- Done")).toBe(
      "- Run\n  ```sh\n  ls -l\n  ```\n- Done",
    );
  });

  test("what white-space control leaves beside a highlight block does not stand behind its fence", () => {
    expect(text("A\n\n{%- highlight js -%}\nx\n{%- endhighlight -%}\n\nB")).toBe("A\n\n```js\nx\n```\nB");
    expect(text("A {% highlight js %}x{% endhighlight %} B")).toBe("A\n\n```js\nx\n```\nB");
  });

  test("a highlight block in HTML is code there, too", () => {
    const code = "{% highlight js %}\nx\n\ny\n{% endhighlight %}";
    expect(text(`<div class="example">\n${code}\n</div>`)).toBe(
      '<div class="example">\n\n```js\nx\n\ny\n```\n</div>',
    );
    expect(text(`<ul>\n  <li>Run\n  ${code}\n  </li>\n</ul>`)).toContain("Run\n\n  ```js\n  x\n");
  });

  test("an article may say that it has no tags", () => {
    const written = "{{ page.title }} {% include x.html %} `{% raw %}`";
    const rules = { language: "jekyll", engines: { key: "render_with_liquid", usual: "liquid" } } as const;
    expect(expand(rules, written, { page: { render_with_liquid: false } })).toEqual({
      markdown: written,
      notes: [],
    });
    expect(expand(rules, written).markdown).not.toContain("include");
  });

  test("raw text is not read, and its marks go", () => {
    expect(text("Write {% raw %}{{ page.title }} and {% if x %}{% endraw %} so.")).toBe(
      "Write {{ page.title }} and {% if x %} so.",
    );
  });

  test("raw marks go from inline code, fenced code and highlight blocks", () => {
    expect(text("`{% raw %}{{ layout }}{% endraw %}`")).toBe("`{{ layout }}`");
    expect(text("```liquid\n{% raw %}\n{{ x }}\n{% endraw %}\n```\n")).toBe("```liquid\n{{ x }}\n```\n");
    expect(text("{% highlight liquid %}{% raw %}{{ x }}{% endraw %}{% endhighlight %}")).toBe(
      "```liquid\n{{ x }}\n```",
    );
  });

  test("other tags in code are content", () => {
    const code = [
      "Use `{% include x.html %}` or `{{ site.title }}`.",
      "",
      "~~~",
      "{% for a in b %}",
      "~~~",
      "",
      "    {{ page.url }}",
      "",
    ].join("\n");
    expect(jekyll(code)).toEqual({ markdown: code, notes: [] });
  });

  test("indented lines of HTML are no code", () => {
    const shown = (markdown: string) =>
      expand({ language: "jekyll", markdownInHtml: true }, markdown, { page: { title: "T" } }).markdown;
    expect(
      shown(
        "<div>\n\n    <b>{{ page.title }}</b>\n\n    {% if page.title %}a{% endif %}\n</div>\n\n    {{ page.title }}",
      ),
    ).toBe("<div>\n\n<b>T</b>\n\na\n\n</div>\n\n    {{ page.title }}");
  });

  test("an output of a literal is that literal, in code too", () => {
    expect(text('Start with {{ "{%" }} and `{{ "{{" }}`.')).toBe("Start with {% and `{{`.");
  });
});

describe("links", () => {
  test("to pages have the address that these say, or that of their files", () => {
    const files: Record<string, string> = {
      "about.md": "---\ntitle: A\npermalink: /about/\n---\npermalink: /no/\n",
      "docs/index.md": "---\n---\n",
      "_team/ann.md": "---\ntitle: Ann\n---\n",
    };
    const context = { textOf: (file: string) => files[file], basePath: "/base" };
    const path = (file: string) => text(`{% link ${file} %}`, context);
    expect(Object.keys(files).map(path)).toEqual(["/base/about/", "/base/docs/", "/base/team/ann.html"]);
    const pretty = { ...context, site: { permalink: "pretty" } };
    expect(text("{% link _team/ann.md %}", pretty)).toBe("/base/team/ann/");
    const hidden = { textOf: () => "---\npublished: false\npermalink: /secret/\n---\n" };
    const drafts = { textOf: () => "---\ntitle: A\n---\n" };
    expect(text("[a]({% link secret.md %})", hidden)).toBe("[a](.dead-link.broadsheet)");
    expect(text("[a]({% link _drafts/a.md %})", drafts)).toBe("[a](.dead-link.broadsheet)");
    expect(jekyll("[a]({% link gone.md %})", context).notes).toMatchObject([{ rule: "dead-link" }]);
  });

  test("post_url and link become paths of permalinks", () => {
    expect(text("[a]({% post_url 2020-01-02-other %})")).toBe("[a](/other/)");
    expect(text("[a]({{ site.url }}{{ site.baseurl }}{% post_url 2020-01-02-other %})")).toBe(
      "[a](https://blog.example/other/)",
    );
    expect(text("[a]({% link _posts/2020-01-02-other.md %}#b)")).toBe("[a](/other/#b)");
  });

  test("a link to a file that is no article is its path", () => {
    expect(text("[a]({% link assets/a.pdf %})")).toBe("[a](/assets/a.pdf)");
  });

  test("a dead link is noted once, with its place", () => {
    const { markdown, notes } = jekyll(
      "[a]({% post_url 1999-01-01-gone %}) [b]({% post_url 1999-01-01-gone %})",
    );
    expect(markdown).toBe("[a](.dead-link.broadsheet) [b](.dead-link.broadsheet)");
    expect(notes).toMatchObject([
      { rule: "dead-link", severity: "warning", needle: "{% post_url 1999-01-01-gone %}" },
    ]);
  });

  test("site.baseurl is empty, site.url the site, and URL filters make paths", () => {
    expect(text("![a]({{ site.baseurl }}/a.png) <{{site.url}}/b>")).toBe(
      "![a](/a.png) <https://blog.example/b>",
    );
    expect(text("![a]({{ '/my pics/a.png' | relative_url }})")).toBe("![a](/my%20pics/a.png)");
    expect(text("[a]({{ 'b.html' | absolute_url }})")).toBe("[a](https://blog.example/b.html)");
    expect(text("[a]({{ 'b' | prepend: '/' | prepend: site.baseurl }})")).toBe("[a](/b)");
  });
});

describe("outputs", () => {
  test("an address below the site's begins with a slash", () => {
    expect(
      text(
        "{{site.url}}a.html {{ site.baseurl }}b.png {{ site.url }}/c {{ site.baseurl }}/d {{ site.url }}.",
      ),
    ).toBe("https://blog.example/a.html /b.png https://blog.example/c /d https://blog.example.");
  });

  test("values of the front matter and assigned ones are shown", () => {
    expect(text("# {{ page.title }}{% assign a = 'x' %} {{ a | upcase }}", { page: { title: "Hi" } })).toBe(
      "# Hi X",
    );
  });

  test("what the front matter does not have is nothing, as in Liquid", () => {
    expect(jekyll("a{{ page.subtitle }}b")).toEqual({ markdown: "ab", notes: [] });
  });

  test("an unknown value goes, with a note that names it", () => {
    const { markdown, notes } = jekyll(
      "[#1]: {{ site.repository }}/issues/1\n[#2]: {{ site.repository }}/issues/2",
    );
    expect(markdown).toBe("[#1]: /issues/1\n[#2]: /issues/2");
    expect(notes).toMatchObject([{ rule: "unknown-tag", found: "`{{ site.repository }}`" }]);
  });

  test("categories and tags are lists, though they be written as a text", () => {
    const page = { categories: "a b", tags: ["c"] };
    expect(
      text("{{ page.categories | join: '/' }} {{ page.categories[0] }} {{ page.tags[0] }}", { page }),
    ).toBe("a/b a c");
  });

  test("what an item of a list does not have is nothing", () => {
    const page = { people: [{ name: "Ann", site: "/a" }, { name: "Bo" }] };
    const loop = "{% for p in page.people %}{{ p.name }}({{ p.site }}){% endfor %}";
    expect(jekyll(loop, { page })).toEqual({ markdown: "Ann(/a)Bo()", notes: [] });
  });

  test("white space control joins lines", () => {
    expect(text("a \n{{- ' b' -}}\n c")).toBe("a bc");
  });
});

describe("includes", () => {
  test("a figure keeps its image, alternative text and caption", () => {
    expect(text('{% include figure.html src="/a.png" alt="A cat" caption="My cat" %}\nNext *line*')).toBe(
      '<figure><img src="/a.png" alt="A cat"><figcaption>My cat</figcaption></figure>\n\nNext *line*',
    );
  });

  test("an image without caption stays in its line", () => {
    expect(text('See {% include image.html url="/a.png" alt="A" %} there')).toBe(
      'See <img src="/a.png" alt="A"> there',
    );
  });

  test("a video becomes a frame, which the renderer links", () => {
    expect(text('{% include youtube.html id="dQw4w9WgXcQ" %}')).toBe(
      '<iframe src="https://www.youtube.com/embed/dQw4w9WgXcQ" title=""></iframe>',
    );
  });

  test("an image alone on its line leaves the next line Markdown", () => {
    expect(text("{% include image.html url='/a.png' %}\n*Under* it")).toBe(
      '<p><img src="/a.png" alt=""></p>\n\n*Under* it',
    );
  });

  test("a video names its provider", () => {
    expect(text('{% include my-youtube-box.html id="dQw4w9WgXcQ" %}')).toContain("embed/dQw4w9WgXcQ");
    expect(text('{% include video id="dQw4w9WgXcQ" provider="youtube" %}')).toContain("embed/dQw4w9WgXcQ");
    expect(text('{% include video.liquid path="https://v.example/1" class="a" %}')).toContain(
      '<iframe src="https://v.example/1"',
    );
    expect(text("{% include embed/video.html src='/a.mp4' poster='/b.png' title='C' %}")).toBe(
      'C\n\n<video src="/a.mp4"></video>',
    );
  });

  test("an argument may be a value", () => {
    expect(text("{% include image.html src=page.image alt='A' %}", { page: { image: "/b.png" } })).toBe(
      '<p><img src="/b.png" alt="A"></p>',
    );
  });

  test("any other include goes, with one note for each name", () => {
    const { markdown, notes } = jekyll(
      "a\n{% include sig.md %}\n{% include sig.md %}\n{% include ad.html %}\nb",
    );
    expect(markdown).toBe("a\n\n\n\nb");
    expect(notes.map(({ found }) => found)).toEqual(["`{% include sig.md %}`", "`{% include ad.html %}`"]);
  });
});

describe("elements with the attribute markdown", () => {
  const kramdown = (markdown: string) =>
    expand({ markdownInHtml: true }, markdown)
      .markdown.replace(/\n{2,}/g, "\n\n")
      .trim();

  test("hold Markdown", () => {
    expect(kramdown('<div class="a" markdown="1">\n*b*\n<div>\nc\n</div>\n</div>\nd')).toBe(
      '<div class="a">\n\n*b*\n<div>\nc\n</div>\n\n</div>\n\nd',
    );
    expect(kramdown("<div markdown>*b*</div>")).toBe("<div>\n\n*b*\n\n</div>");
  });

  test("hold it right below their summary, too", () => {
    const expected = "<details>\n\n<summary>a</summary>\n\n*b*\n\n</details>";
    expect(kramdown('<details markdown="1">\n<summary>a</summary>\n*b*\n</details>')).toBe(expected);
    expect(kramdown('<details markdown="1"><summary>a</summary>\n*b*\n</details>')).toBe(expected);
  });

  test("are all blocks where the options say so", () => {
    const source = "<div>\n*b*\n</div>\n\n```\n<div>\n```";
    const shown = "<div>\n\n*b*\n\n</div>\n\n```\n<div>\n```";
    expect(kramdown(`{::options parse_block_html="true" /}\n\n${source}`)).toContain(shown);
    expect(expand({ markdownInHtml: "everywhere" }, source).markdown.replace(/\n{2,}/g, "\n\n")).toBe(shown);
  });

  test("in code stay, and so do others", () => {
    for (const plain of ["```\n<div markdown='1'>\n```", "<div>\n*b*\n</div>", '<div markdown="0">'])
      expect(kramdown(plain)).toBe(plain);
  });
});

describe("control", () => {
  test("the branch whose condition holds is shown", () => {
    const page = { kind: "post" };
    expect(text("{% if page.kind == 'post' %}A{% else %}B{% endif %}", { page })).toBe("A");
    expect(text("{% if page.kind == 'x' %}A{% elsif page.kind %}B{% else %}C{% endif %}", { page })).toBe(
      "B",
    );
    expect(text("{% unless page.kind %}A{% else %}B{% endunless %}", { page })).toBe("B");
    expect(text("{% case page.kind %}{% when 'x' %}A{% when 'post' %}B{% endcase %}", { page })).toBe("B");
  });

  test("of conditions that cannot be told the first branch is shown", () => {
    expect(text("{% if site.mood %}A{% else %}B{% endif %}")).toBe("A");
  });

  test("comments go", () => {
    expect(text("a{% comment %} {% include x %} {% endcomment %}b")).toBe("ab");
  });

  test("a loop goes, with a note: what it would show is not known", () => {
    const { markdown, notes } = jekyll("a{%- for p in site.posts -%}{{ p.title }}{%- endfor -%}b");
    expect(markdown).toBe("ab");
    expect(notes).toMatchObject([{ found: "`{% for %}`" }]);
  });
});

describe("tags that nobody knows", () => {
  test("go, and leave what they enclose", () => {
    const { markdown, notes } = jekyll(
      "{% fancy %}\nSome *text*\n{% endfancy %}\n\n{% fancy %}x{% endfancy %}",
    );
    expect(markdown).toBe("Some *text*\n\nx");
    expect(notes).toMatchObject([{ rule: "unknown-tag", found: "`{% fancy %}`", needle: "{% fancy %}" }]);
  });

  test("are replaced as the publisher says", () => {
    const mappings = new Map([
      ["kbd", "<kbd>$1</kbd>"],
      ["ad", "drop"],
      ["box", "keep"],
      ["include sig.md", "— Ada"],
      ["site.repository", "https://git.example/x"],
      ["person", '<a href="$url">$body</a>'],
    ]);
    const { markdown, notes } = jekyll(
      "{% kbd 'Ctrl <C>' %} {% ad %}!{% endad %} {% box %}in{% endbox %} {% include sig.md %} {{ site.repository }} " +
        '{% person url="/a?b=1&c" %}Ada{% endperson %}',
      { mappings },
    );
    expect(notes).toEqual([]);
    expect(markdown).toBe(
      '<kbd>Ctrl &lt;C&gt;</kbd>  in — Ada https://git.example/x <a href="/a?b=1&amp;c">Ada</a>',
    );
  });

  test("without an end take nothing along", () => {
    expect(text("a {% fancy 1 %} b {% endother %} c {% if x %} d")).toBe("a  b  c  d");
  });

  test("braces that open nothing are text", () => {
    for (const plain of ["a {% b", "a {{ b", "{%%}", "{{", "50{% off"]) expect(text(plain)).toBe(plain);
  });
});

describe("includes", () => {
  const files: Record<string, string> = {
    "figure.html":
      '<figure>\n    <img src="{{ include.src }}">\n\n    {% if include.cap %}<p>{{ include.cap }}</p>{% endif %}\n</figure>',
    "loud.html": "{{ include.text | upcase }} {% include quiet.html text=include.text %}",
    "quiet.html": "({{ include.text }})",
    "posts.html": "{% for p in site.posts %}{{ p.title }}{% endfor %}",
    "guess.html": "{% if site.unheard_of %}A{% else %}B{% endif %}",
    "self.html": "x{% include self.html %}",
    "usage.html":
      "{% comment %} <b>Usage</b> {% endcomment %}\n{% if include.a %}{% assign b = 1 %}{% endif %}\n<p>\n\n    {{ include.a }}\n</p>",
    "note.html":
      '{% assign c = "x" %}\n\n<div\n\n  class="{{ c }}"\n>\n\n    {{ include.text | markdownify }}\n</div>',
    "./beside.md": "---\ntitle: x\n---\nBeside *it*\n",
  };
  const textOf = (file: string) => files[file];

  test("show what their file shows, with the values that they are given", () => {
    expect(text('{% include figure.html src="/a.png" %}', { textOf })).toBe(
      '<figure>\n<img src="/a.png">\n</figure>',
    );
    expect(text('A {% include loud.html text="b" %}', { textOf })).toBe("A B (b)");
    expect(text('{% include usage.html a="c" %}', { textOf })).toBe("<p>\nc\n</p>");
    expect(text('{% include note.html text="*b*" %}\n\nc', { textOf })).toBe(
      '<div\nclass="x"\n>\n<em>b</em>\n</div>\n\nc',
    );
    expect(text('{% include note.html text="b\n\n* c" %}', { textOf })).toBe(
      '<div\nclass="x"\n>\n<p>b</p>\n<ul>\n<li>c</li>\n</ul>\n</div>',
    );
    expect(text("{% include_relative beside.md %}", { textOf })).toBe("Beside *it*");
  });

  test("may assign values for what follows", () => {
    const assigning = { "c.md": "{% assign w = '/c/' %}{% capture /z %}zed{% endcapture %}" };
    const { markdown, notes } = jekyll("{% include c.md %}{{ w }} {{ z }}", {
      textOf: (file) => assigning[file as keyof typeof assigning],
    });
    expect([markdown.trim(), notes]).toEqual(["/c/ zed", []]);
  });

  test("whose file is not there keep the link that they are given", () => {
    expect(text('{% include button.html text="Go" link="/go" %}')).toBe('<p><a href="/go">Go</a></p>');
    expect(text('a {% include get.html text="Go" file="/x.pdf" %}')).toBe('a <a href="/x.pdf">Go</a>');
    expect(text('{% include card.html title="C" url="/c" text="Text" %}')).toBe(
      '<strong><a href="/c">C</a></strong>\n\nText',
    );
    expect(text('{% include image-link.html image="/a.png" href="/b" %}')).toBe(
      '<p><a href="/b"><img src="/a.png" alt=""></a></p>',
    );
  });

  test("are left out, with a note, where not all of their file can be told", () => {
    for (const name of ["posts.html", "guess.html", "self.html"]) {
      const { markdown, notes } = jekyll(`a {% include ${name} %} b`, { textOf });
      expect(markdown).toBe("a  b");
      expect(notes).toMatchObject([{ rule: "unknown-tag", found: `\`{% include ${name} %}\`` }]);
    }
  });

  test("a gallery shows the pictures of the front matter", () => {
    const page = {
      gallery: [{ image_path: "/a.png", url: "/A.png", alt: "A" }, { url: "/b.png", title: "B" }, "c"],
    };
    expect(text('{% include gallery caption="*C*" %}', { page })).toBe(
      '<figure><a href="/A.png"><img src="/a.png" alt="A"></a><img src="/b.png" alt="B"><figcaption>\n\n*C*\n\n</figcaption></figure>',
    );
    expect(jekyll("{% include gallery id='none' %}", { page }).notes).toHaveLength(1);
  });

  test("whose file is not there keep the text that they are given", () => {
    expect(text('{% include alert.html type="warning" text="Mind *it*" %}')).toBe(
      "<blockquote>\n\n<strong>Warning</strong>\n\nMind *it*\n\n</blockquote>",
    );
  });
});

test("tags of the theme Tufte are notes, quotations and pictures", () => {
  expect(text("{% newthought 'In this' %} we{% sidenote 'a' 'A *note* b' %}")).toBe(
    "In this we<d-footnote>A *note* b</d-footnote>",
  );
  expect(text("{% epigraph 'Text' 'Ada' 'Book' %}")).toBe(
    "<blockquote>\n\nText\n\n— Ada, Book\n\n</blockquote>",
  );
  const figure = '<figure><img src="/m.png" alt=""><figcaption>C</figcaption></figure>';
  expect(text("{% maincolumn '/m.png' 'C' %}")).toBe(figure);
  expect(text("{% marginfigure 'a' '/m.png' 'C' %}")).toBe(figure);
});

test("an attribute list below code may name its file", () => {
  const shown = (markdown: string) => expand({ kramdownTables: true }, markdown).markdown;
  expect(shown("```rb\na\n```\n{: file='_a/b.rb' .x }\n\nc").trim()).toBe(
    '<strong>_a/b.rb</strong>\n\n```rb title="_a/b.rb"\na\n```\n\nc',
  );
  for (const none of ["```rb\na\n```\n{: .x }", "`a`\n{: file='b' }"]) expect(shown(none)).toBe(none);
});

describe("comments of kramdown", () => {
  const kramdown = (markdown: string) => expand({ kramdownTables: true }, markdown).markdown;

  test("end no paragraph, and Markdown goes on behind them", () => {
    expect(kramdown("<!-- x --> *a*\nb\n\nc\n<!-- y\nz --> *d*\n\n- <!-- l --> e")).toBe(
      "*a* <!-- x -->\nb\n\nc\n*d* <!-- y\nz -->\n\n- e <!-- l -->",
    );
    expect(kramdown("a\n\n<!-- more --> *b*")).toBe("a\n\n<!-- more -->\n\n*b*");
  });

  test.each(["<!-- x -->\n*a*", "a <!-- x --> b", "<!-- x --> <b>c</b>", "```\n<!-- x --> *a*\n```"])(
    "stay where they are: %j",
    (text) => {
      expect(kramdown(text)).toBe(text);
    },
  );
});

describe("values", () => {
  test("filters of dates, numbers, lists and words", () => {
    const page = { date: "2020-03-04 10:00:00 +0000", list: ["b", "a"], title: "A b, C" };
    const shown = (markup: string) => text(`{{ ${markup} }}`, { page });
    expect(shown('page.date | date: "%-d %B %Y"')).toBe("4 March 2020");
    expect(shown("page.date | date_to_string")).toBe("04 Mar 2020");
    expect(shown("page.title | slugify")).toBe("a-b-c");
    expect(shown("3 | plus: 1 | times: 2")).toBe("8");
    expect(shown('page.list | sort | join: "+"')).toBe("a+b");
    expect(shown('"a-b" | split: "-" | last')).toBe("b");
    expect(shown('page.title | truncate: 4, "…"')).toBe("A b…");
  });

  test("a loop over the article's own list is written out, one over posts is not", () => {
    const page = { list: ["a", "b"] };
    expect(text("{% for x in page.list %}{{ forloop.index }}{{ x }} {% endfor %}!", { page })).toBe(
      "1a 2b !",
    );
    expect(text("{% for n in (1..3) %}{{ n }}{% endfor %}")).toBe("123");
    expect(text("{% for x in page.none %}a{% else %}b{% endfor %}", { page })).toBe("b");
    expect(jekyll("{% for p in site.posts %}{{ p.title }}{% endfor %}").notes).toHaveLength(1);
  });
});

describe("tags of Octopress", () => {
  test("a code block has its language and its title", () => {
    expect(text("{% codeblock Hello lang:ruby %}\nputs 1\n{% endcodeblock %}")).toBe(
      "<p><strong>Hello</strong></p>\n\n```ruby\nputs 1\n```",
    );
  });

  test("a file of code is shown", () => {
    const textOf = (file: string, folders: readonly string[]) =>
      file === "test.js" && folders.includes("downloads/code") ? "x();\n" : undefined;
    expect(text("{% include_code test.js %}", { textOf })).toBe(
      "<p><strong>test.js</strong></p>\n\n```js\nx();\n```",
    );
    expect(text("{% include_code A test lang:ts test.js %}", { textOf })).toBe(
      "<p><strong>A test</strong></p>\n\n```ts\nx();\n```",
    );
    expect(jekyll("{% include_code none.js %}").notes).toMatchObject([
      { rule: "unknown-tag", found: "`{% include_code %}`" },
    ]);
  });

  test("a quotation keeps who said it, and where", () => {
    expect(text("{% blockquote Ada Lovelace, Notes %}\nNot to *me*.\n{% endblockquote %}")).toBe(
      "<blockquote>\n\nNot to *me*.\n\n— Ada Lovelace, Notes\n\n</blockquote>",
    );
    const linked = text("{% blockquote @ada https://a.example/1 A note %}Yes.{% endblockquote %}");
    expect(linked).toContain('— @ada <a href="https://a.example/1">A note</a>');
  });

  test("what a pull quote shows twice stands in its sentence once", () => {
    expect(text('{% pullquote %}\nIt is {" so, they say "}, still.\n{% endpullquote %}')).toBe(
      "It is so, they say, still.",
    );
  });

  test("an image has its size, title and alternative text", () => {
    expect(text("{% img left /a.png 150 100 'The title' 'The picture' %}")).toBe(
      '<p><img src="/a.png" alt="The picture" title="The title" width="150" height="100"></p>',
    );
  });
});

describe("the tag picture", () => {
  test("shows a file of the site, by its path with outputs in it, with its alternative text", () => {
    const page = { guid: 77 };
    expect(
      text('{% picture posts/{{ page.guid }}/a.png --alt A mesh, "drawn" --img width="9" %}', { page }),
    ).toBe('<p><img src="/posts/77/a.png" alt="A mesh, &quot;drawn&quot;"></p>');
    expect(text("x {% picture wide {{site.baseurl}}/img/a.jpg --alt B %}")).toBe(
      'x <img src="/img/a.jpg" alt="B">',
    );
  });

  test("has attributes in its first version", () => {
    expect(text('{% picture article images/a.jpeg alt="A mic" %}')).toBe(
      '<p><img src="/images/a.jpeg" alt="A mic"></p>',
    );
    expect(text("{% picture {{ page.guid }}/a.jpg %}", { page: { guid: 7 } })).toContain('src="/7/a.jpg"');
    expect(text("{% picture a.jpg %}")).toBe('<p><img src="/a.jpg" alt=""></p>');
  });
});

describe("what a block of Markdown becomes in HTML", () => {
  const html = (markdown: string) =>
    renderMarkdown(text(markdown), { permalink: "https://x.example/a" }).html.replace(/\n+/g, "");

  test("a captured text is read as Markdown in an element", () => {
    const captured = "{% capture a %}\n#### B\n\n* c\n{% endcapture %}\n\n";
    const expected = '<div><h4 id="b">B</h4><ul><li>c</li></ul></div>';
    expect(html(`${captured}<div class="notice">{{ a | markdownify }}</div>\n`)).toBe(expected);
    expect(
      html(`${captured}<div class="notice">\n  {{ a | markdownify }}\n</div>\n`).replace("  <", "<"),
    ).toBe(expected);
    const figure = `{% capture a %}\n![](/b)\n{% endcapture %}\n\n<figure>\n  {{ a | markdownify | remove: "<p>" }}\n</figure>`;
    expect(html(figure)).toContain('<img src="https://x.example/b"');
    expect(text('<b>{{ "*a*" | markdownify | remove: "<p>" }}</b>')).toBe("<b><em>a</em></b>");
    expect(html("{% capture a %}\n*b*\n\n    c\n{% endcapture %}\n<div>{{ a | markdownify }}</div>")).toBe(
      "<div><p><em>b</em></p><pre><code>c</code></pre></div>",
    );
  });

  test("a tab has its own name, not that of its group", () => {
    expect(text("{% tabs log %}{% tab log PHP 8 %}\na\n{% endtab %}{% endtabs %}")).toContain(
      "<strong>PHP 8</strong>",
    );
  });

  test("words that are arguments in a sentence or a heading stay", () => {
    expect(text('A {% term integration %}, all {% term entry "config entries" %}.')).toBe(
      "A integration, all config entries.",
    );
    expect(text("## {% linkable_title Configuration variables %}")).toBe("## Configuration variables");
    expect(text('Go to {% my automations title="**Settings** > Scenes" %}.')).toBe(
      "Go to **Settings** > Scenes.",
    );
    expect(text('{% my automations title="Settings" %}\n').trim()).toBe("");
  });
});

// Each as Jekyll 4.3 itself has it.
describe("values of Liquid", () => {
  const page = {
    title: "T",
    tags: ["a", "b", "c"],
    count: 5,
    people: [
      { n: "Ada", k: "x" },
      { n: "Bob", k: "y" },
    ],
  };
  test.each([
    [
      "{{ page.tags.first }}{{ page.tags.last }}{{ page.tags.size }}{{ page.tags[1] }}{{ page.tags[9] }}",
      "ac3b",
    ],
    [
      "{% if page.count > 3 %}a{% endif %}{% if page.count <= 3 %}b{% endif %}{% if page.nope > 1 %}c{% endif %}",
      "a",
    ],
    [
      "{% if page.count >= 5 and page.title == 'T' %}a{% endif %}{% if page.nope or page.title %}b{% endif %}",
      "ab",
    ],
    ["{% if page.title == 'a and b' or page.nope %}a{% else %}b{% endif %}", "b"],
    ["{% if page.nope and page.title or page.tags %}a{% else %}b{% endif %}", "b"],
    [
      "{% for t in page.tags limit:2 %}{{ t }}{% endfor %}{% for t in page.tags offset:1 reversed %}{{ t }}{% endfor %}",
      "abcb",
    ],
    [
      "{{ 1.7 | round }}{{ 1.2 | ceil }}{{ 1.7 | floor }}{{ -2 | abs }}{{ 5 | at_most: 3 }}{{ 5 | at_least: 7 }}",
      "221237",
    ],
    ["{{ 'abcdef' | slice: 1 }}{{ 'abcdef' | slice: 0, 2 }}{{ 'abcdef' | slice: -2, 2 }}", "babef"],
    [
      "{{ page.people | map: 'n' | join: '+' }} {{ page.people | where: 'k', 'y' | map: 'n' | join: '' }}",
      "Ada+Bob Bob",
    ],
    ["{{ page.tags | concat: page.tags | push: 'd' | join: '' }}", "abcabcd"],
    ["{{ page.tags | array_to_sentence_string }}", "a, b, and c"],
  ])("%s", (source, expected) => {
    expect(jekyll(source, { page })).toEqual({ markdown: expected, notes: [] });
  });
});
