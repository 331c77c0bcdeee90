import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { build } from "../../../src/build/build.ts";
import { post, readBlog } from "../../support/blog.ts";
import { type Files, temporaryFolder } from "../../support/folder.ts";

const DATED = ["title: A", "date: 2026-01-01"];

/** Small blogs, each with what its generator makes people write. */
const BLOGS: Readonly<Record<string, Files>> = {
  jekyll: {
    "_posts/2026-01-01-a.md": post(["layout: post", "title: A"], "{% highlight ruby %}x{% endhighlight %}"),
  },
  hexo: { "source/_posts/a.md": post(["title: A", "date: 2026-01-01 00:00:00", "toc: true"]) },
  hugo: {
    "content/posts/_index.md": post(["title: Posts"]),
    "content/posts/a.md": post([...DATED, "draft: false"], '{{< figure src="a.png" >}}'),
  },
  zola: {
    "content/blog/_index.md": '+++\ntitle = "Blog"\nsort_by = "date"\n+++\n',
    "content/blog/a.md":
      '+++\ntitle = "A"\ndate = 2026-01-01\n[taxonomies]\ntags = ["x"]\n+++\n[b](@/blog/b.md)',
  },
  docusaurus: {
    "website/blog/2026-01-01-a.mdx": post(["title: A", "authors: ada"], "Text\n\n<!-- truncate -->\n\nMore"),
    "website/blog/authors.yml": "ada: { name: Ada }",
  },
  mkdocs: {
    "docs/blog/posts/a.md": post(["date: { created: 2026-01-01 }"], '# A\n\n!!! note "N"\n\n    Text'),
    "docs/blog/.authors.yml": "authors: {}",
  },
  astro: { "src/content/blog/a.md": post(["title: A", "pubDate: 2026-01-01"]) },
  eleventy: { "eleventy.config.js": "", "src/posts/a.md": post([...DATED, "layout: post.njk"]) },
  pelican: { "content/a.md": "Title: A\nDate: 2026-01-01\nCategory: x\n\nText" },
  nextjs: { "pages/blog/a.mdx": "export const meta = { title: 'A', date: '2026-01-01' }\n\nText" },
  sveltekit: { "svelte.config.js": "", "src/posts/a.md": post(DATED) },
  gatsby: { "gatsby-config.js": "", "content/blog/a/index.md": post(DATED) },
  vitepress: { "docs/.vitepress/config.mts": "", "docs/posts/a.md": post(DATED) },
  vuepress: { ".vuepress/config.js": "", "_posts/2026-01-01-a.md": post(DATED) },
  nuxt: { "nuxt.config.ts": "", "package.json": "{}", "content/blog/1.a.md": post(DATED) },
  quartz: { "quartz.config.ts": "", "content/a.md": post(DATED), "content/index.md": post(["title: B"]) },
  lume: { "_config.ts": "", "src/posts/a.md": post(DATED), "src/posts/_data.yml": "layout: post.vto" },
  nikola: {
    "conf.py": 'POSTS = (\n    ("posts/*.md", "posts", "post.tmpl"),\n)\n',
    "posts/a.md": ".. title: A\n.. date: 2026-01-01\n\nText",
    "pages/b.md": ".. title: B\n.. date: 2026-01-01\n\nText",
  },
  generic: { "a.md": post(DATED) },
};

