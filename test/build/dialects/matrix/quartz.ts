import { post } from "../../../support/blog.ts";
import { D, HOST, linked, note, skipped, T, yaml, type Row } from "./row.ts";

export const quartz: Row = {
  file: "content/notes/A post.md",
  other: ["content/notes/b.md", yaml([]), `${HOST}/notes/b`],
  cells: {
    title: { text: post([D], "Text.\n"), expected: { title: "A post", problems: ["missing-title"] } },
    date: {
      text: post([T, "created: 2020-04-25T11:31", "modified: 2021-01-01"]),
      expected: { date: "2020-04-25T11:31" },
    },
    "not public": { text: yaml(['draft: "true"']), expected: skipped },
    author: { text: yaml(["author: Ada"]), expected: { authors: [{ name: "Ada" }] } },
    tags: { text: yaml(["tags: [rust]"]), expected: { tags: ["rust"] } },
    address: {
      file: "content/R & D/Why 100%?.md",
      text: yaml(["permalink: /old"]),
      expected: { path: "/R--and--D/Why-100-percent" },
    },
    link: { text: yaml([], "[[notes/b|b]]\n"), expected: { html: linked(`${HOST}/notes/b`) } },
    language: { text: yaml(["lang: sv"]), expected: { language: "sv" } },
    "template code": {
      text: yaml([], "> [!tip] Mind\n> [[Nothing here]] ^block\n"),
      expected: { html: note("<p>Nothing here</p>\n", "Mind") },
    },
  },
};
