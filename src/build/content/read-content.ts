import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Problem } from "../../model/problem.ts";
import type { Site } from "../../model/site.ts";
import type { ArticleDraft, Place } from "../article/article-draft.ts";
import { articleId } from "../article/article-id.ts";
import { type ArticleReading, readArticle } from "../article/read-article.ts";
import { plain } from "../dialects/plain.ts";
import { applyIds } from "./apply-ids.ts";
import { listArticles } from "./list-articles.ts";
import { readIds } from "./read-ids.ts";
import { readText } from "./read-text.ts";

export interface ContentReading {
  /** Oldest first; articles of one instant in the order of their ids. */
  readonly drafts: readonly ArticleDraft[];
  readonly skipped: number;
  readonly problems: readonly Problem[];
}

/**
 * Reads all articles of a content folder and checks them against each other.
 *
 * @param content absolute path of the folder
 * @param shownAs the same as the publisher would type it
 */
export function readContent(content: string, shownAs: string, site: Site, drafts: boolean): ContentReading {
  const folder = join(content, "articles");
  const files = existsSync(folder) ? listArticles(folder) : [];
  const problems: Problem[] = [];
  const read: ArticleDraft[] = [];
  let skipped = 0;
  for (const file of files) {
    const relative = join("articles", file);
    const reading = readOne(join(content, relative), join(shownAs, relative), relative, site, drafts);
    problems.push(...reading.problems);
    if (reading.draft) read.push(reading.draft);
    if (reading.skipped) skipped++;
  }
  if (files.length === 0) {
    problems.push({
      severity: "error",
      rule: "no-articles",
      file: join(shownAs, "articles"),
      expected: "at least one Markdown file",
      found: existsSync(folder) ? "an empty folder" : "no such folder",
      advice: 'make the first one with: npm run new "A title"',
    });
  }
  const ids = readIds(content, shownAs);
  const named = applyIds(read, ids);
  problems.push(...ids.problems, ...named.problems, ...duplicates(named.drafts, site));
  return { drafts: inOrder(named.drafts, site), skipped, problems };
}

function readOne(file: string, shown: string, relative: string, site: Site, drafts: boolean): ArticleReading {
  const source = readText(file, shown);
  if ("problem" in source) return { problems: [source.problem] };
  return readArticle({ file, shown, relative, text: source.text }, { site, dialect: plain, drafts });
}

function inOrder(drafts: readonly ArticleDraft[], site: Site): ArticleDraft[] {
  return drafts
    .map((draft) => ({ draft, id: articleId(draft, site.url) }))
    .sort((a, b) => a.draft.published.instant - b.draft.published.instant || (a.id < b.id ? -1 : 1))
    .map(({ draft }) => draft);
}

/** Two articles at one address, or with one id that a publisher wrote, would hide each other. */
function duplicates(drafts: readonly ArticleDraft[], site: Site): Problem[] {
  const problems: Problem[] = [];
  const paths = new Map<string, ArticleDraft>();
  const ids = new Map<string, ArticleDraft>();
  for (const draft of drafts) {
    const samePath = paths.get(draft.path);
    if (samePath) problems.push(duplicate(draft, samePath, "address", draft.path, draft.slugPlace));
    else paths.set(draft.path, draft);
    const id = articleId(draft, site.url);
    const sameId = ids.get(id);
    if (sameId && !samePath)
      problems.push(duplicate(draft, sameId, "id", id, draft.idPlace ?? draft.slugPlace));
    else ids.set(id, draft);
  }
  return problems;
}

function duplicate(
  draft: ArticleDraft,
  other: ArticleDraft,
  what: string,
  value: string,
  place?: Place,
): Problem {
  return {
    severity: "error",
    rule: `duplicate-${what}`,
    file: draft.source,
    ...place,
    expected: `an ${what} of its own`,
    found: `\`${value}\`, which ${other.source} has too`,
    advice: `give one of them another \`${what === "id" ? "id" : "slug"}\``,
  };
}
