import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readFrontMatter } from "../../../src/build/frontmatter/read-front-matter.ts";

const PLAIN = { metaHeaders: false, mdx: false };
const read = (text: string, options = PLAIN) => readFrontMatter("a.md", text, options);
const rules = (text: string, options = PLAIN) =>
  read(text, options).problems.map(
    ({ severity, rule, line, column }) => `${severity} ${rule} ${line}:${column}`,
  );

describe("fences", () => {
  test.each([
    ["---\ntitle: A\n---\nBody\n", "yaml", "Body\n", 4],
    ["---  \ntitle: A\n--- \t\n\nBody", "yaml", "\nBody", 4],
    ["---\ntitle: A\n...\nBody", "yaml", "Body", 4],
    ["---\ntitle: A\n...\nBody\n---\nBody", "yaml", "Body\n---\nBody", 4],
    ["\ufeff---\ntitle: A\n---\nBody", "yaml", "Body", 4],
    ["---\r\ntitle: A\r\n---\r\nBody\r\n", "yaml", "Body\r\n", 4],
    ["\n\n---\ntitle: A\n---\nBody", "yaml", "Body", 6],
    ["---\ntitle: A\n---", "yaml", "", 3],
    ["---\ntitle: A\n----: no\n---\nBody", "yaml", "Body", 5],
    ["---\ntitle: A\n---\n---\nBody", "yaml", "---\nBody", 4],
    ["--- # comment\ntitle: A\n---\nBody", "yaml", "Body", 4],
    ["-----\ntitle: A\n-----\nBody", "yaml", "Body", 4],
    ["---yaml\ntitle: A\n---\nBody", "yaml", "Body", 4],
    ["---YML\ntitle: A\n---\nBody", "yaml", "Body", 4],
    ["title: A\ndate: 2020-01-01\n---\nBody", "yaml", "Body", 4],
    ['+++\ntitle = "A"\n+++\nBody', "toml", "Body", 4],
    ['\ufeff+++ \r\ntitle = "A"\r\n+++\r\nBody', "toml", "Body", 4],
    ['--- toml\ntitle = "A"\n---\nBody', "toml", "Body", 4],
    ['{\n  "title": "A"\n}\n\nBody', "json", "\nBody", 4],
    ['{"title": "A"} Body', "json", " Body", 1],
    ['{"title": "A", "x": "}\\"{"}\r\nBody', "json", "Body", 2],
    ['---json\n{"title": "A"}\n---\nBody', "json", "Body", 4],
    [';;;\n"title": "A",\n"n": 1\n;;;\nBody', "json", "Body", 5],
  ])("%j", (text, fence, body, bodyLine) => {
    const matter = read(text);
    expect(matter.problems).toEqual([]);
    expect(matter.data.title).toMatch(/^A/);
    expect(matter).toMatchObject({ fence, body, bodyLine });
  });

  test.each([
    "",
    "Text",
    "---",
    "---\n\nAfter a thematic break",
    "---\n\nA paragraph\n\n---\n\nAnother",
    "-----\nText\n-----\n",
    "- - -\ntitle: x\n---\n",
    "+++ text\ntitle = 1\n+++\n",
    "++++\n",
    "{% raw %}\n{{ x }}",
    "{ x }",
    "Heading: with a colon\n---\nText",
    "title: A\n\nprose that goes on\n---\nText",
    "---note the thing\nText",
    "Title: A\n\nBody",
    'export const meta = {title: "A"}\n',
  ])("%j has none", (text) => {
    expect(read(text)).toMatchObject({ data: {}, body: text, bodyLine: 1, fence: "none", problems: [] });
  });

  test.each([
    "---\n---\nBody",
    "---\n\n---\nBody",
    "---\n# only a comment\n---\nBody",
    "---\n#\n\n---\nBody",
    "+++\n+++\nBody",
    "{}\nBody",
  ])("%j is empty", (text) => {
    expect(read(text)).toMatchObject({ data: {}, body: "Body", problems: [] });
  });

  test.each([
    ["---\ntitle: A\n\nBody", "error front-matter-unclosed 1:1"],
    ["\n---\n# c\ntitle: A", "error front-matter-unclosed 2:1"],
    ['+++\ntitle = "A"\n', "error front-matter-unclosed 1:1"],
    ['{"title": "A"\n\nBody', "error front-matter-unclosed 1:1"],
    ["---js\n{}\n---\n", "error front-matter-language 1:1"],
    ["---\tJavaScript \nx\n---\n", "error front-matter-language 1:1"],
    ["---coffee\nx\n---\n", "error front-matter-language 1:1"],
    ["--- ruby\nx\n---\n", "error front-matter-language 1:1"],
    ["---constructor\nx\n---\n", "error front-matter-language 1:1"],
    ["~~~ruby\nfront_matter do\n  title 'A'\nend\n~~~\nText", "error front-matter-language 1:1"],
    ["~~~<%\nfront_matter do\nend\n%>~~~\nText", "error front-matter-language 1:1"],
    ["```{%\n  front_matter do\nend", "error front-matter-language 1:1"],
    ["---\n- a\n- b\n---\n", "error front-matter-shape 2:1"],
    ["---\njust text\n---\n", "error front-matter-shape 2:1"],
    ["---\nnull\n---\n", "error front-matter-shape 2:1"],
    ["---json\n[1]\n---\n", "error front-matter-shape 2:1"],
    ["---json\n12\n---\n", "error front-matter-shape 2:1"],
  ])("%j is refused: %s", (text, problem) => {
    expect(rules(text)).toEqual([problem]);
    expect(read(text).data).toEqual({});
  });

  test("a text may begin with code in Ruby", () => {
    const text = "~~~ruby\nputs front_matter\n~~~\nText";
    expect(read(text)).toMatchObject({ body: text, problems: [] });
    expect(read("~~~{%\nfront_matter do\nend\n%}~~~\nText").body).toBe("Text");
  });

  test("code is never run, under any name", () => {
    for (const name of ["js", "javascript", "JS", "coffee", "cson", "node", "ts", "json", "yaml", "toml"]) {
      read(`---${name}\n(globalThis.ran = true, {title: "A"})\n---\n`);
      read(`---${name}\n!!js/function "function () { globalThis.ran = true }"\n---\n`);
    }
    readFrontMatter("a.mdx", "export const meta = (globalThis.ran = true, {})\n", {
      metaHeaders: false,
      mdx: true,
    });
    readFrontMatter("a.mdx", "export const meta = {a: globalThis.ran = true}\n", {
      metaHeaders: false,
      mdx: true,
    });
    expect(globalThis).not.toHaveProperty("ran");
  });

  test("the same broken file is broken every time", () => {
    const text = "---\ntitle: [\n---\nBody";
    expect(read(text)).toMatchObject({ body: "Body" });
    expect(rules(text)).toEqual(rules(text));
    expect(rules(text)).toHaveLength(1);
  });
});

