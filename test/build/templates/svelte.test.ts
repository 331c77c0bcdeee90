import { describe, expect, test } from "vitest";
import { post, readBlog } from "../../support/blog.ts";
import { expand } from "./expand.ts";

const SCRIPT = "<script lang=\"ts\">\n\timport X from './x.svelte';\n\tlet a = 1 < 2;\n</script>\n\n";

const svelte = (markdown: string, isMdx = false) =>
  expand({ mdx: "svelte" }, markdown, { isMdx, page: { title: "T", author: { name: "Ada" } } });
const text = (markdown: string) => svelte(SCRIPT + markdown).markdown.trim();

describe("Markdown with Svelte in it", () => {
  test("loses scripts, styles and what goes into the head", () => {
    const head = '<svelte:head><title>x</title>\n<meta name="x" content="y"></svelte:head>\n\n';
    expect(text(`${head}Text.\n\n<style>\n p { color: red }\n</style>\n`)).toBe("Text.");
  });

  test("keeps the text of blocks, of components and of fields", () => {
    expect(text("# {title}\n\n{#if a}\nyes\n{:else if b}\nno\n{/if}\n")).toBe("# T\n\n\nyes\n\nno");
    expect(text("{#each [{ b: 1 }] as { b }, i (b)}\n- item\n{/each}")).toBe("- item");
    expect(text("{#await x then y}z{:catch e}no{/await}{@const q = 1}")).toBe("zno");
    expect(text('<X kind="info">Mind **this**</X>')).toContain("Mind **this**");
  });

  test("is told by its script or its name, and elsewhere braces are content", () => {
    const plain = "A {title} and {#if x}, <X />\n";
    expect(svelte(plain)).toEqual({ markdown: plain, notes: [] });
    expect(svelte("A {title}.", true).markdown).toBe("A T.");
    expect(text("Code as `{title}` and \\{title}.")).toBe("Code as `{title}` and \\{title}.");
  });

  test("is noted where its code cannot be told", () => {
    const { notes } = svelte(`${SCRIPT}{@html x} {a + b} {count}`);
    expect(notes.map(({ found }) => found)).toEqual(["`{@html x}`", "`{a + b}`", "`{count}`"]);
  });
});

test("files that end in .svx are articles, and links lead to them", () => {
  const { articles, dialect, problems } = readBlog({
    "svelte.config.js": "",
    "src/posts/a.svx": post(["title: A", "date: 2026-01-01"], `${SCRIPT}[b](./b.svx) {title} [c](./c.svx)\n`),
    "src/posts/b.svx": post(["title: B", "date: 2026-01-02"]),
  });
  expect(dialect).toBe("sveltekit");
  expect(articles["src/posts/a.svx"]).toMatchObject({
    path: "/blog/a",
    html: '<p><a href="https://gazette.example/blog/b">b</a> A c</p>',
  });
  expect(problems).toMatchObject([{ rule: "dead-link", file: "src/posts/a.svx" }]);
});

test("pictures that a script imports are shown, and enhanced ones", () => {
  const source =
    '<script>\n  import a from \'./a.png\';\n  import b from \'$lib/b.png\'\n</script>\n\nOne <img src={a} alt="A" />\n\n<img src={b} alt="B" />\n\n<enhanced:img src="./c.png" alt="C" />';
  const { markdown, notes } = svelte(source);
  expect([...markdown.matchAll(/src="([^"]*)"/g)].map(([, src]) => src)).toEqual([
    "./a.png",
    "$lib/b.png",
    "./c.png",
  ]);
  expect(notes).toEqual([]);
});
