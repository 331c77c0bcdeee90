import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { build } from "../../../src/build/build.ts";
import type { Manifest } from "../../../src/model/edition.ts";
import { type Files, temporaryFolder } from "../../support/folder.ts";
import { article, SITE } from "../../support/serve.ts";

function siteWith(lines: string): string {
  return SITE.replace("title:", `${lines}\ntitle:`);
}

function made(files: Files) {
  const content = temporaryFolder({ "site.md": SITE, "articles/one.md": article({}), ...files });
  const out = join(temporaryFolder(), "dist");
  const { problems } = build({ content, out });
  if (problems.some(({ severity }) => severity === "error")) return { problems, css: "" };
  const { look } = JSON.parse(readFileSync(join(out, "manifest.json"), "utf8")) as Manifest;
  return { problems, css: readFileSync(join(out, "assets", look.stylesheet), "utf8"), look };
}

describe("the theme in site.md", () => {
  test("sets colours for both schemes, and fonts", () => {
    const { css, problems } = made({
      "site.md": siteWith(
        'theme:\n  accent: "#036"\n  paper: ["#fff", "#101010"]\n  font: Georgia, "Times New Roman", serif',
      ),
    });
    expect(problems).toEqual([]);
    expect(css).toContain("--accent:#003366");
    expect(css).toMatch(/prefers-color-scheme:dark\)\{:root\{--paper:#101010;/);
    expect(css).toContain('--heading-font:Georgia, "Times New Roman", serif');
  });

  test("is answered with a problem where it makes no sense, and with a warning where it cannot be read", () => {
    const rules = (theme: string) =>
      made({ "site.md": siteWith(`theme:\n  ${theme}`) }).problems.map(({ rule, line }) => [rule, line]);
    expect(rules('accent: "red; }"')).toEqual([["bad-color", 3]]);
    expect(rules("accent: #b13a25")).toEqual([["bad-color", 3]]);
    expect(rules("font: 'a;b'")).toEqual([["bad-font", 3]]);
    expect(rules('font: "Georgia\'"')).toEqual([["bad-font", 3]]);
    expect(rules("font: '\"a'")).toEqual([["bad-font", 3]]);
    expect(rules('ink: "#ccc"')).toEqual([["low-contrast", 3]]);
  });

  test("warns of ink that could be read itself, but not where it is mixed with paper for bylines", () => {
    const { problems } = made({ "site.md": siteWith('theme:\n  ink: ["#666", "#e9e3d8"]') });
    expect(problems).toMatchObject([{ rule: "low-contrast", found: expect.stringContaining("(bylines: ") }]);
  });

  test("a logo takes the place of the title", () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="4"/>';
    expect(made({ "site.md": siteWith("logo: logo.svg"), "logo.svg": svg }).problems).toEqual([]);
    expect(made({ "site.md": siteWith("logo: none.svg") }).problems[0]?.rule).toBe("missing-image");
  });
});

describe("theme.css", () => {
  test("comes last in the stylesheet, with its files found", () => {
    const { css, problems } = made({
      "theme.css": "@font-face{src:url('fonts/a.woff2')} .x{background:url(https://x.example/y.png)}",
      "fonts/a.woff2": "font",
    });
    expect(problems).toEqual([]);
    expect(css).toMatch(
      /@font-face\{src:url\("\/media\/a-[0-9a-f]{12}\.woff2"\)\} \.x\{background:url\(https:\/\/x\.example\/y\.png\)\}$/,
    );
  });

  test("may have comments with what would not be found", () => {
    expect(made({ "theme.css": "/* url(none.png) */ p{}" }).problems).toEqual([]);
  });

  test("changes the stylesheet's address when it changes", () => {
    const one = made({ "theme.css": "p{}" }).look?.stylesheet;
    expect(one).not.toBe(made({ "theme.css": "q{}" }).look?.stylesheet);
    expect(one).toBe(made({ "theme.css": "p{}" }).look?.stylesheet);
  });

  test("names the line of a file that is missing", () => {
    const { problems } = made({ "theme.css": "p{}\n  a{background:url(none.png)}" });
    expect(problems).toMatchObject([{ rule: "missing-file", line: 2, column: 16 }]);
  });
});