test("Windows line ends are no part of values, and do not stop repairs", () => {
  const matter = read("---\r\ntitle: Foo: bar\r\ntext: |\r\n  x\r\n  y\r\n---\r\nBody\r\n");
  expect(matter.data).toEqual({ title: "Foo: bar", text: "x\ny\n" });
  expect(matter.problems).toMatchObject([{ rule: "front-matter-quotes", line: 2, column: 8 }]);
  expect(matter.body).toBe("Body\r\n");
});

describe("Pelican and MultiMarkdown headers", () => {
  const HEADERS = { metaHeaders: true, mdx: false };

  test("lines up to a blank one, indented lines continue", () => {
    const text = "Title: A: b\r\nDate: 2010-12-03 10:20\r\nSummary: one\r\n    two\r\nSlug:x\r\n\r\nBody";
    const matter = read(text, HEADERS);
    expect(matter).toMatchObject({
      data: { Title: "A: b", Date: "2010-12-03 10:20", Summary: "one\ntwo", Slug: "x" },
      body: "Body",
      bodyLine: 7,
      fence: "pelican",
      problems: [],
    });
    expect(matter.locate("Summary")).toEqual({ line: 3, column: 1 });
  });

  test("a line that is no header ends them, and belongs to the body", () => {
    expect(read("Title: A\nText", HEADERS)).toMatchObject({
      data: { Title: "A" },
      body: "Text",
      bodyLine: 2,
    });
  });

  test("a key that is there twice is warned of, the last one counts", () => {
    expect(rules("Tags: a\nTags: b\n\n", HEADERS)).toEqual(["warning duplicate-key 2:1"]);
    expect(read("Tags: a\nTags: b\n\n", HEADERS).data).toEqual({ Tags: "b" });
  });

  test.each(["https://example.com/\n\nText", "Two words: x\n", "\nTitle: A", "# Title: A"])(
    "%j has none",
    (text) => {
      expect(read(text, HEADERS)).toMatchObject({ fence: "none", body: text });
    },
  );

  test("fences still count", () => {
    expect(read("---\ntitle: A\n---\nBody", HEADERS)).toMatchObject({ fence: "yaml", data: { title: "A" } });
  });
});

