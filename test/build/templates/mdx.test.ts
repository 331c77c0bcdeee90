import { describe, expect, test } from "vitest";
import type { TemplateContext } from "../../../src/build/templates/template-context.ts";
import { expand } from "./expand.ts";

const mdx = (markdown: string, context: Partial<TemplateContext> = {}) =>
  expand({ mdx: "always" }, markdown, context);
const text = (markdown: string, context: Partial<TemplateContext> = {}) =>
  mdx(markdown, context).markdown.trim();

describe("statements", () => {
  test("imports and exports go", () => {
    const source = [
      "import A from './a';",
      'import { B,\n  C } from "b"',
      "import './style.css'",
      "// import C from './c'",
      "/* and\n   nothing */",
      "",
      "export const x = {",
      "  a: 'one',",
      "",
      "  b: [1, 2],",
      "};",
      "",
      "Text.",
    ].join("\n");
    expect(text(source)).toBe("Text.");
  });

  test("in code, and sentences that begin with the word, stay", () => {
    const plain =
      "import taxes rise.\n\nexport is good.\n\n```js\nimport a from 'a';\nexport default a;\n```";
    expect(text(plain)).toBe(plain);
  });
});

describe("expressions", () => {
  test("comments go, literals are their text", () => {
    expect(text("a{/* no {b} */} {'it\\'s'}{\" \"}{`*c*`} {3}")).toBe("a it's \\*c\\* 3");
  });

  test("values of the front matter and exported texts are known", () => {
    expect(
      text("export const who = 'Ada';\n\nBy {who} on {frontMatter.day}.", { page: { day: "Monday" } }),
    ).toBe("By Ada on Monday.");
  });

  test("that are elements are what those hold", () => {
    expect(
      mdx("<Example>\n  {\n    <div>\n      <p><>one</></p>\n    </div>\n  }\n</Example>").markdown,
    ).toMatch(/<p>one<\/p>/);
  });

  test("others go, with a note", () => {
    const { markdown, notes } = mdx("a {list.map((x) => <li>{x}</li>)} b {props.c}");
    expect(markdown).toBe("a  b ");
    expect(notes.map(({ found }) => found)).toEqual(["`{list.map((x) => <li>{x}</li>)}`", "`{props.c}`"]);
  });

  test("a word that means nothing, a heading's id and escaped braces are text", () => {
    const plain = "## Title {#title}\n\nGET /users/{id} and \\{x}";
    expect(mdx(plain)).toEqual({ markdown: plain, notes: [] });
  });

  test("the truncate comment ends the excerpt", () => {
    expect(mdx("One.\n\n{/* truncate */}\n\nTwo.").excerpt).toBe("One.\n\n");
  });
});

