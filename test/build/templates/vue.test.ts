import { describe, expect, test } from "vitest";
import type { TemplateContext } from "../../../src/build/templates/template-context.ts";
import { expand } from "./expand.ts";

const vue = (markdown: string, context: Partial<TemplateContext> = {}) =>
  expand({ vue: true, mdx: "by-name" }, markdown, { page: { title: "A *b*", n: { m: 3 } }, ...context });
const text = (markdown: string, context: Partial<TemplateContext> = {}) =>
  vue(markdown, context).markdown.trim();

const SETUP = "<script setup>\nconst members = [1]\n</script>\n\n";

describe("values in braces", () => {
  test("are those of the front matter, in every page", () => {
    expect(text("{{ $frontmatter.title }}, {{$page.frontmatter.title}}")).toBe("A \\*b\\*, A \\*b\\*");
    expect(text("`{{ $frontmatter.title }}`")).toBe("`{{ $frontmatter.title }}`");
  });

  test("go with a note where nothing is known of them", () => {
    const { markdown, notes } = vue("a {{ $frontmatter.none }}.");
    expect(markdown).toBe("a .");
    expect(notes).toMatchObject([{ rule: "unknown-tag", found: "`{{ $frontmatter.none }}`" }]);
  });

  test("are code only where a script says so", () => {
    const plain = "Write {{ name }} or {{ 1 + 1 }}.";
    expect(vue(plain)).toMatchObject({ markdown: plain, notes: [] });
    const { markdown, notes } = vue(`${SETUP}${plain} {{ frontmatter.title }}{{ '!' }}`);
    expect(markdown).toContain("Write  or . A \\*b\\*!");
    expect(notes.map(({ found }) => found)).toEqual(["`{{ name }}`", "`{{ 1 + 1 }}`"]);
  });
});

describe("elements", () => {
  test("for the slots of components are what they hold", () => {
    expect(text("<My-box>\n\n<template #title>\n\nHi *you*\n\n</template>\n\nb\n\n</My-box>")).toMatch(
      /Hi \*you\*\n\nb/,
    );
    expect(text("a <template v-slot:b>c</template>")).toBe("a c");
    expect(text("a <template>c</template>")).toBe("a");
  });

  test("lose what only Vue and no HTML calls so", () => {
    expect(text('a <button @click.once="x = 1" title="T">Go</button> <b :c="d" @e="f">g</b>')).toBe(
      'a <button title="T">Go</button> <b :c="d">g</b>',
    );
    const plain = 'Mail <me @home>, `<b @click="c">`';
    expect(text(plain)).toBe(plain);
  });
});

describe("code of a file", () => {
  const files: Record<string, string> = {
    "snippets/x.js": "let a;\n// #region part\n  let b;\n    c();\n// #endregion part\n",
    "./y.vue": "```\n",
  };
  const textOf = (file: string) => files[file];
  const code = "let a;\n// #region part\n  let b;\n    c();\n// #endregion part";

  test("is put in, whole or in part", () => {
    expect(text("<<< @/snippets/x.js", { textOf })).toBe(`\`\`\`js\n${code}\n\`\`\``);
    expect(text("<<< @/snippets/x.js#part", { textOf })).toBe("```js\nlet b;\n  c();\n```");
    expect(text("<<< @/snippets/x.js{1,3}", { textOf })).toBe(`\`\`\`js\n${code}\n\`\`\``);
    expect(text("<<< ./y.vue{1 html:line-numbers}", { textOf })).toBe("````html\n```\n````");
    expect(text("- a\n\n  <<< @/snippets/x.js#part", { textOf })).toBe(
      "- a\n\n  ```js\n  let b;\n    c();\n  ```",
    );
  });

  test("may have a title", () => {
    expect(text("<<< @/snippets/x.js#part [Own]", { textOf })).toContain(
      "<strong>Own</strong>\n\n```js [Own]",
    );
  });

  test("that is not there goes, with a note", () => {
    const { markdown, notes } = vue("a\n\n<<< @/none.js\n\nb");
    expect(markdown.split(/\n+/)).toEqual(["a", "b"]);
    expect(notes).toMatchObject([{ rule: "missing-snippet", found: "`@/none.js`" }]);
  });

  test("is meant by nothing else", () => {
    const plain = "```\n<<< @/snippets/x.js\n```\n\n<<<<<<< HEAD\n\na <<< ./b.js";
    expect(vue(plain, { textOf })).toEqual({ markdown: plain, notes: [] });
  });
});

