import { describe, expect, test } from "vitest";
import { post, readBlog } from "../../support/blog.ts";

const DATED = ["title: T", "date: 2026-01-01"];

/** What becomes of an article with one more line of front matter. */
function fateOf(line: string, site: readonly string[] = ["dialect: generic"]) {
  const { articles, skipped, problems } = readBlog({ "a.md": post([...DATED, line]) }, site);
  return articles["a.md"] ? "published" : `${skipped["a.md"]}${problems.length > 0 ? ", warned" : ""}`;
}

describe("an article is not public", () => {
  for (const line of [
    "draft: true",
    "Draft: yes",
    'draft: "TRUE"',
    "isDraft: true",
    "published: false",
    "published: no",
    "hidden: true",
    "unlisted: true",
    "private: true",
    "visibility: private",
    "visibility: unlisted",
    "status: draft",
    "status: Draft",
    "status: in progress",
    "public: false",
    "password: 1234",
    "unpublished: true",
    "disabled: true",
    "live: false",
    "ready: no",
    "extra: { draft: true }",
    "params: { unlisted: true }",
    "state: draft",
    "post_status: private",
    "publish_status: pending",
    "access: members",
    "layout: draft",
    "type: draft",
    "inProgress: true",
    "unfinished: true",
    "incomplete: true",
    "under_construction: true",
    "devOnly: true",
    "dg-publish: false",
    "stage: draft",
    "workflow: draft",
  ]) {
    test(`where it says \`${line}\``, () => expect(fateOf(line)).toBe("draft"));
  }

  for (const line of [
    "hide: true",
    "secret: true",
    "internal: yes",
    "active: false",
    "show: no",
    "feed: false",
    "rss: false",
    "feed: { excluded: true }",
    "article: false",
    "excludeFromFeed: true",
    "exclude_from_rss: true",
    "hide_from_feed: true",
    "hiddenFromRss: true",
    "in_feed: no",
  ]) {
    test(`in feeds where it says \`${line}\``, () => {
      expect(fateOf(line)).toBe("excluded");
      expect(fateOf(line, ["dialect: zola"])).toBe("excluded");
      expect(fateOf(line, ["dialect: eleventy"])).toBe("excluded");
    });
  }

  for (const line of [
    "draft: maybe",
    "draft: [x]",
    "published: soon",
    "status: quo",
    "visibility: 2",
    "post_status: x",
  ]) {
    test(`with a warning where \`${line}\` leaves a doubt`, () => {
      expect(fateOf(line)).toBe("not-clearly-public, warned");
    });
  }

  test("where it goes on a day, since nothing could take it back then", () => {
    expect(fateOf("expiryDate: 2026-05-05", ["dialect: hugo"])).toBe("expiring");
  });

  test("in a folder of drafts", () => {
    const { articles, skipped } = readBlog({
      "_posts/2026-01-01-a.md": post(DATED),
      "_drafts/b.md": post(DATED),
      "sub/_drafts/c.md": post(DATED),
    });
    expect(Object.keys(articles)).toEqual(["_posts/2026-01-01-a.md"]);
    expect(skipped).toEqual({ "_drafts/b.md": "draft", "sub/_drafts/c.md": "draft" });
  });

  test("in a folder or a file whose name says so, and in an MDX file that exports it", () => {
    const { articles, skipped } = readBlog(
      {
        "private/a.md": post(DATED),
        "_unpublished/b.md": post(DATED),
        "WIP/c.md": post(DATED),
        "d.draft.md": post(DATED),
        "e.draft.de.md": post(DATED),
        "e.md": post(DATED),
        "f.mdx": post(DATED, "export const draft = true;\n\nText\n"),
        "g.mdx": post(DATED, "export const draft = process.env.NODE_ENV === 'production';\n\nText\n"),
        "h.mdx": post(DATED, "export const draft = false;\n\nText\n"),
        "draft-beer.md": post(DATED),
      },
      ["dialect: generic"],
    );
    expect(Object.keys(articles).sort()).toEqual(["draft-beer.md", "e.md", "h.mdx"]);
    expect(skipped).toMatchObject({
      "private/a.md": "draft",
      "_unpublished/b.md": "draft",
      "WIP/c.md": "draft",
      "d.draft.md": "draft",
      "e.draft.de.md": "draft",
      "f.mdx": "draft",
      "g.mdx": "not-clearly-public",
    });
  });

  test("where MDX exports say so, or cannot be read", () => {
    const mdx = (value: string) =>
      `export const meta = { title: "T", date: "2026-01-01", draft: ${value} }\n\nText`;
    const { articles, skipped } = readBlog({
      "yes.mdx": mdx("true"),
      "code.mdx": mdx("process.env.DRAFT === '1'"),
      "no.mdx": mdx("false"),
    });
    expect(skipped).toEqual({ "yes.mdx": "draft", "code.mdx": "not-clearly-public" });
    expect(Object.keys(articles)).toEqual(["no.mdx"]);
  });

  test("below a drafted section of Zola, whatever it says itself", () => {
    const { articles, skipped } = readBlog(
      {
        "content/open/a.md": '+++\ntitle = "A"\ndate = 2026-01-01\n+++\n',
        "content/secret/_index.md": "+++\ndraft = true\n+++\n",
        "content/secret/b.md": '+++\ntitle = "B"\ndate = 2026-01-01\ndraft = false\n+++\n',
        "content/secret/deep/c.md": '+++\ntitle = "C"\ndate = 2026-01-01\n+++\n',
      },
      ["dialect: zola"],
    );
    expect(Object.keys(articles)).toEqual(["content/open/a.md"]);
    expect(skipped).toMatchObject({ "content/secret/b.md": "draft", "content/secret/deep/c.md": "draft" });
  });

  test("where what cascades in Hugo or stands beside it in Eleventy says so", () => {
    const hugo = readBlog(
      {
        "content/a/_index.md": post(["title: A", "cascade: { draft: true, author: Ada }"]),
        "content/a/b.md": post(DATED),
        "content/a/c.md": post([...DATED, "draft: false"]),
      },
      ["dialect: hugo"],
    );
    expect(hugo.skipped).toMatchObject({ "content/a/b.md": "draft" });
    expect(hugo.articles["content/a/c.md"]?.authors).toEqual([{ name: "Ada" }]);
    const eleventy = readBlog(
      { "posts/posts.json": '{"draft": true}', "posts/a.md": post(DATED), "b.md": post(DATED) },
      ["dialect: eleventy"],
    );
    expect(eleventy.skipped).toEqual({ "posts/a.md": "draft" });
  });

  test("where its front matter cannot be read: nobody knows what it says", () => {
    const { articles, skipped, problems } = readBlog({
      "broken.md": "---\ntitle: T\ndraft: true\n\tx: [\n---\nText",
      "open.md": "---\ntitle: T\ndraft: true\n\nText",
      "code.md": '---js\n{ title: "T", draft: true }\n---\nText',
      "fine.md": post(DATED),
    });
    expect(Object.keys(articles)).toEqual(["fine.md"]);
    expect(skipped).toEqual({
      "broken.md": "front-matter",
      "open.md": "front-matter",
      "code.md": "front-matter",
    });
    expect(new Set(problems.map(({ severity }) => severity))).toEqual(new Set(["warning"]));
  });
});