describe("elements", () => {
  test("of HTML stay, with attributes as HTML has them", () => {
    expect(text('Press <kbd className="key" style={{ color: "red" }} tabIndex={0}>A</kbd>')).toBe(
      'Press <kbd class="key" tabindex="0">A</kbd>',
    );
    expect(text("<img src={require('./a.png').default} alt=\"A\" />")).toBe(
      '<p><img src="./a.png" alt="A"></p>',
    );
    expect(text("import pic from './b.png';\n\n<img src={pic} width={300} />")).toBe(
      '<p><img src="./b.png" width="300"></p>',
    );
  });

  test("hold Markdown, whatever its indentation", () => {
    expect(
      text("<div className='a'>\n\n    Some *text*\n\n    <div>\n        - b\n    </div>\n</div>\nNext"),
    ).toBe('<div class="a">\n\nSome *text*\n\n<div>\n\n- b\n\n</div>\n\n</div>\n\nNext');
  });

  test("that are headings hold Markdown too, and keep it from no line after them", () => {
    expect(text("<h4 className='x'>With `auto` and *em*</h4>")).toBe("#### With `auto` and *em*");
    expect(text('<h2 id="own">With `auto`\n  and <b>b</b></h2>\nnext')).toBe(
      "## With `auto` and <b>b</b> {#own}\nnext",
    );
    expect(
      text("<div>\n    <div>\n        <h3>One</h3>\n        line *two*\n\n        - a\n    </div>\n</div>"),
    ).toBe("<div>\n\n<div>\n\n### One\nline *two*\n\n- a\n\n</div>\n\n</div>");
    for (const other of ["<h3>\n<div>a</div>\n</h3>", '<h3 align="center">a</h3>', "<h3></h3>"])
      expect(text(other)).toContain("<h3");
  });

  test("that nobody knows are unwrapped, with one note for each name", () => {
    const { markdown, notes } = mdx(
      "<Fancy a={1}>\n  Some *text*\n</Fancy>\n\n<Fancy>x</Fancy> <Own.Thing />",
    );
    expect(markdown).toBe("Some *text*\n\nx ");
    expect(notes.map(({ found }) => found)).toEqual(["`<Fancy>`", "`<Own.Thing>`"]);
  });

  test("hold Markdown in summaries too", () => {
    expect(text("<details>\n<summary>A *b*</summary>\nc\n</details>")).toContain(
      "<summary>\n\nA *b*\n\n</summary>",
    );
  });

  test("lose the scheme in their attributes too", () => {
    expect(text('<a href="pathname:///x.html">a</a>')).toBe('<a href="/x.html">a</a>');
  });

  test("without an end are text", () => {
    expect(text("An Array<String> and <br> and a < b")).toBe("An Array&lt;String> and <br> and a < b");
  });

  test("in code stay", () => {
    const plain = "Use `<Tabs>` or\n\n```jsx\n<Tabs a={b}>\n```";
    expect(text(plain)).toBe(plain);
  });

  test("lose Docusaurus's scheme for files of the site", () => {
    expect(text("[a](pathname:///b.pdf)")).toBe("[a](/b.pdf)");
  });

  test("fragments go, styles and scripts with their content", () => {
    expect(text("<>a</> <style>{`b {}`}</style><script>c</script>")).toBe("a");
  });
});

describe("components", () => {
  test("tabs follow each other under their labels", () => {
    const source =
      '<Tabs>\n  <TabItem value="npm" label="NPM">\n\n    ```sh\n    npm i\n    ```\n\n  </TabItem>\n</Tabs>';
    expect(text(source)).toBe("<strong>NPM</strong>\n\n```sh\nnpm i\n```");
  });

  test("an element without content ends where it is closed at once", () => {
    expect(text('<iframe src="a" />\n\nb')).toBe('<iframe src="a"></iframe>\n\nb');
    expect(text('a <my-element b="c" /> <div /> d')).toBe('a <my-element b="c"></my-element> <div></div> d');
    expect(text("a <br /> <wbr/> b<hr/>")).toBe("a <br> <wbr> b<hr>");
  });

  test("a picture in one that chooses has no paragraph of its own", () => {
    const picture = '<picture>\n  <source media="(x)" srcset="d.png" />\n  <img src="l.png" />\n</picture>';
    expect(text(picture).replace(/\s*\n\s*/g, "")).toBe(
      '<picture><source media="(x)" srcset="d.png"><img src="l.png"></picture>',
    );
  });

  test("images, links, videos and asides are what they show", () => {
    expect(text("import a from './a.png';\n\n<Image src={a} alt='A' />")).toBe(
      '<p><img src="./a.png" alt="A"></p>',
    );
    expect(text('See <Link to="/b">*it*</Link>')).toBe('See <a href="/b">*it*</a>');
    expect(text('<YouTube id="dQw4w9WgXcQ" />')).toContain("<iframe");
    expect(text('<Callout type="tip" title="Hm">\n  Yes\n</Callout>')).toBe(
      "<blockquote>\n\n<strong>Hm</strong>\n\nYes\n\n</blockquote>",
    );
    expect(text("<Details summary='More'>\nYes\n</Details>")).toContain("<summary>More</summary>");
  });

  test("that are other files of the blog show those", () => {
    const files: Record<string, string> = {
      "./_a.mdx": "---\nb: c\n---\nA *b* <Part />\n",
      "docs/_p.mdx": "P",
    };
    const markdown = "import A from './_a.mdx';\nimport Part from '@site/docs/_p.mdx';\n\n<A />\n\nx";
    const expanded = expand({ mdx: "always" }, markdown, { textOf: (file) => files[file] });
    expect(expanded.markdown.trim()).toBe("A *b* P\n\nx");
    expect(expanded.notes).toEqual([]);
  });

  test("may be mapped by the publisher", () => {
    const mappings = new Map([["Price", "$amount €"]]);
    expect(text("It is <Price amount={3} />.", { mappings })).toBe("It is 3 €.");
  });
});