describe("a file that is included", () => {
  const files: Record<string, string> = {
    "./parts/a.md":
      "---\ntitle: A\n---\n# A\n\nOne *b*\n\n<!-- #region part -->\n## Part\n<!-- #endregion part -->\n",
    "parts/b.md": "B1\n\n<!--@include: ./deep/c.md-->\n",
    "parts/deep/c.md": "C\n\n<!-- @include: ../b.md -->\n",
    "./parts/up.md": "<!--@include: ../own.md-->\n",
    "./own.md": "Own\n",
    "./x.js": "let a;\nlet b;\n// #region c\n  let c;\n// #endregion c\n",
  };
  const textOf = (file: string) => files[file];

  test("stands where it is named, whole or in part", () => {
    expect(text("a\n\n<!--@include: ./parts/a.md-->\n\nz", { textOf })).toMatch(
      /^a\n\n# A\n\nOne \*b\*\n[\s\S]*## Part\n[\s\S]*z$/,
    );
    expect(text("<!-- @include: parts/a.md{6,6} -->", { textOf })).toBe("One *b*");
    expect(text("<!-- @include: ./parts/a.md{-2} -->", { textOf })).toBe("---\ntitle: A");
    expect(text("<!--@include: ./parts/a.md#part-->", { textOf })).toBe("## Part");
    expect(text("<!--@include: ./parts/a.md#part{1,1}-->", { textOf })).toBe("## Part");
    expect(text("a\n\n@include(./parts/a.md#part)\n\nz", { textOf })).toBe("a\n\n## Part\n\nz");
  });

  test("may include others, from its own place, so often as is sensible", () => {
    expect(text("<!--@include: ./parts/up.md-->", { textOf })).toBe("Own");
    expect(text("<!--@include: @/parts/b.md-->", { textOf })).toMatch(/^B1\n\nC\n\nB1\n/);
  });

  test("that is not there is noted", () => {
    const { markdown, notes } = vue("a\n\n<!--@include: ./none.md-->\n\n@include(./no.md)\n\nb");
    expect(markdown.split(/\n+/)).toEqual(["a", "b"]);
    expect(notes).toMatchObject([
      { rule: "missing-snippet", found: "`./none.md`" },
      { rule: "missing-snippet", found: "`./no.md`" },
    ]);
  });

  test("is meant by nothing else", () => {
    const plain =
      "`<!--@include: ./own.md-->` <!-- include: ./own.md --> an @include(./own.md)\n\n```\n@include(./own.md)\n```";
    expect(vue(plain, { textOf })).toEqual({ markdown: plain, notes: [] });
  });

  test("as code is put in as VuePress does", () => {
    expect(text("@[code js](./x.js)", { textOf })).toBe(`\`\`\`js\n${files["./x.js"]!.trim()}\n\`\`\``);
    expect(text("@[code{2-2} ts{1}:line-numbers](./x.js)", { textOf })).toBe("```ts\nlet b;\n```");
    expect(text("@[code{2}](./x.js)", { textOf })).toBe("```js\nlet b;\n```");
    expect(text("@[code](./x.js#c)", { textOf })).toBe("```js\nlet c;\n```");
    expect(text("@[code](@/x.md)", { textOf })).toBe("");
    expect(text("@[codes](./x.js) a @[code](./x.js)", { textOf })).toContain("@[code](./x.js)");
  });
});

describe("groups of code", () => {
  const group =
    "<code-group>\n<code-block title=\"YARN\" active>\n```bash\nyarn\n```\n</code-block>\n\n<code-block title='NPM'>\n```bash\nnpm i\n```\n</code-block>\n</code-group>";
  const shown = "<strong>YARN</strong>\n\n```bash\nyarn\n```\n\n<strong>NPM</strong>\n\n```bash\nnpm i\n```";

  test("are code below its titles", () => {
    const { markdown, notes } = vue(`a\n${group}\nb`);
    expect(markdown.replace(/\n{2,}/g, "\n\n")).toBe(`a\n\n${shown}\n\nb`);
    expect(notes).toEqual([]);
    const later = group.replaceAll("code-group", "CodeGroup").replaceAll("code-block", "CodeGroupItem");
    expect(text(later).replace(/\n{2,}/g, "\n\n")).toBe(shown);
    expect(text("<code-block>\n```\na\n```\n</code-block>")).toBe("```\na\n```");
  });

  test("in code, or in a line, are that", () => {
    const plain = `\`\`\`\`html\n${group}\n\`\`\`\`\n\nThe \`<code-block title="A">\` of`;
    expect(text(plain)).toBe(plain);
  });
});