describe("an article is public", () => {
  for (const line of [
    "draft: false",
    "draft: no",
    "draft:",
    "published: true",
    "published: 2026-02-02",
    "status: published",
    "status: Publish",
    "visibility: public",
    "hide: [toc]",
    "state: Texas",
    "access: everyone",
    "type: review",
    "archived: true",
    "password:",
    "password: false",
  ]) {
    test(`where it says \`${line}\``, () => expect(fateOf(line)).toBe("published"));
  }

  test("whatever the status of a page of MkDocs, which is an icon", () => {
    expect(fateOf("status: new", ["dialect: mkdocs"])).toBe("published");
    expect(fateOf("status: draft", ["dialect: mkdocs"])).toBe("draft");
  });

  test("for those who ask for drafts", () => {
    const { articles } = readBlog(
      { "a.md": post([...DATED, "draft: true"]), "_drafts/2026-01-01-b.md": post(DATED) },
      ["dialect: jekyll"],
      { drafts: true },
    );
    expect(Object.keys(articles)).toEqual(["_drafts/2026-01-01-b.md"]);
  });
});

describe("a Markdown file is no article", () => {
  const skippedOf = (file: string, lines: readonly string[] = DATED, site: readonly string[] = []) =>
    readBlog({ [file]: post(lines), "z.md": post(DATED) }, site).skipped[file];

  test("by its name", () => {
    expect(skippedOf("_index.md")).toBe("section-page");
    expect(skippedOf("_index.de.md")).toBe("section-page");
    expect(skippedOf("README.md")).toBe("read-me");
    expect(skippedOf("post-template.md")).toBe("template");
    expect(skippedOf("_partial.md")).toBe("underscore");
    expect(skippedOf(".hidden.md")).toBe("underscore");
  });

  // As Hugo 0.111, Eleventy 3 and Pelican 4.8 publish them.
  test("by an underscore, but not in generators to which that means nothing", () => {
    for (const dialect of ["hugo", "eleventy", "zola", "mkdocs", "pelican"])
      expect(
        skippedOf("posts/_partial.md", DATED, [`dialect: ${dialect}`, "articles: ../blog/posts"]),
        dialect,
      ).toBeUndefined();
  });

  test("by its folder", () => {
    expect(skippedOf("templates/a.md")).toBe("template");
    expect(skippedOf("archetypes/default.md")).toBe("template");
    expect(skippedOf("pages/about.md")).toBe("page");
    expect(skippedOf("_includes/a.md")).toBe("template");
    for (const dialect of ["docusaurus", "hexo"])
      expect(skippedOf("_partials/a.md", DATED, [`dialect: ${dialect}`])).toBe("underscore");
  });

  test("by its folder, unless that is a section of a folder of articles", () => {
    const hugo = ["dialect: hugo"];
    expect(skippedOf("themes/x/exampleSite/content/posts/a.md", DATED, hugo)).toBe("template");
    expect(skippedOf("content/en/templates/a.md", DATED, hugo)).toBeUndefined();
    expect(skippedOf("content/pages/a.md", DATED, hugo)).toBe("page");
  });

  test("by its name in the folder of a project, not where it is an article's", () => {
    expect(skippedOf("SECURITY.md")).toBe("read-me");
    expect(skippedOf("posts/security.md")).toBeUndefined();
    expect(skippedOf("posts/changelog/index.md")).toBeUndefined();
  });

  test("by its body, which leads elsewhere", () => {
    const stub = '<!DOCTYPE html>\n<meta http-equiv="refresh" content="0; url=/new/">\n';
    expect(readBlog({ "a.md": post(DATED, stub) }).skipped["a.md"]).toBe("redirect");
    const head = `<!-- moved -->\n<html><head>\n<title>Moved</title>\n<link rel="canonical" href="/new/">\n<meta http-equiv=refresh content="0; url=/new/"></head></html>`;
    expect(readBlog({ "a.md": post(DATED, head) }).skipped["a.md"]).toBe("redirect");
    const about = 'How `<meta http-equiv="refresh">` works.';
    expect(readBlog({ "a.md": post(DATED, about) }).skipped["a.md"]).toBeUndefined();
  });

  test("by what it says", () => {
    expect(skippedOf("a.md", [...DATED, "layout: page"])).toBe("page");
    expect(skippedOf("a.md", [...DATED, "layout: redirect"])).toBe("redirect");
    expect(skippedOf("a.md", [...DATED, "redirect_to: https://other.example/"])).toBe("redirect");
    expect(skippedOf("a.md", [...DATED, "eleventyExcludeFromCollections: true"], ["dialect: eleventy"])).toBe(
      "excluded",
    );
    expect(skippedOf("a.md", [...DATED, "permalink: false"], ["dialect: eleventy"])).toBe("excluded");
    expect(skippedOf("a.md", [...DATED, "render: false"], ["dialect: zola"])).toBe("excluded");
  });

  test("outside of the folder of posts, where there is one", () => {
    const { articles, skipped } = readBlog(
      { "_posts/2026-01-01-a.md": post(DATED), "about.md": post(DATED), "_posts/notes.md": post(DATED) },
      ["dialect: jekyll"],
    );
    expect(Object.keys(articles)).toEqual(["_posts/2026-01-01-a.md"]);
    expect(skipped).toEqual({ "about.md": "page", "_posts/notes.md": "misnamed" });
  });

  test("Hugo: beside an index.md and below it, where files are resources of its page", () => {
    const files = {
      "content/posts/one/index.md": post(DATED),
      "content/posts/one/index.de.md": post(DATED),
      "content/posts/one/notes.md": post(DATED),
      "content/posts/one/more/deep.md": post(DATED),
      "content/posts/one/more/index.md": post(DATED),
      "content/posts/two/index.fr.md": post(DATED),
      "content/posts/two/notes.md": post(DATED),
      "content/posts/three.md": post(DATED),
      "content/index.md": post(DATED),
    };
    const resources = Object.keys(files).filter((file) => /\/(?:notes|more)\b/.test(file));
    const { articles, skipped } = readBlog(files, ["dialect: hugo"]);
    expect(skipped).toEqual(Object.fromEntries(resources.map((file) => [file, "resource"])));
    expect(Object.keys(articles)).toHaveLength(5);
    const below = readBlog(files, ["dialect: hugo", "articles: ../blog/content/posts"]);
    expect(below.skipped).toEqual(skipped);
    expect(readBlog(files, ["dialect: zola"]).skipped).toEqual({});
  });

  test("Nikola: by the file of metadata beside it, which has its title and date too", () => {
    const { articles, skipped } = readBlog(
      {
        "posts/a.md": "Text.\n",
        "posts/a.meta": ".. title: The A\n.. date: 2026-03-04\n.. tags: x\n",
        "posts/2026-03-04-b.md": "Text.\n",
        "posts/2026-03-04-b.meta": ".. title: B\n.. date: 2026-03-04\n.. status: draft\n",
      },
      ["dialect: nikola"],
    );
    expect(articles["posts/a.md"]).toMatchObject({ title: "The A", path: "/posts/a/" });
    expect(skipped).toEqual({ "posts/2026-03-04-b.md": "draft" });
  });

  test("Nikola: by a file of metadata that cannot be read, with a warning", () => {
    const { articles, skipped, problems } = readBlog(
      {
        "posts/2026-03-04-a.md": "# A\n",
        "posts/2026-03-04-a.meta": "---\ntitle: A: b\nstatus: private\n---\n",
        "posts/2026-03-04-b.md": "# B\n",
        "posts/2026-03-04-b.meta": "B\nb-slug\n",
        "posts/2026-03-04-c.md": "# C\n",
        "posts/2026-03-04-c.meta": ".. title: C\n.. tags: private\n",
        "posts/2026-03-04-d.md": "# D\n",
        "posts/2026-03-04-d.meta": "",
      },
      ["dialect: nikola"],
    );
    expect(Object.keys(articles)).toEqual(["posts/2026-03-04-d.md"]);
    expect(skipped).toEqual({
      "posts/2026-03-04-a.md": "draft",
      "posts/2026-03-04-b.md": "draft",
      "posts/2026-03-04-c.md": "draft",
    });
    expect(problems.map(({ file, severity }) => [file?.slice(-12), severity])).toEqual([
      ["03-04-a.meta", "warning"],
      ["03-04-b.meta", "warning"],
    ]);
  });

  test("Nikola: what is featured is public, and no link to its first place", () => {
    const { articles, problems } = readBlog(
      {
        "posts/a.md":
          ".. title: A\n.. date: 2026-03-04\n.. status: featured\n.. link: https://a.example/\n\nText.\n",
      },
      ["dialect: nikola"],
    );
    expect(articles["posts/a.md"]).not.toHaveProperty("externalUrl");
    expect(problems).toEqual([]);
  });

  test("what says nothing of itself, beside the index file of a folder that has a date", () => {
    const files = {
      "content/blog/2026-03-04-one/index.mdx": post(["title: One"]),
      "content/blog/2026-03-04-one/notes.md": "# Notes\n\nText.\n",
      "content/blog/2026-03-04-one/told.md": post(["title: Told"]),
      "content/blog/2026-03-04-one/2026-03-05-own.md": "# Own\n\nText.\n",
      "content/blog/2026-03-04-two/three.md": "# Three\n\nText.\n",
    };
    const part = { "content/blog/2026-03-04-one/notes.md": "resource" };
    for (const dialect of ["astro", "nextjs", "sveltekit", "gatsby", "generic"])
      expect(readBlog(files, [`dialect: ${dialect}`]).skipped, dialect).toEqual(part);
    for (const dialect of ["docusaurus", "eleventy"])
      expect(readBlog(files, [`dialect: ${dialect}`]).skipped, dialect).toEqual({});
  });

  test("a source without a folder of articles is one, whatever other sources have", () => {
    const files = {
      "site/content/posts/a.md": post(DATED),
      "site/docs/page.md": post(DATED),
      "notes/b.md": post(DATED),
    };
    const { articles, skipped } = readBlog(files, [
      "dialect: hugo",
      "articles: [../blog/site, ../blog/notes]",
    ]);
    expect(Object.keys(articles).sort()).toEqual(["notes/b.md", "site/content/posts/a.md"]);
    expect(skipped).toEqual({ "site/docs/page.md": "page" });
  });
});

