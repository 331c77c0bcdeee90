import {
  mkdirSync,
  readFileSync,
  renameSync,
  symlinkSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { build } from "../../../src/build/build.ts";
import { BuildCache } from "../../../src/build/cache/build-cache.ts";
import { SHEET_SIZE } from "../../../src/build/edition/pack-sheet.ts";
import { png } from "../../support/images.ts";
import { temporaryFolder, writeFiles } from "../../support/folder.ts";
import { treeDigests } from "../../support/tree.ts";

/** A change of one thing that a cached result depends on, of which the file of the result itself knows nothing. */
interface Dependency {
  /** Fields of site.md. */
  readonly site?: Readonly<Record<string, string>>;
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  /** @param at gives the absolute path of a file */
  readonly change: (at: (file: string) => string) => void;
}

const post = (body = "Text.", more = "") =>
  `---\ntitle: A post\ndate: 2026-01-02 12:00:00\n${more}---\n${body}\n`;
const inSite = (field: string, from: string, to: string): Dependency["change"] => {
  return (at) =>
    writeFileSync(
      at("site.md"),
      readFileSync(at("site.md"), "utf8").replace(`${field}: ${from}`, `${field}: ${to}`),
    );
};
const written = (file: string, text: string | Uint8Array): Dependency["change"] => {
  return (at) => {
    mkdirSync(dirname(at(file)), { recursive: true });
    writeFileSync(at(file), text);
  };
};

/** As many as fill the first sheet. What is made of the first of them must not become the last: that would be a neighbour. */
const OLD_POSTS = Object.fromEntries(
  Array.from({ length: SHEET_SIZE }, (_, i) => [`blog/old-${i}.md`, post().replace("2026", "2025")]),
);

/** When all files were last written to, as `stat` says it. */
const TIME = new Date("2026-01-01T00:00:00Z");

const DEPENDENCIES: Readonly<Record<string, Dependency>> = {
  "its bytes, of the same number and with the same time": {
    files: { "blog/a.md": post("Old text") },
    change: (at) => {
      writeFileSync(at("blog/a.md"), post("New text"));
      utimesSync(at("blog/a.md"), TIME, TIME);
    },
  },
  "another file in its place, of the same size and time": {
    files: { "blog/a.md": post("Old text") },
    change: (at) => {
      writeFileSync(at("aside"), post("New text"));
      utimesSync(at("aside"), TIME, TIME);
      renameSync(at("aside"), at("blog/a.md"));
    },
  },
  "its place: moved to another folder": {
    site: { dialect: "jekyll" },
    files: { "blog/_posts/2026-01-01-a.md": post(), "blog/_posts/2026-01-01-b.md": post() },
    change: (at) => {
      mkdirSync(at("blog/news/_posts"), { recursive: true });
      renameSync(at("blog/_posts/2026-01-01-a.md"), at("blog/news/_posts/2026-01-01-a.md"));
    },
  },
  "its place: what is a language for want of another": {
    files: { "blog/ml/a.md": post() },
    change: written("blog/ja/a.md", post("Text", "draft: true\n")),
  },
  "its place: what is a category for want of another": {
    site: { dialect: "jekyll" },
    files: { "blog/news/_posts/2026-01-01-a.md": post() },
    change: written("blog/_posts/2026-01-01-b.md", post("Text", "published: false\n")),
  },
  "its place: whether it may be read": {
    files: { "blog/other.md": post("Other"), "elsewhere/a.md": post() },
    change: (at) => {
      unlinkSync(at("blog/other.md"));
      symlinkSync(at("elsewhere/a.md"), at("blog/other.md"));
    },
  },
  "the rules: time zone": {
    site: { timezone: "UTC" },
    files: { "blog/a.md": post() },
    change: inSite("timezone", "UTC", "Asia/Tokyo"),
  },
  "the rules: dialect": {
    site: { dialect: "hugo" },
    files: { "blog/a.md": post("{{< ref x >}} {% raw %}a{% endraw %}") },
    change: inSite("dialect", "hugo", "jekyll"),
  },
  "the rules: the site's authors": {
    site: { authors: "Ada" },
    files: { "blog/a.md": post() },
    change: inSite("authors", "Ada", "Bob"),
  },
  "the rules: a file of authors": {
    site: { dialect: "jekyll" },
    files: {
      "blog/_data/authors.yml": "ada:\n  name: Ada\n",
      "blog/_posts/2026-01-01-a.md": post("Text", "author: ada\n"),
    },
    change: written("blog/_data/authors.yml", "ada:\n  name: Countess\n"),
  },
  "the rules: what a folder says of its articles": {
    site: { dialect: "eleventy" },
    files: { "blog/blog.json": '{ "tags": ["one"] }', "blog/a.md": post() },
    change: written("blog/blog.json", '{ "tags": ["two"] }'),
  },
  "the site: its title, in a template": {
    site: { dialect: "jekyll" },
    files: { "blog/_posts/2026-01-01-a.md": post("{{ site.title }}") },
    change: inSite("title", "Gazette", "Paper"),
  },
  "the site: its address": {
    files: { "blog/a.md": post("[b](b.md)"), "blog/b.md": post() },
    change: inSite("url", "https://g.example", "https://h.example"),
  },
  "the site: where former addresses lead": {
    site: { redirects: "{ /former: /a/ }" },
    files: { "blog/a.md": post() },
    change: inSite("redirects", "{ /former: /a/ }", "{ /former: / }"),
  },
  "the aliases of an article": {
    files: { "blog/a.md": post("Text", "aliases: [/one]\n") },
    change: written("blog/a.md", post("Text", "aliases: [/two]\n")),
  },
  "values of templates": {
    site: { dialect: "jekyll" },
    files: { "blog/_config.yml": "color: red\n", "blog/_posts/2026-01-01-a.md": post("{{ site.color }}") },
    change: written("blog/_config.yml", "color: blue\n"),
  },
  "mappings of templates": {
    site: { dialect: "hugo", templates: '{ unknown: "one" }' },
    files: { "blog/a.md": post("{{< unknown >}}") },
    change: inSite("templates", '{ unknown: "one" }', '{ unknown: "two" }'),
  },
  "a file that it includes": {
    site: { dialect: "jekyll" },
    files: {
      "blog/_includes/note.html": "Old.\n",
      "blog/_posts/2026-01-01-a.md": post("{% include note.html %}"),
    },
    change: written("blog/_includes/note.html", "New.\n"),
  },
  "a file of data that it shows": {
    site: { dialect: "jekyll" },
    files: {
      "blog/_data/names.yml": "ada: Old\n",
      "blog/_posts/2026-01-01-a.md": post("{{ site.data.names.ada }}"),
    },
    change: written("blog/_data/names.yml", "ada: New\n"),
  },
  "a file that it includes, which was missing": {
    site: { dialect: "jekyll" },
    files: { "blog/_posts/2026-01-01-a.md": post("{% include note.html %}") },
    change: written("blog/_includes/note.html", "New.\n"),
  },
  "a picture": {
    files: { "blog/a.png": png(3, 4), "blog/a.md": post("![](a.png)") },
    change: written("blog/a.png", png(5, 6)),
  },
  "a picture, which was missing": {
    files: { "blog/a.md": post("![](a.png)") },
    change: written("blog/a.png", png(5, 6)),
  },
  "a picture that is named without its folders: a nearer one": {
    files: { "files/a.png": png(3, 4), "blog/a.md": post("![[a.png]]") },
    change: written("blog/more/A.png", png(5, 6)),
  },
  "a picture that is named without its folders: moved": {
    files: { "files/a.png": png(3, 4), "blog/a.md": post("![[a.png]]") },
    change: (at) => {
      mkdirSync(at("pictures"));
      renameSync(at("files/a.png"), at("pictures/a.png"));
      writeFileSync(at("pictures/a.png"), png(5, 6));
    },
  },
  "a picture that is named without its folders: gone": {
    files: { "files/a.png": png(3, 4), "blog/a.md": post("![[a.png]]") },
    change: (at) => unlinkSync(at("files/a.png")),
  },
  "a picture that is named without its folders: which was missing": {
    files: { "blog/a.md": post("![[a.png]]") },
    change: written("files/deep/a.png", png(5, 6)),
  },
  "the pictures of its bundle": {
    site: { dialect: "hugo" },
    files: {
      "blog/content/a/index.md": post('{{< gallery match="*.png" >}}'),
      "blog/content/a/b.png": png(3, 4),
    },
    change: written("blog/content/a/cover.png", png(5, 6)),
  },
  ...Object.fromEntries(
    [
      ["which is a draft now", "blog/content/about.md", "---\ntitle: A\ntype: page\ndraft: true\n---\n"],
      ["which is elsewhere now", "blog/content/about.md", "---\ntitle: A\ntype: page\nurl: /b/\n---\n"],
      ["which was missing", "blog/content/team.md", "---\ntitle: T\ntype: page\n---\n"],
    ].map(([what, file, text]): [string, Dependency] => [
      `a page that it links to, ${what}`,
      {
        site: { dialect: "hugo" },
        files: {
          "blog/hugo.toml": "",
          "blog/content/about.md": "---\ntitle: A\ntype: page\n---\n",
          "blog/content/posts/a.md": post('[a]({{< ref "/about" >}}) [t](/team.md)'),
        },
        change: written(file!, text!),
      },
    ]),
  ),
  "where static files are": {
    site: { static: "one" },
    files: { "one/a.png": png(3, 4), "two/a.png": png(5, 6), "blog/a.md": post("![](/a.png)") },
    change: inSite("static", "one", "two"),
  },
  "an id that is kept for it": {
    files: { "ids.yaml": '2026-01-02/a: "https://old.example/1"\n', "blog/a.md": post() },
    change: written("ids.yaml", '2026-01-02/a: "https://old.example/2"\n'),
  },
  "a spelling that another article gives its tag": {
    files: {
      "blog/a.md": post("Text", "tags: [One]\n"),
      "blog/b.md": post().replace("2026-01-02", "2026-01-01"),
    },
    change: written("blog/b.md", post("Text", "tags: [ONE]\n").replace("2026-01-02", "2026-01-01")),
  },
  "an article of another sheet that it links to": {
    site: { dialect: "hugo" },
    files: { ...OLD_POSTS, "blog/a.md": post("[It](old-0.md)") },
    change: written("blog/old-0.md", post("Text", "slug: old-00\n").replace("2026", "2025")),
  },
  "a name that an article of another sheet may have": {
    site: { dialect: "hugo" },
    files: { ...OLD_POSTS, "blog/a.md": post('{{< ref "b.md" >}}') },
    change: (at) => {
      mkdirSync(at("blog/early"));
      renameSync(at("blog/old-0.md"), at("blog/early/b.md"));
    },
  },
};

test.each(Object.entries(DEPENDENCIES))(
  "nothing kept outlives a change of %s",
  (_, { site, files, change }) => {
    const folder = temporaryFolder();
    const fields = {
      title: "Gazette",
      url: "https://g.example",
      articles: "[blog]",
      dialect: "generic",
      ...site,
    };
    const lines = Object.entries(fields).map(([field, value]) => `${field}: ${value}\n`);
    writeFiles(join(folder, "content"), { "site.md": `---\n${lines.join("")}---\n`, ...files });
    for (const file of ["site.md", ...Object.keys(files)])
      utimesSync(join(folder, "content", file), TIME, TIME);
    const outcome = (out: string, cache?: BuildCache) => {
      const { problems } = build({
        content: join(folder, "content"),
        out: join(folder, out),
        ...(cache && { cache }),
      });
      return { problems, files: treeDigests(join(folder, out)) };
    };
    const cacheIn = (name: string) => new BuildCache(join(folder, name), 0);
    const held = cacheIn("held");
    const before = outcome("cold");
    // Twice: what was too fresh to be noted is noted.
    for (let i = 0; i < 2; i++) {
      expect(outcome("warm", cacheIn("read")).problems).toEqual(before.problems);
      expect(outcome("warm", held).problems).toEqual(before.problems);
    }
    change((file) => join(folder, "content", file));
    const after = outcome("cold");
    expect(after).not.toEqual(before);
    expect(outcome("warm", cacheIn("read"))).toEqual(after);
    expect(outcome("warm", held)).toEqual(after);
  },
);
