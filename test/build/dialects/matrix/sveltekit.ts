import { post } from "../../../support/blog.ts";
import { ADA, D, HOST, T, linked, skipped, yaml, type Row } from "./row.ts";

export const sveltekit: Row = {
  file: "src/posts/a-post.md",
  other: ["src/posts/b.md", yaml([]), `${HOST}/blog/b`],
  cells: {
    title: { text: post(["title: A 'quoted' post", D]), expected: { title: "A 'quoted' post" } },
    date: { file: "src/posts/2026-03-04-a.md", text: post([T]), expected: { date: "2026-03-04T00:00" } },
    "not public": { text: yaml(["published: false"]), expected: skipped },
    author: {
      text: yaml(["author: Ada", "authorURL: https://ada.example"]),
      expected: { authors: ADA },
    },
    tags: { text: yaml(["tags: [rust]"]), expected: { tags: ["rust"] } },
    address: { file: "src/posts/2026-03-04-a.md", text: yaml([]), expected: { path: "/blog/a" } },
    link: { text: yaml([], "[b](b.md)\n"), expected: { html: linked(`${HOST}/blog/b`) } },
    language: { text: yaml(["lang: sv"]), expected: { language: "sv" } },
    "template code": {
      text: yaml(
        [],
        "<script>\n  import X from './x.svelte';\n</script>\n\nText {title} {'one'} {#if a}two{:else}three{/if} <b>four</b>.\n",
      ),
      expected: { html: "<p>Text T one twothree <b>four</b>.</p>" },
    },
  },
};