describe("Nikola's headers", () => {
  const LINES = ".. title: A: b\n.. slug: a\n.. date: 2015-03-25 21:44:25 UTC-05:00\n.. link:\n";
  const DATA = { title: "A: b", slug: "a", date: "2015-03-25 21:44:25 UTC-05:00", link: "" };

  test.each([
    [`${LINES}\nBody`, 6],
    [`<!--\n${LINES}-->\n\nBody`, 8],
    [`<!-- \n ${LINES.replaceAll("\n..", "\n ..")} -->\nBody`, 7],
    [`\n<!--\n\n${LINES}\n-->\nBody`, 10],
  ])("%j", (text, bodyLine) => {
    const matter = read(text);
    expect(matter).toMatchObject({ data: DATA, body: "Body", bodyLine, fence: "nikola", problems: [] });
    expect(matter.locate("date")?.line).toBeGreaterThan(2);
  });

  test("whatever else stands in their comment, a status counts", () => {
    for (const text of [
      "<!--\n.. title: A\nNote\n\n.. status: draft -->\nB",
      "<!--\n.. status: draft\n-->\nB",
    ])
      expect(read(text)).toMatchObject({ data: { status: "draft" }, body: "B" });
  });

  test("the tags draft and private are a status", () => {
    for (const status of ["draft", "private"])
      expect(read(`.. title: A\n.. tags: b, ${status}\n.. status: published\n`).data.status).toBe(status);
  });

  test.each([
    ".. image:: a.png\n\nText",
    ".. note: no title\n\nText",
    "<!--\n.. title: A\nText\n",
    "<!-- .. -->\nText",
  ])("%j has none", (text) => {
    expect(read(text)).toMatchObject({ fence: "none", body: text });
  });
});

test("a comment may stand above it, not above a line that separates paragraphs", () => {
  expect(read("<!-- Licence\n of it -->\n\n---\ntitle: A\ndraft: true\n---\nText")).toMatchObject({
    data: { title: "A", draft: true },
    body: "Text",
    bodyLine: 8,
    fence: "yaml",
  });
  expect(read("<!-- x -->\n+++\ntitle = 'A'\n+++\n")).toMatchObject({ data: { title: "A" }, fence: "toml" });
  for (const text of [
    "<!-- x -->\n---\nText and so on.\n---\n",
    "<!-- x --> a\n---\nb: c\n---\n",
    "<!-- x\n---\na: b\n---\n",
  ])
    expect(read(text)).toMatchObject({ data: {}, fence: "none", body: text });
});

test("Hexo's JSON may lack its first fence too", () => {
  const text = '"title": "A",\n"date": "2020/01/10"\n;;;\nText';
  expect(read(text)).toMatchObject({ data: { title: "A", date: "2020/01/10" }, body: "Text", fence: "json" });
  expect(read('"title" is a word\n;;;\n')).toMatchObject({ data: {}, fence: "none" });
});

