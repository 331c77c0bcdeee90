import { describe, expect, test } from "vitest";
import { post, readBlog } from "../../support/blog.ts";

function titled(
  lines: readonly string[],
  body?: string,
  file = "2026-01-01-the-name_of-it.md",
  dialect = "generic",
) {
  const { articles, problems } = readBlog({ [file]: post(["date: 2026-01-01", ...lines], body) }, [
    `dialect: ${dialect}`,
  ]);
  const article = articles[file];
  return { title: article?.title, html: article?.html, rules: problems.map(({ rule }) => rule) };
}

describe("an article's title in a foreign blog", () => {
  test("is the front matter's", () => {
    expect(titled(["title: Mine"], "# Another\n\nText").title).toBe("Mine");
    expect(titled(["Title: Capital"]).title).toBe("Capital");
    expect(titled(["title: no"]).title).toBe("no");
    expect(titled(["title: 1.10"]).title).toBe("1.10");
    expect(titled(["title: true"]).title).toBe("true");
    expect(titled(["headline: News"], "# Another\n\nText").title).toBe("News");
    expect(titled(["headline: News", "title: Mine"]).title).toBe("Mine");
  });

  test("is else the first heading, which is then not shown twice", () => {
    const { title, html, rules } = titled([], "# Of the *body*\n\nText");
    expect(title).toBe("Of the body");
    expect(html).not.toContain("Of the");
    expect(rules).toEqual([]);
  });

  test("is shown once where the body starts with it too", () => {
    expect(titled(["title: The same"], "# The **same**\n\nText").html).not.toContain("same");
    expect(titled(["title: The same"], "# Not the same\n\nText").html).toContain("Not the same");
  });

  test("is shown once where the body starts with what would show it", () => {
    for (const code of ["{{ $frontmatter.title }}", "{{page.title}}", "{frontMatter.title}", "{title}"])
      expect(titled(["title: Mine"], `# ${code}\n\nText`).html, code).toBe("<p>Text</p>");
    expect(titled(["title: Mine"], "# The {title} of it\n\nText").html).toContain("The {title} of it");
  });

  test("is else the file's name, with a warning", () => {
    const { title, rules } = titled([], "Text");
    expect(title).toBe("The name of it");
    expect(rules).toEqual(["missing-title"]);
  });

  test("is never template code", () => {
    expect(titled(['title: "{{ page.x }}"'], "# {{ page.title }}\n\nText").title).toBe("The name of it");
  });

  test("may hold braces where the generator runs no code in it", () => {
    for (const dialect of ["hugo", "jekyll", "hexo", "zola", "pelican", "docusaurus"]) {
      const folder = { jekyll: "_posts/", hexo: "source/_posts/", docusaurus: "blog/" }[dialect] ?? "";
      const file = `${folder}2026-01-01-a.md`;
      const { title, rules } = titled(["title: 'Of `{{< figure >}}` and {% raw %}'"], "Text", file, dialect);
      expect([title, rules], dialect).toEqual(["Of {{< figure >}} and {% raw %}", []]);
    }
  });

  test("is plain text: inline Markdown, HTML and entities become what they show", () => {
    expect(titled(['title: "**Bold** &amp; `<dl>` <em>x</em>"']).title).toBe("Bold & <dl> x");
  });

  test("of a group or a list is none", () => {
    expect(titled(["title: { en: A, de: B }"], "# Heading\n").title).toBe("Heading");
  });
});
