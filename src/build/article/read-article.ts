import type { Problem } from "../../model/problem.ts";
import type { Site } from "../../model/site.ts";
import { type ParsedDate, parseDate } from "../dates/parse-date.ts";
import type { Dialect } from "../dialects/dialect.ts";
import { type FieldPath, Fields } from "../fields.ts";
import { readFrontMatter } from "../frontmatter/read-front-matter.ts";
import { warnOfMisspelledFields } from "../misspelled.ts";
import { isLanguage } from "../site/names.ts";
import { plainTitle } from "../text/plain-title.ts";
import type { ArticleDraft } from "./article-draft.ts";
import { expandPermalink } from "./permalink.ts";
import { readPeople } from "./read-people.ts";
import { slugOfFile } from "./slug.ts";

export interface ArticleSource {
  /** Absolute path. */
  readonly file: string;
  /** Path as the publisher would type it, for problems. */
  readonly shown: string;
  /** Path relative to the content folder. */
  readonly relative: string;
  readonly text: string;
}

export interface ArticleReading {
  /** Absent for a draft, and where an error stands in the way. */
  readonly draft?: ArticleDraft;
  /** Why it is not published although nothing is wrong with it. */
  readonly skipped?: "draft";
  readonly problems: readonly Problem[];
}

export interface ReadingRules {
  readonly site: Pick<Site, "timezone" | "language" | "authors" | "permalink">;
  readonly dialect: Dialect;
  /** Whether drafts are read like published articles. */
  readonly drafts: boolean;
}

/** Reads one Markdown file: its front matter checked against the article schema, its body left as it is. */
export function readArticle(source: ArticleSource, { site, dialect, drafts }: ReadingRules): ArticleReading {
  const matter = readFrontMatter(source.shown, source.text, { metaHeaders: false, mdx: false });
  if (matter.problems.some(isError)) return { problems: matter.problems };
  const fields = new Fields(source.shown, matter);
  const { keys } = dialect;
  const at = (names: readonly string[]): FieldPath => [
    names.find((name) => fields.value([name]) !== undefined) ?? names[0]!,
  ];
  warnOfMisspelledFields(fields, Object.values(keys).flat());
  if (fields.flag(at(keys.draft)) === true && !drafts) return { skipped: "draft", problems: [] };

  const title = fields.text(at(keys.title));
  if (title === undefined) {
    fields.complain(at(keys.title), {
      rule: "missing-title",
      expected: "a `title`",
      found: "none",
      advice: "add `title: Name of the article` to the front matter",
    });
  }
  const date = (names: readonly string[]) => readDate(fields, at(names), site.timezone);
  const published = date(keys.published);
  if (published === undefined && fields.value(at(keys.published)) === undefined) {
    fields.complain(at(keys.published), {
      rule: "missing-date",
      expected: `a \`${keys.published[0]}\``,
      found: "none",
      advice: `add e.g. \`${keys.published[0]}: 2026-02-06\` to the front matter`,
    });
  }
  const updated = date(keys.updated);
  const created = date(keys.created);
  const language = readLanguage(fields, at(keys.language)) ?? site.language;
  const authors = readPeople(fields, at(keys.author));
  const subtitle = fields.text(at(keys.subtitle));
  const description = fields.text(at(keys.description));
  const readTime = fields.text(at(keys.readTime));
  const callToAction = fields.text(at(keys.callToAction));
  const hero = fields.text(at(keys.hero));
  const heroAlt = fields.text(at(keys.heroAlt));
  const tags = fields.texts(at(keys.tags));
  const id = fields.text(at(keys.id));
  const slug = fields.text(at(keys.slug))?.replace(/^\/+|\/+$/g, "") || slugOfFile(source.relative);
  if (title === undefined || published === undefined || fields.problems.some(isError)) {
    return { problems: fields.problems };
  }
  const top = { line: 1, column: 1 };
  return {
    problems: fields.problems,
    draft: {
      file: source.file,
      source: source.shown,
      slug,
      slugPlace: matter.locate(...at(keys.slug)) ?? top,
      path: expandPermalink(site.permalink, { slug, day: published.day }),
      title: plainTitle(title, { markup: dialect.name !== "plain" }),
      language,
      authors: authors.length > 0 ? authors : site.authors,
      tags,
      published,
      dialect,
      data: matter.data,
      body: matter.body,
      bodyLine: matter.bodyLine,
      ...(id !== undefined && { id, idPlace: matter.locate(...at(keys.id)) ?? top }),
      ...(subtitle !== undefined && { subtitle }),
      ...(description !== undefined && { description }),
      ...(updated && { updated }),
      ...(created && { created }),
      ...(readTime !== undefined && { readTime }),
      ...(callToAction !== undefined && { callToAction }),
      ...(hero !== undefined && {
        hero: {
          reference: hero,
          place: matter.locate(...at(keys.hero)) ?? top,
          ...(heroAlt !== undefined && { alt: heroAlt }),
        },
      }),
    },
  };
}

function readDate(fields: Fields, path: FieldPath, timezone: string): ParsedDate | undefined {
  const value = fields.value(path);
  if (value === undefined) return undefined;
  const result = parseDate(value, timezone);
  if (result.ok) return result.date;
  fields.complain(path, {
    rule: "bad-date",
    expected: result.expected,
    found: result.found,
    advice: result.advice,
  });
  return undefined;
}

function readLanguage(fields: Fields, path: FieldPath): string | undefined {
  const language = fields.text(path);
  if (language === undefined || isLanguage(language)) return language;
  fields.complain(path, {
    rule: "unknown-language",
    expected: "a BCP 47 language tag",
    found: language,
    advice: "write one such as en, de or pt-BR",
  });
  return undefined;
}

function isError(problem: Problem): boolean {
  return problem.severity === "error";
}