test.each(["likely", true] as const)("braces in formulas are TeX where formulas are %s", (math) => {
  for (const tex of [
    "$a^{n-1}$",
    "$\\frac{1}{2}$",
    "$$\\sum_{i=0}^{n} x_{i}$$",
    "$$\nx_{i} \\in \\{1\\}\n$$",
  ])
    expect(mdx(`A ${tex} {2}<Part>{3}</Part>`, { math }), tex).toMatchObject({ markdown: `A ${tex} 23` });
  for (const [money, shown] of [
    ["$1 {1} and $2", "$1 1 and $2"],
    ["\\$a_{1}$", "\\$a_1$"],
  ] as const)
    expect(text(money, { math }), money).toBe(shown);
});

test("only files that are MDX are read so, where the dialect has both", () => {
  expect(expand({ mdx: "by-name" }, "{1}").markdown).toBe("{1}");
  expect(expand({ mdx: "by-name" }, "{1}", { isMdx: true }).markdown).toBe("1");
  for (const start of [
    'import A from "a";\n',
    'import {\n  A,\n} from "a"\n',
    'import "./a.css"\n',
    "export const a = 1\n",
  ])
    expect(expand({ mdx: "by-name" }, `\n${start}\n{1}`).markdown.trim(), start).toBe("1");
  for (const none of ["import duties from Spain, “a”\n", "export default settings\n", "import os\n"])
    expect(expand({ mdx: "by-name" }, `${none}{1}`).markdown, none).toBe(`${none}{1}`);
  expect(expand({ mdx: "by-name" }, "## A {/*a*/}\n\n{/* b */}c").markdown).toBe("## A \n\nc");
});

test("pictures for each colour scheme are the light one", () => {
  const sources = '{{ light: "/l.png", dark: "/d.png" }}';
  for (const tag of [`<ThemedImage alt="A" sources=${sources} />`, `<Img alt="A" src=${sources} />`])
    expect(text(tag)).toBe('<p><img src="/l.png" alt="A"></p>');
  expect(text('<Image alt="A" src="/a.png" />')).toBe('<p><img src="/a.png" alt="A"></p>');
});

test("a quotation names whom its caption names", () => {
  expect(text("<Quote quote={`Great.`} name='Ann' title='CEO' image='/a.png' />")).toBe(
    text('<Other quote="Great." name="Ann" title="CEO" />'),
  );
  expect(text('<Pullquote citation="Ann">Great.</Pullquote>')).toContain("Great.\n\n— Ann");
  expect(text('<Quote by="Ann">Great.</Quote>')).toContain("Great.\n\n— Ann");
  expect(text('<Other quote="Great." name="Ann" />')).toContain("Great.\n\n— Ann");
  expect(text('<Quote caption="Jane Doe, CEO at X">\n\nGreat.\n\n</Quote>')).toBe(
    "<blockquote>\n\nGreat.\n\n— Jane Doe, CEO at X\n\n</blockquote>",
  );
});

describe("components in Markdown", () => {
  const md = (markdown: string) => expand({ mdx: "by-name" }, markdown).markdown.trim();

  test("with values in braces make it MDX", () => {
    expect(md("{1 + 1}<Frame a={false}>*b*</Frame> {/* c */}d")).toBe("*b* d");
    for (const none of [
      "{1}\n\n`<A b={1} />`",
      "{1}\n\n```\n<A b={1} />\n```",
      "{1} <a b={1}>",
      "{1} Map<A b={1}>",
      "{1} \\<A b={1} />",
    ])
      expect(md(none), none).toBe(none);
  });

  test("show what they hold as Markdown, and leave braces and HTML to it", () => {
    const rest = "{1 + 1} and {name}, <DIV>\n*a*</DIV>\n\n    <Part />";
    expect(md(`<Admonition type="note" title="T">\n**Bold**\n</Admonition>\n\n${rest}`)).toBe(
      `<blockquote>\n\n<strong>T</strong>\n\n**Bold**\n\n</blockquote>\n\n${rest}`,
    );
    expect(md(`<VPTeam size="small" :members="members" @click="a" />\n\n${rest}`)).toBe(rest);
  });

  test("are none where no end says that they are", () => {
    for (const text of [
      "A Vec<String> and <Enter> *a*",
      "<Details>\n*a*\n</Details>",
      '<Font color="red">a</Font>',
      "`<Part />`",
      "<Part />",
    ])
      expect(md(text), text).toBe(text === "<Part />" ? "" : text);
  });
});

