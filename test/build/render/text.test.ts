import { describe, expect, test } from "vitest";
import { countWords } from "../../../src/build/render/words.ts";
import { html, markdown } from "./render.ts";

describe("plain text", () => {
  test.each([
    ["paragraphs", "a\nb\n\nc", "a b\n\nc"],
    ["a line break", "a  \nb", "a\nb"],
    ["a tight list", "a\n\n- b\n- c\n  1. d\n  2. e\n\nf", "a\n\n- b\n- c\n  1. d\n  2. e\n\nf"],
    ["a loose list", "- b\n\n- c", "- b\n\n- c"],
    ["a list that starts at three", "3. a\n4. b", "3. a\n4. b"],
    ["a table", "|a|b|\n|-|-|\n||d|", "a\tb\n\td"],
    ["code, as it is", "```\nif  x:\n    y\n\nz\n```", "if  x:\n    y\n\nz"],
    ["images leave no alt", "a ![alt](b.png) c", "a c"],
    ["a footnote", "a[^1]\n\n[^1]: b", "a[1]\n\n1. b"],
    ["entities", "a &lt; b &amp;amp; c\u00a0d", "a < b &amp; c\u00a0d"],
    ["tasks", "- [x] a", "- ☑ a"],
    ["a definition", "<dl><dt>a<dd>b</dl>", "a\nb"],
    ["a summary", "<details><summary>a</summary>b</details>", "a\nb"],
    ["no script", "a<script>b</script>", "a"],
    ["no video's fallback", "a <video src=b.mp4></video>", "a"],
  ])("%s", (_, source, expected) => {
    expect(markdown(source).text).toBe(expected);
  });
});

describe("the first paragraph", () => {
  test.each([
    ["white space is collapsed", "a  \nb *c*", "a b c"],
    ["a heading is none", "# a\n\nb", "b"],
    ["an image alone is none", "![a](b.png)\n\nc", "c"],
    ["lists, quotations, code and tables are none", "- a\n\n> b\n\n    c\n\n|d|\n|-|\n\ne", "e"],
    [
      "figures and embeds are none",
      "<figure><figcaption>a</figcaption></figure>\n\n<iframe src=/x></iframe>\n\nb",
      "b",
    ],
    ["text in a div is one", "<div>a</div>", "a"],
    ["there may be none", "- a", ""],
  ])("%s", (_, source, expected) => {
    expect(markdown(source).firstParagraph).toBe(expected);
  });

  test("of HTML without paragraphs", () => {
    expect(html("Hello <b>you</b>").firstParagraph).toBe("Hello you");
    const noted = markdown("One[^a] and *two*[^b].\n\n[^a]: A.\n[^b]: B.");
    expect(noted.firstParagraph).toBe("One and two.");
    expect(noted.text).toMatch(/^One\[1\] and two\[2\]\./);
  });
});

describe("words", () => {
  test.each([
    ["", 0],
    ["one two  three\nfour", 4],
    ["don't well-known 3.14", 3],
    ["a – b … ! ★ 😀", 2],
    ["Grüße naïve Привет", 3],
    ["漢字仮名", 2],
    ["今日は Hello です", 4],
    ["안녕 하세요", 2],
    ["สวัสดีครับ", 3],
    ["سلام دنیا", 2],
  ])("%j", (text, expected) => {
    expect(countWords(text)).toBe(expected);
  });
});
