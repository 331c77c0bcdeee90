import fc from "fast-check";
import { article } from "../../support/serve.ts";
import { png } from "../../support/images.ts";

/** Files of a content folder by path; what a step of an edit sequence makes of them. */
export type Content = Map<string, string | Uint8Array>;
export type Edit = (content: Content) => void;

/** More articles than a sheet holds, so that edits move some from one to another. */
const ARTICLES = 70;

const NAMES = Array.from({ length: ARTICLES + 6 }, (_, i) => `p${i}`);

/** Those on both sides of the place where the first sheet ends and the second begins, which link to each other, and new ones. */
const BUSY = ["p6", "p7", "p8", "p9", "p10", "p66", "p67", "p68", "p71", "p72"];

const DIALECTS = ["hugo", "jekyll", "eleventy", "docusaurus", "hexo", "zola", "mkdocs", "generic"];

/** What bodies hold: links and template tags that name other articles, pictures, and what draws warnings. */
const name = fc.constantFrom(...BUSY);
const piece = fc.oneof(
  name.map((to) => `See [it](${to}.md#part) and [more](../articles/${to}.md).`),
  name.map((to) => `{{< ref "${to}.md" >}} {% post_url ${to} %} {% link _posts/${to}.md %}`),
  fc.constantFrom("a.png", "b.png", "none.png", "/a.png").map((picture) => `![A picture](${picture})`),
  fc.constantFrom(
    "{{ site.color }}",
    "{% include note.html %}",
    "{{< unknown >}}",
    "<script>x</script>",
    "$x^2$",
    "<!--more-->",
  ),
  fc.string({ unit: "grapheme", maxLength: 20 }).map((text) => `Text: ${text}`),
);
const body = fc.array(piece, { maxLength: 3 }).map((pieces) => `${pieces.join("\n\n")}\n`);

const lines = fc.record(
  {
    title: fc.constantFrom("One", "Another", "<b>Bold</b> & more", '"Quoted: yes"'),
    publish_date: fc.integer({ min: 1, max: 28 }).map((day) => `2026-02-${String(day).padStart(2, "0")}`),
    date: fc.constantFrom("2026-01-05", "2026-03-05T10:00:00Z"),
    updated_date: fc.constant("2026-04-01"),
    author: fc.constantFrom("ada", "Bob", "Ada Author"),
    tags: fc.constantFrom("[One, two]", "[one]", "[ONE, Three]", "[]"),
    draft: fc.constantFrom("true", "false"),
    slug: fc.constantFrom("same", "other"),
    id: fc.constantFrom("tag:x,2026:1", "tag:x,2026:2"),
    language: fc.constantFrom("de", "en"),
    translationKey: fc.constantFrom("k1", "k2"),
    heroImage: fc.constantFrom("a.png", "b.png"),
    aliases: fc.constantFrom("[/old]", "[/older, /old]"),
    titel: fc.constant("Misspelled"),
  },
  { requiredKeys: [] },
);

const text = fc.tuple(lines, body).map(([matter, written]) => article(matter, written));
const path = name.map((file) => `articles/${file}.md`);

const site = fc
  .record(
    {
      title: fc.constantFrom("Gazette", "Paper"),
      description: fc.constantFrom("About this", "About that"),
      permalink: fc.constantFrom("/:slug", "/:year/:slug/"),
      dialect: fc.constantFrom(...DIALECTS),
      undated: fc.constantFrom("skip", "error"),
      timezone: fc.constantFrom("Europe/Berlin", "America/Lima"),
      language: fc.constantFrom("de", "en"),
      authors: fc.constantFrom("Ada", "[Ada, Bob]"),
      feed_limit: fc.constantFrom("3", "60"),
      static: fc.constant("images"),
      icon: fc.constantFrom("images/a.png"),
      templates: fc.constantFrom("{ unknown: drop }", '{ unknown: "text" }'),
      fields: fc.constant("{ titel: title }"),
      articles: fc.constantFrom("[articles]", '[articles, "!articles/p1*"]'),
      redirects: fc.constant("{ /gone: /p3 }"),
    },
    { requiredKeys: ["articles"] },
  )
  .map((fields) => {
    const matter = Object.entries({ title: "Gazette", url: "https://g.example", ...fields });
    return `---\n${matter.map(([key, value]) => `${key}: ${value}\n`).join("")}---\nHello.\n`;
  });

