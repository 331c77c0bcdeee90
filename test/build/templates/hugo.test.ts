import { describe, expect, test } from "vitest";
import type { TemplateContext } from "../../../src/build/templates/template-context.ts";
import { expand } from "./expand.ts";

const hugo = (markdown: string, context: Partial<TemplateContext> = {}) =>
  expand({ language: "hugo" }, markdown, context);
const text = (markdown: string, context: Partial<TemplateContext> = {}) => hugo(markdown, context).markdown;

describe("figures", () => {
  test("a figure without caption is an image", () => {
    expect(text('{{< figure src="a.png" alt="A" width="300" >}}')).toBe(
      '<p><img src="a.png" alt="A" width="300"></p>',
    );
  });

  test("title, caption and credit stand under the image", () => {
    expect(
      text('{{< figure src="a.png" title="T" caption="C [x](/y)" attr="Ada" attrlink="/ada" link="/big" >}}'),
    ).toBe(
      '<figure><a href="/big"><img src="a.png" alt="C x"></a><figcaption>\n\n**T** C [x](/y) [Ada](/ada)\n\n' +
        "</figcaption></figure>",
    );
  });

  test("arguments may stand on lines of their own, and in raw strings", () => {
    expect(text('{{< figure\n  src="a.png"\n  alt=`say "a"`\n>}}')).toBe(
      '<p><img src="a.png" alt="say &quot;a&quot;"></p>',
    );
  });

  test("themes' images are images", () => {
    expect(text('{{< img src="a.png" alt="A" >}} {{< image "b.png" "B" >}}')).toBe(
      '<img src="a.png" alt="A"> <img src="b.png" alt="B">',
    );
  });
});

