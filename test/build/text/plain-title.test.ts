import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { plainTitle } from "../../../src/build/text/plain-title.ts";

describe("with markup", () => {
  test.each([
    ["Plain", "Plain"],
    ["**bold** and *em* and __two words__ and _it_", "bold and em and two words and it"],
    ["***both***", "both"],
    ["**bold *nested* text**", "bold nested text"],
    ["~~gone~~", "gone"],
    ["The `<dl>` element", "The <dl> element"],
    ["`` a`b ``", "a`b"],
    ["`&amp;` and `**`", "&amp; and **"],
    ["AT&amp;T", "AT&T"],
    ["AT&T", "AT&T"],
    ["&lt;b&gt;x&lt;/b&gt;", "<b>x</b>"],
    ["It&#39;s &#x2014; &hellip; &nosuch;", "It's — … &nosuch;"],
    ["&copy without end", "&copy without end"],
    ["<em>x</em>", "x"],
    ['<a href="/x?a=1&b=2">a <b>c</b></a>', "a c"],
    ["<EM>x</em>", "x"],
    ["a<br>b<br/>c", "a b c"],
    ['<img src="x" alt="A cat"> sat', "A cat sat"],
    ["AT&T <b>", "AT&T <b>"],
    ["</b> and <b>", "</b> and <b>"],
    ["Vec<T> and Map<K, V>", "Vec<T> and Map<K, V>"],
    ["<table></table> is not inline", "<table></table> is not inline"],
    ["A &lt; B", "A < B"],
    ["5 < 6 > 4", "5 < 6 > 4"],
    ["C# and F#", "C# and F#"],
    ["snake_case_name and _foo", "snake_case_name and _foo"],
    ["Python's __init__ and __init__.py", "Python's __init__ and __init__.py"],
    ["2 * 3 * 4 and 2*3*4 and 2**3**4", "2 * 3 * 4 and 2*3*4 and 2**3**4"],
    ["a ~ b and ~/.bashrc", "a ~ b and ~/.bashrc"],
    ["中文**粗体**中文", "中文粗体中文"],
    ['[text](https://example.com/a_(b) "t") more', "text more"],
    ["![alt](x.png)", "alt"],
    ["[Update] a[0](x) [1]", "[Update] a[0](x) [1]"],
    ["<https://example.com/a_b_c>", "https://example.com/a_b_c"],
    ["1\\. \\*not em\\*", "1. *not em*"],
    ["C:\\dir", "C:\\dir"],
    ["👩‍👩‍👧 *x* 🇮🇷", "👩‍👩‍👧 x 🇮🇷"],
    ["<!-- c -->x", "x"],
    ["  a\n  b\t c ", "a b c"],
    ["no\u00a0break\u3000wide", "no\u00a0break\u3000wide"],
    ["\ufdd00\ufdd1 `x`", "\ufdd00\ufdd1 x"],
  ])("%j is %j", (title, plain) => {
    expect(plainTitle(title, { markup: true })).toBe(plain);
  });

  test("what is too long for a title is left alone", () => {
    const text = `**${"x".repeat(3000)}**`;
    expect(plainTitle(text, { markup: true })).toBe(text);
  });

  test("text without any mark is untouched, however long", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        fc.pre(!/[\\`&<[*_~\s]/.test(text));
        expect(plainTitle(text, { markup: true })).toBe(text);
      }),
    );
  });

  test("no text makes it throw or run long", () => {
    const pieces = fc.constantFrom(
      "*",
      "**",
      "_",
      "`",
      "<b>",
      "</b>",
      "<",
      "[",
      "](",
      ")",
      "&amp;",
      "~~",
      "a",
      " ",
      "\\",
    );
    fc.assert(
      fc.property(
        fc.array(pieces, { maxLength: 300 }).map((parts) => parts.join("")),
        (title) => {
          const start = performance.now();
          plainTitle(title, { markup: true });
          expect(performance.now() - start).toBeLessThan(250);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe("without markup", () => {
  test.each([
    ["AT&T <b>", "AT&T <b>"],
    ["A literal &amp; and ]]>", "A literal &amp; and ]]>"],
    ["**x** `y`", "**x** `y`"],
    ["  a\r\n b  ", "a b"],
  ])("%j is %j", (title, plain) => {
    expect(plainTitle(title, { markup: false })).toBe(plain);
  });
});