describe("MDX", () => {
  const MDX = { metaHeaders: false, mdx: true };

  test("a picture that it imports is its file", () => {
    const text =
      'import card from "./card.jpg";\nimport b from "b"\n\nexport const meta = { image: card, b: b, c: card.src };\n';
    const { data, problems } = readFrontMatter("a.mdx", text, MDX);
    expect(data).toEqual({ image: "./card.jpg" });
    expect(problems.map(({ found }) => found)).toEqual(["Code for `b`", "Code for `c`"]);
  });

  test("an exported object is data, and the body keeps its lines", () => {
    const text =
      "import { a } from './a'\n\nexport const meta = {\n  title: 'It\\'s \"A\"', // c\n  'date': `2020-01-01`,\n  draft: true, n: 1.10, none: null, /* c */\n  tags: ['a', \"b\",],\n  deep: { x: -1 },\n};\n\n# Body\n";
    const matter = read(text, MDX);
    expect(matter).toMatchObject({
      data: {
        title: 'It\'s "A"',
        date: "2020-01-01",
        draft: true,
        n: "1.10",
        none: null,
        tags: ["a", "b"],
        deep: { x: "-1" },
      },
      bodyLine: 1,
      fence: "mdx",
      problems: [],
    });
    expect(matter.body).toBe("import { a } from './a'\n\n\n\n\n\n\n\n\n\n# Body\n");
    expect(matter.locate("tags", 1)).toEqual({ line: 7, column: 15 });
    expect(matter.locate("deep", "x")).toEqual({ line: 8, column: 11 });
  });

  test.each([
    ["export const meta = {title: 'A', authors: [adam], image: card}", 2],
    ["export const meta = {title: 'A', date: new Date('2020-01-01')}", 1],
    [`export const metadata = {title: 'A', x: \`a \${b} c\`}`, 1],
    ["export const frontmatter = {title: 'A', x: 'a' + 'b', y: () => { return {} }}", 2],
    ["export const meta: Meta = {...base, title: 'A', short, f() { return 1 }}", 3],
  ])("%s: code is left out with a warning", (text, warnings) => {
    const matter = read(text, MDX);
    expect(matter.data).toEqual({ title: "A" });
    expect(matter.problems.map(({ severity, rule }) => `${severity} ${rule}`)).toEqual(
      Array(warnings).fill("warning front-matter-code"),
    );
  });

  test("a note on code names the key, whatever the code", () => {
    const matter = read(
      "export const meta = {authors: [ada, bo], image: { src: card }, f() {}, ...base}",
      MDX,
    );
    expect(matter.problems.map(({ found }) => found)).toEqual([
      ..."authors authors image.src f".split(" ").map((key) => `Code for \`${key}\``),
      "...base",
    ]);
  });

  test("YAML wins over what is exported beside it", () => {
    const matter = read("---\ntitle: A\n---\nexport const meta = { title: 'B', draft: true }\nText", MDX);
    expect(matter).toMatchObject({
      data: { title: "A", draft: true },
      body: "\nText",
      bodyLine: 4,
      fence: "yaml",
    });
    expect(matter.locate("draft")).toEqual({ line: 4, column: 35 });
  });

  test("what is exported may be called the article, of which others are made", () => {
    const text =
      "export const article = { title: 'A', date: '2020-01-01' }\n\nexport const metadata = { title: article.title }\n\nText";
    expect(read(text, MDX).data).toMatchObject({ title: "A", date: "2020-01-01" });
  });

  test("single constants are data too, as far as they are no code", () => {
    const text =
      "import { a } from './a'\n\nexport const title = 'A' as const;\nexport let draft: boolean = true // not yet\nexport const tags = [\n  'a',\n]\nexport const date = new Date('2020-01-01')\nexport const hidden = false || a\nexport const Box = () => <b/>\n\nText\n";
    const matter = read(text, MDX);
    expect(matter).toMatchObject({
      data: { title: "A", draft: true, tags: ["a"] },
      body: text,
      fence: "mdx",
      problems: [],
    });
    expect(Object.keys(matter.data)).toEqual(["title", "draft", "tags"]);
    expect(matter.locate("hidden")).toEqual({ line: 9, column: 14 });
    expect(read("---\ntitle: A\n---\nexport const draft = true\n", MDX).data).toEqual({
      title: "A",
      draft: true,
    });
    expect(read("---\ntitle: A\n---\nexport const title = 'B'\n", MDX).data).toEqual({ title: "A" });
  });

  test("an export in a code block is an example", () => {
    const text = "```js\nexport const meta = { title: 'B' }\n```\n";
    expect(read(text, MDX)).toMatchObject({ data: {}, body: text, fence: "none" });
  });

  test("steps over elements as a value, in whose text an apostrophe is one", () => {
    const text =
      "export const meta = {\n  title: 'A',\n  excerpt: (\n    <>\n      It's new, (don't wait), we're here\n    </>\n  ),\n  draft: true,\n}\n\nText\n";
    const matter = read(text, MDX);
    expect(matter.data).toEqual({ title: "A", draft: true });
    expect(matter.problems.map(({ rule }) => rule)).toEqual(["front-matter-code"]);
    expect(matter.body.trim()).toBe("Text");
  });

  test("a broken object is an error where it breaks", () => {
    expect(rules("export const meta = {\n  title: 'A'\n  date: 'B'\n}", MDX)).toEqual([
      "error front-matter-mdx 3:3",
    ]);
  });
});