describe("code", () => {
  test("a highlight block becomes fenced code", () => {
    expect(text('{{< highlight go "linenos=table" >}}\nx := 1\n{{< /highlight >}}')).toBe(
      "```go\nx := 1\n```",
    );
  });

  test("highlighted code in a sentence is a code span", () => {
    expect(text('a {{< highlight sh "hl_inline=true" >}}ls `x`{{< /highlight >}} b')).toBe(
      "a `` ls `x` `` b",
    );
  });

  test("what a theme's shortcode with a name like code encloses is code, unless it holds shortcodes", () => {
    for (const [args, language] of [
      ["bash", "bash"],
      ["syntax=yaml id=a", "yaml"],
    ])
      expect(text(`{{< text ${args} >}}\n# a\n{{< /text >}}`)).toBe(`\`\`\`${language}\n# a\n\`\`\``);
    expect(text("{{< text bash >}}\n$ a -f {{< tree >}}/b *c*\n{{< /text >}}")).toBe(
      "```bash\n$ a -f /b *c*\n```",
    );
    expect(text("1. a\n\n    {{< text bash >}}\n    # b\n      c\n    {{< /text >}}")).toBe(
      "1. a\n\n    ```bash\n    # b\n      c\n    ```",
    );
    expect(text("{{< code-toggle file=hugo >}}\n[a]\nb = '*'\n{{< /code-toggle >}}")).toBe(
      "```\n[a]\nb = '*'\n```",
    );
    expect(text('{{< tab name="Bash" codelang="bash" >}}\necho *a*\n{{< /tab >}}')).toBe(
      "<strong>Bash</strong>\n\n```bash\necho *a*\n```",
    );
    expect(text('{{< code-tabs >}}{{< tab "A" >}}*a*{{< /tab >}}{{< /code-tabs >}}')).toContain(
      "<strong>A</strong>\n\n*a*",
    );
    expect(text('{{< code "A title" >}}x{{< /code >}}')).toBe("```\nx\n```");
  });

  test("what only looks like a language of code is a label or a parameter, and content stays", () => {
    expect(text('{{< tab "Go" >}}\n*a*\n{{< /tab >}}')).toBe("<strong>Go</strong>\n\n*a*");
    expect(text("{{< tab go >}}\n*a*\n{{< /tab >}}")).toBe("<strong>go</strong>\n\n*a*");
    for (const tag of ['details "Shell"', 'spoiler text="Shell"'])
      expect(text(`{{< ${tag} >}}\n*a*\n{{< /${tag.split(" ")[0]} >}}`)).toBe(
        "<details>\n<summary>Shell</summary>\n\n*a*\n\n</details>",
      );
    expect(text('{{< hint c="2" >}}\n*a*\n{{< /hint >}}')).toContain("*a*");
    for (const args of ['text="t"', "text  = `t`", '"Go"', '"text of it"'])
      expect(text(`a {{< tooltip ${args} >}}*word*{{< /tooltip >}} b`)).toBe("a *word* b");
    expect(text('{{< box "bash" >}}\n*a*\n{{< /box >}}')).toBe("```bash\n*a*\n```");
  });

  test("a publisher's mapping keeps code that a tag encloses, too", () => {
    const mapped = (mapping: string) =>
      text("{{< text bash >}}a *b*{{< /text >}}", { mappings: new Map([["text", mapping]]) });
    expect(mapped("keep")).toBe("a *b*");
    expect(mapped("<pre>$body</pre>")).toBe("<pre>a *b*</pre>");
  });

  test("files that are put in, as text or as code", () => {
    const files: Record<string, string> = { "a/b.md": "---\nt: x\n---\nA *b*\n", "c.yaml": "d: 1\n" };
    const textOf = (file: string) => files[file];
    expect(text('{{% include "/a/b.md" %}}', { textOf })).toBe("A *b*");
    expect(text('{{< readfile file="c.yaml" code="true" lang="yaml" >}}', { textOf })).toBe(
      "```yaml\nd: 1\n```",
    );
    expect(hugo('{{< readfile "c.yaml" >}}', { textOf }).notes).toHaveLength(1);
    expect(hugo('{{< include "none.md" >}}', { textOf }).notes).toHaveLength(1);
  });

  test("escaped shortcodes are shown, in text and in code", () => {
    expect(text("Write {{</* figure src=x */>}} or `{{%/* ref a */%}}`.")).toBe(
      "Write {{< figure src=x >}} or `{{% ref a %}}`.",
    );
  });

  test("what gives plain text is run in code too, all else stays there as it is", () => {
    const run = (markdown: string) => text(markdown, { page: { ver: "v1 & `2`" } });
    const code = [
      "```sh\nget {{< param ver >}} {{% ref `other.md` %}}\n```",
      'a\n\n    get {{< param "ver" >}} {{< relref path="other.md" >}}',
    ];
    expect(run(code[0]!)).toBe("```sh\nget v1 & `2` https://blog.example/other/\n```");
    expect(run(code[1]!)).toBe("a\n\n    get v1 & `2` https://blog.example/other/");
    expect(run("{{< highlight go >}}\n{{< param ver >}}\n{{< /highlight >}}")).toBe("```go\nv1 & `2`\n```");
    for (const tag of [
      "{{< youtube a >}}",
      "{{< params ver >}}",
      "{{< param none >}}",
      '[a]({{< ref "gone.md" >}})',
    ])
      expect(run(`\`\`\`\n${tag}\n\`\`\``)).toBe(`\`\`\`\n${tag}\n\`\`\``);
    expect(run("```\n{{</* param ver */>}}\n```")).toBe("```\n{{< param ver >}}\n```");
    expect(
      expand({ language: "hugo" }, "`{{< param v >}}`", { mappings: new Map([["param", "3"]]) }).markdown,
    ).toBe("`3`");
  });

  test("Go templates are content, in text and in code", () => {
    const plain = "Use {{ .Title }}.\n\n```\n{{ range .Pages }}{{ end }}\n```\n";
    expect(hugo(plain)).toEqual({ markdown: plain, notes: [] });
  });
});