test("tabs have the names that their set gives them", () => {
  const source = [
    "<Tabs",
    "  defaultValue='a'",
    "  values={[",
    "    { label: 'Short & <b>', value: 'a' },",
    '    { value: "b", label: "Long" },',
    "  ]}>",
    '<TabItem value="a">\n\nOne\n\n</TabItem>',
    '<TabItem value="b" label="Own">\n\nTwo\n\n</TabItem>',
    '<TabItem value="c">\n\nThree\n\n</TabItem>',
    "</Tabs>",
    '<Tabs><TabItem value="a">Four</TabItem></Tabs>',
  ].join("\n");
  const names = [...text(source).matchAll(/<strong>(.*?)<\/strong>/g)].map(([, name]) => name);
  expect(names).toEqual(["Short &amp; &lt;b&gt;", "Own", "c", "a"]);
});

test("tabs without names have those of a list, in its order (Nextra, Fumadocs)", () => {
  const items = "items={['npm', { label: 'B & c', disabled: true }, x, \"d\"]}";
  const tab = (more = "", text = "x") => `<Tabs.Tab${more}>${text}</Tabs.Tab>`;
  const inner = '<Tabs items={["in"]}><Tab>x</Tab></Tabs>';
  const source = `<Tabs ${items}>${tab()}${tab("", inner)}${tab(' value="own"')}${tab()}${tab()}${tab()}</Tabs>`;
  const names = [...text(source).matchAll(/<strong>(.*?)<\/strong>/g)].map(([, name]) => name);
  expect(names).toEqual(["npm", "B &amp; c", "in", "own", "d"]);
  expect(mdx(source).notes).toEqual([]);
});

test("trees of files are lists of their names", () => {
  const list = "<ul><li>a &amp; b<ul><li>c.js</li><li>d<ul><li>e</li></ul></li></ul></li><li>f</li></ul>";
  const tree = (t: string, p = "") =>
    `<${t}>\n  <${p}Folder name="a & b" defaultOpen>\n    <${p}File name="c.js" />\n    <${p}Folder name="d"><${p}File name="e" /></${p}Folder>\n  </${p}Folder>\n  <${p}File name="f" />\n</${t}>`;
  expect(text(tree("FileTree", "FileTree."))).toBe(list);
  expect(text(tree("Files"))).toBe(list);
  expect(text("<FileTree>\n\n- a\n  - b\n\n</FileTree>").trim()).toBe("- a\n  - b");
  expect(text('<File name="a.js">\n\n```js\nx\n```\n\n</File>')).toContain("<strong>a.js</strong>");
});

test("ids of headings are written as the renderer reads them", () => {
  const source = "## A `b` [#one]\n\n### C \\{#two}\n\n> #### D \\{#three\\}  \n\n";
  const plain = "## [#four]\n\n## E [#5]\n\n[#5]: https://x.example\n\nF [#six]\n\n```md\n## G [#seven]\n```";
  const shown = "## A `b` {#one}\n\n### C {#two}\n\n> #### D {#three}\n\n";
  expect(mdx(source + plain).markdown).toBe(shown + plain);
  expect(expand({ mdx: "by-name" }, source).markdown).toBe(source);
});

test("tabs in tabs leave the outer ones their names", () => {
  const set = (label: string) => `values={[{ value: "a", label: "${label}" }]}`;
  const inner = `<Tabs ${set("Inner")}><TabItem value="a">One</TabItem></Tabs>`;
  const source = `<Tabs ${set("Outer")}>${inner}<TabItem value="a">Two</TabItem></Tabs>`;
  const names = [...text(source).matchAll(/<strong>(.*?)<\/strong>/g)].map(([, name]) => name);
  expect(names).toEqual(["Inner", "Outer"]);
});

test("an unknown component shows the pictures that it lists", () => {
  const list = '["a.png", { src: "b.png", alt: "B" }, 3]';
  expect(text(`<Gallery images={${list}} />`)).toBe(
    '<p><img src="a.png" alt=""></p>\n\n<p><img src="b.png" alt="B"></p>',
  );
});

