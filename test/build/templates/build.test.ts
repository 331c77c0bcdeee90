import { join } from "node:path";
import { expect, test } from "vitest";
import { build } from "../../../src/build/build.ts";
import { type Files, temporaryFolder } from "../../support/folder.ts";
import { serve } from "../../support/serve.ts";

function publish(site: string, files: Files) {
  const folder = temporaryFolder({
    "content/site.md": `---\ntitle: T\nurl: https://t.example\narticles: ../blog\n${site}\n---\n`,
    ...files,
  });
  const out = join(folder, "dist");
  const { problems } = build({ content: join(folder, "content"), out });
  return {
    problems,
    feed: serve(out).json<{ items: { content_html: string; summary: string }[] }>("/feed.json"),
  };
}

test("a tag that nobody knows is noted once for the whole blog, and not where the publisher maps it", () => {
  const files = {
    "blog/_posts/2026-01-01-a.md": "---\ntitle: A\n---\nOne\n{% fancy %} {% ad %}\n",
    "blog/_posts/2026-01-02-b.md": "---\ntitle: B\n---\n{% fancy %}\n{% fancy %}\n",
  };
  const { problems } = publish("dialect: jekyll\ntemplates: { ad: drop }", files);
  expect(problems).toMatchObject([
    { rule: "unknown-tag", severity: "warning", line: 5, found: "`{% fancy %}`, in 1 more files too" },
  ]);
});

test("what HTML holds is Markdown where the configuration says so", async () => {
  const post = "---\ntitle: A\n---\n<div>\n*b*\n</div>\n";
  const files = {
    "blog/_posts/2026-01-01-a.md": post,
    "blog/_config.yml": "kramdown: { parse_block_html: true }\n",
  };
  const [item] = (await publish("dialect: jekyll", files).feed).items;
  expect(item!.content_html).toBe("<div>\n<p><em>b</em></p>\n</div>");
});

test("an article of Jekyll knows its name and address", async () => {
  const post = "---\ntitle: A\n---\n{{ page.slug }} {{ page.id }} {{ page.name }}\n";
  const [item] = (await publish("dialect: jekyll", { "blog/_posts/2026-01-01-a.md": post }).feed).items;
  expect(item!.content_html).toBe("<p>a /2026/01/01/a 2026-01-01-a.md</p>");
});

test("a publisher's mapping takes a tag's place", async () => {
  const { feed, problems } = publish(
    'dialect: hugo\ntemplates:\n  kbd: "<kbd>$1</kbd>"\n  own/thing: "*$name*"',
    {
      "blog/a.md":
        '---\ntitle: A\ndate: 2026-01-01\n---\nPress {{< kbd "A" >}} {{< own/thing name="x" >}}.\n',
    },
  );
  expect(problems).toEqual([]);
  expect((await feed).items[0]!.content_html).toBe("<p>Press <kbd>A</kbd> <em>x</em>.</p>");
});

test("a mapping that is none is refused", () => {
  const folder = temporaryFolder({
    "site.md": "---\ntitle: T\nurl: https://t.example\ntemplates: [a]\n---\n",
  });
  expect(build({ content: folder }).problems).toMatchObject([
    { rule: "not-a-mapping", severity: "error", line: 4 },
  ]);
});

test("what stands before the excerpt's mark is the summary, in every dialect", async () => {
  const mdx = publish("dialect: docusaurus", {
    "blog/2026-01-01-a.md":
      "---\ntitle: A\n---\nimport B from './b';\n\nOne.\n\nTwo.\n\n{/* truncate */}\n\nThree.\n",
  });
  expect((await mdx.feed).items[0]!.summary).toBe("One. Two.");
  const jekyll = publish("dialect: jekyll", {
    "blog/_posts/2026-01-01-a.md":
      "---\ntitle: A\nexcerpt_separator: '****'\n---\nOne.\n\nTwo.\n\n****\n\nThree.\n",
  });
  expect((await jekyll.feed).items[0]!.summary).toBe("One. Two.");
});

test("values of the site come from the blog's own configuration, its host from site.md", async () => {
  const { feed, problems } = publish("dialect: jekyll", {
    "blog/_config.yml":
      "repository: https://git.example/x\nurl: https://old.example\nbaseurl: /old\nsocial: { name: Ada }\n",
    "blog/_posts/2026-01-01-a.md":
      "---\ntitle: A\n---\n{{ site.repository }} {{ site.url }}{{ site.baseurl }}/ {{ site.social.name }}\n",
  });
  expect(problems).toEqual([]);
  expect((await feed).items[0]!.content_html).toBe(
    '<p><a href="https://git.example/x">https://git.example/x</a> <a href="https://t.example/old/">https://t.example/old/</a> Ada</p>',
  );
});

