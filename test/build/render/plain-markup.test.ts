import fc from "fast-check";
import { Tokenizer } from "htmlparser2";
import { markdownToHtml } from "satteri";
import { describe, expect, test } from "vitest";
import { type MarkupEvents, readPlainMarkup } from "../../../src/build/render/plain-markup.ts";
import { type TagHandler, TagReader } from "../../../src/build/render/tag-reader.ts";

/** What a reader tells of HTML, one line for each thing. */
class Told implements TagHandler {
  readonly lines: string[] = [];

  start(name: string, attributes: Map<string, string>, isClosed: boolean, reader: TagReader): void {
    const isBeforeCode = reader.isFollowedBy("<code>");
    this.lines.push(JSON.stringify(["start", name, [...attributes], isClosed, isBeforeCode]));
  }
  end(name: string): void {
    this.lines.push(`end ${name}`);
  }
  text(data: string): void {
    this.lines.push(`text ${JSON.stringify(data)}`);
  }
  isInForeignContext(): boolean {
    return false;
  }
}

function read(html: string): string[] {
  const told = new Told();
  new TagReader(html, told, new Set()).read();
  return told.lines;
}

/** The same by the tokenizer alone. */
function tokenized(html: string): string[] {
  const told = new Told();
  const tokenizer = new Tokenizer({ recognizeSelfClosing: true }, new TagReader(html, told, new Set()));
  tokenizer.write(html);
  tokenizer.end();
  return told.lines;
}

const IGNORED: MarkupEvents = {
  ontext() {},
  ontextentity() {},
  onopentagname() {},
  onattribname() {},
  onattribdata() {},
  onattribentity() {},
  onattribend() {},
  onopentagend() {},
  onselfclosingtag() {},
  onclosetag() {},
};

const MARKDOWN = [
  ..."# |\n\n|- [x] |1. |> |**bold** |*so*|`a<b`|```js\nx < y && z\n```\n|![a](b.png 't&\"t')|<https://a.b/?a=1&b=2>|".split(
    "|",
  ),
  ...["| a | b |\n|:--|--|\n| 1 | 2 |\n", "x[^1]\n\n[^1]: Note\n\n", "~~d~~", "© 5 < 6 & 7", " ", "\n"],
];
const HTML = [
  ...'<p>|</p>|<br>|<br />|<br/>|<P>|<pre><code>|</code ></pre>|<a href="x">|<a href="?a=1&amp;b&quot;">|<a href=x>|</a>|<li'.split(
    "|",
  ),
  ...'<a title=\'x\'>|<a href="&copy;">|<a a="1" a="2" b>|<title>|</title>|<svg>|<!-- x -->|<![CDATA[x]]>|<?x?>|</>|< b'.split(
    "|",
  ),
  ...'&amp;|&lt;|&amp|&nbsp;|&#65;|& |&|text|>|"|\'| |\n|<th align="left" ||<td-x>|<p\n>|<textarea>|<s>|<script>'.split(
    "|",
  ),
];

describe("plain markup", () => {
  test("is told of like by htmlparser2's tokenizer, wherever another kind begins", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...HTML), { maxLength: 12 }), (parts) => {
        const html = parts.join("");
        expect(read(html)).toEqual(tokenized(html));
      }),
      { numRuns: 3000 },
    );
  });

  test("is told of like by the tokenizer when it was Markdown", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...MARKDOWN), { maxLength: 20 }), (parts) => {
        const { html } = markdownToHtml(parts.join(""));
        expect(read(html)).toEqual(tokenized(html));
      }),
      { numRuns: 500 },
    );
  });

  test("is all that Markdown without HTML is rendered to", () => {
    const { html } = markdownToHtml(MARKDOWN.join("\n\n"));
    expect(html).toContain("<table>");
    expect(readPlainMarkup(html, IGNORED)).toBe(html.length);
  });

  test.each(["<svg>", "<title>", "&copy;", "<!-- x -->", "<p class=x>", "<P>"])("ends before %s", (other) => {
    expect(readPlainMarkup(`<p>a &amp; b</p>${other}<p>c</p>`, IGNORED)).toBe(16);
  });
});