test("a card shows its description", () => {
  expect(text('<Card title="T" description="What & why" href="/y" />')).toBe(
    '<strong><a href="/y">T</a></strong>\n\nWhat &amp; why',
  );
});

test("a field of the front matter is one, whatever else has its name", () => {
  const source = 'export const title = "Other";\n\n{frontMatter.title} {title}';
  expect(text(source, { page: { title: "T" } })).toBe("T Other");
});

test("an address below the site's base is one from its root", () => {
  for (const name of ["useBaseUrl", "withBase", "url"]) {
    expect(text(`<a href={${name}('docs/a')}>b</a>`), name).toContain('href="/docs/a"');
    expect(text(`<a href={${name}('/docs/a')}>b</a>`), name).toContain('href="/docs/a"');
    expect(text(`<a href={${name}('https://c.example/')}>b</a>`), name).toContain(
      'href="https://c.example/"',
    );
  }
  expect(text("<img src={require('./a.png')} />")).toContain('src="./a.png"');
});

describe("a component that nobody knows", () => {
  test("links what it encloses, or its text, to the address that it has", () => {
    const anchor = '<a href="https://a.example/b">Go *there*</a>';
    expect(text('<Cta to="https://a.example/b">Go *there*</Cta>')).toBe(anchor);
    expect(text('See <Ext href="https://a.example/b">Go *there*</Ext>.')).toBe(`See ${anchor}.`);
    expect(text('<Redirect url="https://a.example/b">\n\nGo *there*\n\n</Redirect>').trim()).toBe(anchor);
    const named = '<a href="/b">Go there</a>';
    for (const attribute of ["text", "label", "title"])
      expect(text(`<Cta href="/b" ${attribute}="Go there" />`), attribute).toBe(named);
  });

  test("links no blocks, no other links, and nothing to what is no address", () => {
    expect(text('<Box href="/b">\n\nOne\n\nTwo\n\n</Box>')).not.toContain("<a");
    expect(text('<Box href="/b">[a](/c)</Box>')).toBe("[a](/c)");
    expect(text('<Box link="always">One</Box>')).toBe("One");
  });
});

describe("the path of an imported file", () => {
  const imports =
    "import data from './data.json';\nimport pic from './p.png';\nimport pdf from './b.pdf';\n\n";

  test("is shown nowhere", () => {
    for (const source of ["<Table text={data} />", "a {data}", "<Fancy title={data}>a</Fancy>"]) {
      const { markdown, notes } = mdx(imports + source);
      expect(markdown, source).not.toContain(".json");
      expect(notes, source).toMatchObject([{ rule: "unknown-tag" }]);
    }
    expect(text(`${imports}<Callout title={data}>a</Callout>`)).not.toContain(".json");
    expect(text(`${imports}{pic}<Tag text={pic} />`)).toBe("");
  });

  test("is the address of a picture or a link", () => {
    expect(text(`${imports}<Fancy photo={pic} />`)).toBe('<p><img src="./p.png" alt=""></p>');
    expect(text(`${imports}<Image src={pic} alt="A" />`)).toBe('<p><img src="./p.png" alt="A"></p>');
    expect(text(`${imports}<Cta href={pdf}>b</Cta>`)).toBe('<a href="./b.pdf">b</a>');
    expect(text(`${imports}<a href={data} title={data}>b</a>`)).toBe('<a href="./data.json">b</a>');
  });
});

