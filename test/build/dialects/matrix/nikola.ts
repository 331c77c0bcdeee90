import { HOST, linked, skipped, type Row } from "./row.ts";

const T = ".. title: T";
const D = ".. date: 2026-03-04 10:00";
const post = (lines: readonly string[], body = "Text.\n") => `<!--\n${lines.join("\n")}\n-->\n\n${body}`;

export const nikola: Row = {
  file: "posts/a-post.md",
  other: ["posts/b.md", post([".. title: B", D]), `${HOST}/posts/b/`],
  cells: {
    title: { text: post([".. title: Me: you", D]), expected: { title: "Me: you" } },
    date: {
      text: post([T, ".. date: 2026-03-04 10:00:00 UTC-03:00"]),
      expected: { date: "2026-03-04T13:00" },
    },
    "not public": { text: post([T, D, ".. status: private"]), expected: skipped },
    author: { text: post([T, D, ".. author: Ada"]), expected: { authors: [{ name: "Ada" }] } },
    tags: {
      text: post([T, D, ".. tags: rust, mathjax", ".. category: life"]),
      expected: { tags: ["rust", "life"] },
    },
    address: {
      file: "posts/2026/Some File.md",
      text: post([T, D]),
      expected: { path: "/posts/2026/some-file/" },
    },
    link: { text: post([T, D], "[b](/posts/b/)\n"), expected: { html: linked(`${HOST}/posts/b/`) } },
    language: { file: "posts/b.es.md", text: post([T, D]), expected: { language: "es" } },
    "template code": {
      text: post([T, D], "{{% gist 1234 %}}\n"),
      expected: { html: '<p><a href="https://gist.github.com/1234">Gist</a></p>' },
    },
  },
};