describe("whatever the text", () => {
  const options = fc.record({ metaHeaders: fc.boolean(), mdx: fc.boolean() });
  const pieces = fc.constantFrom(
    ..."---|+++|;;;|...|{|}|[|]|\n|\r\n| |  |\t|title|date|: |:|-|- |\"|'|`|=|,|*a|&a|!!|@|#|>|\\|\ufeff|日本|😀|export const meta = |js|json|\u2028|\u0000|<<|1.10|2020-01-01".split(
      "|",
    ),
    "|",
  );
  const texts = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join("")),
    fc.array(pieces, { maxLength: 40 }).map((parts) => `---\n${parts.join("")}\n---\n`),
    fc.array(pieces, { maxLength: 40 }).map((parts) => `---\ntitle: ${parts.join("")}\nb: 1\n---\n`),
    fc.array(pieces, { maxLength: 40 }).map((parts) => `export const meta = {${parts.join("")}}\n`),
    fc.array(pieces, { maxLength: 40 }).map((parts) => `{"a": ${parts.join("")}}\n`),
  );

  test("it never throws, and problems stand inside of the file", () => {
    fc.assert(
      fc.property(texts, options, (text, which) => {
        const matter = read(text, which);
        const lines = text.replace(/^\ufeff/, "").split("\n");
        for (const { line, column } of matter.problems) {
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(lines.length);
          expect(column).toBeGreaterThanOrEqual(1);
          expect(column).toBeLessThanOrEqual([...lines[line! - 1]!].length + 1);
        }
        for (const key of Object.keys(matter.data)) matter.locate(key, 0);
        JSON.stringify(matter.data);
        expect(matter.body.split("\n")).toHaveLength(lines.length - matter.bodyLine + 1);
        if (matter.fence !== "mdx" && !which.mdx) expect(text.endsWith(matter.body)).toBe(true);
      }),
      { numRuns: 5000 },
    );
  });

  test("a body comes back byte for byte, below any fence", () => {
    const fences = fc.constantFrom(
      "---\ntitle: A\n---\n",
      '+++\ntitle = "A"\n+++\n',
      '{"title": "A"}\n',
      "---\r\ntitle: A\r\n...\r\n",
    );
    fc.assert(
      fc.property(fences, fc.string({ unit: "binary" }), (fence, body) => {
        expect(read(fence + body)).toMatchObject({ data: { title: "A" }, body });
      }),
      { numRuns: 1000 },
    );
  });
});