test("an article of Hexo is behind a password where the configuration says so by one of its tags", () => {
  const files = {
    "_config.yml": "encrypt:\n  tags:\n  - {name: diary, password: abc}\n",
    "source/_posts/a.md": post([...DATED, "tags: [x, diary]"]),
    "source/_posts/b.md": post([...DATED, "tags: diary", "password: ''"]),
    "source/_posts/c.md": post([...DATED, "tags: x"]),
  };
  const { articles, skipped } = readBlog(files, ["dialect: hexo"]);
  expect(Object.keys(articles)).toEqual(["source/_posts/b.md", "source/_posts/c.md"]);
  expect(skipped).toMatchObject({ "source/_posts/a.md": "draft" });
});

test("an article of Hexo may be indented by tabs, and its configuration too", () => {
  const files = {
    "_config.yml": "permalink: :title/\nroot: /blog/\nauto:\n\tenable: true\n",
    "source/_posts/a.md": "---\ntitle: A\ndate: 2026-01-01\ntags:\n\t- x\n\t- y\n---\n",
  };
  const { articles, problems } = readBlog(files, ["dialect: hexo"]);
  expect(problems).toEqual([]);
  expect(articles["source/_posts/a.md"]).toMatchObject({
    path: "/blog/a/",
    tags: [{ name: "x" }, { name: "y" }],
  });
  expect(readBlog({ "a.md": files["source/_posts/a.md"] }, ["dialect: generic"]).skipped).toEqual({
    "a.md": "front-matter",
  });
});

test.each([
  [
    "quartz.config.ts",
    "export default { plugins: { filters: [Plugin.RemoveDrafts(), Plugin.ExplicitPublish()] } }",
  ],
  [
    "quartz.config.yaml",
    "plugins:\n  - source: github:quartz-community/explicit-publish\n    enabled: true\n",
  ],
])("Quartz: only what says so, where a plugin in %s wants that", (name, config) => {
  const notes = (code: string) => {
    const files = {
      [name]: code,
      "content/a.md": post(["title: A", "date: 2026-03-04", "publish: true"]),
      "content/b.md": post(["title: B", "date: 2026-03-04", "publish: perhaps"]),
      "content/c.md": post(["title: C", "date: 2026-03-04"]),
    };
    return Object.keys(readBlog(files, ["dialect: quartz"]).articles);
  };
  expect(notes(config)).toEqual(["content/a.md"]);
  const off = config.replace(", Plugin.ExplicitPublish()", "").replace("enabled: true", "enabled: false");
  expect(notes(off).sort()).toEqual(["content/a.md", "content/c.md"]);
});