describe("embeds", () => {
  test("videos become frames, which the renderer links", () => {
    expect(text("{{< youtube dQw4w9WgXcQ >}}")).toContain('src="https://www.youtube.com/embed/dQw4w9WgXcQ"');
    expect(text('{{< youtube id="dQw4w9WgXcQ" title="T" >}}')).toContain('title="T"');
    expect(text("{{< vimeo 55073825 >}}")).toContain('src="https://player.vimeo.com/video/55073825"');
  });

  test("videos are known by a tag that names the service, and their id", () => {
    for (const tag of [
      'youtube-80 id="dQw4w9WgXcQ"',
      'youtube-enhanced id="dQw4w9WgXcQ"',
      'lite-youtube videoid="dQw4w9WgXcQ"',
      'ytembed "dQw4w9WgXcQ"',
    ])
      expect(hugo(`{{< ${tag} >}}`), tag).toEqual({
        markdown: '<iframe src="https://www.youtube.com/embed/dQw4w9WgXcQ" title=""></iframe>',
        notes: [],
      });
    expect(text("a {{< my-vimeo 55073825 >}}")).toContain('src="https://player.vimeo.com/video/55073825"');
    for (const tag of [
      'youtube-channel "Ada and Bob"',
      "youtube-stats id=a",
      "vimeo-album abc",
      "youtube-list a b",
    ])
      expect(text(`{{< ${tag} >}}`).trim(), tag).toBe("");
  });

  test("posts, gists and pictures elsewhere become links", () => {
    expect(text('{{< tweet user="ada" id="877500564405444608" >}}')).toContain(
      'href="https://x.com/ada/status/877500564405444608"',
    );
    expect(text("{{< tweet 877500564405444608 >}}")).toContain("https://x.com/i/status/877500564405444608");
    expect(text('{{< x user="ada" id="1" >}}')).toContain("https://x.com/ada/status/1");
    expect(text("{{< gist spf13 7896402 >}}")).toContain("https://gist.github.com/spf13/7896402");
    expect(text("{{< instagram CxOWiQNP2MO >}}")).toContain("https://www.instagram.com/p/CxOWiQNP2MO/");
  });
});

describe("links", () => {
  test("ref and relref become permalinks, dead ones are noted", () => {
    expect(text('[a]({{< ref "other.md" >}}) [b]({{% relref path="other.md" %}})')).toBe(
      "[a](https://blog.example/other/) [b](https://blog.example/other/)",
    );
    expect(hugo('[a]({{< ref "gone.md" >}})').notes).toMatchObject([{ rule: "dead-link" }]);
  });

  test("a dead address is shown nowhere, in text neither", () => {
    const gone = '{{< ref "gone.md" >}}';
    const { markdown, notes } = hugo(
      `See ${gone}: [a](<${gone}>) <a href='${gone}#x'>b</a> ${gone}#part, [r].\n\n[r]: ${gone}\n`,
    );
    expect(markdown).toBe(
      "See : [a](<.dead-link.broadsheet>) <a href='.dead-link.broadsheet#x'>b</a> , [r].\n\n[r]: .dead-link.broadsheet\n",
    );
    expect(notes).toMatchObject([{ rule: "dead-link" }]);
    const own = "```css\n.dead-link { color: red }\n```\n";
    expect(text(`${own}${gone}`)).toBe(own);
  });

  test("that nobody knows leave a message, and the link that a title has", () => {
    expect(hugo('{{< alert type="warning" message="Mind *this*." >}}').markdown).toContain("Mind *this*.");
    expect(hugo('{{< card link="/docs?a&b" title="Do & docs" icon="book" >}}').markdown).toBe(
      '<a href="/docs?a&amp;b">Do &amp; docs</a>',
    );
    expect(hugo('{{< article link="/docs/" >}}').markdown.trim()).toBe('<a href="/docs/">/docs/</a>');
    expect(hugo('{{< ad link="none" >}}').markdown.trim()).toBe("");
  });

  test("ref to a heading of the article itself stays", () => {
    expect(hugo('[a]({{< ref "#b" >}})')).toEqual({ markdown: "[a](#b)", notes: [] });
  });

  test("param is a value of the front matter", () => {
    expect(
      text("<{{% param eventURL %}}?{{< param a.b >}}>", {
        page: { eventUrl: "https://e.example", a: { b: 1 } },
      }),
    ).toBe("<https://e.example?1>");
  });
});