describe("the dialect, where site.md does not say it", () => {
  for (const [name, files] of Object.entries(BLOGS)) {
    test(`is ${name} where a blog has its signs`, () => {
      const { dialect, result } = readBlog(files);
      expect(dialect).toBe(name);
      expect(result.present?.().map(({ title }) => title)).toEqual(["A"]);
    });
  }

  test("is that of the project in which the folder of articles lies", () => {
    const plain = post(DATED);
    const blogs: Readonly<Record<string, [folder: string, files: Files]>> = {
      docusaurus: ["site/articles", { "site/docusaurus.config.ts": "export default {}" }],
      astro: ["site/src/notes", { "site/astro.config.mjs": "export default {}" }],
      eleventy: ["site/posts", { "site/.eleventy.js": "" }],
      pelican: ["site/content", { "site/pelicanconf.py": "" }],
      mkdocs: ["site/docs/blog", { "site/mkdocs.yml": "site_name: T\n", "hugo.toml": "" }],
      zola: ["site/content", { "site/config.toml": 'base_url = "https://a.example"\n' }],
      hugo: ["site/content", { "site/config.toml": 'baseURL = "https://a.example"\n' }],
      hexo: ["site/source/news", { "site/_config.yml": "title: T\nsource_dir: source\n" }],
      jekyll: ["site/news", { "site/_config.yml": "title: T\nplugins: [jekyll-feed]\n" }],
    };
    for (const [name, [folder, files]] of Object.entries(blogs)) {
      const all = { ...files, [`${folder}/2026-01-01-a.md`]: plain };
      expect(readBlog(all, [`articles: ../blog/${folder}`]).dialect, name).toBe(name);
      // The nearest project is the blog's.
      const nested = { ...all, "docusaurus.config.js": "", "site/package.json": "{}" };
      expect(readBlog(nested, [`articles: ../blog/${folder}`]).dialect, name).toBe(name);
    }
    // Keys of Hugo's configuration have no case; Jekyll's has another name.
    for (const [config, dialect] of [
      ["config.yaml", "hugo"],
      ["_config.yml", "jekyll"],
    ]) {
      const files = { [`site/${config}`]: "baseurl: https://a.example\n", "site/news/a.md": plain };
      expect(readBlog(files, ["articles: ../blog/site/news"]).dialect, config).toBe(dialect);
    }
    expect(readBlog({ "site/a.md": plain }, ["articles: ../blog/site"]).dialect).toBe("generic");
    const inner = temporaryFolder({
      "docusaurus.config.js": "",
      "feeds/content/site.md": "---\ntitle: T\nurl: https://a.example\narticles: posts\n---\n",
      "feeds/content/posts/a.md": plain,
    });
    expect(build({ content: join(inner, "feeds/content") }).dialect?.name).toBe("generic");
    const within = { "site/a.md": plain, "site/hugo.toml": "", "next.config.js": "" };
    expect(readBlog(within, ["articles: ../blog/site"]).dialect).toBe("hugo");
  });

  test("is Hugo where posts stand in _posts but everything else is Hugo's", () => {
    const files = {
      "content/en/blog/_index.md": post(["title: Blog"]),
      "content/en/blog/_posts/2026-01-01-a.md": post(
        [...DATED, "layout: blog"],
        '{{< figure src="a.png" >}}',
      ),
      "content/en/blog/_posts/2026-01-02-b.md": post([...DATED, "layout: blog"]),
    };
    expect(readBlog(files).dialect).toBe("hugo");
  });

  test("is Hugo where its folders have those of languages between them", () => {
    const files = { "content/zh-cn/post/a.md": post(DATED), "content/en/post/a.md": post(DATED) };
    expect(readBlog(files).dialect).toBe("hugo");
  });

  test("is Astro where posts are in AstroWind's folder", () => {
    const { dialect, articles } = readBlog({
      "src/data/post/a.md": post(["title: A", "publishDate: 2026-01-01"]),
    });
    expect([dialect, articles["src/data/post/a.md"]?.path]).toEqual(["astro", "/a"]);
  });

  test("is Eleventy where front matter names what reads the body", () => {
    const text = post([...DATED, "layout: post", "templateEngineOverride: md"]);
    expect(readBlog({ "_posts/2026-01-01-a.md": text }).dialect).toBe("eleventy");
  });

  test("is Next.js where MDX stands in its folders of articles, whatever Hugo and Docusaurus share with it", () => {
    const read = (files: Files) => {
      const { dialect, articles } = readBlog(files);
      return [dialect, ...Object.values(articles).map(({ path }) => path)];
    };
    const keys = [...DATED, "draft: false", "lastmod: 2026-01-02"];
    expect(read({ "data/blog/a.mdx": post(keys) })).toEqual(["nextjs", "/blog/a"]);
    expect(read({ "apps/www/_blog/a.mdx": post([...DATED, "author_title: Engineer"]) })).toEqual([
      "nextjs",
      "/blog/a",
    ]);
    expect(
      read({ "src/blog/a/index.mdx": "export const meta = { title: 'A', date: '2026-01-01' }\n" }),
    ).toEqual(["nextjs", "/blog/a"]);
  });

  test("is MkDocs in docs/blog only where something there is MkDocs's", () => {
    const guess = (files: Files, folder = ".") => readBlog(files, [`articles: ../blog/${folder}`]).dialect;
    const tip = "# A\n\n::: tip\nText\n:::\n";
    expect(guess({ "docs/blog/a.md": post(DATED) })).toBe("generic");
    expect(
      guess({
        "docs/blog/a.md": post(
          [...DATED, "outline: deep", "sidebar: false"],
          `<script setup>\nimport X from "./x.vue"\n</script>\n${tip}`,
        ),
      }),
    ).toBe("generic");
    expect(guess({ "docs/blog/posts/a.md": post(DATED, tip) })).toBe("generic");
    const above = { "docs/blog/posts/a.md": post(DATED), "docs/.vitepress/config.ts": "export default {}" };
    expect(guess(above, "docs/blog")).toBe("vitepress");
    expect(guess({ "docs/blog/posts/a.md": post(DATED) })).toBe("mkdocs");
    expect(guess({ "docs/blog/posts/a.md": post(DATED, "::: package.module.Class\n") })).toBe("mkdocs");
    expect(guess({ "docs/blog/a.md": post(DATED, '!!! note "N"\n\n    Text\n') })).toBe("mkdocs");
    expect(guess({ "docs/blog/a.md": post(["date: { created: 2026-01-01 }"], "# A\n") })).toBe("mkdocs");
    expect(guess({ "docs/blog/a.md": post(DATED), "mkdocs.yml": "site_name: T\n" }, "docs/blog")).toBe(
      "mkdocs",
    );
  });

  test("is Docusaurus where MDX is in its folders of articles, and not below `content` or in a project of Gatsby", () => {
    const guess = (files: Files) => {
      const { dialect, articles } = readBlog(files);
      return [dialect, ...Object.values(articles).map(({ path }) => path)];
    };
    const text = post(DATED);
    expect(guess({ "content/blog/2026-01-01-a.mdx": text })).toEqual(["generic", "/blog/2026-01-01-a"]);
    expect(guess({ "src/content/blog/2026-01-01-a.mdx": text, "package.json": "{}" })[0]).not.toBe(
      "docusaurus",
    );
    expect(guess({ "blog/a/index.mdx": text, "gatsby-config.js": "" })[0]).toBe("gatsby");
    expect(guess({ "blog/a.mdx": post(DATED, 'import { Link } from "gatsby"\n\nText') })[0]).toBe("gatsby");
    for (const folder of ["blog", "website/blog", "i18n/fr/docusaurus-plugin-content-blog"])
      expect(guess({ [`${folder}/2026-01-01-a.mdx`]: text })[0], folder).toBe("docusaurus");
    expect(guess({ "content/blog/a.mdx": text, "docusaurus.config.js": "" })[0]).toBe("docusaurus");
  });

  test("is the next where the likeliest would hide all there is, unless the project is its own", () => {
    const text = post(
      [...DATED, "author_title: Engineer", "author_image_url: https://a.example/a.png"],
      "Text\n\n<!--truncate-->\n\nMore",
    );
    const files = { "apps/www/_blog/2026-01-01-a.mdx": text, "apps/www/_blog/2026-01-02-b.mdx": text };
    const { dialect, articles } = readBlog(files);
    expect(dialect).toBe("nextjs");
    expect(Object.values(articles).map(({ path }) => path)).toEqual([
      "/blog/2026-01-01-a",
      "/blog/2026-01-02-b",
    ]);
    expect(readBlog({ ...files, "README.md": "Read me" }).dialect).toBe("nextjs");
    expect(readBlog({ ...files, "blog/2026-01-03-c.mdx": text }).dialect).toBe("docusaurus");
    expect(readBlog({ ...files, "docusaurus.config.js": "" }).dialect).toBe("docusaurus");
    expect(readBlog({ "site/_old/a.md": text }).skipped).toEqual({ "site/_old/a.md": "underscore" });
  });

  test("is one whose articles stand among pages where there is nothing but pages", () => {
    const files = {
      "README.md": "Read me",
      "src/pages/about.md": post(["title: About"]),
      "src/pages/a/index.md": post(DATED),
      "src/pages/index.js": "",
    };
    const { articles, skipped } = readBlog(files);
    expect(Object.entries(articles).map(([file, { path }]) => [file, path])).toEqual([
      ["src/pages/a/index.md", "/a/"],
    ]);
    expect(skipped).toEqual({ "README.md": "read-me", "src/pages/about.md": "undated" });
    expect(Object.keys(readBlog({ ...files, "notes/b.md": post(DATED) }).articles)).toEqual(["notes/b.md"]);
  });

  test("is Next.js where posts have the front matter of its example of a blog", () => {
    const text = post([
      ...DATED,
      "coverImage: /a.jpg",
      "author: { name: Ada, picture: /ada.jpg }",
      "ogImage: { url: /a.jpg }",
    ]);
    const { dialect, articles } = readBlog({ "_posts/a.md": text });
    expect([dialect, articles["_posts/a.md"]?.path]).toEqual(["nextjs", "/posts/a"]);
    expect(readBlog({ "source/_posts/a.md": text }).dialect).toBe("hexo");
  });

  test("is Zola where sections or articles in TOML say what only Zola knows", () => {
    const guess = (article: string, section?: string) => {
      const toml = (lines: string) => `+++\n${lines}\n+++\n\nText\n`;
      const usual = 'title = "A"\ndate = 2026-01-01\naliases = ["old"]\n';
      return readBlog({
        "content/posts/a.md": toml(usual + article),
        "content/posts/b.md": toml(usual),
        ...(section !== undefined && { "content/posts/_index.md": toml(`title = "Posts"\n${section}`) }),
      }).dialect;
    };
    expect(guess("", 'sort_by = "date"')).toBe("zola");
    expect(guess("", "paginate_by = 5")).toBe("zola");
    expect(guess("", "transparent = true")).toBe("zola");
    expect(guess("", 'page_template = "post.html"')).toBe("zola");
    expect(guess('path = "a"', "")).toBe("zola");
    expect(guess('path = "a"')).toBe("zola");
    expect(guess("draft = false", "")).toBe("hugo");
    expect(guess("weight = 1", "cascade = {}")).toBe("hugo");
  });

  test("is not Docusaurus where something is of VitePress", () => {
    const guess = (files: Files, folder: string) => readBlog(files, [`articles: ../blog/${folder}`]).dialect;
    const aside = ":::warning\nText\n:::\n";
    const plain = post([...DATED, "authors: Ann"], aside);
    expect(guess({ "blog/a.md": plain }, "blog")).toBe("docusaurus");
    for (const lines of ["outline: deep", "layout: home"])
      expect(guess({ "blog/a.md": post([...DATED, "authors: Ann", lines], aside) }, "blog"), lines).toBe(
        "generic",
      );
    for (const body of ["<script setup>\nconst a = 1\n</script>", "::: details\nText\n:::"])
      expect(guess({ "blog/a.md": post(DATED, `${aside}\n${body}\n`) }, "blog"), body).toBe("generic");
    const config = { ".vitepress/config.ts": "export default {}" };
    expect(guess({ ...config, "blog/a.md": plain }, "blog")).toBe("vitepress");
    expect(guess({ ...config, "blog/a.md": plain }, "")).toBe("vitepress");
  });

  test("is that of the blog where only its documentation is made with VitePress", () => {
    const docs = { "docs/.vitepress/config.ts": "", "docs/guide.md": "# Guide\n" };
    const blogs: Readonly<Record<string, Files>> = {
      astro: { "astro.config.mjs": "", "src/content/blog/a.md": post(DATED) },
      hugo: { "hugo.toml": "", "content/posts/a.md": post(DATED) },
    };
    for (const [dialect, files] of Object.entries(blogs))
      expect(readBlog({ ...files, ...docs }).dialect).toBe(dialect);
  });

  test("is not Docusaurus for a list of authors outside of its blog", () => {
    const files = {
      "data/posts/a.md": post([...DATED, "authors: [ada]"]),
      "data/authors.yml": "ada: { name: Ada }",
    };
    expect(readBlog(files).dialect).toBe("generic");
  });

  test("is Eleventy where layouts have endings that only it has", () => {
    for (const layout of ["layouts/post.njk", "post.webc", "post.11ty.js", "blog-post.html"]) {
      const files = { "src/blog/2026-01-01-a.md": post([...DATED, `layout: ${layout}`]) };
      expect(readBlog(files).dialect, layout).toBe("eleventy");
    }
  });

  test("is Jekyll by its posts, whatever else lies beside them", () => {
    const wiki = ["one", "two", "three"].map((name) => [
      `_wiki/${name}.md`,
      post(["layout: wiki", ...DATED]),
    ]);
    const files = { "_posts/2026-01-01-a.md": post(["layout: post", ...DATED]), ...Object.fromEntries(wiki) };
    expect(readBlog(files).dialect).toBe("jekyll");
  });

  test("is not taken from code that an article is about", () => {
    const body = "```liquid\n{% highlight ruby %}\n{{ site.title }}\n```\n\nand `{% include x %}`\n";
    expect(readBlog({ "a.md": post(DATED, body) }).dialect).toBe("generic");
  });

  test("is Broadsheet's own in the content folder's articles/", () => {
    expect(readBlog({}, ["articles: articles"]).dialect).not.toBe("jekyll");
  });
});
