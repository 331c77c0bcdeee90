import { describe, expect, test } from "vitest";
import { markdown } from "./render.ts";

const inline = (tex: string, mathml: string) =>
  `<math><semantics>${mathml}<annotation encoding="application/x-tex">${tex}</annotation></semantics></math>`;
const X = inline("x", "<mi>x</mi>");
const BLOCK = X.replace("<math>", '<math display="block">');

describe("formulas", () => {
  test.each([
    ["inline", "a $x$ b", `<p>a ${X} b</p>`],
    ["displayed", "$$\nx\n$$", `<p>${BLOCK}</p>`],
    ["displayed, on one line", "$$x$$", `<p>${BLOCK}</p>`],
    ["displayed, in a quotation", "> $$\n> x\n> $$", `<blockquote>\n<p>${BLOCK}</p>\n</blockquote>`],
    ["two dollars in a sentence", "a $$x$$ b", `<p>a ${X} b</p>`],
    ["fenced", "```math\nx\n```", `<p>${BLOCK}</p>`],
    ["Markdown in it is none", "$a_1 b_1$", null],
    ["money", "cost $5 and $6, or $7-$10", "<p>cost $5 and $6, or $7-$10</p>"],
    ["white space inside", "$ x$ and $x $", "<p>$ x$ and $x $</p>"],
    ["a digit after it", "$x$5", "<p>$x$5</p>"],
    ["an escaped dollar", "\\$x$ y", "<p>$x$ y</p>"],
    ["not across paragraphs", "$a\n\nb$", "<p>$a</p>\n<p>b$</p>"],
    ["not in code", "`$x$` ``a`$x$``", "<p><code>$x$</code> <code>a`$x$</code></p>"],
    ["no code in it", "$a} `$b}`", "<p>$a} <code>$b}</code></p>"],
    ["not in a fence", "~~~sh\n$x$\n~~~", '<pre><code class="language-sh">$x$\n</code></pre>'],
    ["not from a fence to the text after it", "~~~\n$x\n~~~\ny$", "<pre><code>$x\n</code></pre>\n<p>y$</p>"],
    ["not in indented code", "    $x$", "<pre><code>$x$\n</code></pre>"],
    ["not in a URL", "[a](/$x$)", '<p><a href="https://blog.example/$x$">a</a></p>'],
    ["not in an attribute", '<abbr title="$x$">a</abbr>', '<p><abbr title="$x$">a</abbr></p>'],
  ])("%s", (_, source, expected) => {
    const { html } = markdown(source, { math: true });
    if (expected === null) expect(html).not.toMatch(/<em>|[\ufdd0\ufdd1]/);
    else expect(html).toBe(expected);
  });

  describe.each(["likely", "double", true] as const)(
    "environments without delimiters, where formulas are %s",
    (math) => {
      const tex = (source: string) =>
        [
          ...markdown(source, { math }).html.matchAll(
            /<annotation encoding="application\/x-tex">([\s\S]*?)<\/annotation>/g,
          ),
        ].map(([, tex]) => tex!.replaceAll("&amp;", "&"));

      test.each([
        ["at the start of a paragraph", "\\begin{align}\nx_1 &= y \\\\\nz_1 &= w\n\\end{align}"],
        ["indented", "\\begin{equation*}\n    \\label{eq:1} E = mc^2 \\nonumber\n\\end{equation*}"],
        ["one in another", "\\begin{bmatrix} a & \\begin{bmatrix} b \\end{bmatrix} \\end{bmatrix}"],
        ["with Markdown's signs", "\\begin{gather}\na * b * c \\\\ [x](y)\n\\end{gather}"],
      ])("%s", (_, source) => {
        expect(tex(source)).toEqual([source]);
        expect(tex(`Text:\n${source}\nmore`)).toEqual([source]);
        expect(tex(`- a\n- ${source}`)).toEqual([source]);
        expect(markdown(source, { math }).notes).toEqual([]);
      });

      test("in a quotation, and with backslashes for Markdown", () => {
        expect(tex("> \\begin{align}\n> a &= b\n> \\end{align}")).toEqual([
          "\\begin{align}\na &= b\n\\end{align}",
        ]);
        expect(tex("\\begin{align}\na\\_1 &= b \\\\\\\\\nc &= \\{d\\}\n\\end{align}")).toEqual([
          "\\begin{align}\na_1 &= b \\\\\nc &= {d}\n\\end{align}",
        ]);
      });

      test.each([
        [
          "in a sentence",
          "Write \\begin{align} a \\end{align}",
          "<p>Write \\begin{align} a \\end{align}</p>",
        ],
        [
          "of a document",
          "\\begin{itemize}\na\n\\end{itemize}",
          "<p>\\begin{itemize}\na\n\\end{itemize}</p>",
        ],
        ["without an end", "\\begin{align}\na", "<p>\\begin{align}\na</p>"],
        [
          "with an empty line",
          "\\begin{align}\n\na\\end{align}",
          "<p>\\begin{align}</p>\n<p>a\\end{align}</p>",
        ],
        ["in code", "`\\begin{align}`\n\\end{align}", "<p><code>\\begin{align}</code>\n\\end{align}</p>"],
        [
          "in a fence",
          "```\n\\begin{align}\n\\end{align}\n```",
          "<pre><code>\\begin{align}\n\\end{align}\n</code></pre>",
        ],
      ])("but not %s", (_, source, html) => {
        expect(markdown(source, { math }).html).toBe(html);
      });
    },
  );

  test("brackets on lines of their own delimit formulas, whatever they look like", () => {
    for (const math of ["likely", "double", true] as const)
      expect(markdown("\\[\nab = 1\n\\]", { math }).html).toContain(">ab = 1</annotation>");
    expect(markdown("\\[ab = 1\\]", { math: "likely" }).html).toBe("<p>[ab = 1]</p>");
    expect(markdown("a \\[\nab\n\\]", { math: "likely" }).html).toBe("<p>a [\nab\n]</p>");
  });

  test("double backslashes delimit formulas for sure, single ones escape brackets", () => {
    for (const tex of ["n = 100", "f(x) = y", "a=b"])
      for (const source of [`\\\\(${tex}\\\\)`, `\\\\[${tex}\\\\]`])
        expect(markdown(`a ${source}.`, { math: true }).html, source).toContain(`>${tex}</annotation>`);
    expect(markdown("\\(a note\\) \\[1\\]", { math: true }).html).toBe("<p>(a note) [1]</p>");
  });

  test.each(["likely", "double", true] as const)(
    "where formulas are %s, blanks on both sides are no part of one that looks like TeX",
    (math) => {
      for (const tex of ["\\sin(x) = y", "x_1", "E = mc^2"])
        expect(markdown(`a $ ${tex} $ b`, { math }).html, tex).toContain(`>${tex}</annotation>`);
      for (const text of [
        "a $ 5 or $ 10 b",
        "$ cd a $ ls",
        "$ x_1$ b",
        "$x_1 $ b",
        "a $ x_1\nb $ c",
        "$ x_1 $5",
      ])
        expect(markdown(text, { math }).html, text).not.toContain("<math");
    },
  );

  test("between double backslashes, backslashes are double too", () => {
    for (const [source, tex] of [
      ["\\\\(\\\\{a\\\\}\\\\)", "\\{a\\}"],
      ["\\\\[ a_1 \\\\\\\\ c \\\\]", "a_1 \\\\ c"],
      ["\\\\(\\\\alpha\\_1\\\\ b\\\\)", "\\alpha_1\\ b"],
      ["\\\\(x\\_i\\\\)", "x_i"],
      // A line break that nobody has doubled.
      ["\\\\[ \\frac{a}{b} \\\\ \\{d_1\\} \\\\]", "\\frac{a}{b} \\\\ \\{d_1\\}"],
    ] as const)
      for (const math of ["likely", true] as const)
        expect(markdown(source, { math }).html, source).toContain(`>${tex}</annotation>`);
    expect(markdown("$a\\_1 \\\\ \\\\b$", { math: true }).html).toContain(">a\\_1 \\\\ \\\\b</annotation>");
  });

  test.each(["likely", "double"] as const)("where formulas are %s, TeX is told by its looks", (math) => {
    for (const tex of [
      "x_1",
      "n",
      "O(n^2)",
      "E = mc^2",
      "n = 5",
      "T=1000",
      "p = 0.05",
      "\\mathbb{R}",
      "\\frac{a}{b}",
    ]) {
      for (const source of [`$${tex}$`, `$$${tex}$$`, `\\\\(${tex}\\\\)`, `\\(${tex}\\)`, `\\\\[${tex}\\\\]`])
        expect(markdown(`a ${source}.`, { math }).html, source).toContain("<math");
    }
    for (const text of [
      "$5 and $6",
      "$HOME/a_b:$PATH",
      "$A_B=$C",
      "$this->a_b, $x->y",
      "$_GET and $_POST",
      "US$1_000 or $AA_X $B",
      "$(a) and $(b)",
      "cheap: $x y$",
    ]) {
      expect(markdown(text, { math }).text).toBe(text);
    }
  });

  test.each([true, "double"] as const)("kramdown's sign of inline formulas goes (%s)", (math) => {
    const { html } = markdown("1. \\$$ x_1 $$\n2. \\$$ y_2 $$ and\n\n\\$$ is money", { math });
    expect(html.match(/<math>/g)).toHaveLength(2);
    expect(html).toMatch(/<\/math> and<\/li>[\s\S]*<p>\$\$ is money<\/p>/);
  });

  test("money between double dollars is text where formulas are likely", () => {
    expect(markdown("$$ cheap, $$$ expensive", { math: "likely" }).text).toBe("$$ cheap, $$$ expensive");
  });

  test("what only looks like TeX and cannot be read stays as it is, without a note", () => {
    const { html, notes } = markdown("a $\\nosuchthing_1$ b", { math: "likely" });
    expect(html).toBe("<p>a $\\nosuchthing_1$ b</p>");
    expect(notes).toEqual([]);
  });

  test("the plain text has the TeX, once", () => {
    expect(markdown("a $\\frac{1}{x}$ b", { math: true }).text).toBe("a \\frac{1}{x} b");
  });

  test.each(["$\\frac{$", "$\\nosuchthing$", "$\\href{javascript:alert(1)}{x}$"])(
    "%s becomes code, with a note",
    (source) => {
      const { html, notes } = markdown(source, { math: true });
      expect(html).toBe(`<p><code>${source.slice(1, -1)}</code></p>`);
      expect(notes).toMatchObject([{ rule: "tex", found: source.slice(1, -1) }]);
    },
  );

  test.each([
    ["$$\\sum\\_{i=1}^m x\\_i$$", "\\sum_{i=1}^m x_i"],
    ["$\\begin{matrix}1 & 2 \\\\\\\\ 3 & 4\\end{matrix}$", "\\begin{matrix}1 & 2 \\\\ 3 & 4\\end{matrix}"],
    ["$\\\\{ a, b \\\\}$", "\\{ a, b \\}"],
    ["$\\begin{matrix}1 \\\\ 2\\end{matrix}$", "\\begin{matrix}1 \\\\ 2\\end{matrix}"],
    ["$\\{a\\} + \\text{b\\_c}$", "\\{a\\} + \\text{b\\_c}"],
  ])("%s, written for a renderer that takes backslashes off", (source, tex) => {
    const { html } = markdown(source, { math: true, escapedMath: true });
    expect(html.replaceAll("&amp;", "&")).toContain(`>${tex}</annotation>`);
  });

  test("what a part is missing from is told as such", () => {
    const { notes } = markdown("$a^$", { math: true });
    expect(notes).toMatchObject([{ rule: "tex", advice: expect.stringContaining("missing") }]);
  });

  test("TeX cannot bring in HTML, style or class", () => {
    const { html } = markdown("$\\text{<script>alert(1)</script>} \\color{red} x^2$", { math: true });
    expect(html.replace(/<annotation.*?<\/annotation>/, "")).not.toMatch(/<script|style=|class=/);
  });
});
