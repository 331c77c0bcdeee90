import { describe, expect, test } from "vitest";
import { post, readBlog } from "../../support/blog.ts";
import type { Files } from "../../support/folder.ts";

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

  test("is not taken from code that an article is about", () => {
    const body = "```liquid\n{% highlight ruby %}\n{{ site.title }}\n```\n\nand `{% include x %}`\n";
    expect(readBlog({ "a.md": post(DATED, body) }).dialect).toBe("generic");
  });

  test("is Broadsheet's own in the content folder's articles/", () => {
    expect(readBlog({}, ["articles: articles"]).dialect).not.toBe("jekyll");
  });
});
