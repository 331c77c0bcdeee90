import { html } from "hono/html";
import type { ArticleSummary } from "../../model/article-json.ts";
import type { SectionKind } from "../../model/edition.ts";
import { sectionPath, slugify } from "../../model/section-path.ts";
import type { Markup } from "./markup.ts";
import type { PageLanguage } from "./page-language.ts";

/** Who wrote an article, when, and how long it takes to read: spans for an element of class `meta`. */
export function byline(article: ArticleSummary, language: PageLanguage): Markup {
  const { authors, date_published, date_modified, _broadsheet: more } = article;
  const { words } = language;
  const names = (authors ?? []).map(({ name }) => sectionLink("authors", name));
  const isUpdated = date_modified.slice(0, 10) > date_published.slice(0, 10);
  return html`${names.length > 0 ? html`<span>${language.fill(words.by, language.list(names))}</span> ` : ""}<span>${language.time(date_published)}</span>${
    isUpdated ? html` <span>${language.fill(words.updated, language.time(date_modified))}</span>` : ""
  } <span>${more.reading_time ?? language.minutes(more.reading_minutes)}</span>`;
}

/** A tag's or author's name, linked to its page where it can have one. */
export function sectionLink(kind: SectionKind, name: string): Markup {
  const slug = slugify(name);
  return slug === "" ? html`${name}` : html`<a href="${sectionPath(kind, slug)}">${name}</a>`;
}