const picture = fc.integer({ min: 1, max: 40 }).map((width) => png(width, 10, width % 2));

const DATA_FILES: Readonly<Record<string, readonly string[]>> = {
  "ids.yaml": ['2026-01-01/p3: "https://old.example/3"\n', '2026-01-01/p4: "https://old.example/4"\n'],
  "theme.css": ["h1 { color: red }\n", "h1 { background: url(images/a.png) }\n"],
  "articles/authors.yml": ["ada:\n  name: Ada Lovelace\n", "ada:\n  name: Countess\n"],
  "articles/_data/authors.yml": ["ada:\n  name: Ada King\n"],
  "articles/articles.json": ['{ "tags": ["Inherited"] }', '{ "author": "Folder" }'],
  "articles/_index.md": ["---\ncascade:\n  tags: [Cascade]\n---\n", "---\ndraft: true\n---\n"],
  "articles/_config.yml": ["color: red\npermalink: /:title/\n", "color: blue\n"],
  "articles/_includes/note.html": ["A *note*.\n", "![](b.png)\n"],
  "articles/hugo.toml": ['color = "red"\n', '[permalinks]\narticles = "/x/:slug/"\n'],
};
const dataFile = fc
  .constantFrom(...Object.entries(DATA_FILES))
  .chain(([file, texts]) => fc.tuple(fc.constant(file), fc.option(fc.constantFrom(...texts))));

/** A small change of an article, which leaves it where it is among the others. */
const change: fc.Arbitrary<(text: string) => string> = fc.oneof(
  fc.integer({ min: 1, max: 99 }).map((n) => (text: string) => text.replace(/title: .*/, `title: T${n}`)),
  fc
    .integer({ min: 1, max: 99 })
    .map((n) => (text: string) => text.replace(/title: /, `url: /u${n}/\ntitle: `)),
  body.map((more) => (text: string) => `${text}\n${more}`),
);

/** Something that a publisher does between two builds. */
export const edit: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 3, arbitrary: fc.tuple(path, text).map(([file, written]) => set(file, written)) },
  {
    weight: 6,
    arbitrary: fc.tuple(path, change).map(
      ([file, edited]): Edit =>
        (content) => {
          const written = content.get(file);
          if (typeof written === "string") content.set(file, edited(written));
        },
    ),
  },
  { weight: 2, arbitrary: path.map((file) => set(file, undefined)) },
  { weight: 2, arbitrary: fc.tuple(path, path).map(([from, to]) => move(from, to)) },
  { weight: 2, arbitrary: site.map((written) => set("site.md", written)) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom("articles/a.png", "articles/b.png", "images/a.png"), fc.option(picture))
      .map(([file, bytes]) => set(file, bytes ?? undefined)),
  },
  { weight: 3, arbitrary: dataFile.map(([file, written]) => set(file, written ?? undefined)) },
  { weight: 1, arbitrary: fc.constant(() => {}) },
);

/** What every sequence begins with. */
export function firstContent(): Content {
  const content: Content = new Map<string, string | Uint8Array>([
    [
      "site.md",
      "---\ntitle: Gazette\nurl: https://g.example\narticles: [articles]\ndialect: hugo\n---\nHello.\n",
    ],
    ["articles/a.png", png(3, 4)],
    ["articles/b.png", png(5, 6)],
    ["images/a.png", png(7, 8)],
  ]);
  for (const [i, file] of NAMES.slice(0, ARTICLES).entries()) {
    const lines = { title: `Number ${i}`, date: `2026-01-${String(1 + (i % 28)).padStart(2, "0")}` };
    content.set(`articles/${file}.md`, article(lines, `To [the next](p${i + 1}.md). ![](a.png)\n`));
  }
  return content;
}

function set(file: string, written: string | Uint8Array | undefined): Edit {
  return (content) => {
    if (written === undefined) content.delete(file);
    else content.set(file, written);
  };
}

function move(from: string, to: string): Edit {
  return (content) => {
    const written = content.get(from);
    if (written === undefined) return;
    content.delete(from);
    content.set(to, written);
  };
}
