import { join } from "node:path";
import { type BuildResult, build } from "../../src/build/build.ts";
import type { Article } from "../../src/model/article.ts";
import type { Problem } from "../../src/model/problem.ts";
import { type Files, temporaryFolder } from "./folder.ts";
import { readArticles } from "./read-articles.ts";

/** What a build makes of a blog; files are named as the blog names them. */
export interface ReadBlog {
  readonly dialect: string | undefined;
  /** Published articles by file. */
  readonly articles: Readonly<Record<string, Article>>;
  /** Why others are not published, by file. */
  readonly skipped: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];
  readonly result: BuildResult;
}

/**
 * Reads a blog in the folder `blog` beside the content folder.
 *
 * @param files of the blog, by path
 * @param site lines of site.md; `articles: ../blog` where they do not say where the articles are
 */
export function readBlog(files: Files, site: readonly string[] = [], { drafts = false } = {}): ReadBlog {
  const named = site.some((line) => line.startsWith("articles:")) ? [] : ["articles: ../blog"];
  const lines = ["title: Test Gazette", "url: https://gazette.example", ...named, ...site];
  const root = temporaryFolder({
    "content/site.md": `---\n${lines.join("\n")}\n---\n`,
    ...Object.fromEntries(Object.entries(files).map(([path, data]) => [join("blog", path), data])),
  });
  const options = { content: join(root, "content"), drafts };
  const result = build(options);
  const nameOf = (file: string) =>
    file.slice(file.indexOf("/blog/", file.indexOf("broadsheet-")) + "/blog/".length);
  return {
    result,
    dialect: result.dialect?.name,
    articles: Object.fromEntries(
      readArticles(options).articles.map((article) => [nameOf(article.source), article]),
    ),
    skipped: Object.fromEntries(result.skipped.map(({ file, reason }) => [nameOf(file), reason])),
    problems: result.problems.map((problem) => ({ ...problem, file: nameOf(problem.file) })),
  };
}

/** A Markdown file: front matter in YAML, one line each, and a body. */
export function post(lines: readonly string[], body = "Text.\n"): string {
  return `---\n${lines.map((line) => `${line}\n`).join("")}---\n${body}`;
}