test("Jekyll's files of data are values of the site", async () => {
  const { feed, problems } = publish("dialect: jekyll", {
    "blog/_data/releases.yml":
      "- version: 2.7.0\n  url: { gz: https://x.example/old.gz }\n- version: 3.0.0\n  tag: v3_0_0\n  url: { gz: https://x.example/new.gz }\n  size: { gz: 12 }\n",
    "blog/_data/menus/main.json": '{ "first-item": "Home" }',
    "blog/_posts/2026-01-01-a.md":
      '---\ntitle: A\n---\n{% assign release = site.data.releases | where: "version", "3.0.0" | first %}\n* <{{ release.url.gz }}>\n\n      SIZE: {{ release.size.gz }}\n\n' +
      "{{ site.data.menus.main.first-item }} {{ site.data['releases'].size }} {{ site.data.none.x }}\n",
  });
  expect((await feed).items[0]!.content_html).toContain(
    '<a href="https://x.example/new.gz">https://x.example/new.gz</a></p>\n<pre><code>SIZE: 12\n</code></pre>',
  );
  expect((await feed).items[0]!.content_html).toContain("<p>Home 2</p>");
  expect(problems.map(({ rule, found }) => `${rule} ${found}`)).toEqual([
    "unknown-tag `{{ site.data.none.x }}`",
  ]);
});

test("in Eleventy they come from the file that its data has under that name", async () => {
  const { feed } = publish("dialect: eleventy", {
    "blog/_data/site.json": '{ "name": "Ada\'s", "author": { "name": "Ada" } }',
    "blog/posts/2026-01-01-a.md":
      "---\ntitle: A\n---\n{{ site.name }} {{ site.author.name }} {{ site.url }}\n",
  });
  expect((await feed).items[0]!.content_html).toBe(
    '<p>Ada\'s Ada <a href="https://t.example">https://t.example</a></p>',
  );
});

test("formulas are read where the dialect or the article asks for them", async () => {
  const html = async (dialect: string, matter: string, body: string) => {
    const { feed } = publish(`dialect: ${dialect}`, {
      [`blog/${dialect === "jekyll" ? "_posts" : "posts"}/2026-01-01-a.md`]: `---\ntitle: A\ndate: 2026-01-01\n${matter}---\n${body}\n`,
    });
    return (await feed).items[0]!.content_html;
  };
  expect(await html("jekyll", "", "$$x$$")).toContain("<math");
  expect(await html("jekyll", "", "$HOME/$USER")).toBe("<p>$HOME/$USER</p>");
  expect(await html("hugo", "", "$x y$")).toBe("<p>$x y$</p>");
  expect(await html("hugo", "math: true\n", "$x y$")).toContain("<math");
  expect(await html("hugo", "math:\n  enable: true\n", "$x y$")).toContain("<math");
  expect(await html("hugo", "math:\n  enable: false\n", "$x y$")).not.toContain("<math");
  expect(await html("zola", "extra:\n  katex: true\n", "$x y$")).toContain("<math");
  expect(await html("hugo", "params:\n  math: true\n", "$x y$")).toContain("<math");
});

test("what Hugo's raw encloses is HTML in which nothing is Markdown but formulas", async () => {
  const html = async (body: string) => {
    const { feed } = publish("dialect: hugo", {
      "blog/content/posts/a.md": `---\ntitle: A\ndate: 2026-01-01\nmath: true\n---\n${body}\n`,
    });
    return (await feed).items[0]!.content_html;
  };
  expect(await html("{{< raw >}}\n**a**\n\n    1. [b](/c) `d`\n{{< /raw >}}")).toBe(
    "<p>**a**\n1. [b](/c) `d`</p>",
  );
  expect(await html("a {{< raw >}}<b>*b*</b> <!-- *c* -->&amp; $d{{< /raw >}} *e*")).toBe(
    "<p>a <b>*b*</b> &amp; $d <em>e</em></p>",
  );
  expect(
    await html("{{< rawhtml >}}\n<div>\n\n    <pre>\n    *a*\n\n  b</pre>\n</div>\n{{< /rawhtml >}}"),
  ).toBe("<div>\n<pre>    *a*\n\n  b</pre>\n</div>");
  expect(await html("{{< raw >}}\n\\[ a_1 \\\\ \\{n_2\\} \\]\n{{< /raw >}}")).toContain(
    "> a_1 \\\\ \\{n_2\\} </annotation>".replace(/ (?=<)|(?<=>) /g, ""),
  );
  expect(await html("{{% raw %}}*a*{{% /raw %}}")).toBe("<p><em>a</em></p>");
});
