import fc from "fast-check";
import { htmlToHast } from "satteri";
import { describe, expect, test } from "vitest";
import { html, markdown } from "./render.ts";

const NAMES = (
  "p div a b i span ul ol li dl dt dd table tr td th tbody caption colgroup col h1 h2 pre code blockquote figure " +
  "details summary br hr img video source math mi mtext mrow annotation svg title script style iframe object embed " +
  "input form button select custom-el ruby rt em textarea noscript xmp section picture template body nobr plaintext"
).split(" ");
const attribute = fc.constantFrom(
  " href=x",
  " src=y.png",
  ' href="javascript:alert(1)"',
  " href=java&#9;script:alert(1)",
  " onclick=x",
  " id=q",
  ' class="language-js"',
  " style=x",
  ' title="a&quot;b<c>"',
  ' srcset="a 1x, b 2x"',
  ' encoding="application/x-tex"',
  " name=z",
);
const startTag = fc
  .tuple(fc.constantFrom(...NAMES), fc.array(attribute, { maxLength: 2 }), fc.constantFrom("", "", " /"))
  .map(([name, attributes, end]) => `<${name}${attributes.join("")}${end}>`);
const text = fc.constantFrom(
  ..."text| |\n|\n\n|&amp;lt;|<|&#13;|&#0;|\r\n|<!-- c -->|<![CDATA[x]]>|\t|{: .x #y}|[!NOTE]|$x$|$$y$$".split(
    "|",
  ),
  ...'# h\n|- |> |`|```\n|*|[l](u)|![i](j)|\u0001|[^1]|\n[^1]: n\n|{:toc}|é漢|&#xFFFE;|    |~~|\\|<a|"|\ud800'.split(
    "|",
  ),
);
const soup = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: startTag },
      { weight: 5, arbitrary: fc.constantFrom(...NAMES).map((name) => `</${name}>`) },
      { weight: 5, arbitrary: text },
      { weight: 1, arbitrary: fc.string({ unit: "binary" }) },
    ),
    { maxLength: 25 },
  )
  .map((pieces) => pieces.join(""));

/** The tree that an HTML5 parser makes of it, without attributes: `<p>a</p>`. */
function parsed(source: string): string {
  const write = (node: ReturnType<typeof htmlToHast>): string => {
    if (node.type === "text")
      return node.value.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
    const children = "children" in node ? node.children.map(write).join("") : "";
    if (node.type !== "element") return children;
    return `<${node.tagName}>${children}${/^(?:br|hr|img|wbr|col|source|track)$/.test(node.tagName) ? "" : `</${node.tagName}>`}`;
  };
  return write(htmlToHast(source, { fragment: true }));
}

/** Output without attributes, and without the line feed that a parser drops. */
function bare(source: string): string {
  return source.replace(/<([a-z\d]+)(?: [a-z-]+="[^"]*")*>/g, "<$1>").replace(/<pre>\n/g, "<pre>");
}

describe.each([
  [
    "Markdown",
    (source: string) => markdown(source, { math: true, headingAttributes: true, definitionLists: true }),
  ],
  ["HTML", html],
] as const)("any %s", (_, render) => {
  test("comes out as HTML that a parser reads back unchanged, that is its own rendering, and that runs nothing", () => {
    fc.assert(
      fc.property(soup, (source) => {
        const written = render(source).html;
        expect(parsed(written)).toBe(bare(written));
        expect(html(written).html).toBe(written);
        const tags = (written.match(/<[^>]*>/g) ?? []).join("");
        expect(tags).not.toMatch(/<(?:script|style|iframe|svg|form|input)|\son\w+=|\sstyle=/i);
        expect(tags).not.toMatch(/="\s*(?:javascript|vbscript):/i);
        expect(written).not.toMatch(/[\0-\x08\x0b-\x1f\ufffe\uffff]/);
        expect(written.isWellFormed()).toBe(true);
      }),
      { numRuns: 1500 },
    );
  });
});

describe("plain paragraphs", () => {
  test("come out exactly as written", () => {
    const word = fc
      .string({ unit: "grapheme", minLength: 1 })
      .map((word) => word.replace(/[\s\p{Cc}\p{Cf}\p{Cs}]/gu, "") || "x");
    const escaped = (words: string) => words.replace(/[!-/:-@[-`{-~]/g, "\\$&");
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), (words) => {
        const line = `x${words.join(" ")}`;
        expect(markdown(escaped(line)).text).toBe(line);
        expect(markdown(escaped(line)).firstParagraph).toBe(line);
      }),
      { numRuns: 1000 },
    );
  });
});
