import type { Problem } from "../../model/problem.ts";
import type { ArticleDraft } from "../article/article-draft.ts";
import { type ArticleReading, readArticle } from "../article/read-article.ts";
import { cacheKey } from "../cache/cache-key.ts";
import { LastResult } from "../cache/last-result.ts";
import type { DraftSigns, SkipReason } from "../dialects/dialect.ts";
import { applyIds } from "./apply-ids.ts";
import { reasonOfPlace } from "./file-reason.ts";
import type { SourceFile } from "./find-files.ts";
import type { ContentPlan } from "./plan-content.ts";
import { type IdsReading, readIds } from "./read-ids.ts";
import { readDigestedText } from "./read-text.ts";
import { settleAddresses, tellNamesApart } from "./settle-addresses.ts";
import { tellLanguagesApart } from "./tell-languages-apart.ts";
import { uniteTags } from "./unite-tags.ts";
import { uniteTranslations } from "./unite-translations.ts";
import { withoutCollections } from "./without-collections.ts";

/** A Markdown file that is not published. */
export interface Skip {
  /** As the publisher would type it. */
  readonly file: string;
  readonly reason: SkipReason;
}

export interface Contents {
  /** Oldest first; articles of one instant in the order of their ids. */
  readonly drafts: readonly ArticleDraft[];
  readonly skipped: readonly Skip[];
  readonly problems: readonly Problem[];
}

/** Reads one file of a site, by itself. */
export function readSource(source: SourceFile, { rules, isTaken, reasonAmong }: ContentPlan): ArticleReading {
  const { files, drafts, strict } = rules.dialect;
  const language = rules.languageOf(source);
  const among = reasonAmong(source, language);
  const reasonBy = (signs: DraftSigns | undefined) => {
    const reason = reasonOfPlace(source, language, files, signs);
    return reason === "underscore" && isTaken(source.file) ? undefined : reason;
  };
  const reason = reasonBy(drafts) ?? among;
  const isDraftByPlace = reason === "draft";
  const skipped = rules.drafts ? (reasonBy(undefined) ?? (among === "draft" ? undefined : among)) : reason;
  if (skipped) return { skipped, problems: [] };
  const { digest, ...reading } = readDigestedText(source.file, source.shown);
  const digested = digest === undefined ? {} : { digest };
  if ("text" in reading) {
    const article = { ...readArticle(source, reading.text, rules), ...digested };
    if (!isDraftByPlace || !article.draft) return article;
    return { ...article, draft: { ...article.draft, isKeptBack: true } };
  }
  if (strict) return { problems: [reading.problem], ...digested };
  return { skipped: "encoding", problems: [{ ...reading.problem, severity: "warning" }], ...digested };
}

/**
 * Checks the articles of a site against each other.
 *
 * @param readings of the plan's files, in their order
 * @param last what came of it last
 */
export function settleContents(
  readings: readonly ArticleReading[],
  plan: ContentPlan,
  last = new LastResult<Contents>(),
): Contents {
  const { content, shownAs, site, dialect, files } = plan;
  const ids = readIds(content, shownAs);
  const key = cacheKey(site.url, dialect.strict, ids, plan.problems);
  const parts = [
    ...readings.map(({ draft, skipped }) => draft ?? skipped),
    ...readings.flatMap(({ problems }) => problems),
    ...files.map(({ shown }) => shown),
  ];
  return last.of(key, parts, () => settle(readings, plan, ids));
}

function settle(
  readings: readonly ArticleReading[],
  { site, dialect, files, basePath, problems }: ContentPlan,
  ids: IdsReading,
): Contents {
  const read = readings.flatMap(({ draft }) => draft ?? []);
  const apart = dialect.strict
    ? { drafts: read, problems: [] }
    : tellLanguagesApart(read, { language: site.language, basePath });
  const { drafts } = apart;
  const told = dialect.strict ? { drafts, problems: [] } : tellNamesApart(drafts);
  const named = applyIds(told.drafts, ids);
  const settled = settleAddresses(named.drafts, site.url, dialect.strict);
  return {
    drafts: uniteTags(withoutCollections(uniteTranslations(settled.drafts))),
    skipped: [
      ...readings.flatMap(({ skipped }, i) => (skipped ? { file: files[i]!.shown, reason: skipped } : [])),
      ...settled.skipped,
    ],
    problems: [
      ...problems,
      ...readings.flatMap((reading) => reading.problems),
      ...ids.problems,
      ...apart.problems,
      ...told.problems,
      ...named.problems,
      ...settled.problems,
    ],
  };
}