describe("blocks", () => {
  test("details stay details", () => {
    expect(text('{{< details summary="More" >}}\nSome *text*\n{{< /details >}}')).toBe(
      "<details>\n<summary>More</summary>\n\nSome *text*\n\n</details>",
    );
  });

  test("an alert becomes a quotation with its title in bold", () => {
    expect(text('{{% alert title="Mind" color="warning" %}}\nThe *gap*\n{{% /alert %}}\nafter')).toBe(
      "<blockquote>\n\n<strong>Mind</strong>\n\nThe *gap*\n\n</blockquote>\n\nafter",
    );
    expect(text("{{< notice tip >}}Try{{< /notice >}}")).toContain("<strong>Tip</strong>\n\nTry");
  });

  test("code of themes is code, buttons are links", () => {
    const code = '{{< code language="go" title="a.go" >}}\n{{ .A }}\n{{< /code >}}';
    expect(text(code)).toBe("<strong>a.go</strong>\n\n```go\n{{ .A }}\n```");
    expect(text(code.replace(/ title="[^"]*"/, ""))).toBe("```go\n{{ .A }}\n```");
    expect(text("{{< code >}}\n```go\na\n```\n{{< /code >}}")).toBe("```go\na\n```");
    expect(text('{{< button href="/a" >}}Go{{< /button >}}')).toBe('<a href="/a">Go</a>');
  });

  test("columns stand below each other", () => {
    expect(text("{{< columns >}}\na\n<---> <!-- x -->\nb\n{{< /columns >}}")).toBe("a\n\nb");
  });

  test("an icon is no title", () => {
    expect(text('{{< alert "triangle" >}}x{{< /alert >}}')).toBe("<blockquote>\n\nx\n\n</blockquote>");
  });

  test("blocks nest, and indentation inside of them is layout", () => {
    const source = '{{< tabs >}}\n\n    {{< tab "One" >}}\n    First\n    {{< /tab >}}\n\n{{< /tabs >}}';
    expect(text(source)).toBe("<strong>One</strong>\n\nFirst");
  });

  test("comments and inline shortcodes go with their content", () => {
    expect(text("a{{< comment >}} b {{< youtube x >}} {{< /comment >}}c")).toBe("ac");
    expect(text("a{{< x.inline >}}{{ now }}{{< /x.inline >}}c")).toBe("ac");
  });

  test("a quotation in a list keeps to its item", () => {
    expect(text("1. One\n   {{% note %}}\n   Two\n   {{% /note %}}\n2. Three")).toBe(
      "1. One\n   <blockquote>\n\n   <strong>Note</strong>\n\n   Two\n\n   </blockquote>\n\n2. Three",
    );
  });
});

describe("shortcodes that nobody knows", () => {
  test("go, and leave what they enclose", () => {
    const { markdown, notes } = hugo("{{< card 1 >}}\nText\n{{< /card >}}\n{{< card />}}{{< own/thing >}}");
    expect(markdown).toBe("Text\n\n");
    expect(notes.map(({ found }) => found)).toEqual(["`{{< card >}}`", "`{{< own/thing >}}`"]);
  });

  test("with quotation marks that do not pair are still read", () => {
    expect(text('a {{< card x="5" 3" >}} b')).toBe("a  b");
  });
});

describe("shortcodes of themes", () => {
  test.each([
    [
      "a{{< script >}}\nlet b = `*`;\n{{< /script >}}{{< css >}}.c{}{{< /css >}}{{< style >}}.d{}{{< /style >}}",
      "a",
    ],
    ['a {{< style "color: red" >}}*b*{{< /style >}}', "a *b*"],
    ['a {{< person "/b" B "c" >}}', 'a <a href="/b">B</a>'],
    [
      'a {{< staticref "uploads/b.pdf" "newtab" >}}*b*{{< /staticref >}}',
      'a <a href="/uploads/b.pdf">*b*</a>',
    ],
    ['{{< cta cta_text="Do & b" cta_link="/x" >}}', '<a href="/x">Do &amp; b</a>'],
    ['a {{< mention "ada" >}}', "a ada"],
    [
      '{{< tabs items="JSON, YAML" >}}{{< tab >}}a{{< /tab >}}{{< tab >}}{{< tabs >}}{{< tab "c" >}}b{{< /tab >}}{{< /tabs >}}{{< /tab >}}{{< /tabs >}}',
      "<strong>JSON</strong>\n\na\n\n<strong>YAML</strong>\n\n<strong>c</strong>\n\nb",
    ],
    [
      '{{< gallery-item src="https://b.example/1015/1600" caption="c" >}}',
      '<figure><img src="https://b.example/1015/1600" alt=""><figcaption>c</figcaption></figure>',
    ],
    ['{{< echarts >}}\n{ "*": "*" }\n{{< /echarts >}}', '```\n{ "*": "*" }\n```'],
    ['a {{< person url="/b" name="B" text="c" >}}', 'a <a href="/b">B</a>'],
    [
      '{{< music url="/a.mp3" name=Wave artist=Old cover="/a.jpg" >}}',
      'Wave (Old)\n\n<audio src="/a.mp3"></audio>',
    ],
    ["{{< clip a.webm >}}", '<video src="a.webm"></video>'],
    ["{{< hint info >}}\na\n{{< /hint >}}", "<blockquote>\n\n<strong>Info</strong>\n\na\n\n</blockquote>"],
    ["{{< tip >}}\na\n{{< /tip >}}", "<blockquote>\n\n<strong>Tip</strong>\n\na\n\n</blockquote>"],
    ["a {{< kbd Ctrl >}}", "a <kbd>Ctrl</kbd>"],
    ['a {{< github repo="b/c" >}}', 'a <a href="https://github.com/b/c">b/c</a>'],
    [
      '{{< youtubeLite id="SgXhGb-7QbU" label="A film" >}}',
      '<iframe src="https://www.youtube.com/embed/SgXhGb-7QbU" title="A film"></iframe>',
    ],
    [
      'a {{< mastodon status="https://m.example/@a/1" >}}',
      'a <a href="https://m.example/@a/1">Post on Mastodon</a>',
    ],
  ])("%s", (source, expected) => {
    const { markdown, notes } = expand({ language: "hugo" }, source);
    expect({ markdown: markdown.trim(), notes }).toEqual({ markdown: expected, notes: [] });
  });

  test("what is unknown keeps its title and what it encloses", () => {
    expect(text('{{< thing caption="c" >}}\nd\n{{< /thing >}}')).toBe("d\n\nc");
    expect(text('{{< thing icon="x" header="A & b" >}}\nc\n{{< /thing >}}').trim()).toBe(
      "<strong>A &amp; b</strong>\n\nc",
    );
    expect(text('a {{< thing title="b" >}}c{{< /thing >}}')).toBe("a c");
  });
});

test.each([
  [
    "an end with a blank behind its slash",
    '{{< details "T" >}}\nx\n{{</ details >}}',
    "<summary>T</summary>\n\nx",
  ],
  ["with percent signs", '{{% notice "tip" %}}\nx\n{{%/ notice %}}', "<strong>Tip</strong>\n\nx"],
  [
    "the link of a figure",
    '{{< figure src="a.png" href="/z" >}}',
    '<a href="/z"><img src="a.png" alt=""></a>',
  ],
  [
    "the caption of a video",
    '{{< video src="a.mp4" caption="My *film*" >}}',
    "<figcaption>\n\nMy *film*\n\n</figcaption>",
  ],
  [
    "whom a quotation is of, and where",
    '{{< quote author="A" source="B" url="/b" >}}x{{< /quote >}}',
    "x\n\n— A, [B](</b>)",
  ],
  ["where alone", '{{< quote source="B" url="/b" >}}x{{< /quote >}}', "x\n\n— [B](</b>)"],
  [
    "a summary in Markdown",
    '{{< details summary="**x** `<c>` & y" >}}z{{< /details >}}',
    "<summary><strong>x</strong> <code>&lt;c&gt;</code> &amp; y</summary>",
  ],
])("%s", (_, source, shown) => {
  const { markdown, notes } = expand({ language: "hugo" }, source);
  expect(markdown).toContain(shown);
  expect(notes).toEqual([]);
});

test.each([
  ['{{< codeberg repo="a/b" >}}', '<p><a href="https://codeberg.org/a/b">a/b</a></p>'],
  ['{{< gitea server="https://git.example/" repo="a/b" >}}', '<a href="https://git.example/a/b">a/b</a>'],
  ['{{< huggingface dataset="a/b" >}}', '<a href="https://huggingface.co/datasets/a/b">a/b</a>'],
  ['Now {{< badge "new" >}} and {{< badge content="old" >}}.', "Now new and old."],
  [
    '{{< timelineItem header="Where" badge="2020" subheader="What" >}}How{{< /timelineItem >}}',
    "<strong>Where (2020)</strong>\n\nWhat\n\nHow",
  ],
  [
    '{{< accordion mode="open" >}}{{< accordionItem title="A" >}}x{{< /accordionItem >}}{{< /accordion >}}',
    "<details>\n<summary>A</summary>\n\nx\n\n</details>",
  ],
  ['{{< fold "A" >}}x{{< /fold >}}', "<details>\n<summary>A</summary>\n\nx\n\n</details>"],
  [
    '{{< filetree/container >}}\n{{< filetree/folder name="a" >}}\n{{< filetree/file name="b.md" >}}\n{{< /filetree/folder >}}\n{{< /filetree/container >}}',
    "<ul><li>a<ul><li>b.md</li></ul></li></ul>",
  ],
])("a card or the like of a theme: %s", (source, shown) => {
  const { markdown, notes } = expand({ language: "hugo" }, source);
  expect(markdown.trim()).toContain(shown);
  expect(markdown.match(/<details/g)?.length ?? 1).toBe(1);
  expect(notes).toEqual([]);
});

test("icons of Font Awesome go, but not in code", () => {
  const source =
    "[**:(far fa-file-archive fa-fw):here**](/a) and :(fas fa-camera): there `:(fas fa-x):` :(fast)";
  expect(expand({ fontAwesome: true }, source).markdown).toBe(
    "[**here**](/a) and there `:(fas fa-x):` :(fast)",
  );
});

test("a sample of code is a file of the folder of examples", () => {
  const textOf = (file: string, folders: readonly string[]) =>
    file === "pods/a.yaml" && folders.includes("examples") ? "kind: Pod\n" : undefined;
  const shown = (source: string) => expand({ language: "hugo" }, source, { textOf });
  expect(shown('{{% code_sample file="pods/a.yaml" %}}').markdown.trim()).toBe("```yaml\nkind: Pod\n```");
  expect(shown('{{< codenew language="txt" file="/pods/a.yaml" >}}').markdown.trim()).toBe(
    "```txt\nkind: Pod\n```",
  );
  expect(shown('{{% code_sample file="pods/b.yaml" %}}').notes).toHaveLength(1);
});