describe("code", () => {
  test("given as a text is code as it is", () => {
    expect(text("<CodeBlock language='js'>{`a < b_c *d*`}</CodeBlock>")).toBe("```js\na < b_c *d*\n```");
    expect(text("<pre>{`a < b_c *d*`}</pre>")).toBe("<pre>a &lt; b_c *d*</pre>");
  });

  test("in fences is that code, under the name that its component gives it", () => {
    const fence = "```js\na\n```";
    const named = `<strong>a &amp; b.js</strong>\n\n${fence}`;
    for (const tag of ["File name", "Snippet filename", "Other file", "Other title", "CodeBlock title"])
      expect(text(`<${tag}="a & b.js">\n\n${fence}\n\n</${tag.split(" ")[0]}>`), tag).toBe(named);
    expect(text(`<CodeBlock>\n${fence}\n</CodeBlock>`)).toBe(fence);
    expect(text('<Code lang="js" filename="a & b.js" code="a" />')).toBe(named);
    const two = `${fence}\n\n${fence}`;
    expect(text(`<File name="x">\n\n${two}\n\n</File>`)).toBe(`<strong>x</strong>\n\n${two}`);
  });

  test("with words beside it is named by nothing", () => {
    for (const other of ["Words.\n\n```js\na\n```", "```js\na\n```\n\nWords.", "`a`"])
      expect(text(`<Person name="Ann">\n\n${other}\n\n</Person>`)).toBe(other);
  });

  test("may be the text of a file, and is nothing where there is none", () => {
    const textOf = (file: string) =>
      file === "./my_x.js" || file === "../y.ts" ? "let x_y = '<b>';\n" : undefined;
    const shown = "let x_y = '<b>';";
    const loaded = "import R from '!!raw-loader!./my_x.js';\n\n<CodeBlock language=\"js\">{R}</CodeBlock>";
    expect(text(loaded, { textOf })).toBe(`\`\`\`js\n${shown}\n\`\`\``);
    const named = 'import R from "../y.ts?raw";\n\n<Code code={R} lang="ts" />';
    expect(text(named, { textOf })).toBe(`\`\`\`ts\n${shown}\n\`\`\``);
    for (const source of [loaded, named, loaded.replace(/<.*/, "{R}")]) {
      const { markdown, notes } = mdx(source, { textOf: () => undefined });
      expect(markdown.trim()).toBe("");
      expect(new Set(notes.map(({ rule }) => rule))).toEqual(new Set(["unknown-tag"]));
    }
  });

  test("that only other readers take for code is MDX", () => {
    const block = "a\n\n```mdx-code-block\n<Foo>\n\nb\n\n</Foo>\n```\n\nc";
    expect(text(block).split(/\n+/)).toEqual(["a", "b", "c"]);
  });
});

describe("comments for the highlighter", () => {
  const marked = (codeMarks: "prism" | "shiki", lines: readonly string[]) =>
    expand({ codeMarks: [codeMarks] }, ["```js", ...lines, "```", "", lines[0]!].join("\n")).markdown.split(
      "\n",
    );

  test("go from code blocks of Docusaurus and Gatsby, with their lines", () => {
    const marks = [
      "// highlight-next-line",
      "  # highlight-start",
      "/* highlight-end */",
      "<!-- highlight-next-line -->",
    ];
    for (const mark of [...marks, "{/* highlight-start */}", "-- highlight-end"])
      expect(marked("prism", [mark, "a();"])).toEqual(["```js", "a();", "```", "", mark]);
    expect(marked("prism", ["a(); // highlight-line"])).toEqual([
      "```js",
      "a();",
      "```",
      "",
      "a(); // highlight-line",
    ]);
    expect(marked("prism", ["// highlight-next-line of what follows"])).toContain(
      "// highlight-next-line of what follows",
    );
  });

  test("go from code blocks of Shiki", () => {
    expect(marked("shiki", ["a(); // [!code ++]", "b # [!code word:b:1]", "// [!code highlight:3]"])).toEqual(
      ["```js", "a();", "b", "```", "", "a(); // [!code ++]"],
    );
    expect(marked("shiki", ["x[!code]"])).toContain("x[!code]");
  });
});

describe("marks of a span of code for the highlighter", () => {
  const shown = (span: string, codeMarks: "prism" | "shiki" = "shiki") =>
    expand({ codeMarks: [codeMarks] }, `a ${span} b`).markdown.slice(2, -2);

  test("go from its end", () => {
    expect(shown("`const x = 1{:js}`")).toBe("`const x = 1`");
    expect(shown("`name{:.entity.name-x}`")).toBe("`name`");
    expect(shown("`` a`b{:c++} ``")).toBe("`` a`b ``");
    expect(shown("`[1, 2].join('-'){:js}`")).toBe("`[1, 2].join('-')`");
  });

  test("are none elsewhere, nor where they are all there is", () => {
    for (const span of ["`{:js}`", "`a {:ok}`", "`#{:a}`", "`%{:a}`", "`x{:js} y`", "`x{: js}`", "`x{:js`}"])
      expect(shown(span), span).toBe(span);
    expect(shown("`x{:js}`", "prism")).toBe("`x{:js}`");
    const fenced = "```\nx{:js}\n```";
    expect(expand({ codeMarks: ["shiki"] }, fenced).markdown).toBe(fenced);
  });
});
