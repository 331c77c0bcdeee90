import type { ArticleDocument } from "../model/article-json.ts";

/** An article as its author wrote it, below a head that says what article JSON says. */
export function articleMarkdown(article: ArticleDocument): string {
  const { title, url, summary, authors, tags, language, date_published, date_modified } = article;
  const { subtitle, canonical_url, markdown } = article._broadsheet;
  const fields = {
    title,
    subtitle,
    description: summary,
    authors: authors?.map(({ name }) => name),
    date: date_published,
    updated: date_modified === date_published ? undefined : date_modified,
    language,
    tags,
    url,
    canonical_url,
  };
  // JSON is YAML (YAML 1.2.2, section 1.2).
  const head = Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}\n`);
  return `---\n${head.join("")}---\n\n${markdown.trim()}\n`;
}
